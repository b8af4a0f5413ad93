/**
 * `npm run pdf`, `npm run png`, `npm run svg`, `npm run pptx`: write the deck to `exports/`, from its drawings and without
 * a browser. `--help` after each lists its options.
 */
import { setFlagsFromString } from "node:v8";
import type { Deck } from "../../deck/deck.ts";
import { counted } from "../../events/check/problem.ts";
import { isOneOf } from "../../views/print/choice.ts";
import { checkedDeck } from "../story.ts";
import { type ExportKind, type ExportOptions, exportKinds, exportOptions } from "./exportOptions.ts";
import { progress, sentence } from "./terminal.ts";

// Code is optimized once it has run twice as often as by default: most of an export runs too seldom to repay it. It takes
// a sixth less processor time, and a tenth less on two cores.
setFlagsFromString("--interrupt-budget=250000");

const [kind, ...args] = process.argv.slice(2);
try {
  if (!isOneOf(exportKinds, kind)) throw new Error(`name what to write: ${exportKinds.join(", ")}`);
  const deck = await checkedDeck();
  const options = exportOptions(kind, args, deck);
  if ("say" in options) {
    console[options.code === 0 ? "log" : "error"](options.say);
    process.exitCode = options.code;
  } else {
    process.exitCode = await run(kind, deck, options);
  }
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

async function run(kind: ExportKind, deck: Deck, options: ExportOptions): Promise<number> {
  const { say, end } = progress(process.stderr);
  try {
    const written = await write(kind, deck, options, say);
    end();
    console.log(`${options.out}: ${written}`);
    return 0;
  } catch (error) {
    end();
    console.error(`nothing was written to ${options.out}: ${sentence(error)}`);
    return 1;
  }
}

/** Writes an export and returns what was written, in words. */
async function write(
  kind: ExportKind,
  deck: Deck,
  { choice, out, width, isSheet }: ExportOptions,
  say: (line: string) => void,
): Promise<string> {
  switch (kind) {
    case "pdf": {
      const { exportPdf } = await import("../export/pdf/exportPdf.ts");
      const { pages, size, missing } = await exportPdf(deck, { choice, out, say });
      const summary = `${counted(pages, "page")}, ${Math.round(size / 1024)} kB`;
      return missing.length === 0
        ? `${summary}, PDF/UA-1`
        : `${summary}; not PDF/UA-1: no font has ${missing.join(" ")}`;
    }
    case "png": {
      const { exportPng } = await import("../export/pictures/exportPng.ts");
      return counted(await exportPng(deck, { choice, out, width, isSheet, say }), "picture");
    }
    case "svg": {
      const { exportSvg } = await import("../export/pictures/exportSvg.ts");
      return counted(await exportSvg(deck, { choice, out, say }), "drawing");
    }
    case "pptx": {
      const { exportPptx } = await import("../export/pptx/exportPptx.ts");
      return counted(await exportPptx(deck, { choice, out, say }), "slide");
    }
  }
}
