// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Drawing, node } from "../../src/svg/node.ts";
import { patch, settle } from "../../src/svg/patch.ts";
import { serialize } from "../../src/svg/serialize.ts";

const root = () => document.createElementNS("http://www.w3.org/2000/svg", "g");

/** The nodes under an element, with their attributes sorted. */
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
        node("g", { key: tag + key, transform }, node(tag, { x, cx: x }), label && node("text", { x }, label)),
    ),
  );

test("a drawing has the same nodes on an empty root as after any other drawings", () => {
  fc.assert(
    fc.property(fc.array(drawings, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 300), (path, motion) => {
      const travelled = root();
      for (const drawing of path) patch(travelled, drawing, { motion });
      settle(travelled);
      const fresh = root();
      patch(fresh, path.at(-1) ?? []);
      expect(nodes(travelled)).toEqual(nodes(fresh));
    }),
  );
});

test("a drawing that shares parts with the one before has the same nodes as on an empty root", () => {
  const still = Array.from({ length: 4 }, (_, nth) =>
    node("g", { key: `still-${nth}`, opacity: 0.5 + nth / 10 }, node("rect", { x: nth }), node("text", {}, `${nth}`)),
  );
  const moving = (x: number) => node("g", { key: "moving" }, node("circle", { key: "dot", cx: x }), still[x % 4]);
  const state = fc
    .tuple(fc.shuffledSubarray(still), fc.integer({ min: 0, max: 7 }))
    .map(([parts, x]) => [...parts.slice(0, 2), moving(x), ...parts.slice(2)]);
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 300), (path, motion) => {
      const travelled = root();
      for (const drawing of path) patch(travelled, drawing, { motion });
      settle(travelled);
      const fresh = root();
      patch(fresh, path.at(-1) ?? []);
      expect(nodes(travelled)).toEqual(nodes(fresh));
    }),
  );
});

test("nodes that have not changed are not touched", async () => {
  const still = node("g", { key: "still" }, node("rect", { x: 1 }));
  const svg = root();
  patch(svg, [still, node("circle", { key: "dot", cx: 1 })]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true });
  patch(svg, [still, node("circle", { key: "dot", cx: 2 })]);
  expect(watcher.takeRecords().map(({ target }) => (target as Element).tagName)).toEqual(["circle"]);
});

test("an element that stays keeps its node", () => {
  const svg = root();
  patch(svg, [node("circle", { key: "a", cx: 1 }), node("circle", { key: "b", cx: 2 })]);
  const [, second] = svg.children;
  patch(svg, [node("circle", { key: "b", cx: 9 })]);
  expect(svg.children[0]).toBe(second);
  expect(second?.getAttribute("cx")).toBe("9");
});

test("text never becomes markup, neither in nodes nor in a string", () => {
  const hostile = `<img src=x onerror="alert(1)"> & "so on"`;
  const svg = root();
  patch(svg, [node("text", {}, hostile)]);
  expect(svg.textContent).toBe(hostile);
  expect(serialize(node("p", { title: hostile }, hostile))).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;so on&quot;">' +
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;so on&quot;</p>",
  );
});

test("changes with a data-turn follow one another in a motion", async () => {
  // d3's clock stands still as long as the tests before this one run without a pause.
  await new Promise((done) => setTimeout(done, 50));
  const svg = root();
  const town = (key: string, holder: string, turn?: number) =>
    node("g", { key, "data-turn": turn }, node("circle", { key: holder, fill: holder }));
  patch(svg, [town("early", "one"), town("late", "one"), town("still", "one")]);
  patch(svg, [town("early", "two", 0.1), town("late", "two", 1), town("still", "one")], { motion: 300 });
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

test("a group that moves does not touch children that stay the same, and updates those that differ", () => {
  const svg = root();
  const group = node("g", { key: "a", transform: "translate(1 2)" }, node("circle", { r: 1 }), node("text", {}, "one"));
  const moved = { ...group, attributes: { transform: "translate(5 2)" } };
  patch(svg, [group]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true });
  patch(svg, [moved]);
  expect(watcher.takeRecords().map(({ target }) => (target as Element).tagName)).toEqual(["g"]);
  patch(svg, [{ ...moved, children: [], text: "words" }]);
  patch(svg, [moved]);
  const fresh = root();
  patch(fresh, [moved]);
  expect(nodes(svg)).toEqual(nodes(fresh));
});

test("text of the page is replaced at once, and never stands beside what replaces it: only drawings fade", () => {
  const page = document.createElement("section");
  const shown = (source: string): Drawing => node("footer", { key: "credits" }, node("a", { key: source }, source));
  patch(page, [shown("Gazette")]);
  patch(page, [shown("Herald")], { motion: 300 });
  expect(page.textContent).toBe("Herald");
  expect(page.querySelector("[opacity]")).toBeNull();
  const svg = root();
  patch(svg, [node("text", { key: "a" }, "before")]);
  patch(svg, [node("text", { key: "b" }, "after")], { motion: 300 });
  expect(svg.textContent).toContain("before");
  expect(svg.querySelectorAll("[opacity]")).toHaveLength(2);
  settle(svg);
  expect(svg.textContent).toBe("after");
});
