import { resolve } from "node:path";
import { expect, test } from "vitest";
import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import { deckFonts } from "../../../src/node/fonts/deckFonts.ts";
import { storyModules } from "../../../src/node/site/storyModules.ts";
import { story } from "../../../src/node/story.ts";

/** What the plug-in loads for a file, or undefined if it leaves that to others. */
async function loaded(file: string, building: boolean): Promise<string | undefined> {
  const plugin = storyModules(story, building).find(({ name }) => name === "story");
  const load = plugin?.load as { handler(id: string): Promise<string | undefined> } | undefined;
  return load?.handler(resolve(import.meta.dirname, "../../..", file));
}

test("a built page knows the widths of all letters of its deck, and not of those that it never shows", async () => {
  const widths = JSON.parse((await loaded("assets/fonts/widths.json", true)) ?? "") as Record<string, object>;
  const { letters } = await deckFonts(await story.deck());
  expect(Object.keys(widths)).toEqual(Object.keys(latin));
  for (const [face, all] of Object.entries(latin)) {
    expect(all).toMatchObject(widths[face] ?? {});
    const left = Object.keys(all).filter((letter) => !(letter in (widths[face] ?? {})));
    expect(left.length).toBeGreaterThan(50);
    expect(left.filter((letter) => letters.includes(letter))).toEqual([]);
  }
  expect(await loaded("assets/fonts/widths.json", false)).toBeUndefined();
});
