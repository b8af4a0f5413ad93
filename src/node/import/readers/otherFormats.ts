/** The first bytes of files that hold no text, `?` for any one, with what such a file is and what to do instead. */
const binary: readonly (readonly [starts: readonly string[], what: string])[] = [
  [["\xd0\xcf\x11\xe0"], "an old file of Excel or Word (xls, doc): save it as xlsx, or a table in it as CSV"],
  [["%PDF"], "a PDF: import the table it was made from instead"],
  [["\x1f\x8b"], "packed with gzip: unpack it first"],
  [["7z\xbc\xaf", "Rar!"], "an archive (7z, RAR): unpack it first"],
  [
    [
      "\x89PNG",
      "\xff\xd8\xff",
      "GIF8",
      "RIFF????WEBP",
      "II*\0",
      "MM\0*",
      "????ftypavif",
      "????ftypheic",
      "????ftypmif1",
    ],
    "a picture: import a table that names it in a column Media",
  ],
  [
    ["RIFF????WAVE", "RIFF????AVI ", "????ftyp", "ID3", "OggS", "fLaC", "\x1aE\xdf\xa3"],
    "a sound or a film: import a table that names it in a column Media",
  ],
  [["SQLite format 3"], "a database of SQLite: save its table of events as CSV"],
  [["{\\rtf"], "a text document (RTF): save a table in it as CSV"],
];

/** What files packed as ZIP hold, by a name or a type in them. */
const packed: readonly (readonly [name: RegExp, what: string])[] = [
  [/mimetypeapplication\/vnd\.oasis/, "an OpenDocument file: save it as xlsx or CSV"],
  [/mimetypeapplication\/epub/, "a book (EPUB), not a timeline"],
  [/word\/document/, "a Word document: save a table in it as CSV"],
  [/ppt\/presentation/, "a PowerPoint presentation, not a timeline"],
  [/\.kml/, "packed KML (KMZ): unzip it and import the doc.kml inside"],
];

const references = "a list of references in";
const asCsv = ": export it from your reference manager as CSV";

/** How texts begin, or lines of them, that are neither read nor tables, with what such a file is and what to do instead. */
const texts: readonly (readonly [looks: RegExp, what: string])[] = [
  [/^TY {2}- /, `${references} RIS${asCsv}`],
  [/^%0 \p{L}/u, `${references} the format of EndNote${asCsv}`],
  [/^PMID- /, `${references} the format of PubMed${asCsv}`],
  [/^(?:%[^\n]*\n|\s)*@\p{L}+\s*[{(]/u, `${references} BibTeX${asCsv}`],
  [/^BEGIN:VCARD/i, "a list of addresses (vCard), not a timeline"],
  [/^0 HEAD\b/, "a family tree (GEDCOM): export its events as CSV"],
  [/^(?:\s|%[^\n]*\n)*\\(?:documentclass|begin\{)/, "a document in LaTeX: save a table in it as CSV"],
  [/^(?:\s|--[^\n]*\n)*(?:create|insert|drop|begin|set)\s[^;]*;/i, "a script of SQL: save the table as CSV"],
  [
    /^(?:gantt|graph|flowchart|sequenceDiagram|mindmap|erDiagram)\b/,
    "a diagram in Mermaid: write its entries as a table",
  ],
  [/^(?:\[\[?[\w.-]+\]\]?\s*\n|[\w-]+ = ["'\d[{]).*/, "in TOML or INI: save it as JSON"],
  [
    /^(?:%YAML|---\s*\n|- [\w-]+:\s|[\p{L}\w-]+:\s*(?:\n|[^,;\t\n]*\n[\p{L}\w-]+:|\n\s*-\s))/u,
    "in YAML: save it as JSON",
  ],
  [/^#{1,6} .*\n|^\|? ?:?-{3,}/, "a text in Markdown: save a table in it as CSV"],
];

/** Endings of names, for what the contents alone do not tell. */
const endings: Readonly<Record<string, RegExp>> = {
  "in YAML: save it as JSON": /^\.ya?ml$/,
  "in TOML or INI: save it as JSON": /^\.(?:toml|ini|cfg)$/,
  "a text in Markdown: save a table in it as CSV": /^\.(?:md|markdown)$/,
  [`${references} BibTeX${asCsv}`]: /^\.bib$/,
  [`${references} RIS${asCsv}`]: /^\.ris$/,
};

const named = (known: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  known.find(([looks]) => looks.test(text))?.[1];

/** What a file is whose bytes are no text, and what to do instead; undefined for texts, and for workbooks of Excel. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const fits = (prefix: string) => [...prefix].every((byte, at) => byte === "?" || byte === start[at]);
  if (!start.startsWith("PK")) return binary.find(([starts]) => starts.some(fits))?.[1];
  const all = Buffer.from(bytes).toString("latin1");
  if (all.includes("xl/workbook")) return undefined;
  return named(packed, all) ?? "packed as ZIP, and no workbook of Excel: unpack it first";
}

/** Whether a text has so many characters without a letter or a sign that its file was meant for a program. */
export function isBinary(text: string): boolean {
  const start = [...text.slice(0, 1000)];
  return start.filter((letter) => letter < " " && letter.trim() !== "").length > start.length / 50;
}

/** What a text is that no reader takes, by how it begins or by the ending of its name; undefined if it may be a table. */
export const textFormat = (text: string, extension: string): string | undefined =>
  named(texts, text) ?? Object.entries(endings).find(([, ending]) => ending.test(extension))?.[0];
