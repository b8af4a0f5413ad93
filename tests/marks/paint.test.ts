import fc from "fast-check";
import { expect, test } from "vitest";
import { type Drawing, draw } from "../../src/marks/drawing.ts";
import { markup } from "../../src/marks/markup.ts";
import { paint, settle } from "../../src/marks/paint.ts";

const root = () => document.createElementNS("http://www.w3.org/2000/svg", "g");

/** The nodes under an element, with attributes in a fixed order. */
function nodes(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]).sort();
  const inside = element.childElementCount > 0 ? [...element.children].map(nodes) : element.textContent;
  return [element.tagName, attributes, inside];
}

const shape = fc.record({
  key: fc.constantFrom("a", "b", "c", "d", "e"),
  tag: fc.constantFrom("circle", "rect"),
  x: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  transform: fc.option(fc.constantFrom("translate(1,2)", "translate(30,4)"), { nil: undefined }),
  label: fc.option(fc.constantFrom("one", "two"), { nil: undefined }),
});
const drawings = fc
  .uniqueArray(shape, { selector: ({ key, tag }) => tag + key })
  .map((shapes) =>
    shapes.map(
      ({ key, tag, x, transform, label }): Drawing =>
        draw("g", { key: tag + key, transform }, draw(tag, { x, cx: x }), label && draw("text", { x }, label)),
    ),
  );

test("arriving at a drawing by any path gives the nodes of drawing it on an empty root", () => {
  fc.assert(
    fc.property(fc.array(drawings, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 300), (path, motion) => {
      const travelled = root();
      for (const drawing of path) paint(travelled, drawing, { motion });
      settle(travelled);
      const fresh = root();
      paint(fresh, path.at(-1) ?? []);
      expect(nodes(travelled)).toEqual(nodes(fresh));
    }),
  );
});

test("the same holds where drawings share values, as charts that keep what stands still do", () => {
  const still = Array.from({ length: 4 }, (_, nth) =>
    draw("g", { key: `still-${nth}`, opacity: 0.5 + nth / 10 }, draw("rect", { x: nth }), draw("text", {}, `${nth}`)),
  );
  const moving = (x: number) => draw("g", { key: "moving" }, draw("circle", { key: "dot", cx: x }), still[x % 4]);
  const state = fc
    .tuple(fc.shuffledSubarray(still), fc.integer({ min: 0, max: 7 }))
    .map(([parts, x]) => [...parts.slice(0, 2), moving(x), ...parts.slice(2)]);
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 300), (path, motion) => {
      const travelled = root();
      for (const drawing of path) paint(travelled, drawing, { motion });
      settle(travelled);
      const fresh = root();
      paint(fresh, path.at(-1) ?? []);
      expect(nodes(travelled)).toEqual(nodes(fresh));
    }),
  );
});

test("what has not changed is not touched again", async () => {
  const still = draw("g", { key: "still" }, draw("rect", { x: 1 }));
  const svg = root();
  paint(svg, [still, draw("circle", { key: "dot", cx: 1 })]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true });
  paint(svg, [still, draw("circle", { key: "dot", cx: 2 })]);
  expect(watcher.takeRecords().map(({ target }) => (target as Element).tagName)).toEqual(["circle"]);
});

test("a thing that stays keeps its node", () => {
  const svg = root();
  paint(svg, [draw("circle", { key: "a", cx: 1 }), draw("circle", { key: "b", cx: 2 })]);
  const [, second] = svg.children;
  paint(svg, [draw("circle", { key: "b", cx: 9 })]);
  expect(svg.children[0]).toBe(second);
  expect(second?.getAttribute("cx")).toBe("9");
});

test("text is never markup, in nodes or in a string", () => {
  const hostile = `<img src=x onerror="alert(1)"> & "so on"`;
  const svg = root();
  paint(svg, [draw("text", {}, hostile)]);
  expect(svg.textContent).toBe(hostile);
  expect(markup(draw("p", { title: hostile }, hostile))).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;so on&quot;">' +
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;so on&quot;</p>",
  );
});

test("what happened first comes first: each change has its own turn in a motion", async () => {
  // The clock of motions stands still while the tests before this one run without a pause.
  await new Promise((done) => setTimeout(done, 50));
  const svg = root();
  const town = (key: string, holder: string, turn?: number) =>
    draw("g", { key, "data-turn": turn }, draw("circle", { key: holder, fill: holder }));
  paint(svg, [town("early", "one"), town("late", "one"), town("still", "one")]);
  paint(svg, [town("early", "two", 0.1), town("late", "two", 1), town("still", "one")], { motion: 300 });
  const seen = (nth: number) => Number(svg.children[nth]?.querySelector('[fill="two"]')?.getAttribute("opacity"));
  const opacities: (readonly [number, number])[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    await new Promise((done) => setTimeout(done, 20));
    opacities.push([seen(0), seen(1)]);
  }
  expect(opacities.some(([early]) => early > 0.5)).toBe(true);
  expect(opacities.every(([early, late]) => late <= early)).toBe(true);
  expect(opacities.some(([early, late]) => early === 1 && late < 1)).toBe(true);
  expect(svg.children[2]?.children).toHaveLength(1);
  settle(svg);
  expect([...svg.querySelectorAll("circle")].map((dot) => dot.getAttribute("fill"))).toEqual(["two", "two", "one"]);
  expect(svg.querySelector("[opacity]")).toBeNull();
});

test("a group that moves with the same things in it leaves them alone, and takes others up", () => {
  const svg = root();
  const group = draw("g", { key: "a", transform: "translate(1 2)" }, draw("circle", { r: 1 }), draw("text", {}, "one"));
  const moved = { ...group, attributes: { transform: "translate(5 2)" } };
  paint(svg, [group]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true });
  paint(svg, [moved]);
  expect(watcher.takeRecords().map(({ target }) => (target as Element).tagName)).toEqual(["g"]);
  paint(svg, [{ ...moved, children: [], text: "words" }]);
  paint(svg, [moved]);
  const fresh = root();
  paint(fresh, [moved]);
  expect(nodes(svg)).toEqual(nodes(fresh));
});
