import { group } from "d3";
import { extentWords } from "../../events/calendarWords.ts";
import { dayOf, readEdtf } from "../../events/edtf.ts";
import { dateWords, eventDateWords } from "../../events/format.ts";
import { storyDate } from "../../events/moments.ts";
import { extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { type Estimates, shownIn } from "./layout/estimates.ts";
import { figureWords, isMiddleIn, noteOf, publisherOf, type Reading, type SeriesPanel } from "./layout/series.ts";
import type { TerritoryState } from "./state.ts";

/** Describes the estimates: for each panel its figures, what they count and their caveats, in full. */
export function describeTerritory(story: Story, state: TerritoryState, estimates: Estimates): Description {
  const { language } = story;
  const words = language.territory;
  const { panels, quotes } = shownIn(estimates, state);
  const [from, to] = extentOf(state.extent);
  const when = extentWords(language, from, to);
  const inside = ({ when }: Reading) => isMiddleIn(when, [from, to]);
  const shown = panels.map((panel): SeriesPanel => ({ ...panel, readings: panel.readings.filter(inside) }));
  const events =
    state.rules === false ? [] : estimates.events.filter((event) => isMiddleIn(storyDate(event), [from, to]));
  const marked = events.map((event) => words.event(event.title, eventDateWords(language, event, { brief: true })));
  return {
    name: words.name(when),
    summary: [
      words.summary(panels.length),
      ...shown.map((panel) => panelWords(panel, state, estimates)),
      ...quotes.map(({ text, by, counted }) => words.quote(text, by, counted)),
      state.day && words.ruled(dateWords(language, readEdtf(state.day), { weekday: true })),
      events.length > 0 && words.marked(marked),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(when),
      columns: words.columns,
      rows: shown.flatMap((panel) =>
        panel.readings.map((reading, index) => rowOf(story, panel, reading, { estimates, first: index === 0 })),
      ),
    },
    span: state.extent,
    events: events.map(({ id }) => id),
    parts: shown.map(({ id, series, options, readings }) => ({
      name: words.panelName(options.title ?? series.title, publisherOf({ series, options })),
      figures: readings.map((reading) => ({
        at: { series: id, date: reading.when.edtf, ...(reading.of && { of: reading.of }) },
        words: words.figure(figureOf(language, reading, series.unit, estimates), dateWords(language, reading.when)),
      })),
    })),
    sources: [
      ...new Set([
        ...shown.flatMap(({ readings }) => readings.map(({ source }) => source)),
        ...quotes.map(({ source }) => source),
      ]),
    ],
  };
}

/** Describes the first and the last figure of each group of a panel up to the state's day. */
function panelWords(
  { series, options, readings, language }: SeriesPanel,
  { day }: TerritoryState,
  estimates: Estimates,
): string {
  const known = day === undefined ? readings : readings.filter(({ when }) => when.from < dayOf(day) + DAY);
  const words = language.territory;
  const said = (reading: Reading) =>
    words.figure(amountOf(language, reading, series.unit), dateWords(language, reading.when, { brief: true }));
  const figures = [...group(known, ({ of }) => of).values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const course = first === last ? said(first) : words.fromTo(said(first), said(last));
    return first.of ? language.named(estimates.groupName(first), course) : course;
  });
  return words.panel(
    options.title ?? series.title,
    series.publisher,
    figures.length > 0 ? language.separated(figures) : words.noFigure,
  );
}

function rowOf(
  story: Story,
  panel: SeriesPanel,
  reading: Reading,
  { estimates, first }: { estimates: Estimates; first: boolean },
): readonly string[] {
  const { series } = panel;
  const publisher = story.sources[reading.source]?.publisher ?? reading.source;
  const { language } = story;
  const words = language.territory;
  const note = noteOf(panel, reading);
  const basis = reading.derived ? words.workedOut(publisher) : words.published(publisher);
  return [
    language.noted(series.title, series.publisher),
    dateWords(language, reading.when),
    figureOf(language, reading, series.unit, estimates),
    note ? `${language.sentence(basis)} ${note}` : basis,
    first ? [series.definition, series.caveat].filter(Boolean).join(" ") : words.asAbove,
  ];
}

/** A figure with its unit. */
const amountOf = (language: Language, reading: Reading, unit: string): string =>
  language.figures.withUnit(figureWords(language, reading), unit);

/** A figure with its unit; if the series has several groups, preceded by the group. */
function figureOf(language: Language, reading: Reading, unit: string, { groupName }: Estimates): string {
  const figure = amountOf(language, reading, unit);
  return reading.of ? language.named(groupName(reading), figure) : figure;
}
