/** Gives the page another address in place of its own; browsers refuse that where it is asked for too often, and then it stays. */
export function rewriteAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // The next step that is read asks again.
  }
}
