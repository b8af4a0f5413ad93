import type { Dated } from "../layout/dating.ts";
import type { CueWords } from "../marks/cues.ts";

const sample = (cue: Dated["cue"], other: Partial<Dated> = {}): Dated => ({
  cue,
  disputed: false,
  approximate: false,
  from: 0,
  to: 0,
  at: 0,
  open: false,
  ...other,
});

/** The key to the ways of dating that some events use: none where all are known days that did not last. */
export function cuesOf(dates: readonly Dated[], hours: boolean): readonly CueWords[] {
  const has = (test: (dated: Dated) => boolean) => dates.some(test);
  const cues: readonly (CueWords | false)[] = [
    has(({ cue, disputed, approximate }) => cue === "point" && !disputed && !approximate) && {
      id: "point",
      words: hours ? "time known" : "day known",
      dated: sample("point"),
    },
    // Beside the whisker's words it needs none of its own.
    has(({ cue, disputed, approximate }) => cue === "point" && !disputed && approximate) &&
      !has(({ cue, disputed }) => cue === "range" && !disputed) && {
        id: "about",
        words: hours ? "about that time" : "about that day",
        dated: sample("point", { approximate: true }),
      },
    has(({ cue, disputed }) => cue === "range" && !disputed) && {
      id: "range",
      words: "one of several days",
      dated: sample("range"),
    },
    has(({ cue }) => cue === "bracket") && {
      id: "bracket",
      words: hours ? "hour not known" : "month or year only",
      dated: sample("bracket"),
    },
    has(({ disputed, cue }) => disputed && cue !== "bar") && {
      id: "disputed",
      words: "date or event disputed",
      dated: sample("point", { disputed: true }),
    },
    has(({ cue }) => cue === "bar") && { id: "bar", words: "lasted", dated: sample("bar") },
    has(({ open }) => open) && { id: "open", words: "had not ended", dated: sample("bar", { open: true }) },
  ];
  const found = cues.filter((cue) => cue !== false);
  return found.length === 1 && found[0]?.id === "point" ? [] : found;
}

/** The words that open the list of titles whose date is wider than the whole plot. */
export const adriftWords = (from: number, to: number): string =>
  to - from <= 864e5 ? "Hour not known:" : "Day not known:";
