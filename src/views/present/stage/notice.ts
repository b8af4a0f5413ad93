import type { Language } from "../../../language/language.ts";
import { node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";

/** A link by which a viewer can still get what they asked for. */
interface NoticeLink {
  href: string;
  label: string;
  /** Whether it replaces the page; otherwise it opens a window. */
  replaces?: boolean;
}

/** Tells a viewer in a sentence that something they asked for is not possible. */
export type Notify = (words: string, link?: NoticeLink) => void;

/** How long a notice stays on its step unless it is pointed at or has the focus, in milliseconds. */
const stay = 10_000;

/** Removes the notice that a page shows, if any: what it says may not be true of the next step. */
export const clearNotice = (page: Document): void => page.querySelector(".notice")?.remove();

/**
 * Gives a page a place for notices, one at a time, above everything else and announced to screen readers. Returns the
 * function that shows one.
 */
export function noticesOn(page: Document, { close }: Language): Notify {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (words, link) => {
    clearNotice(page);
    clearTimeout(waiting);
    const drawing = node(
      "div",
      { class: "notice", role: "alert" },
      node("p", {}, words),
      // The new window should know its opener, as if a script had opened it.
      link && node("a", { href: link.href, ...(!link.replaces && { target: "_blank", rel: "opener" }) }, link.label),
      node("button", { type: "button" }, close),
    );
    page.body.insertAdjacentHTML("beforeend", serialize(drawing));
    const notice = page.body.lastElementChild;
    notice?.addEventListener("click", () => notice.remove());
    const leave = () => {
      if (notice?.matches(":hover, :focus-within")) waiting = setTimeout(leave, stay);
      else notice?.remove();
    };
    waiting = setTimeout(leave, stay);
  };
}
