import type { Stretch } from "../../layout/moves.ts";
import type { Track } from "./track.ts";

/** The line that stands in place of a step's caption while its chart shows other time. */
export const captionFor = ({ single, words }: Track, stretch: Stretch): string =>
  single ? `The end of ${words(stretch)}` : words(stretch);
