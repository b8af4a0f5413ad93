import { place } from "./counts.ts";
import type { Drawing } from "./drawing.ts";

/** What has been drawn of something laid once and shown at many moments, with its words, and where it stood last. */
interface Drawn {
  words: unknown;
  drawn: Drawing;
  placed?: Drawing;
}

const known = new WeakMap<object, Drawn>();

/**
 * A drawing moved to a place in pixels. Something `laid` once is drawn anew only where its words are others, and is the
 * same value where it stands as before, so that it need not be painted again.
 */
export function drawnAt([x, y]: readonly [number, number], laid: object, words: unknown, make: () => Drawing): Drawing {
  const found = known.get(laid);
  const kept: Drawn = found && found.words === words ? found : { words, drawn: make() };
  const { drawn, placed } = kept;
  const transform = `translate(${place(x)} ${place(y)})`;
  if (placed?.attributes.transform === transform) return placed;
  const now = { ...drawn, attributes: { ...drawn.attributes, transform } };
  known.set(laid, { ...kept, placed: now });
  return now;
}
