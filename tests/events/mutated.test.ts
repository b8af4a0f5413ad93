import { expect, test } from "vitest";
import { draft } from "../../slides/events.ts";
import { downloadsOf } from "../../src/build/exports.ts";
import { alliances } from "../../src/charts/alliances.ts";
import { controlStrips } from "../../src/charts/controlStrips.ts";
import { timeline } from "../../src/charts/timeline.ts";
import { checkStory, report } from "../../src/events/check/check.ts";
import { readStory } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { markup } from "../../src/marks/markup.ts";
import { deck } from "../fixture/deck.ts";
import { mutants } from "../fixture/mutator.ts";

/** How many event files are tried; `MUTANTS=10000` tries more than there is time for every day. */
const count = Number(process.env.MUTANTS ?? 400);
const seed = Number(process.env.SEED ?? 20171103);

const frame = { width: 1184, height: 560, prefix: "", text: 16 };

/** Draws and writes out what can be made of any event file that has passed. */
function use(passed: Draft): void {
  const story = readStory(passed);
  const lines = timeline(story);
  for (const extent of [["2011", "2019"] as const, [passed.pivot, passed.pivot] as const]) {
    lines.draw({ extent, lanes: "theatre" }, frame).map(markup);
    lines.describe({ extent, lanes: "theatre" });
  }
  const strips = controlStrips(story);
  strips.draw({ extent: ["2017-09", "2017-12"] }, frame).map(markup);
  const ties = alliances(story, { actors: Object.keys(story.actors).slice(0, 9) });
  ties.draw({}, frame).map(markup);
  downloadsOf({ ...deck, story });
}

test(`${count} mutated event files are each refused by record and field, or drawn`, { timeout: 3600_000 }, () => {
  const all = mutants(draft, seed);
  const drawable: Draft[] = [];
  let slowest = 0;
  let refused = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const { file, done } = all.next().value ?? expect.unreachable("mutants are endless");
    const start = performance.now();
    const what = `seed ${seed}, file ${nth}: ${done.join("; ")}`;
    const { errors, warnings } = guarded(what, () => checkStory(file));
    slowest = Math.max(slowest, performance.now() - start);
    const unnamed = [...errors, ...warnings].find(
      ({ part, record, field, wrong, right }) =>
        !(part && (part === "story" ? field : record) && right) || wrong.length === 0 || wrong.length > 1000,
    );
    if (unnamed) expect(unnamed, what).toBeUndefined();
    const lines = guarded(what, () => report({ errors, warnings }));
    if (lines.length > 60_000) expect(lines, what).toBe("a report that can be read");
    if (errors.length > 0) refused += 1;
    else if (drawable.push(file as Draft) % 10 === 1) guarded(what, () => use(file as Draft));
  }
  expect(slowest).toBeLessThan(3000);
  // Both happen, or the mutations are too harsh or too mild to say anything.
  expect(refused).toBeGreaterThan(count / 2);
  expect(drawable.length).toBeGreaterThan(count / 50);
  if (process.env.MUTANTS)
    console.info(`${refused} refused, ${drawable.length} sound, slowest ${Math.round(slowest)} ms`);
});

/** What something gives; says of which file it was where it throws. */
function guarded<Result>(what: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(what, { cause: error });
  }
}
