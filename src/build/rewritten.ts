import type { Plugin, Rolldown } from "vite";

/** Writes a page of the built site anew once all else has been built; `rewrite` is given the page and all that was built. */
export const rewritten = (
  name: string,
  page: string,
  rewrite: (html: string, bundle: Rolldown.OutputBundle) => string,
): Plugin => ({
  name: `${name}:${page}`,
  enforce: "post",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const html = textOf(bundle, page);
      const file = bundle[page];
      if (file?.type === "asset") file.source = rewrite(html, bundle);
    },
  },
});

/** The text of a file that is built. Throws a RangeError where there is none. */
export function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new RangeError(`missing from the build: ${name}`);
  return String(file.source);
}
