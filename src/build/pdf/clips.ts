/** A rectangle on a page, in points from its lower left corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Where content stands on its page: how far its unit reaches to the right and up, where its origin is, what it is clipped to. */
export interface Placement {
  matrix: readonly [across: number, up: number, left: number, bottom: number];
  clip: Box;
}

/** A page's own content, before anything moves or clips it. */
export const wholePage: Placement = {
  matrix: [1, 1, 0, 0],
  clip: [-Infinity, -Infinity, Infinity, Infinity],
};

/** What was found in content: the room of its figures, by the number of their marks, and the places of its form XObjects, by name. */
export interface Placed {
  figures: ReadonlyMap<number, Box>;
  forms: ReadonlyMap<string, Placement>;
}

const mark = /^\/Figure <<\/MCID (\d+)/;
const form = /^\/(\S+) Do$/;

/**
 * Reads off a content stream how much room its figures take: what is clipped to where their drawing begins, as the
 * browser clips a picture to its own edges (PDF 32000-1, 8.4.2 and 8.5.4). `at` is where the stream stands. Nothing is
 * turned in print pages, and a clip that is no rectangle takes nothing away.
 */
export function placedIn(lines: readonly string[], at: Placement): Placed {
  const figures = new Map<number, Box>();
  const forms = new Map<string, Placement>();
  const outer: Placement[] = [];
  let here = at;
  lines.forEach((line, index) => {
    if (line === "q") outer.push(here);
    else if (line === "Q") here = outer.pop() ?? at;
    else if (line.endsWith(" cm")) here = moved(here, line);
    else if (line === "W* n" || line === "W n") here = clipped(here, lines[index - 1] ?? "");
    else if (line.endsWith(" Do")) forms.set(form.exec(line)?.[1] ?? "", here);
    else if (line.startsWith("/Figure")) figures.set(Number(mark.exec(line)?.[1]), here.clip);
  });
  return { figures, forms };
}

function moved({ matrix: [across, up, left, bottom], clip }: Placement, line: string): Placement {
  const [a = 1, , , d = 1, e = 0, f = 0] = line.split(" ", 6).map(Number);
  return { matrix: [across * a, up * d, left + across * e, bottom + up * f], clip };
}

function clipped({ matrix, clip }: Placement, line: string): Placement {
  if (!line.endsWith(" re")) return { matrix, clip };
  const [across, up, left, bottom] = matrix;
  const [x = 0, y = 0, width = 0, height = 0] = line.split(" ", 4).map(Number);
  const [l, r] = [left + across * x, left + across * (x + width)].sort((a, b) => a - b) as [number, number];
  const [b, t] = [bottom + up * y, bottom + up * (y + height)].sort((a, b) => a - b) as [number, number];
  return {
    matrix,
    clip: [Math.max(clip[0], l), Math.max(clip[1], b), Math.min(clip[2], r), Math.min(clip[3], t)],
  };
}
