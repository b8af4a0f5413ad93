import type { Deck } from "../../deck/deck.ts";

/** The running orders of a deck as its page carries them: the ids of each order's slides. */
export const writeOrders = ({ orders = [] }: Pick<Deck, "orders">): string =>
  JSON.stringify(Object.fromEntries(orders.map(({ id, slides }) => [id, slides.map((slide) => slide.id)])));

/** The running order that a query asks for, `?order=short`, where the deck has it; undefined for the whole deck. */
export function requestedOrder(search: string, written: string | undefined): string | undefined {
  const order = new URLSearchParams(search).get("order");
  return order !== null && Object.hasOwn(JSON.parse(written ?? "{}"), order) ? order : undefined;
}

/** Puts the sections of a page in a running order, and takes out those that it leaves out; backup slides stay. */
export function arrangeSections(slides: Element, order: string | undefined, written: string | undefined): void {
  if (order === undefined) return;
  const ids: readonly string[] = JSON.parse(written ?? "{}")[order];
  const sections = new Map(
    [...slides.querySelectorAll<HTMLElement>(":scope > section")].map((one) => [one.dataset.slide, one]),
  );
  const backup = [...sections.values()].filter((one) => one.hasAttribute("data-backup"));
  slides.replaceChildren(...ids.flatMap((id) => sections.get(id) ?? []), ...backup);
}

/** A query with a running order in the place of the one it has; the whole deck needs none. */
export function queryWithOrder(search: string, order: string | undefined): string {
  const query = new URLSearchParams(search);
  query.delete("order");
  if (order !== undefined) query.set("order", order);
  const written = query.toString().replace(/=(?=&|$)/g, "");
  return written && `?${written}`;
}

/** Goes on in another running order: at the slide of the address where the order has it, else at its first. */
export function changeOrder({ orders = [] }: Deck, id: string | undefined, { location }: Window = window): void {
  const order = orders.find((one) => one.id === id);
  const slide = /^#\/?([^/.@]+)/.exec(location.hash)?.[1];
  const stays = !order || order.slides.some((one) => one.id === slide);
  const hash = stays ? location.hash : `#/${order.slides[0]?.id ?? ""}`;
  location.replace(location.pathname + queryWithOrder(location.search, order?.id) + hash);
}
