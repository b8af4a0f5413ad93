import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import { type PlacedCell, ringOf } from "../layout/districts.ts";
import { keyRows } from "../layout/mapKey.ts";
import { textWidth } from "../layout/text.ts";
import { districtSwatch, edgeSign } from "../marks/districtSigns.ts";
import type { SignWords } from "../marks/signKey.ts";

export interface DistrictsKeyAsk {
  text: number;
  since: Edtf | undefined;
  brief: boolean;
  angle(side: string): number;
}

/** What the fills and edges of a sketch mean: only those that occur. */
export function districtsKey(
  story: Pick<Story, "sides">,
  cells: readonly PlacedCell[],
  { text, since, brief, angle }: DistrictsKeyAsk,
): readonly SignWords[] {
  const sign = text * 2.3;
  const half = { x: -text * 0.85, y: -text * 0.45, width: text * 1.7, height: text * 0.9 };
  const entry = (id: string, words: string, drawn: SignWords["drawn"]): SignWords => ({
    id,
    words,
    sign,
    width: sign + textWidth(words, text),
    ...(drawn && { drawn }),
  });
  const rows = keyRows(story, { controls: cells.map(({ holding }) => holding.control), advancing: [] }, brief).flatMap(
    (row) =>
      row.symbol === "area" || row.symbol === "dot"
        ? [entry(row.id, row.words, districtSwatch(row.control, ringOf(half), { text, angle }))]
        : [],
  );
  const known = cells.filter(({ holding }) => holding.control.status !== "unknown");
  const has = (...firm: readonly string[]) => known.some(({ holding }) => firm.includes(holding.firmness));
  return [
    ...rows,
    ...(since !== undefined && cells.some(({ changed }) => changed)
      ? [entry("since", `stronger: changed since ${dayWords(dayOf(since), { brief: true })}`, undefined)].map(
          (one) => ({
            ...one,
            sign: 0,
            width: one.width - sign,
          }),
        )
      : []),
    ...(has("claimed", "disputed")
      ? [entry("claimed", brief ? "claimed" : "claimed by one side", edgeSign("claimed", ringOf(half), text))]
      : []),
    ...(has("assumed") ? [entry("assumed", "assumed", edgeSign("assumed", ringOf(half), text))] : []),
  ];
}
