import { requestedView, type ViewName } from "../shared/address.ts";

/** The views that a query of the single file can name. */
const named: readonly ViewName[] = ["present", "speaker", "read", "print"];

/**
 * Converts an address of the site to one in the single file, which has its views in its query and not in folders:
 * `read/#al-qaim` becomes `?read#al-qaim`. Undefined for an address that is within the page, absolute or already in
 * that form.
 */
export function wayInFile(href: string, here: ViewName): string | undefined {
  if (/^(?:#|\/|[a-z][a-z\d+.-]*:)/i.test(href)) return undefined;
  const folder = here === "read" || here === "print" ? `${here}/` : "";
  const { pathname, search, hash } = new URL(href, `https://site.invalid/${folder}`);
  const query = new URLSearchParams(search);
  if (named.some((view) => query.has(view))) return undefined;
  const asked = requestedView(`?${pathname.split("/")[1] ?? ""}`);
  return `?${asked}${search ? `&${search.slice(1)}` : ""}${hash}`;
}

/**
 * Converts links of the site to links of the single file, each when somebody is about to use it, since views rewrite
 * their links.
 */
export function leadInFile(page: Document, here: ViewName): void {
  const turn = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    const way = wayInFile(link?.getAttribute("href") ?? "#", here);
    if (way !== undefined) link?.setAttribute("href", way);
  };
  for (const kind of ["pointerover", "pointerdown", "focusin", "click"])
    page.addEventListener(kind, turn, { capture: true });
}
