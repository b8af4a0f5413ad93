import type { Language } from "../../../language/language.ts";
import type { Notify } from "./notice.ts";

interface LeavingOptions {
  /** The address of the step that is shown. */
  address(): string;
  notify: Notify;
  language: Language;
}

/** The state of a history entry of this page: whether it is the one from which the back button leaves the deck. */
interface Entry {
  isDoor?: boolean;
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
    write("replaceState", { isDoor: true, isInside: false });
    write("pushState", { isDoor: false, isInside: true });
  };
  for (const kind of ["keydown", "pointerdown"]) page.addEventListener(kind, guard, { passive: true });
  view.addEventListener("popstate", () => {
    if (!entry().isDoor) return;
    write("replaceState", {});
    notify(language.stage.oneFurther);
  });
}
