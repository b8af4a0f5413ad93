/** A content stream with its decoration marked as such, and the numbers of the marks that turned out to be decoration. */
export interface Marked {
  lines: readonly string[];
  decoration: ReadonlySet<number>;
}

const shows = new Set(["Tj", "TJ", "'", '"']);
const paints = new Set(["f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "BI"]);
const mcid = /\/MCID (\d+)/;
const object = /^\/(\S+) Do$/;

/**
 * Marks as artifacts what a screen reader has nothing to say about (PDF 32000-1, 14.8.2.2): what is painted outside all
 * marked content, and marked content that shows no text and is no figure, such as a ground or a rule. Reads the lines
 * of content as `linesOf` gives them. `tagged` says which form XObjects hold marked content of their own and are left
 * outside. Throws where marks do not close.
 */
export function markDecoration(lines: readonly string[], tagged: { has(name: string): boolean }): Marked {
  const decoration = new Set<number>();
  const out: string[] = [];
  let loose: string[] = [];
  let open: string[] = [];
  let depth = 0;
  const flush = () => {
    const painted = loose.some((line) => paints.has(operatorOf(line)) || shows.has(operatorOf(line)));
    if (painted) out.push("/Artifact BMC", ...loose, "EMC");
    else out.push(...loose);
    loose = [];
  };
  for (const line of lines) {
    if (line.endsWith("BDC") || line.endsWith("BMC")) {
      if (depth === 0) flush();
      depth += 1;
      open.push(line);
    } else if (line === "EMC") {
      depth -= 1;
      if (depth < 0) throw new Error("the browser printed a page whose marks do not close");
      open.push(line);
      if (depth > 0) continue;
      out.push(...closed(open, decoration));
      open = [];
    } else if (depth > 0) open.push(line);
    else if (tagged.has(object.exec(line)?.[1] ?? "")) {
      flush();
      out.push(line);
    } else loose.push(line);
  }
  if (depth > 0) throw new Error("the browser printed a page whose marks do not close");
  flush();
  return { lines: out, decoration };
}

/** What a line ends with, after its operands; no operator has more than three letters. */
const operatorOf = (line: string): string => /[^\s>\])]*$/.exec(line.slice(-4))?.[0] ?? "";

const rightToLeft = /^(?:0[5-8]..|f[b-d]..|fe[7-f].)+$/i;

/**
 * Turns round what stands for a ligature of right-to-left letters. Chromium prints such text sign by sign from the left
 * and names each sign's letters; readers then turn the line round letter by letter, so the two letters of one sign have
 * to stand as they are seen, too.
 */
export const turnLigatures = (content: string): string =>
  content.replace(/(\/ActualText <feff)([0-9a-f]{8,})>/gi, (whole, start: string, hex: string) =>
    rightToLeft.test(hex) ? `${start}${turned(hex)}>` : whole,
  );

/** The same for a font's map from signs to letters, where a browser names there what a ligature stands for. */
export const turnMapped = (map: string): string =>
  map.replace(/^(<[0-9a-f]+> <)([0-9a-f]{8,})>$/gim, (whole, start: string, hex: string) =>
    rightToLeft.test(hex) ? `${start}${turned(hex)}>` : whole,
  );

const turned = (hex: string): string => (hex.match(/.{4}/g) ?? []).reverse().join("");

/** A marked piece as it is, or as an artifact where it shows nothing that can be read. */
function closed(lines: readonly string[], decoration: Set<number>): readonly string[] {
  const [first = "", ...rest] = lines;
  const number = mcid.exec(first)?.[1];
  const says = first.startsWith("/Figure") || rest.some((line) => shows.has(operatorOf(line)) || object.test(line));
  if (says || number === undefined) return lines;
  decoration.add(Number(number));
  return ["/Artifact BMC", ...rest];
}
