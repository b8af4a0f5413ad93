import type { Deck } from "../../../deck/deck.ts";
import { idIn, nearestTo, type Position, positionAt, samePosition } from "../../shared/address.ts";
import type { WriteAddress } from "./history.ts";
import type { Notify } from "./notice.ts";
import type { Slideshow } from "./reveal.ts";

interface AddressOptions {
  slideshow: Slideshow;
  writeAddress: WriteAddress;
  notify: Notify;
  jump(to: Position): void;
}

/**
 * Follows changes of the window's address by hand or by the back button. Returns a function that goes from an address
 * that is not in the deck to the nearest that is, and says so.
 */
export function followAddress(
  deck: Deck,
  { slideshow, writeAddress, notify, jump }: AddressOptions,
): (address: string) => void {
  const goNearest = (address: string) => {
    const [id, near] = [idIn(address), nearestTo(deck, address)];
    if (id === "") return;
    if (near) jump(near);
    // Only now, since a notice goes with the step on which it was shown.
    notify(deck.story.language.stage.noSuchName(id, near !== undefined));
  };
  window.addEventListener("hashchange", () => {
    const address = window.location.hash;
    const to = positionAt(deck, address);
    if (to && !samePosition(to, slideshow.position())) slideshow.go(to);
    if (to) return;
    writeAddress(slideshow.position());
    goNearest(address);
  });
  return goNearest;
}
