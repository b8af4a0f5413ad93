import { createHash } from "node:crypto";

/** What a page may do: run and show what lies beside it, and nothing else. Data URLs carry icons, and the fonts of a single file. */
const directives: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The scripts and styles that stand in a page itself, each as the hash by which a policy knows it. */
export interface Inline {
  "script-src": readonly string[];
  "style-src": readonly string[];
}

/** The hashes of what stands in some pages. Scripts that are data, such as JSON-LD, are not run and need none. */
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

/** The content security policy of pages with these scripts and styles in them. */
export const policyFor = (inline: Inline): string =>
  Object.entries(directives)
    .map(([name, value]) => [name, value, ...(inline[name as keyof Inline] ?? [])].join(" "))
    .join("; ");

const meta = /\s*<meta http-equiv="content-security-policy"[^>]*>/;

/** A page with the policy that suits it, in place of any it has: a host that sends no headers keeps it all the same. */
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
 * with what a `<meta>` cannot say, and caching for ever of files whose names change with their content.
 */
export const headersFile = (pages: readonly string[]): string => `/*
  Content-Security-Policy: ${policyFor(inlineIn(...pages))}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
