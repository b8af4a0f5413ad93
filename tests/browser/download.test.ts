import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { siteUrl, visitor } from "./served.ts";

const slide = slidesOf(deck).find(({ id }) => id === "al-qaim");

/** Presses a button of a chart's downloads and resolves to the file's name and content. */
async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.locator("#al-qaim .downloads").getByRole("button", { name }).click();
  const file = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
}

test("a chart of the article can be saved as a drawing, a picture and a table, and nothing is sent from the page", async () => {
  const { context, strayed, faults } = await visitor({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/#al-qaim`);
  await page.locator("#al-qaim .canvas > svg.chart").waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.resourceType()));
  await page.locator("#al-qaim button.download").click();
  await page.locator("#al-qaim .downloads").waitFor();
  const svg = await saved(page, "SVG");
  expect(svg.name).toMatch(/^al-qaim-\d\.svg$/);
  const drawing = svg.content.toString("utf8");
  expect(drawing).not.toMatch(/var\(|class="|data-/);
  const shown = await page.locator("#al-qaim .canvas > svg.chart text").allTextContents();
  expect(shown.length).toBeGreaterThan(10);
  for (const text of shown) expect(drawing).toContain(text);
  const own = await widthsOf(page.locator("#al-qaim .beside .canvas > svg.chart text"));
  const elsewhere = await context.newPage();
  await elsewhere.setContent(drawing.replaceAll("IBM Plex", "Not Installed"));
  const others = await widthsOf(elsewhere.locator("text"));
  await elsewhere.close();
  expect(others.length).toBe(own.length);
  expect(others.filter((width, index) => Math.abs(width - (own[index] ?? 0)) > 1)).toEqual([]);

  const png = await saved(page, "PNG");
  const [width = 0, height = 0] = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)];
  const box = await page.locator("#al-qaim .canvas > svg.chart").boundingBox();
  expect(Math.abs(width - 2 * (box?.width ?? 0))).toBeLessThan(4);
  expect(Math.abs(height - 2 * (box?.height ?? 0))).toBeLessThan(4);
  expect(await colours(page, png.content)).toBeGreaterThan(20);

  const csv = (await saved(page, "Table")).content.toString("utf8");
  const step = Number(/-(\d)\.svg$/.exec(svg.name)?.[1]) - 1;
  const { table } = slide?.chart?.describe(slide.steps[step]?.state) ?? {};
  expect(csv.split("\r\n")[0]).toBe(`\ufeff${table?.columns.join(",")}`);
  expect(csv).toContain(table?.rows[0]?.[0]);

  await page.locator("#al-qaim button.download").click();
  await expect.poll(() => page.locator("#al-qaim .downloads").count()).toBe(0);
  await page.locator("#al-qaim button.download").press("Enter");
  await page.locator("#al-qaim .downloads button:focus").press("Escape");
  expect(await page.locator("#al-qaim .downloads").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("download");
  // Beside the script that does it, only the icon of the page is requested, at any time.
  expect(asked).toContain("script");
  expect(asked.filter((type) => type !== "script" && type !== "other")).toEqual([]);
  expect([strayed, faults]).toEqual([[], []]);
  await context.close();
});

/** The widths of texts, in pixels. */
const widthsOf = (texts: Locator): Promise<readonly number[]> =>
  texts.evaluateAll((all) => all.map((text) => (text as SVGTextElement).getBBox().width));

/** The number of colours in a picture. */
const colours = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const context = Object.assign(document.createElement("canvas"), { width: 400, height: 300 }).getContext("2d");
    context?.drawImage(picture, 0, 0, 400, 300);
    const pixels = context?.getImageData(0, 0, 400, 300).data ?? [];
    const found = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) found.add([pixels[at], pixels[at + 1], pixels[at + 2]].join(" "));
    return found.size;
  }, png.toString("base64"));
