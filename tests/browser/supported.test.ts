import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "rolldown/utils";
import { expect, test } from "vitest";
import { supportedNames } from "../../src/node/site/supported.ts";
import { lackingInScripts, lackingInStyles, namesIn, usedIn } from "./compat.ts";
import { ready, siteUrl, takeUncaught, visitor } from "./served.ts";

const pages = [
  "index.html",
  "read/index.html",
  "read/sources/index.html",
  "read/tables/index.html",
  "print/index.html",
].map((page) => readFileSync(join("dist", page), "utf8"));
const scripts = readdirSync("dist/assets")
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(join("dist/assets", name), "utf8"));
const inline = pages.flatMap((html) =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script),
);

/** Names in scripts that a supported browser lacks, and why that does no harm. */
const allowedInScripts = [
  [["toSorted", "toReversed", "with"], "added by the first script"],
  [["popover", "showPopover", "hidePopover", "newState"], "asked for first: without it, links lead to the notes"],
  [["requestIdleCallback"], "asked for first: without it, a timer"],
  [["Segmenter", "segment"], "asked for first: without it, Chinese and Japanese may break at any letter"],
  [["getCoalescedEvents"], "asked for first: without it, a line drawn by hand has fewer points"],
  [
    ["fontKerning", "letterSpacing", "font"],
    "of a canvas: in a downloaded picture, spaces between letters differ a little",
  ],
  [["isComposing"], "beside the code 229, which is what Safari gives an input method's Enter"],
  [["touches", "playsInline", "viewport"], "in Reveal, which asks first"],
  [
    ["when", "take", "side", "role", "number", "delay", "isActive", "check", "move", "connection", "navigation"],
    "names of our own, or of d3's",
  ],
] as const;

/** Names in style sheets that a supported browser lacks, and why that does no harm. */
const allowedInStyles = [
  [["@property"], "without it an angle is put in the place of its name, which all but WebKit read alike"],
  [["tan()", "atan2()"], "asked for first: without it, the scale comes from a script"],
  [["color-mix()"], "asked for first under titles; elsewhere it fills what has a border"],
  [[":has"], "asked for first where it decides what lies over what; elsewhere it arranges what stands there anyway"],
  [["property text-wrap", "property orphans", "property widows"], "lines break less evenly"],
  [
    ["property content-visibility", "property contain-intrinsic-size", ":details-content"],
    "only for speed, or on paper",
  ],
  [["@page", "property size"], "the reader chooses the paper in the browser's dialog"],
  [["property zoom"], "pages to print are as large on screen as on paper"],
  [
    ["property print-color-adjust", "property box-decoration-break", "property user-select", "property hyphens"],
    "with its prefix too",
  ],
  [["property text-size-adjust", ":-webkit-scrollbar"], "for the browsers that have it"],
  [
    ["property overscroll-behavior", "property accent-color", "property scrollbar-width", "property backdrop-filter"],
    "in parts, or only for looks",
  ],
  [["property forced-color-adjust"], "for systems with forced colours, which Safari has none of"],
  [[":marker"], "in parts: where its colour or its kind of digits is not read, it has those of the text"],
  [["d()"], "no function: the end of a selector"],
] as const;

/** The names that are lacking in a supported browser and not allowed, with the browsers. */
const wrong = (
  used: ReadonlySet<string>,
  lacking: ReadonlyMap<string, string>,
  allowed: readonly (readonly [names: readonly string[], why: string])[],
): readonly string[] => {
  const harmless = new Set(allowed.flatMap(([names]) => names));
  return [...used].flatMap((name) =>
    lacking.has(name) && !harmless.has(name) ? [`${name}: ${lacking.get(name)}`] : [],
  );
};

test("the built scripts use nothing that a supported browser lacks, except what is added or checked first", () => {
  const used = new Set([...scripts, ...inline].flatMap((code) => [...namesIn(parseSync("a.js", code).program)]));
  expect(used.size).toBeGreaterThan(1000);
  expect(wrong(used, lackingInScripts(), allowedInScripts)).toEqual([]);
});

test("the built styles use nothing that a supported browser lacks, except what is dispensable", () => {
  const styles = pages.flatMap((html) => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => css));
  // Styles added by a script are in it as text.
  const brought = scripts.flatMap((code) =>
    [...code.matchAll(/[`"']([^`"'\n]*\{[a-z-]+:[^`]*?\})[`"']/g)].map(([, css = ""]) => css),
  );
  expect(brought.length).toBeGreaterThan(1);
  const used = usedIn([...styles, ...brought].join("\n"));
  expect(wrong(used, lackingInStyles(), allowedInStyles)).toEqual([]);
});

/** A page in a browser from which features are removed before any script runs. */
async function olderBrowser(path: string, without: () => void) {
  const guest = await visitor({ reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  const page = await guest.context.newPage();
  await page.addInitScript(without);
  await page.goto(siteUrl() + path);
  return { page, ...guest };
}

test("in the oldest supported Chrome the stage starts and steps: what it lacks is added", async () => {
  const { page, faults } = await olderBrowser("", () => {
    for (const name of ["toSorted", "toReversed", "with", "toSpliced"]) Reflect.deleteProperty(Array.prototype, name);
    for (const name of ["showPopover", "hidePopover", "popover"]) Reflect.deleteProperty(HTMLElement.prototype, name);
    const { supports } = CSS;
    CSS.supports = (...asked: readonly string[]) => !/tan\(/.test(asked.join()) && Reflect.apply(supports, CSS, asked);
  });
  await ready(page);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("PageDown");
  await page.locator(".slides > .present svg.chart .marks > *").first().waitFor({ state: "attached" });
  const scale = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--stage-scale"));
  expect(await scale()).toBe("1");
  await page.setViewportSize({ width: 640, height: 720 });
  await expect.poll(scale).toBe("0.5");
  expect(faults).toEqual([]);
});

test("in a browser that is too old each page says so in a sentence, and the article can be read", async () => {
  const old = () => {
    Reflect.deleteProperty(Document.prototype, "adoptedStyleSheets");
    Reflect.deleteProperty(Array.prototype, "findLast");
  };
  for (const path of ["", "print/?form=notes"]) {
    const { page } = await olderBrowser(path, old);
    expect(await page.locator(".too-old").innerText()).toContain(supportedNames.at(-1));
  }
  const { page } = await olderBrowser("read/", old);
  expect(await page.locator("article h2").first().isVisible()).toBe(true);
  expect(await page.locator("button:visible").count(), "buttons that would do nothing").toBe(0);
  expect(takeUncaught().join("\n")).toMatch(/findLast|adoptedStyleSheets/);
});
