import { expect, test } from "vitest";
import { boundsIn } from "../../../src/charts/frontMap/layout/mapFrame.ts";

test("boundsIn(view, frame) takes the bounds with the larger scale, but never the tall ones on a wide frame", () => {
  const view = {
    name: "both",
    bounds: [37, 32.4, 45.2, 37.3] as const,
    portrait: [38, 31.2, 44.6, 38.2] as const,
  };
  expect(boundsIn(view, { width: 350, height: 600 })).toBe(view.portrait);
  expect(boundsIn(view, { width: 350, height: 310 })).toBe(view.bounds);
  const opening = { ...view, portrait: [39.9, 33.9, 41.9, 35.6] as const };
  expect(boundsIn(opening, { width: 350, height: 390 })).toBe(opening.portrait);
  expect(boundsIn(opening, { width: 1280, height: 720 })).toBe(opening.bounds);
});
