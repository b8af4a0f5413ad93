/** What a page may do: run and show what lies beside it, and nothing else. Data URLs carry icons and fonts of one-file builds. */
const directives = {
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

/** The content security policy of every built page, for a `<meta>`: a host that sends no headers keeps it all the same. */
export const policy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");

/**
 * The `_headers` file that static hosts such as Netlify and Cloudflare Pages read: the policy, with what a `<meta>`
 * cannot say, and caching for ever of files whose names change with their content.
 */
export const headersFile = `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
