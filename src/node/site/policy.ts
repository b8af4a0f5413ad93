import { createHash } from "node:crypto";

/**
 * What a page may load: only files of its site. Data URLs are for icons, and for the fonts and media of the single
 * file.
 */
const directives: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "media-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The hashes of the inline scripts and styles of a page, as a content security policy lists them. */
export interface Inline {
  "script-src": readonly string[];
  "style-src": readonly string[];
}

/** The hashes of the inline scripts and styles of some pages. Scripts that are data, such as JSON-LD, need none. */
export function inlineIn(...pages: readonly string[]): Inline {
  const html = pages.join("\n");
  const hashes = (found: Iterable<RegExpMatchArray>) =>
    [...new Set([...found].map(([, content = ""]) => content))].map(
      (content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
    );
  return {
    "script-src": hashes(
      html.matchAll(/<script(?![^>]*\b(?:src|type="application\/)[^>]*)[^>]*>([\s\S]*?)<\/script>/g),
    ),
    "style-src": hashes(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)),
  };
}

/** The content security policy of pages with these inline scripts and styles. */
export const policyFor = (inline: Inline): string =>
  Object.entries(directives)
    .map(([name, value]) => [name, value, ...(inline[name as keyof Inline] ?? [])].join(" "))
    .join("; ");

const meta = /\s*<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * A page with its content security policy in a `<meta>` element, for hosts that send no headers; it replaces any it
 * has.
 */
export function withPolicy(html: string): string {
  const bare = html.replace(meta, "");
  const content = policyFor(inlineIn(bare));
  return bare.replace(
    /<meta charset="utf-8">/,
    (charset) => `${charset}\n    <meta http-equiv="content-security-policy" content="${content}">`,
  );
}

/**
 * The `_headers` file that static hosts such as Netlify and Cloudflare Pages read: the policy of all pages together,
 * the headers that a `<meta>` element cannot set, and unlimited caching of files whose names change with their
 * contents. Any page may show the site in a frame, even in a sandbox, where a page has no origin.
 */
export const headersFile = (pages: readonly string[]): string => `/*
  Content-Security-Policy: ${policyFor(inlineIn(...pages))}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
/media/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
