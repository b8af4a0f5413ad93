const keepsEveryKey =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, dialog, [contenteditable], [data-keys], ' +
  "[role=slider], [role=spinbutton], [role=listbox], [role=combobox], [role=textbox], [role=menu], [role=tablist], [role=grid]";
const keepsPresses = "a[href], button, summary, input, [role=button], [role=link], [role=checkbox]";
// Players, the tooltip of a mark, and the chart to which a closed tooltip passes the focus.
const leftToPointer = "video, audio, [role=group][data-keys], [role=application]";

/**
 * Whether a key belongs to the focused element: a slider or a field keeps all its keys, a button or a link those that
 * press it, so that a deck never takes them.
 */
export function keptByFocus(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  // A dialog that has just been closed keeps the focus for a moment; a key pressed then is meant for the slides.
  if (target.closest("dialog:not([open])")) return false;
  if (target.closest(keepsEveryKey)) return true;
  return (key === " " || key === "Enter") && target.closest(keepsPresses) !== null;
}

/**
 * Removes the focus from an element at once when a pointer presses it, so that the next key goes to the deck and not to
 * the button or the tooltip pressed last. Fields and dialogs keep the focus, and so do elements reached by keyboard.
 */
export function keepKeysFromPressed(page: Document): void {
  page.addEventListener("click", ({ detail }) => {
    const focused = page.activeElement;
    if (detail === 0 || !(focused instanceof HTMLElement)) return;
    const isLeft = focused.matches(leftToPointer);
    const isPressed = focused.matches(keepsPresses) && !focused.matches(keepsEveryKey) && !focused.closest("dialog");
    if (isLeft || isPressed) focused.blur();
  });
}
