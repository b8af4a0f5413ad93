import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { siteUrl, visitor } from "./served.ts";

const pages = ["", "?speaker", "read/", "print/", "read/sources/", "read/tables/", "s/al-qaim/"];

describe("the content security policy of every built page", () => {
  test.each(pages)("/%s works fully under it, and nothing is refused", async (page) => {
    const url = siteUrl();
    const { context, strayed, faults } = await visitor();
    const opened = await context.newPage();
    await opened.goto(url + page);
    await opened.waitForFunction(() => document.querySelector(".chart *, .other-page h1"));
    await opened.evaluate(() => document.fonts.ready);
    expect(await opened.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1);
    expect([strayed, faults]).toEqual([[], []]);
    await context.close();
  });

  test("an injected script or style does nothing", async () => {
    const url = siteUrl();
    const { context, faults } = await visitor();
    const page = await context.newPage();
    await page.goto(`${url}read/`);
    const [ran, red] = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.ran = 'yes'";
      const style = document.createElement("style");
      style.textContent = "html { background: rgb(255, 0, 0) !important }";
      document.head.append(script, style);
      return [document.documentElement.dataset.ran, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect([ran, red === "rgb(255, 0, 0)"]).toEqual([undefined, false]);
    expect(faults.filter((fault) => fault.includes("Content Security Policy"))).toHaveLength(2);
    await context.close();
  });

  test("the headers for a host contain the same policy", async () => {
    const said = /Content-Security-Policy: (.*)/.exec(readFileSync(resolve("dist/_headers"), "utf8"))?.[1] ?? "";
    for (const page of ["index.html", "read/index.html", "print/index.html"]) {
      const html = readFileSync(resolve("dist", page), "utf8");
      const inPage = /content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
      expect(inPage).toContain("default-src 'none'");
      for (const word of inPage.split(/[ ;]+/)) expect(said).toContain(word);
    }
  });
});

test("the licences of scripts, fonts and map data are files of the site", () => {
  const notices = readFileSync(resolve("dist/THIRD-PARTY.md"), "utf8");
  for (const name of ["reveal.js", "d3-geo", "topojson-client", "@fontsource/ibm-plex-serif", "OpenStreetMap"])
    expect(notices).toContain(name);
});
