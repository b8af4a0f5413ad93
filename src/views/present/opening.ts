import { deck } from "virtual:whole-deck";
import { sayFaults, soundDeck } from "../sound.ts";
import type { EarlyStage } from "./early.ts";
import type { AddressKeeper } from "./history.ts";
import type { Boards } from "./listening.ts";
import { putOn } from "./look.ts";
import { startReveal } from "./reveal.ts";
import type { Shelves } from "./shelf.ts";
import { startStage } from "./stage.ts";

/** Puts the whole stage in the place of the early one, at the same step, and does what was asked of it in the meantime. */
export async function openStage(
  early: EarlyStage,
  boards: Boards,
  { keep, shelves }: { keep: AddressKeeper; shelves: Shelves },
): Promise<void> {
  const page = boards.slides.ownerDocument;
  putOn(page);
  const host = await startReveal(boards.reveal, { takes: () => false });
  const asked = early.end();
  host.go(early.place());
  startStage(soundDeck(deck, sayFaults()), host, boards, { keep, shelves });
  boards.slides.classList.remove("early");
  for (const key of asked) page.body.dispatchEvent(new KeyboardEvent(key.type, key));
}
