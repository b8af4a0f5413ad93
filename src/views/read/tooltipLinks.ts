import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { boundsOf } from "../../deck/whereabouts.ts";
import { dayWords } from "../../events/calendarWords.ts";
import { isInBounds } from "../../events/query.ts";
import type { Event } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import { type Drawing, node, svg } from "../../svg/node.ts";
import type { Subject } from "../inspect/subject.ts";
import { dayRange, panToAddress } from "../pan/panState.ts";
import { anchorOf } from "../shared/address.ts";

/**
 * What is added to tooltips on a chart: for an event, its whereabouts (a small map and a line of years) and a link to
 * the map that shows its day; for events that share a mark, a button that zooms in on them, if `canDrillDown` says that
 * this would separate them.
 */
export const tooltipLinks =
  (deck: Deck, slide: Slide, canDrillDown: (ids: readonly string[]) => boolean) =>
  (subject: Subject): readonly Drawing[] => {
    if (subject.kind === "several" && slide.chart?.windowControl && canDrillDown(subject.ids))
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

/** The whereabouts chart that the deck puts on its slides, drawn for one event; nothing if the deck has none. */
function whereItWas({ story, whereabouts }: Deck, event: Event): readonly Drawing[] {
  const { id, date } = event;
  const bounds = boundsOf(story, [event]);
  if (!whereabouts || !bounds) return [];
  const { width, height } = size;
  const drawn = whereabouts.draw({ span: [date, date], bounds }, { ...size, prefix: `${id}-where-` });
  return [svg({ class: "chart where-it-was", width, height, "aria-hidden": "true" }, drawn)];
}

/** The coordinates, in degrees, of those places that are known. */
const pointsOf = ({ story }: Pick<Deck, "story">, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const at = story.places[id]?.at;
    return at && !("unknown" in at) ? [at] : [];
  });

/**
 * A link to the step of another slide whose map shows the places of an event on its day: the map of the smallest area,
 * if there are several.
 */
function mapOfItsDay(deck: Deck, current: Slide, { when, place }: Event): readonly Drawing[] {
  const points = pointsOf(deck, place);
  const day = when.to - DAY;
  const maps = slidesOf(deck).flatMap((slide) => {
    const { chart, steps, kind } = slide;
    if (!chart?.dayControl || kind !== "chart" || slide === current || points.length === 0) return [];
    const [first, last] = dayRange(
      chart,
      steps.map(({ state }) => state),
    );
    if (day < first || day >= last) return [];
    return steps.flatMap(({ state }, step) => {
      const { bounds } = chart.describe(state);
      if (!bounds || !points.every((point) => isInBounds(point, bounds))) return [];
      const [west, south, east, north] = bounds;
      return [{ anchor: anchorOf(slide, step), area: (east - west) * (north - south) }];
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
