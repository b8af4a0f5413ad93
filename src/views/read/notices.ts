/** Tells a reader something in the one line that the article has for it. */
export interface Notices {
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Announces words, and shows them for some seconds: something that a reader asked for could not be done. */
  warn(words: string): void;
}

/** How long a warning is shown, in milliseconds. */
const stay = 10_000;

/** Gives an article its notices, in the live region `status`. */
export function noticesIn(status: HTMLElement): Notices {
  let shown: ReturnType<typeof setTimeout> | undefined;
  const hide = () => status.classList.add("visually-hidden");
  const announce = (words: string) => {
    status.textContent = words;
    hide();
  };
  return {
    announce,
    warn(words) {
      announce(words);
      status.classList.remove("visually-hidden");
      clearTimeout(shown);
      shown = setTimeout(hide, stay);
    },
  };
}
