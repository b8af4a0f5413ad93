import { tablesOf } from "../../../charts/chart.ts";
import type { Language } from "../../../language/language.ts";
import { find } from "../dom.ts";
import type { LiveChart } from "../liveChart.ts";
import type { Notices } from "../notices.ts";
import { csvOf } from "./csv.ts";
import { pngFile } from "./pngFile.ts";
import { svgFile } from "./svgFile.ts";

/** The files as which a chart can be saved: the label of each button, and how its file is made. */
const files: Readonly<
  Record<string, { says(words: Language["reading"]): string; make(live: LiveChart): Blob | Promise<Blob> }>
> = {
  svg: { says: () => "SVG", make: (live) => new Blob([svgFile(drawingOf(live))], { type: "image/svg+xml" }) },
  png: { says: () => "PNG", make: (live) => pngFile(drawingOf(live)) },
  csv: {
    says: ({ tableFile }) => tableFile,
    make: ({ slide, state }) => {
      const tables = slide.chart ? tablesOf(slide.chart.describe(state)) : [];
      // The byte order mark tells a spreadsheet that the file is Unicode.
      return new Blob(["\ufeff", tables.map(csvOf).join("\r\n")], { type: "text/csv" });
    },
  },
};

/**
 * Shows or hides the buttons for the kinds of file beside a chart's button; each saves what the chart shows now. Escape
 * hides them too.
 */
export function toggleDownloads(
  button: HTMLElement,
  live: LiveChart,
  { words, announce, warn }: { words: Language["reading"] } & Notices,
): void {
  const close = () => {
    button.setAttribute("aria-expanded", "false");
    button.nextElementSibling?.remove();
    button.onkeydown = null;
  };
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    button.focus();
    close();
  };
  if (button.getAttribute("aria-expanded") === "true") {
    close();
    return;
  }
  button.setAttribute("aria-expanded", "true");
  const group = document.createElement("span");
  group.className = "downloads";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words.downloadChart(live.slide.title));
  for (const [ending, { says, make }] of Object.entries(files)) {
    const kind = document.createElement("button");
    kind.type = "button";
    kind.textContent = says(words);
    kind.addEventListener("click", async () => {
      try {
        save(await make(live), `${fileNameOf(live)}.${ending}`);
        announce(words.saved(says(words)));
      } catch (error) {
        warn(words.notSaved(error instanceof Error ? error.message : String(error)));
      }
    });
    group.append(kind);
  }
  for (const part of [button, group]) part.onkeydown = closeByKey;
  button.after(group);
  find(group, "button").focus();
}

/** `al-qaim-2`; for a moved chart with its dates, `al-qaim-2-2017-09-05--2017-11-03`. */
const fileNameOf = ({ slide, step, mover }: LiveChart): string =>
  [slide.id, step + 1, mover?.moved().replace("..", "--").replace(",", "-")].filter(Boolean).join("-");

const drawingOf = ({ element }: LiveChart): SVGSVGElement => find<SVGSVGElement>(element, ".canvas > svg.chart");

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
