import { withoutControls } from "../../../events/check/windows1252.ts";

/** The text of a file, with a remark about its encoding unless that was UTF-8. */
export interface Decoded {
  text: string;
  remark?: string;
}

/**
 * Decodes a file as UTF-16 if its byte order mark or its zero bytes suggest that, otherwise as UTF-8, or, if it is not
 * valid UTF-8, as Windows-1252, the encoding in which Excel saves a plain CSV.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes, "utf-16be");
  // In UTF-16, every other byte of Latin letters is zero.
  const head = bytes.subarray(0, 200);
  const zeros = (parity: 0 | 1) => head.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (zeros(1) > head.length / 5) return utf16(bytes, "utf-16le");
  if (zeros(0) > head.length / 5) return utf16(bytes, "utf-16be");
  try {
    return repaired(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return {
      // Some versions of Node 20 decode Windows-1252 as Latin-1, which has control characters for quotation marks.
      text: withoutControls(Buffer.from(bytes).toString("latin1")),
      remark: "The file is not in UTF-8: its letters were read as Windows-1252; look at accents and quotation marks.",
    };
  }
}

/** A text in UTF-8 that another program had read wrongly before: its invisible characters are what they were meant for. */
function repaired(text: string): Decoded {
  const mended = withoutControls(text);
  const remark =
    "Quotation marks, dashes or signs of the file were invisible control characters: they were read as Windows-1252; look at them.";
  return mended === text ? { text } : { text: mended, remark };
}

const utf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  remark: "The file is in UTF-16, as Excel saves Unicode text.",
});
