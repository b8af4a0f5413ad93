import { extentWords } from "../../events/calendarWords.ts";
import { readEdtf } from "../../events/edtf.ts";
import { extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { readGeography } from "../../geo/geography.ts";
import { aspectOf } from "../../geo/projection.ts";
import { landTones } from "../../marks/colours.ts";
import { memoize } from "../../svg/memo.ts";
import type { Chart, Frame } from "../chart.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { barHeightIn, placeWhen } from "./layout/when.ts";
import { extentOn, whereMap } from "./layout/where.ts";
import { when } from "./marks/when.ts";
import { where } from "./marks/where.ts";
import type { Whereabouts, WhereaboutsOptions } from "./state.ts";

/**
 * A small "where and when" that is the same on all slides: a map with the ground of the slide framed, and beside it a
 * line of years with the slide's days. Throws a RangeError for a place it should mark that has no coordinates.
 */
export const whereabouts = (story: Story, options: WhereaboutsOptions): Chart<Whereabouts> =>
  inReadingDirection(story, (turned) => whereaboutsFrom(turned, options));

function whereaboutsFrom(story: Story, options: WhereaboutsOptions): Chart<Whereabouts> {
  const geography = readGeography(options.base, options.water);
  const { bounds, river } = options;
  const all = extentOf(options.span);
  const focusDate = readEdtf(story.focusDate).from;
  const aspect = aspectOf(bounds);
  const tones = landTones(options.countries);
  const places = options.marks.map((id) => {
    const at = story.places[id]?.at;
    if (!at || "unknown" in at) throw new RangeError(`unknown place or no coordinates: ${id}`);
    return at;
  });
  // Every slide shows the same ground at the same size; its paths take 4 ms.
  const mapFor = memoize(
    (height: number) =>
      whereMap(
        geography,
        { bounds, countries: Object.keys(options.countries), river, places },
        { width: height / aspect, height },
      ),
    { key: String, size: 8 },
  );
  const layout = ({ span, bounds }: Whereabouts, frame: Frame) => {
    const map = mapFor(frame.height);
    const barHeight = barHeightIn(frame.height);
    return {
      map,
      barHeight,
      extent: bounds && extentOn(map, bounds, barHeight),
      time: placeWhen(frame, map.box.width, { all, shown: extentOf(span), focusDate, language: story.language }),
    };
  };
  return {
    kind: "whereabouts",
    options,
    bleeds: false,
    of: (other) => whereabouts(other, options),
    heightFor: (width) => Math.round(width * 0.125),
    draw(state, frame) {
      const { map, extent, barHeight, time } = layout(state, frame);
      return [{ ...where(map, extent, { tones, barHeight }), upright: { left: 0, width: map.box.width } }, when(time)];
    },
    describe({ span }) {
      const { language } = story;
      const words = language.whereabouts;
      const when = extentWords(language, ...extentOf(span));
      return {
        name: words.name(when),
        summary: words.summary(when),
        table: { caption: words.caption, columns: [words.when], rows: [[when]] },
        events: [],
        span,
      };
    },
  };
}
