import { dayOf } from "../events/edtf.ts";
import { extentOf } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import { dateWords, dayWords, eventDateWords, extentWords } from "../events/words.ts";
import { type Counted, noteOf, type Reading } from "../layout/territoryReadings.ts";
import { figureWords, withUnit } from "../layout/territoryWords.ts";
import type { Description } from "./chart.ts";
import type { SourcedSaying } from "./territorySayings.ts";
import type { TerritoryState } from "./territoryState.ts";

interface Shown {
  panels: readonly Counted[];
  said: readonly SourcedSaying[];
  ruled: readonly Event[];
  nameOf(of: string): string;
}

/** The estimates in words: for each panel its figures, what they count and what to beware of, in full. */
export function describeTerritory(story: Story, state: TerritoryState, shown: Shown): Description {
  const { panels, said, ruled, nameOf } = shown;
  const [from, to] = extentOf(state.extent);
  const when = extentWords(from, to);
  const inside = ({ when: { from: start, to: end } }: Reading) => end > from && start < to;
  const events = ruled.filter((event) => event.when.to > from && event.when.from < to);
  const sourceOf = (id: string) => story.sources[id]?.publisher ?? id;
  const figure = (counted: Counted, reading: Reading) =>
    [reading.of && `${nameOf(reading.of)}:`, withUnit(figureWords(reading), counted.series.unit)]
      .filter(Boolean)
      .join(" ");
  const summaryOf = (counted: Counted): string => {
    const { series, panel } = counted;
    const readings = counted.readings.filter(inside);
    const known = state.day ? readings.filter(({ when }) => when.from < dayOf(state.day ?? "") + 864e5) : readings;
    const [first, last] = [known[0], known.at(-1)];
    const words = (reading: Reading) => `${figure(counted, reading)} (${dateWords(reading.when, { brief: true })})`;
    const figures =
      !first || !last ? "no figure yet" : first === last ? words(first) : `from ${words(first)} to ${words(last)}`;
    return `${panel.title ?? series.title}, by ${series.publisher}: ${figures}.`;
  };
  return {
    name: `Estimates side by side, ${when}`,
    summary: [
      `${panels.length} ${panels.length === 1 ? "panel" : "panels"}, each with its own scale from zero; figures of different publishers are never joined.`,
      ...panels.map(summaryOf),
      ...said.map(({ text, by, counted }) => `“${text}” (${by}): ${counted}`),
      state.day && `The day ruled is ${dayWords(dayOf(state.day), { weekday: true })}; later figures stand back.`,
      events.length > 0 &&
        `Events marked: ${events.map((event) => `${event.title} (${eventDateWords(event, { brief: true })})`).join("; ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `Published estimates, ${when}`,
      columns: [
        "What was counted, by whom",
        "When",
        "Figure",
        "Published or worked out, and by whom",
        "What it counts, and what to beware of",
      ],
      rows: panels.flatMap((counted) =>
        counted.readings
          .filter(inside)
          .map((reading, index) => [
            `${counted.series.title} (${counted.series.publisher})`,
            dateWords(reading.when),
            figure(counted, reading),
            [
              `${reading.derived ? "worked out from" : "published"}: ${sourceOf(reading.source)}`,
              noteOf(counted, reading),
            ]
              .filter(Boolean)
              .join(". "),
            index === 0 ? [counted.series.definition, counted.series.caveat].filter(Boolean).join(" ") : "as above",
          ]),
      ),
    },
    span: state.extent,
    events: events.map(({ id }) => id),
    sources: [
      ...new Set([
        ...panels.flatMap(({ readings }) => readings.filter(inside).map(({ source }) => source)),
        ...said.map(({ source }) => source),
      ]),
    ],
  };
}
