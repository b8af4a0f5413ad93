import type { Deck } from "../../deck/deck.ts";

/** Serializes the running orders of a deck for its page: the ids of each order's slides. */
export const writeOrders = ({ orders = [] }: Pick<Deck, "orders">): string =>
  JSON.stringify(Object.fromEntries(orders.map(({ id, slides }) => [id, slides.map((slide) => slide.id)])));

/**
 * The id of the running order that a query asks for (`?order=short`), if the deck has it; undefined for the whole deck.
 */
export function requestedOrder(search: string, written: string | undefined): string | undefined {
  const order = new URLSearchParams(search).get("order");
  return order !== null && Object.hasOwn(JSON.parse(written ?? "{}"), order) ? order : undefined;
}

/** Puts the sections of a page into a running order, and removes those that it leaves out; backup slides stay. */
export function arrangeSections(slides: Element, order: string | undefined, written: string | undefined): void {
  if (order === undefined) return;
  const ids: readonly string[] = JSON.parse(written ?? "{}")[order];
  const sections = new Map(
    [...slides.querySelectorAll<HTMLElement>(":scope > section")].map((one) => [one.dataset.slide, one]),
  );
  const backup = [...sections.values()].filter((one) => one.hasAttribute("data-backup"));
  slides.replaceChildren(...ids.flatMap((id) => sections.get(id) ?? []), ...backup);
}

/** Replaces the running order in a query; the whole deck needs none. */
export function queryWithOrder(search: string, order: string | undefined): string {
  const query = new URLSearchParams(search);
  query.delete("order");
  if (order !== undefined) query.set("order", order);
  const written = query.toString().replace(/=(?=&|$)/g, "");
  return written && `?${written}`;
}

/** Switches to another running order, at the slide of the address if the order has it, otherwise at its first. */
export function changeOrder(
  { orders = [], backup = [] }: Deck,
  id: string | undefined,
  { location }: Window = window,
): void {
  const order = orders.find((one) => one.id === id);
  const slide = /^#\/?([^/.@]+)/.exec(location.hash)?.[1];
  const stays = !order || [...order.slides, ...backup].some((one) => one.id === slide);
  const hash = stays ? location.hash : `#/${order.slides[0]?.id ?? ""}`;
  location.replace(location.pathname + queryWithOrder(location.search, order?.id) + hash);
}
