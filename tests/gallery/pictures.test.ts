import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { picture } from "./picture.ts";
import { frameAt, galleryStates } from "./states.ts";

const pictured = galleryStates.flatMap((one) =>
  (["slide", "phone"] as const).map((size) => [one.name, size, one] as const),
);

test.each(pictured)("%s is drawn on a %s as pictured", async (name, size, one) => {
  await expect(picture(one.chart, one.state, frameAt(one, size), one.story)).toMatchFileSnapshot(`${name}-${size}.svg`);
});

test("every picture is of a state that is still in the gallery", () => {
  const pictures = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".svg"));
  const known = new Set(pictured.map(([name, size]) => `${name}-${size}.svg`));
  expect(pictures.length).toBeGreaterThan(0);
  // Pictures of new states are written on the first run.
  expect(pictures.filter((name) => !known.has(name))).toEqual([]);
});
