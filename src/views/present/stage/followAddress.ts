import type { Deck } from "../../../deck/deck.ts";
import { slidesOf } from "../../../deck/deck.ts";
import { idIn, nearestTo, type Position, positionAt } from "../../shared/address.ts";
import { queryWithOrder } from "../order.ts";
import type { WriteAddress } from "./history.ts";
import type { Notify } from "./notice.ts";

interface AddressOptions {
  /** The deck with the slides that its running order leaves out. */
  whole: Deck;
  /** The position that is drawn, which the overview does not change. */
  shown(): Position | undefined;
  writeAddress: WriteAddress;
  notify: Notify;
  jump(to: Position): void;
}

/**
 * Follows changes of the window's address by hand or by the back button. Returns a function for an address that is not
 * in the deck: it goes to the nearest that is, and says so; for a slide that the running order leaves out, it offers the
 * whole deck.
 */
export function followAddress(
  deck: Deck,
  { whole, shown, writeAddress, notify, jump }: AddressOptions,
): (address: string) => void {
  const { stage } = deck.story.language;
  const order = deck.orders?.find(({ id }) => id === deck.order);
  const goNearest = (address: string) => {
    const leftOut = order && positionAt(whole, address);
    if (leftOut) {
      const { pathname, search } = window.location;
      const href = pathname + queryWithOrder(search, undefined) + address;
      const { title = "" } = slidesOf(whole)[leftOut.slide] ?? {};
      return notify(stage.notInOrder(title, order.title), { href, label: stage.showInWhole, replaces: true });
    }
    const [id, near] = [idIn(address), nearestTo(deck, address)];
    if (id === "") return;
    if (near) jump(near);
    // Only now, since a notice goes with the step on which it was shown.
    notify(stage.noSuchName(id, near !== undefined));
  };
  window.addEventListener("hashchange", () => {
    const address = window.location.hash;
    const to = positionAt(deck, address);
    // A jump, since it also leaves the overview.
    if (to) return jump(to);
    const at = shown();
    if (at) writeAddress(at);
    goNearest(address);
  });
  return goNearest;
}
