import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { boundsOf } from "../../deck/whereabouts.ts";
import { dayWords } from "../../events/format.ts";
import type { Event } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import { type Drawing, node, svg } from "../../svg/node.ts";
import type { Subject } from "../inspect/subject.ts";
import { dayRange, panToAddress } from "../pan/panState.ts";
import { anchorOf } from "../shared/address.ts";

/**
 * What is added to tooltips on a chart: for an event, its whereabouts (a small map and a line of years) and a link to
 * the map that shows its day; for events that share a mark, the button that shows them separately, if that is possible.
 */
export const tooltipLinks =
  (deck: Deck, slide: Slide, opens: (ids: readonly string[]) => boolean) =>
  (subject: Subject): readonly Drawing[] => {
    if (subject.kind === "several" && slide.chart?.windowControl && opens(subject.ids))
      return [
        node(
          "button",
          { type: "button", "data-opens-up": subject.ids.join(" ") },
          deck.story.language.figure.zoomInOnThese,
        ),
      ];
    const event = subject.kind === "event" ? deck.story.event.get(subject.id) : undefined;
    return event ? [...whereItWas(deck, event), ...mapOfItsDay(deck, slide, event)] : [];
  };

const size = { width: 300, height: 44, fontSize: 15 };

/** The whereabouts of the deck's slides, drawn for one event. */
function whereItWas({ story, whereabouts }: Deck, event: Event): readonly Drawing[] {
  const { id, date } = event;
  const bounds = boundsOf(story, [event]);
  if (!whereabouts || !bounds) return [];
  const { width, height } = size;
  const drawn = whereabouts.draw({ span: [date, date], bounds }, { ...size, prefix: `${id}-where-` });
  return [svg({ class: "chart where-it-was", width, height, "aria-hidden": "true" }, drawn)];
}

const spotsOf = ({ story }: Pick<Deck, "story">, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const at = story.places[id]?.at;
    return at && !("unknown" in at) ? [at] : [];
  });

/** A link to a map of another slide that shows where an event was on its day; the closest map first. */
function mapOfItsDay(deck: Deck, from: Slide, { when, place }: Event): readonly Drawing[] {
  const spots = spotsOf(deck, place);
  const day = when.to - DAY;
  const maps = slidesOf(deck).flatMap((slide) => {
    const { chart, steps, kind } = slide;
    if (!chart?.dayControl || kind !== "chart" || slide === from || spots.length === 0) return [];
    const [first, last] = dayRange(
      chart,
      steps.map(({ state }) => state),
    );
    if (day < first || day >= last) return [];
    return steps.flatMap(({ state }, step) => {
      const [west, south, east, north] = chart.describe(state).bounds ?? [0, 0, 0, 0];
      const seen = spots.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
      return seen ? [{ anchor: anchorOf(slide, step), area: (east - west) * (north - south) }] : [];
    });
  });
  const [best] = maps.sort((a, b) => a.area - b.area);
  if (!best) return [];
  return [
    node(
      "p",
      { class: "aside" },
      node(
        "a",
        { href: `#${best.anchor}@${panToAddress({ day })}` },
        deck.story.language.figure.mapOn(dayWords(deck.story.language, day, { year: false })),
      ),
    ),
  ];
}
