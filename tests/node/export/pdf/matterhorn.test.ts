import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { PrintForm } from "../../../../src/views/print/choice.ts";
import { deck } from "../../../fixture/deck.ts";
import { exported } from "./readPdf.ts";

/*
 * The checkpoints of the Matterhorn Protocol 1.1 (the list of all that PDF/UA-1 asks) which a program can check, on the
 * finished file. Typst checks some of them before it writes; what is written into its file afterwards, nobody else does.
 */

/** An object of a PDF as it is written, without its stream, and its stream unpacked. */
interface Written {
  number: number;
  text: string;
  stream: string;
}

/** The objects of a PDF in which each stands by itself, as Typst writes it. */
function objectsOf(bytes: Buffer): readonly Written[] {
  const whole = bytes.toString("latin1");
  return [...whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body = ""]) => {
    const [text = "", packed] = body.split("\nstream\n");
    const raw = Buffer.from(packed?.replace(/\r?\n?endstream\s*$/, "") ?? "", "latin1");
    const stream = /\/FlateDecode/.test(text) && raw.length > 0 ? inflateSync(raw) : raw;
    return { number: Number(number), text, stream: stream.toString("latin1") };
  });
}

/** The operators of a page's content, in order, each with the marked sequences that are open around it. */
function* operatorsIn(content: string): Generator<{ operator: string; within: readonly string[] }> {
  const open: string[] = [];
  let before = "";
  const tokens = /\((?:\\[\s\S]|[^()\\])*\)|<<[\s\S]*?>>|<[\da-fA-F\s]*>|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;
  let tag = "";
  for (const [token] of content.matchAll(tokens)) {
    if (token.startsWith("/")) tag = before.startsWith("/") ? before : token;
    if (/^[A-Za-z'"*][\w*]*$/.test(token)) {
      if (token === "BDC" || token === "BMC") open.push(tag);
      yield { operator: token, within: [...open] };
      if (token === "EMC") open.pop();
    }
    before = token;
  }
}

/** What paints: paths, shadings, objects and texts. */
const painting = new Set(["f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"']);

/** The types of elements that PDF 1.7 defines. */
const standard = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(
    " ",
  ),
);

const forms: readonly PrintForm[] = ["handout", "steps", "notes"];

describe.each(forms)("the finished file of the form %s", (form) => {
  let objects: readonly Written[] = [];
  const of = (mark: RegExp) => {
    const found = objects.filter(({ text }) => mark.test(text));
    expect(found, `objects with ${mark}`).not.toHaveLength(0);
    return found;
  };
  const elements = (type: string) => of(new RegExp(`/Type /StructElem\\n\\s*/S /${type}\\b`));
  const byNumber = (number: string | undefined) => objects.find((one) => one.number === Number(number));

  beforeAll(async () => {
    objects = objectsOf((await exported(deck, { form })).bytes);
  }, 60_000);

  test("has nothing on a page that is neither tagged nor marked as decoration, nor both (01-003 to 01-005)", () => {
    for (const { text } of of(/\/Type \/Page\b/)) {
      const content = byNumber(/\/Contents (\d+)/.exec(text)?.[1])?.stream ?? "";
      const painted = [...operatorsIn(content)].filter(({ operator }) => painting.has(operator));
      expect(painted.length).toBeGreaterThan(3);
      for (const { operator, within } of painted) {
        expect(within, `what ${operator} paints`).not.toHaveLength(0);
        expect(within.includes("/Artifact") && within.length > 1, `${operator} in ${within}`).toBe(false);
      }
    }
  });

  test("is tagged, by standard types or types that stand for one (01-006, 02-001, 06-001)", () => {
    const [root] = of(/\/Type \/StructTreeRoot/);
    const stands = new Map(
      [...(root?.text ?? "").matchAll(/\/(\w+) \/(\w+)$/gm)].map(([, own, known]) => [own, known]),
    );
    const types = of(/\/Type \/StructElem/).map(({ text }) => /\/S \/(\w+)/.exec(text)?.[1] ?? "");
    for (const type of new Set(types)) expect(standard.has(stands.get(type) ?? type), type).toBe(true);
  });

  test("says what it is, in its title, language and metadata (06-002 to 07-002, 11-006)", () => {
    const [catalog] = of(/\/Type \/Catalog/);
    expect(catalog?.text).toMatch(/\/DisplayDocTitle true/);
    expect(catalog?.text).toMatch(/\/Lang \(en\)/);
    const metadata = byNumber(/\/Metadata (\d+)/.exec(catalog?.text ?? "")?.[1])?.stream ?? "";
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(metadata).toMatch(/<dc:title>.*[^>]{3,}<\/rdf:li>/);
  });

  test("is marked as tagged, without words on suspect tags, which Poppler calls an error even where none is (01-007)", () => {
    const [catalog] = of(/\/Type \/Catalog/);
    expect(catalog?.text).toMatch(/\/MarkInfo <<\s*\/Marked true\s*>>/);
  });

  test("has a description and a place for each figure (13-004)", () => {
    for (const { text } of elements("Figure")) {
      expect(text).toMatch(/\/Alt (?:<FEFF[\dA-F]{4}|\(.)/);
      expect(text).toMatch(/\/BBox \[[\d. -]+\]/);
    }
  });

  test("skips no level of headings, and begins with the first (14-002, 14-003)", () => {
    const children = (text: string): readonly string[] =>
      [...(/\/K \[?([\s\S]*?)(?:\]|\n)/.exec(text)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, number = ""]) => number);
    const levels: number[] = [];
    const visit = (number: string): void => {
      const text = byNumber(number)?.text ?? "";
      if (!text.includes("/StructElem")) return;
      const [, level] = /\/S \/H(\d)/.exec(text) ?? [];
      if (level !== undefined) levels.push(Number(level));
      for (const child of children(text)) visit(child);
    };
    for (const child of children(of(/\/Type \/StructTreeRoot/)[0]?.text ?? "")) visit(child);
    expect(levels.length).toBeGreaterThan(3);
    expect(levels[0]).toBe(1);
    for (const [nth, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[nth - 1] ?? 0) + 1);
  });

  test("has each link in the tree, with words that say where it leads, on pages whose keys follow the tree (28-002 to 28-012)", () => {
    const links = of(/\/Subtype \/Link/);
    const inTree = new Set(
      [
        ...objects
          .map(({ text }) => text)
          .join("\n")
          .matchAll(/\/Type \/OBJR[^>]*?\/Obj (\d+) 0 R/g),
      ].map(([, link]) => Number(link)),
    );
    for (const { number, text } of links) {
      expect(inTree.has(number), text).toBe(true);
      expect(text).toMatch(/\/Contents (?:<FEFF[\dA-F]{4}|\(.)/);
      expect(text).toMatch(/\/StructParent \d/);
    }
    const annotated = of(/\/Type \/Page\b/).filter(({ text }) => text.includes("/Annots"));
    expect(annotated).not.toHaveLength(0);
    for (const { text } of annotated) expect(text).toMatch(/\/Tabs \/S/);
  });

  test("holds its fonts, and maps each of their glyphs to letters (31-009, 31-027 to 31-029)", () => {
    for (const { text } of of(/\/Type \/FontDescriptor/)) expect(text).toMatch(/\/FontFile[23]? \d+ 0 R/);
    const fonts = of(/\/Type \/Font\n[\s\S]*\/Subtype \/Type0/);
    for (const { text } of fonts) {
      const map = byNumber(/\/ToUnicode (\d+)/.exec(text)?.[1])?.stream ?? "";
      const letters = [...map.matchAll(/^<[\da-f]+> <([\da-f]+)>$/gim)].flatMap(
        ([, all = ""]) => all.match(/.{4}/g) ?? [],
      );
      expect(letters).not.toHaveLength(0);
      for (const letter of letters) expect(["0000", "fffe", "feff"]).not.toContain(letter.toLowerCase());
    }
  });

  test("has no script, form, encryption, layer, attached file or reference to another (20 to 26, 29, 30)", () => {
    const all = objects.map(({ text }) => text).join("\n");
    expect(all.length).toBeGreaterThan(1000);
    expect(all).not.toMatch(
      /\/JavaScript|\/JS\b|\/AcroForm|\/XFA|\/Encrypt\b|\/OCProperties|\/EmbeddedFiles|\/Ref <<|\/PS\b/,
    );
  });
});

test("a reader's notes have an id each, and the heads of its tables say what they are heads of (15-003, 19-003, 19-004)", async () => {
  const objects = objectsOf((await exported(deck, { form: "notes" })).bytes);
  const elements = objects.filter(({ text }) => text.includes("/Type /StructElem"));
  const notes = elements.filter(({ text }) => /\/S \/Note\b/.test(text));
  const ids = notes.map(({ text }) => /\/ID \(([^)]+)\)/.exec(text)?.[1]);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
  const heads = elements.filter(({ text }) => /\/S \/TH\b/.test(text));
  expect(heads.length).toBeGreaterThan(1);
  for (const { text } of heads) expect(text).toMatch(/\/Scope \/(?:Column|Row)/);
}, 60_000);
