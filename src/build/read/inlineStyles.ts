import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";

const page = "read/index.html";

/**
 * Writes the stylesheets of the reading page into it: on a slow network the way to fetch them takes as long as the
 * page itself. The page's policy, and the one for hosts that send headers, name the style by its hash.
 */
export function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const html = textOf(bundle, page);
        const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
        const css = links.map(([, href = ""]) => moved(textOf(bundle, posix.join("read", href)), href)).join("");
        const source = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
        const allowed = (text: string): string => text.replace(/style-src [^;]*/, (found) => `${found} ${source}`);
        let rest = html;
        for (const [link] of links) rest = rest.replace(link, "");
        write(
          bundle,
          page,
          allowed(rest).replace("</title>", () => `</title>\n    <style>${css}</style>`),
        );
        const headers = bundle._headers ? textOf(bundle, "_headers") : "";
        const [line] = /^ *Content-Security-Policy: .*$/m.exec(headers) ?? [];
        if (!line) return;
        const own = `/read/\n  ! Content-Security-Policy\n${allowed(line)}\n`;
        write(bundle, "_headers", `${headers}${own}${own.replace("/read/", "/read/index.html")}`);
      },
    },
  };
}

/** A stylesheet whose addresses are seen from the page and not from where it was. */
const moved = (css: string, href: string): string =>
  css.replace(/url\((["']?)(?!data:)([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    const seen = posix.join(posix.dirname(href), path);
    return `url(${quote}${seen}${quote})`;
  });

/** The text of a file that is built. Throws a RangeError where there is none. */
function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new RangeError(`missing from the build: ${name}`);
  return String(file.source);
}

function write(bundle: Rolldown.OutputBundle, name: string, text: string): void {
  const file = bundle[name];
  if (file?.type === "asset") file.source = text;
}
