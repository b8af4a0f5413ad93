import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { singleFile } from "../../../src/node/site/singleFile.ts";
import { deferredModule } from "../../../src/node/site/storyModules.ts";

const chunk = (fileName: string, code: string, { page = "", name = fileName } = {}) => ({
  type: "chunk",
  fileName,
  name,
  code,
  exports: [] as string[],
  facadeModuleId: page && resolve("src", page),
});
const asset = (fileName: string, source: string) => ({ type: "asset", fileName, source });

/** A minimal build of three pages. */
const built = {
  output: [
    chunk("assets/stage.js", 'import{deck}from"./whole.js";console.log("stage",deck)', { page: "index.html" }),
    chunk(
      "assets/read.js",
      'import{t as deck}from"./lite.js";import("./rest.js");console.log("read",deck,"</script>")',
      {
        page: "read/index.html",
      },
    ),
    chunk("assets/print.js", 'console.log("print")', { page: "print/index.html" }),
    { ...chunk("assets/whole.js", 'export const deck="all words"'), facadeModuleId: resolve("slides/deck.ts") },
    { ...chunk("assets/lite.js", 'export const t="no words"', { name: "lite-story" }), exports: ["t"] },
    {
      ...chunk("assets/rest.js", 'export const rest="the other words"'),
      facadeModuleId: `\0${deferredModule}`,
      exports: ["rest"],
    },
    asset("assets/a.woff2", "font"),
    asset("assets/icon.svg", "<svg/>"),
  ],
} as unknown as Parameters<typeof singleFile>[0];

const face = (folder: string) => `@font-face{font-family:A;src:url(${folder}assets/a.woff2)}`;
const page = (name: string, folder: string, style = "") =>
  `<html><head><title>${name}</title><link rel="icon" href="${folder}assets/icon.svg">` +
  `<style>${face(folder)}.${name}{}${style}</style></head>` +
  `<body class="${name}"><p>${name}</p><script type="module" src="${folder}assets/${name}.js"></script></body></html>`;
const pages = [page("stage", "./"), page("read", "../"), page("print", "../")];

describe("singleFile(built, pages)", () => {
  test("has every page's style and body, except the article, which a script writes, and each font once", async () => {
    const html = await singleFile(built, pages);
    for (const name of ["stage", "print"]) expect(html).toContain(`<p>${name}</p>`);
    expect(html).toContain(
      '<template data-view="read" data-title="read"><style data-views="read">.read{}</style><div class="read"></div>',
    );
    expect(html.split(Buffer.from("font").toString("base64"))).toHaveLength(2);
  });

  test("fetches nothing", async () => {
    const html = await singleFile(built, pages);
    expect(html).not.toMatch(/ src=| href="(?!data:)|url\((?!data:)/);
  });

  test("joins all scripts into one, with the whole deck instead of the lite and the deferred part", async () => {
    const html = await singleFile(built, pages);
    const [, script = ""] = /<script type="module">(.*)<\/script>/s.exec(html) ?? [];
    expect(script).toContain("all words");
    expect(script).not.toContain("no words");
    expect(script).not.toContain("the other words");
    expect(script).not.toMatch(/<\/script|<!--/i);
  });

  test("throws for a style that would fetch something", async () => {
    const stray = [page("stage", "./", ".a{background:url(./picture.png)}"), ...pages.slice(1)];
    await expect(singleFile(built, stray)).rejects.toThrow("picture.png");
  });
});
