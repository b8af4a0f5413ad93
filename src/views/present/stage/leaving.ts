import type { Language } from "../../../language/language.ts";
import type { Notify } from "./notice.ts";

interface LeavingOptions {
  /** The address of the step that is shown. */
  address(): string;
  notify: Notify;
  language: Language;
}

/**
 * The state of a history entry of this page: whether the back button leaves the deck from it (`isExit`), or goes from it
 * to such an entry (`isInside`).
 */
interface Entry {
  isExit?: boolean;
  isInside?: boolean;
}

/**
 * Asks before the browser's back button leaves the deck: at the first key or press, an extra entry is put before the
 * current one. Going back to it only shows the notice that one more press leaves the deck.
 */
export function guardBack(view: Window, { address, notify, language }: LeavingOptions): void {
  const { history, document: page } = view;
  const entry = (): Entry => (history.state as Entry | null) ?? {};
  const write = (how: "pushState" | "replaceState", state: Entry) => {
    try {
      history[how]({ ...entry(), ...state }, "", address());
    } catch {
      // Refused because of too many changes: the back button then leaves at once.
    }
  };
  const guard = () => {
    if (entry().isInside) return;
    write("replaceState", { isExit: true, isInside: false });
    write("pushState", { isExit: false, isInside: true });
  };
  for (const kind of ["keydown", "pointerdown"]) page.addEventListener(kind, guard, { passive: true });
  view.addEventListener("popstate", () => {
    if (!entry().isExit) return;
    write("replaceState", {});
    notify(language.stage.oneFurther);
  });
}
