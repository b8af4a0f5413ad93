import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import JSZip from "jszip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deck as real } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { exportPptx } from "../../../src/node/export/pptx/exportPptx.ts";
import { room } from "../../../src/views/shared/frame.ts";
import { deck } from "../../fixture/deck.ts";
import { failing } from "../../fixture/failing.ts";
import { deck as rihla } from "../../fixture/rihla/deck.ts";

const folder = mkdtempSync(join(tmpdir(), "pptx-"));
const out = join(folder, "out.pptx");
const choice = { form: "steps", theme: "paper", paper: "a4" } as const;
const steps = slidesOf(deck).flatMap((slide) => slide.steps.map((_, step) => ({ slide, step })));
let zip: JSZip;
const part = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";

beforeAll(async () => {
  await exportPptx(deck, { choice, out });
  zip = await JSZip.loadAsync(readFileSync(out));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there is a slide for every step, with its title as the slide's title and its caption as text", async () => {
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(names).toHaveLength(steps.length);
  for (const [index, { slide, step }] of steps.entries()) {
    const xml = await part(`ppt/slides/slide${index + 1}.xml`);
    const title = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0] ?? "";
    expect(wordsIn(title), slide.id).toBe(slide.title);
    const under = slide.kind === "opening" ? deck.subtitle : (slide.steps[step]?.caption ?? slide.caption);
    expect(xml).toContain(under);
  }
});

test("a title in wider letters than ours is made smaller: it may not be wider than the slide between its margins", async () => {
  const widest = room * 9525;
  for (const [index, { slide }] of steps.entries()) {
    const xml = await part(`ppt/slides/slide${index + 1}.xml`);
    const title = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0] ?? "";
    expect(title, slide.id).toContain('wrap="square"');
    expect(title, slide.id).toContain("<a:normAutofit/>");
    const [, width] = /<a:ext cx="(\d+)"/.exec(title) ?? [];
    expect(Number(width), slide.id).toBeGreaterThan(0);
    expect(Number(width), slide.id).toBeLessThanOrEqual(widest);
  }
});

/** The words of a shape, its lines joined. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = ""]) => text)
    .join(" ")
    .trim();

test("the words of each step are its notes, without citations", async () => {
  const notes = await Promise.all(steps.map((_, index) => part(`ppt/notesSlides/notesSlide${index + 1}.xml`)));
  expect(notes[1]).toContain("First Vienna froze.");
  const paragraphs = [...(notes[2] ?? "").matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, xml = ""]) => wordsIn(xml));
  expect(paragraphs).toContain("A second paragraph names a dyke.");
});

test("each chart is a drawing in outlines with a raster image beside it, and has a description", async () => {
  for (const [index, { slide }] of steps.entries()) {
    if (!slide.chart) continue;
    const drawing = await part(`ppt/media/image-${index + 1}-2.svg`);
    expect(drawing, slide.id).toMatch(/^<svg/);
    expect(drawing).not.toContain("<text");
    const picture = await zip.file(`ppt/media/image-${index + 1}-1.png`)?.async("nodebuffer");
    expect([...(picture?.subarray(1, 4) ?? [])].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
    expect(picture?.readUInt32BE(16)).toBeGreaterThan(700);
    expect(await part(`ppt/slides/slide${index + 1}.xml`)).toMatch(/descr="Dots, \d\. There are \d dots\."/);
  }
});

test("each chapter is a section of the slides printed from it, in an extension after all else in its part", async () => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const presentation = parser.parseFromString(await part("ppt/presentation.xml"), "text/xml").documentElement;
  expect(presentation?.lastChild?.nodeName).toBe("p:extLst");
  const idsIn = (name: string, under = presentation) =>
    [...(under?.getElementsByTagName(name) ?? [])].map((found) => found.getAttribute("id") ?? "");
  const sections = [...(presentation?.getElementsByTagName("p14:section") ?? [])];
  expect(sections.map((section) => section.getAttribute("name"))).toEqual(deck.chapters.map(({ title }) => title));
  expect(sections.map((section) => idsIn("p14:sldId", section).length)).toEqual(
    deck.chapters.map(({ slides }) => slides.reduce((sum, slide) => sum + slide.steps.length, 0)),
  );
  expect(idsIn("p14:sldId")).toEqual(idsIn("p:sldId"));
  const ids = idsIn("p14:section");
  expect(new Set(ids).size).toBe(sections.length);
  for (const id of ids) expect(id).toMatch(/^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/);
});

test("it says its language and its keywords", async () => {
  const properties = await part("docProps/core.xml");
  expect(properties).toContain("<dc:language>en</dc:language>");
  expect(properties).toContain(`<cp:keywords>${deck.keywords.join(", ")}</cp:keywords>`);
});

/** What the objects of a slide are called. */
const objectsOf = (xml: string) => [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name]) => name);

test("each object of a slide is called what it is, in the language of the deck, and numbered if it is one of several", async () => {
  const [chart, closing] = [await part("ppt/slides/slide2.xml"), await part(`ppt/slides/slide${steps.length}.xml`)];
  expect(objectsOf(chart)).toEqual(["Title", "Caption", "Chart", "Sources"]);
  expect(objectsOf(closing).slice(0, 2)).toEqual(["Title", "Caption"]);
  expect(objectsOf(closing)).toEqual(expect.arrayContaining(["Table", "Table 2", "Bar", "Bar 2"]));
  const arabic = join(folder, "named.pptx");
  await exportPptx(rihla, { choice, out: arabic });
  const { printed, whereabouts } = rihla.story.language;
  const names: readonly string[] = [...Object.values(printed.objects), whereabouts.caption];
  const files = await JSZip.loadAsync(readFileSync(arabic));
  const slides = Object.keys(files.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  for (const name of slides) {
    const objects = objectsOf((await files.file(name)?.async("string")) ?? "");
    expect(
      objects.map((object) => object?.replace(/ \p{Nd}+$/u, "")).filter((object) => !names.includes(object ?? "")),
    ).toEqual([]);
  }
}, 60_000);

test("no two objects of a slide have the same number, also on a slide with tables early in a file", async () => {
  const short = join(folder, "short.pptx");
  const closing = slidesOf(deck).find(({ kind }) => kind === "closing")?.id ?? "";
  await exportPptx(deck, { choice: { ...choice, slides: [closing] }, out: short });
  const xml = (await (await JSZip.loadAsync(readFileSync(short))).file("ppt/slides/slide1.xml")?.async("string")) ?? "";
  const numbers = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("the small map of where a slide is has a name and is marked as decoration: it is not described by the name of a file", async () => {
  const placed = join(folder, "placed.pptx");
  await exportPptx(real, { choice: { ...choice, slides: ["kurds"] }, out: placed });
  const xml =
    (await (await JSZip.loadAsync(readFileSync(placed))).file("ppt/slides/slide1.xml")?.async("string")) ?? "";
  const [, where] = /name="Where and when"([\s\S]*?)<\/p:cNvPr>/.exec(xml) ?? [];
  expect(where).toMatch(/^ descr="">.*<adec:decorative [^>]*val="1"\/>/);
  expect(xml).not.toContain("preencoded");
});

test("sources are links", async () => {
  const links = await part("ppt/slides/_rels/slide2.xml.rels");
  expect(links).toContain('Target="https://example.org/ice" TargetMode="External"');
});

test("every part is sound XML, and leads only to parts that are there, so that no program has to repair it", async () => {
  const signs = {
    title: 'Ice & "snow" <',
    author: "K < J & Co.",
    description: "> 0 °C & <",
    licence: "Words & figures: © <",
  };
  const signed = join(folder, "signed.pptx");
  await exportPptx({ ...deck, ...signs }, { choice, out: signed });
  const parser = new DOMParser({ onError: onErrorStopParsing });
  for (const file of [zip, await JSZip.loadAsync(readFileSync(signed))]) {
    const parts = Object.keys(file.files).filter((name) => /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(20);
    for (const name of parts) {
      const document = parser.parseFromString((await file.file(name)?.async("string")) ?? "", "text/xml");
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const relation of [...document.getElementsByTagName("Relationship")]) {
        const target = relation.getAttribute("Target") ?? "";
        if (relation.getAttribute("TargetMode") === "External") continue;
        const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        expect(file.file(path), `${name}: ${target}`).not.toBeNull();
      }
    }
  }
}, 60_000);

test("it is the same to the byte when it is written again", async () => {
  const again = join(folder, "again.pptx");
  await exportPptx(deck, { choice, out: again });
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test("it stops with the slide's name if a chart fails", async () => {
  const never = join(folder, "never.pptx");
  await expect(exportPptx(failing, { choice, out: never })).rejects.toThrow("slide “freeze”, step 2: invalid state");
});

test("a quotation in American English is said to be in English, in a deck of another language", async () => {
  const [chapter] = rihla.chapters;
  const [slide] = chapter?.slides ?? [];
  if (!chapter || !slide) throw new RangeError("missing slide");
  const quote = { words: "I set out alone", language: "en-US", who: "ابن بطوطة", date: "1325", source: "rihla" };
  const { chart: _, ...bare } = { ...slide, kind: "quote", quote } as const;
  const out = join(folder, "quoted.pptx");
  await exportPptx({ ...rihla, chapters: [{ ...chapter, slides: [bare] }] }, { choice, out });
  const parts = await JSZip.loadAsync(readFileSync(out));
  const xml = (await parts.file("ppt/slides/slide1.xml")?.async("string")) ?? "";
  const [, language] = /<a:rPr lang="([^"]*)"(?:(?!<a:rPr).)*I set out alone/s.exec(xml) ?? [];
  expect(language).toBe("en");
});

test("in Arabic every paragraph is marked as running from right to left, in its language, on slides, in tables and notes", async () => {
  const arabic = join(folder, "arabic.pptx");
  await exportPptx(rihla, { choice, out: arabic });
  const parts = await JSZip.loadAsync(readFileSync(arabic));
  const names = Object.keys(parts.files).filter((name) => /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/.test(name));
  const xmls = await Promise.all(names.map((name) => parts.files[name]?.async("string") ?? ""));
  const paragraphs = xmls.flatMap((xml) => xml.match(/<a:p>.*?<\/a:p>/gs) ?? []).filter((one) => one.includes("<a:t>"));
  const said = paragraphs.filter((one) => /\p{Script=Arabic}/u.test(wordsIn(one)));
  expect(said.length).toBeGreaterThan(30);
  for (const one of said) {
    expect(one).toMatch(/^<a:p><a:pPr [^>]*rtl="1"/);
    expect(one.match(/<a:pPr/g)).toHaveLength(1);
    expect(one).toMatch(/<a:rPr lang="ar-/);
  }
}, 60_000);
