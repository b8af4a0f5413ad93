import { readdirSync, readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { dictionaries } from "../../../src/language/dictionaries.ts";
import { languageOf } from "../../../src/language/language.ts";
import { cutFonts } from "../../../src/node/site/fonts.ts";
import { deck } from "../../fixture/deck.ts";

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** What stands between quotation marks in a module or a style sheet. */
const written = (file: string): string =>
  [...withoutComments(readFileSync(file, "utf8")).matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)]
    .map(([, plain, template]) => plain ?? template)
    .join("");

const withoutLetters = (text: string): string => text.replace(/[\p{L}\p{M}]/gu, "");

/** The rooms whose strings are shown to readers, without the check, which talks to authors. */
const shown = ["events", "layout", "marks", "geo", "charts", "deck", "views", "style"]
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" }).map((file) => `src/${room}/${file}`),
  )
  .filter((file) => /\.(?:ts|css)$/.test(file) && !/\/check(?:\/|[A-Z]|\.ts)/.test(file));

const signs = withoutLetters(shown.map(written).join(""));

test.each(Object.keys(dictionaries))(
  "every character of the interface in %s is in the fonts of its site",
  async (tag) => {
    const story = { ...deck.story, language: languageOf(tag) };
    const fonts = (await cutFonts({ ...deck, story })).map(({ replacement }) => ({
      file: replacement,
      font: create(readFileSync(replacement)) as Font,
    }));
    const used = [...new Set(`${signs}${written(`src/language/${tag}.ts`)}`)].filter(
      (letter) => /\P{C}/u.test(letter) && letter.trim(),
    );
    expect(used).toContain("‹");
    const latin = fonts.filter(({ file }) => /-latin-\d/.test(file));
    const arabic = fonts.filter(({ file }) => file.includes("-arabic-"));
    expect([latin.length, arabic.length > 0]).toEqual([5, true]);
    const lacking = latin.flatMap(({ file, font }) =>
      used
        .filter((letter) => ![font, ...arabic.map((one) => one.font)].some((one) => has(one, letter)))
        .map((letter) => `${letter} in ${file.split("/").at(-1)}`),
    );
    expect(lacking).toEqual([]);
  },
);

const has = (font: Font, letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
