import { draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";

/** A way to get what was asked for all the same. */
interface Way {
  href: string;
  label: string;
}

/** Tells a viewer in a sentence that something they asked for cannot be had. */
export type Notice = (words: string, way?: Way) => void;

/** How long a notice stays unless it is pointed at or has the focus, in milliseconds. */
const stay = 10_000;

/** Gives a page a place for such sentences, over everything else on it and heard by a screen reader. */
export function noticesOn(page: Document): Notice {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (words, way) => {
    page.querySelector(".notice")?.remove();
    clearTimeout(waiting);
    const drawing = draw(
      "div",
      { class: "notice", role: "alert" },
      draw("p", {}, words),
      // The window that opens should know which it was opened from, as if a script had opened it.
      way && draw("a", { href: way.href, target: "_blank", rel: "opener" }, way.label),
      draw("button", { type: "button" }, "Close"),
    );
    page.body.insertAdjacentHTML("beforeend", markup(drawing));
    const notice = page.body.lastElementChild;
    notice?.addEventListener("click", () => notice.remove());
    const leave = () => {
      if (notice?.matches(":hover, :focus-within")) waiting = setTimeout(leave, stay);
      else notice?.remove();
    };
    waiting = setTimeout(leave, stay);
  };
}
