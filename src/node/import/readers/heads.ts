import { isOpen } from "../openDates.ts";
import { hasShortYear } from "../twoDigitYears.ts";
import { writtenDate } from "../written.ts";
import { type Bounds, boundsIn } from "./bounds.ts";
import { type Column, comparable, headsOf } from "./headNames.ts";

export type { Column } from "./headNames.ts";

/** The words of a head, as they are compared, by which dates can be told though it is not called after them. */
const dating =
  /^(?:date(?!i)|dat(?:um|ier|az|ation|acion)|year|when|birth|born|began|begin|begun|start|found|opened|jahr|zeit(?!ung|schr)|period|epo[ck]|century|siecle|siglo|secolo|annee|fecha)|^ano$|^anno$|(?:date|year|datum|datierung|jahre?|zeit|zeitraum|jahrhundert|beginn|تاريخ|سنة)$/;
const ending =
  /^(?:end|until|finish|death|died|clos|dissol|bis$|tod|sterbe|gestorben|fin$|fine$|hasta|mort|muert)|ende?$/;

/** Parts of heads of dates that are those of a file or a record, not of what it tells. */
const ofTheFile =
  /update|creat|modif|display|access|retriev|publi|geandert|anderung|aktualis|erfass|bearbeit|abruf|upload|digitalis|export|import|actualiz|consult|mise a jour|lebens/;
/** Parts of heads of dates on which a thing was acquired: they are taken only where it has no other. */
const ofAcquisition = /acqui|accession|erwerb|zugang|eingang|ankauf|adquis|ingreso|entree/;

/** Whether a head may stand over the start of events, or over their end, though it is not called so. */
export function mayBe(column: "start" | "end", head: string): boolean {
  const words = comparable(head).split(" ");
  const isDate = words.some((word) => dating.test(word)) && !ofTheFile.test(comparable(head));
  return isDate && words.some((word) => ending.test(word)) === (column === "end");
}

/** How many cells of a column are looked at. */
const maxLooked = 200;

/** Whether at least half of the cells that are not empty can be read as dates, and there is one. */
export function areDates(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== "").slice(0, maxLooked);
  const dates = said.filter((cell) => writtenDate(cell, "dmy") || hasShortYear(cell) || isOpen(cell));
  return dates.length > 0 && dates.length * 2 >= said.length;
}

/** Heads of dates, as they are compared, that more often stand over something else: who made a thing, how wide it is. */
const ofOtherThings = /^(?:from|to|period|von|bis|zeit|wann|de|a|da|data|epoque|epoca|من|إلى)$/;
/** Heads of the height or depth of a thing: beside one, “Breite” and “Länge” are its width and length, not its place. */
const measuring = /^(?:hohe|hoehe|tiefe|durchmesser|gewicht|masse)(?: |$)/;

/** The columns of a table by their heads, and those of dates whose heads are not called so but were taken. */
export interface Columns {
  columns: ReadonlyMap<Column, string>;
  guessed: readonly ("start" | "end")[];
  /** Two columns with the bounds of the dates under the head of the start, or of those that have none. */
  bounds?: Bounds;
}

/**
 * Finds the head of each column among the heads of a table, which are in lower case. A head of dates is one whose cells
 * are mostly dates, before any other; `rows` are the rows below.
 */
export function columnsOf(tableHeads: readonly string[], rows: readonly (readonly string[])[] = []): Columns {
  const known = new Map(tableHeads.toReversed().map((head) => [comparable(head), head]));
  const isMeasured = [...known.keys()].some((head) => measuring.test(head));
  const taken = new Set<string>();
  const columns = new Map<Column, string>();
  const guessed: ("start" | "end")[] = [];
  const hasDates = (head: string) => areDates(rows.map((row) => row[tableHeads.indexOf(head)] ?? ""));
  const take = (column: Column, head: string | undefined) => {
    if (head === undefined) return;
    taken.add(head);
    columns.set(column, head);
  };
  for (const [column, names] of Object.entries(headsOf) as [Column, readonly string[]][]) {
    const named = names.flatMap((name) => {
      const head = isMeasured && /^(?:breite|lange|laenge)$/.test(name) ? undefined : known.get(name);
      return head === undefined || taken.has(head) ? [] : [head];
    });
    if (column !== "start" && column !== "end") {
      take(column, named[0]);
      continue;
    }
    const sure = named.find(hasDates);
    const isGuessable = column === "start" ? !known.has("year") : guessed.includes("start");
    const guess = sure === undefined && isGuessable ? guessOf(column, tableHeads, taken, hasDates) : undefined;
    if (guess !== undefined) guessed.push(column);
    take(column, sure ?? guess ?? named.find((head) => !ofOtherThings.test(comparable(head))));
  }
  const cells = (head: string) => rows.map((row) => row[tableHeads.indexOf(head)] ?? "").slice(0, maxLooked);
  const bounds = known.has("year") ? undefined : boundsIn(tableHeads, hasDates, cells);
  if (!bounds) return { columns, guessed };
  columns.set("start", bounds.dating ?? bounds.first);
  columns.delete("end");
  return { columns, guessed: [], bounds };
}

/** The head that is likeliest over dates though it is not called so, where its cells are dates. */
const guessOf = (
  column: "start" | "end",
  heads: readonly string[],
  taken: ReadonlySet<string>,
  hasDates: (head: string) => boolean,
): string | undefined =>
  heads
    .filter((head) => !taken.has(head) && mayBe(column, head))
    .toSorted((a, b) => Number(ofAcquisition.test(comparable(a))) - Number(ofAcquisition.test(comparable(b))))
    .find(hasDates);
