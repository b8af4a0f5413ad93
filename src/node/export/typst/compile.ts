import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { TypstSource } from "./deckSource.ts";

/** What Typst made: a PDF, and the letters that none of the fonts has. If there are any, the file is not PDF/UA-1. */
export interface Compiled {
  bytes: Buffer;
  missing: readonly string[];
}

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "../../../..");

/**
 * Sets a document with fonts, and writes it as PDF/UA-1, which Typst checks itself. `at` is the time with which it is
 * stamped, and `drawn` are letters that are missing in its drawings. Throws an Error with Typst's messages in one line.
 */
export function compile(
  { main, files }: TypstSource,
  fonts: readonly Buffer[],
  { at, drawn }: { at: Date; drawn: readonly string[] },
): Compiled {
  const { NodeCompiler } =
    require("@myriaddreamin/typst-ts-node-compiler") as typeof import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const [name, text] of files)
    compiler.mapShadow(
      resolve(root, name),
      typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.byteLength),
    );
  const creationTimestamp = Math.floor(at.getTime() / 1000);
  const asked = { mainFileContent: main };
  const without = (missing: readonly string[]) => ({
    bytes: compiler.pdf(asked, { creationTimestamp }),
    missing: [...new Set([...drawn, ...missing])],
  });
  try {
    const bytes = compiler.pdf(asked, { pdfStandard: "ua-1", creationTimestamp });
    return drawn.length > 0 ? without([]) : { bytes, missing: [] };
  } catch (error) {
    const said = messagesIn(error);
    const missing = said.flatMap((message) => withoutFont.exec(message)?.[1] ?? []);
    if (missing.length === 0 || missing.length < said.length) throw new Error(`Typst: ${said.join("; ")}`);
    return without(missing);
  }
}

const withoutFont = /the text `"?(.+?)"?` could not be displayed with/;

/** The messages of an error that Typst throws. */
function messagesIn(error: unknown): readonly string[] {
  const text = error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
  const found = [...text.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(([, message = '""']) => unquoted(message));
  return found.length > 0 ? found : [text];
}

/** A string as Rust writes it in its debug output. */
const unquoted = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\u\{([\da-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, "$1");
