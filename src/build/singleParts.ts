/** A built page, and the views that look as it does. */
export interface Page {
  html: string;
  views: readonly string[];
}

/** A style sheet, and the views it is for. */
export interface Sheet {
  css: string;
  views: readonly string[];
}

/** The addresses of what a page links to as `rel`. */
export const linkedIn = (html: string, rel: string): readonly string[] =>
  [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([link]) => link)
    .filter((link) => link.includes(`rel="${rel}"`))
    .map((link) => /href="([^"]*)"/.exec(link)?.[1] ?? "");

/** A page without anything it would fetch. */
export const withoutLinks = (html: string): string =>
  html.replace(/\s*<link\b[^>]*>/g, "").replace(/\s*<script\b[^>]*><\/script>/g, "");

/** The attributes and the content of a page's body. */
export function bodyOf(html: string): { attributes: string; content: string } {
  const [, attributes = "", content = ""] = /<body([^>]*)>(.*)<\/body>/s.exec(html) ?? [];
  return { attributes, content };
}

/** A script that can stand in a page: nothing in it ends its element, or hides that end. */
export const inScript = (script: string): string =>
  script.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3C!--");

/**
 * The font faces of all pages, each once and with its font in it, and their style sheets in order, each once; an asset
 * is asked for by its address. Throws where a sheet would still fetch something.
 */
export function sheetsOf(
  pages: readonly Page[],
  asset: (url: string) => Buffer,
): { faces: readonly string[]; sheets: readonly Sheet[] } {
  const faces = new Set<string>();
  const sheets = new Map<string, Sheet>();
  for (const { html, views } of pages) {
    const own = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
    const linked = linkedIn(html, "stylesheet").map((url) => String(asset(url)));
    for (const whole of [...own, ...linked]) {
      const { css, found } = withoutFaces(whole);
      for (const face of found) faces.add(withFont(face, asset));
      const stray = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(css);
      if (stray) throw new RangeError(`a style sheet of the single file would fetch ${stray[0]}`);
      sheets.set(css, { css, views: [...(sheets.get(css)?.views ?? []), ...views] });
    }
  }
  return { faces: [...faces], sheets: [...sheets.values()].filter(({ css }) => css.trim() !== "") };
}

function withoutFaces(css: string): { css: string; found: readonly string[] } {
  const faces = /@font-face\s*\{[^}]*\}/g;
  return { css: css.replace(faces, ""), found: css.match(faces) ?? [] };
}

/** A font face with its woff2 in it, and no other form of it. */
const withFont = (face: string, asset: (url: string) => Buffer): string =>
  face
    .replace(/,\s*url\([^)]*\.woff["']?\)\s*format\([^)]*\)/g, "")
    .replace(
      /url\(["']?([^)"']*\.woff2)["']?\)/g,
      (_, url: string) => `url(data:font/woff2;base64,${asset(url).toString("base64")})`,
    );
