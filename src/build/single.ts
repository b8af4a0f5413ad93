import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { withPolicy } from "./policy.ts";
import { withoutPages } from "./print/page.ts";
import { bodyOf, inScript, linkedIn, type Page, type Sheet, sheetsOf, withoutLinks } from "./singleParts.ts";
import { singleScript } from "./singleScript.ts";

/** The pages that one file holds, and the views each of them is for. */
const pages = [
  { file: "index.html", views: ["present", "speaker"] },
  { file: "read/index.html", views: ["read"] },
  { file: "print/index.html", views: ["print"] },
] as const;

/**
 * Writes the site once more as a single file, `<name>.html` beside its first page, with all styles, fonts and scripts
 * in it: it opens without a server, and its query says which view it is.
 */
export function singleFile(name: () => Promise<string>): Plugin {
  return {
    name: "single-file",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "." }) {
        const read = (file: string) => readFileSync(join(dir, file));
        const asset = (url: string) => read(join("assets", basename(url)));
        const all = pages.map(({ file, views }): Page => ({ html: String(read(file)), views }));
        const file = join(dir, `${await name()}.html`);
        writeFileSync(file, withPolicy(assembled(all, asset, await singleScript())));
      },
    },
  };
}

/** One page that holds others: the first as it is, the rest as templates, each with the styles it has on its own. */
function assembled(all: readonly Page[], asset: (url: string) => Buffer, script: string): string {
  const [first] = all;
  if (!first) throw new RangeError("missing pages for the single file");
  const { faces, sheets } = sheetsOf(all, asset);
  const icon = linkedIn(first.html, "icon")[0] ?? "";
  const head = [
    `<link rel="icon" href="data:image/svg+xml;base64,${asset(icon).toString("base64")}">`,
    `<style>${faces.join("")}</style>`,
    ...sheets.map(styleElement),
  ];
  const templates = all.slice(1).map(templateOf);
  const bare = withoutLinks(first.html).replace(/\s*<style>.*?<\/style>/gs, "");
  return bare
    .replace("</head>", () => `${head.join("\n")}\n</head>`)
    .replace("</body>", () => `${templates.join("\n")}\n<script type="module">${inScript(script)}</script>\n</body>`);
}

const styleElement = ({ css, views }: Sheet): string =>
  `<style data-views="${views.join(" ")}"${views.includes("present") ? "" : ' media="not all"'}>${css}</style>`;

/** A page's body to be put in place when its view is asked for; the article and the printed pages are left out, since a script can write them. */
function templateOf({ html, views }: Page): string {
  const { attributes, content } = bodyOf(withoutLinks(withoutPages(html)));
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  const inside = views.includes("read") ? "" : content;
  return `<template data-view="${views.join(" ")}" data-title="${title}"><div${attributes}>${inside}</div></template>`;
}
