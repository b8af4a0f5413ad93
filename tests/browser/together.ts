import { expect } from "vitest";
import { deck as presented } from "../../slides/deck.ts";
import { withBackup } from "../../src/deck/deck.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const deck = withBackup(presented);

/**
 * The stage at a step, and a speaker's window that it opened; at the end it checks that nothing went wrong in either.
 */
export async function together(
  start: Position,
  viewport = { width: 1280, height: 720 },
  reducedMotion: "reduce" | "no-preference" = "reduce",
) {
  const { context, strayed, faults } = await visitor({ reducedMotion, viewport });
  const stage = await context.newPage();
  await stage.goto(siteUrl() + addressOf(deck, start));
  await ready(stage);
  const opened = context.waitForEvent("page");
  await stage.keyboard.press("s");
  const speaker = await opened;
  await speaker.setViewportSize({ width: 1200, height: 900 });
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.waitForFunction((hash) => location.hash === hash, addressOf(deck, start));
  return {
    stage,
    speaker,
    async leave() {
      await context.close();
      expect(strayed).toEqual([]);
      expect(faults).toEqual([]);
    },
  };
}
