import { readdirSync, readFileSync } from "node:fs";
import { convert } from "fontverter";
import { expect, test } from "vitest";
import { dictionaries } from "../../../src/language/dictionaries.ts";
import { languageOf } from "../../../src/language/language.ts";
import { type OpenFont, openFont } from "../../../src/node/fonts/openFont.ts";
import { cutFonts } from "../../../src/node/site/fonts.ts";
import { deck } from "../../fixture/deck.ts";

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** What stands between quotation marks in a module or a style sheet. */
const written = (file: string): string =>
  [...withoutComments(readFileSync(file, "utf8")).matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)]
    .map(([, plain, template]) => plain ?? template)
    .join("");

const withoutLetters = (text: string): string => text.replace(/[\p{L}\p{M}]/gu, "");

/** The folders whose strings are shown to readers, without the check, which talks to authors. */
const shown = ["events", "layout", "marks", "geo", "charts", "deck", "views", "style"]
  .flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `src/${folder}/${file}`),
  )
  .filter((file) => /\.(?:ts|css)$/.test(file) && !/\/check(?:\/|[A-Z]|\.ts)/.test(file));

const signs = withoutLetters(shown.map(written).join(""));

test.each(Object.keys(dictionaries))(
  "every character of the interface in %s is in the fonts of its site",
  async (tag) => {
    const story = { ...deck.story, language: languageOf(tag) };
    const fonts: { file: string; letters: Pick<OpenFont, "has"> }[] = [];
    // Fonts are converted one at a time: the converter cannot do two at once.
    for (const { replacement: file } of await cutFonts({ ...deck, story }))
      fonts.push({ file, letters: openFont(await convert(readFileSync(file), "truetype")) });
    const used = [...new Set(`${signs}${written(`src/language/${tag}.ts`)}`)].filter(
      (letter) => /\P{C}/u.test(letter) && letter.trim(),
    );
    expect(used).toContain("‹");
    const latin = fonts.filter(({ file }) => /-latin-\d/.test(file));
    const arabic = fonts.filter(({ file }) => file.includes("-arabic-"));
    expect([latin.length, arabic.length > 0]).toEqual([5, true]);
    const lacking = latin.flatMap(({ file, letters }) =>
      used
        .filter((letter) => ![letters, ...arabic.map((one) => one.letters)].some((one) => one.has(letter)))
        .map((letter) => `${letter} in ${file.split("/").at(-1)}`),
    );
    expect(lacking).toEqual([]);
  },
);
