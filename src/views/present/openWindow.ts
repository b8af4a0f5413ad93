import type { Link } from "./channel.ts";
import type { Notice } from "./notice.ts";

/** Another window of a talk. */
interface Other {
  href: string;
  /** By which the browser finds it again. */
  name: string;
  /** What it is called where it could not be opened. */
  called: string;
  /** How it looks, as `window.open` takes it. */
  looks?: string;
}

/** Opens another window and makes it part of the talk; where the browser keeps it shut, offers a link that opens it. */
export function openWindow({ href, name, called, looks }: Other, link: Link | undefined, notice: Notice): void {
  const opened = window.open(href, name, looks);
  if (!opened) notice(`The browser did not let ${called} open.`, { href, label: "Open it from here" });
  link?.meet(opened);
  opened?.focus();
}
