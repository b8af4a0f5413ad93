import { describe, expect, test } from "vitest";
import { behindSlides } from "../../src/build/lastInBody.ts";
import { bodyOf, inScript, linkedIn, sheetsOf, withoutLinks } from "../../src/build/singleParts.ts";

const asset = (url: string): Buffer => Buffer.from(url.endsWith(".css") ? (sheets[url] ?? "") : "font");
const face = (folder: string) =>
  `@font-face{font-family:A;src:url(${folder}a.woff2)format("woff2"),url(${folder}a.woff)format("woff")}`;
const sheets: Record<string, string> = {
  "./assets/shared.css": `${face("./")}.shared{}`,
  "./assets/own.css": ".own{background:url(#x)}",
  "./assets/stray.css": ".own{background:url(./picture.png)}",
};
const page = (...links: string[]) =>
  `<head><style>${face("./assets/")}.first{}</style>${links.map((link) => `<link rel="stylesheet" href="${link}">`).join("")}</head>`;

describe("sheetsOf(pages, asset)", () => {
  test("holds each face once, with its woff2 and no other form in it, and each sheet with all its views", () => {
    const { faces, sheets: found } = sheetsOf(
      [
        { html: page("./assets/shared.css"), views: ["present", "speaker"] },
        { html: page("../assets/shared.css".slice(1), "./assets/own.css"), views: ["read"] },
      ],
      asset,
    );
    const font = Buffer.from("font").toString("base64");
    expect(faces).toEqual([`@font-face{font-family:A;src:url(data:font/woff2;base64,${font})format("woff2")}`]);
    expect(found).toEqual([
      { css: ".first{}", views: ["present", "speaker", "read"] },
      { css: ".shared{}", views: ["present", "speaker", "read"] },
      { css: ".own{background:url(#x)}", views: ["read"] },
    ]);
  });

  test("throws where a sheet would still fetch something", () => {
    expect(() => sheetsOf([{ html: page("./assets/stray.css"), views: ["read"] }], asset)).toThrow("picture.png");
  });
});

test("inScript(script) leaves nothing that ends a script element or hides its end, and the same values", () => {
  const script = 'export default ["</script>", `</SCRIPT >`, "<!-- <script"].join("|")';
  const safe = inScript(script);
  expect(safe).not.toMatch(/<\/script|<!--/i);
  expect(new Function(safe.replace("export default", "return"))()).toBe("</script>|</SCRIPT >|<!-- <script");
});

test("withoutLinks(html) leaves nothing that a page would fetch, and bodyOf(html) gives what is shown", () => {
  const html =
    '<head><link rel="icon" href="a.svg"><script type="module" src="b.js"></script></head><body class="x">\n<p>One</p></body>';
  expect(linkedIn(html, "icon")).toEqual(["a.svg"]);
  expect(withoutLinks(html)).not.toMatch(/href|src/);
  expect(bodyOf(html)).toEqual({ attributes: ' class="x"', content: "\n<p>One</p>" });
});

test("behindSlides(html) puts the linked script behind what is shown, waiting for nothing, and leaves all else where it is", () => {
  const html =
    '<head><script type="module" crossorigin src="./y.js"></script><style>a{}</style></head><body><p>One</p>\n</body>';
  expect(behindSlides(html)).toBe(
    '<head><style>a{}</style></head><body><p>One</p><script async fetchpriority="high" type="module" crossorigin src="./y.js"></script>\n</body>',
  );
});
