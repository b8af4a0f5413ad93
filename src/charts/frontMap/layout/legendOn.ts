import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Story } from "../../../events/read.ts";
import { cornered } from "../../../layout/freeSpot.ts";
import type { FrontMapState } from "../state.ts";
import type { BaseLayer } from "./baseLayer.ts";
import type { Days } from "./control.ts";
import type { DayParts } from "./dayParts.ts";
import { legendPanel, legendStrip, type MapLegend, panelSize } from "./legend.ts";
import { legendRows } from "./legendRows.ts";
import { isInside, isNarrow } from "./mapFrame.ts";
import { showsToll } from "./toll.ts";

/**
 * The legend of a state: for what the map has on its day, or on all days that are played, if these are given and a
 * strip below the map has room.
 */
export function legendOn(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  [today, everyDay = today]: readonly [today: DayParts, everyDay?: DayParts | undefined],
): MapLegend | undefined {
  if (!base.surrounds) return undefined;
  const days = { deaths: showsToll(state), day: state.day, since: state.since };
  const whole = placedLegend(story, base, { ...everyDay, ...days });
  const isTooHigh = base.strip && whole && whole.box.height > base.strip.height;
  return isTooHigh ? placedLegend(story, base, { ...today, ...days }) : whole;
}

/** What is drawn for a state, and so needs to be explained. */
interface Drawn extends Days, DayParts {
  /** Whether deaths are shown. */
  deaths: boolean;
}

/** The legend of what is drawn: headed by the day shown, in the corner kept for it, or in lines below the map. */
function placedLegend(
  story: Story,
  { map, strip, surrounds, fontSize }: BaseLayer,
  { cells, advances, dots, deaths, day, since }: Drawn,
): MapLegend | undefined {
  const visible = cells.filter(({ cell }) => cell.ring.some((point) => isInside(point, map.box)));
  const changed = visible.some((held) => held.changed) || dots.some(({ gained }) => gained);
  const rows = legendRows(
    story,
    {
      controls: [...visible.map(({ control }) => control), ...dots.flatMap(({ control }) => control ?? [])],
      advancing: advances.map(({ side }) => side),
      since: changed ? since : undefined,
      doubts: dots.some(({ doubt }) => doubt),
      approximate: !strip && dots.some(({ approximate }) => approximate),
      deaths,
      day,
    },
    { brief: strip !== undefined || isNarrow(map.box) },
  );
  if (strip) return legendStrip(rows, strip, fontSize);
  if (!surrounds?.legendCorner) return undefined;
  const title = dayWords(story.language, dayOf(day));
  const box = cornered(surrounds.legendCorner, panelSize(title, rows, fontSize), map.box);
  return legendPanel(title, rows, box, fontSize);
}
