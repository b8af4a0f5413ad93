import { expect, test } from "vitest";
import { draft } from "../../slides/events.ts";
import { alliances } from "../../src/charts/alliances/alliances.ts";
import { controlStrips } from "../../src/charts/controlStrips/controlStrips.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { checkStory, report } from "../../src/events/check/check.ts";
import { readStory } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { downloadsOf } from "../../src/node/export/data/downloads.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { deck } from "../fixture/deck.ts";
import { mutants } from "../fixture/mutator.ts";

/** How many event files are tried: more with `MUTANTS=10000`, others with another `SEED`. */
const count = Number(process.env.MUTANTS ?? 400);
const seed = Number(process.env.SEED ?? 20171103);

const frame = { width: 1184, height: 560, prefix: "", fontSize: 16 };

/** Draws the charts and exports the data of an event file that has passed the check. */
function use(passed: Draft): void {
  const story = readStory(passed);
  const lines = timeline(story);
  for (const extent of [["2011", "2019"] as const, [passed.focusDate, passed.focusDate] as const]) {
    lines.draw({ extent, lanes: "theatre" }, frame).map(serialize);
    lines.describe({ extent, lanes: "theatre" });
  }
  const strips = controlStrips(story);
  strips.draw({ extent: ["2017-09", "2017-12"] }, frame).map(serialize);
  const ties = alliances(story, { actors: Object.keys(story.actors).slice(0, 9) });
  ties.draw({}, frame).map(serialize);
  downloadsOf({ ...deck, story });
}

test(`each of ${count} mutated event files is either refused, naming record and field, or drawn`, {
  timeout: 3600_000,
}, () => {
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
    // Drawing takes so long that only every tenth is drawn.
    else if (drawable.push(file as Draft) % 10 === 1) guarded(what, () => use(file as Draft));
  }
  // If only one of the two happens, the mutations are too harsh or too mild to test anything.
  expect(refused).toBeGreaterThan(count / 2);
  expect(drawable.length).toBeGreaterThan(count / 50);
  if (process.env.MUTANTS)
    console.info(`${refused} refused, ${drawable.length} accepted, slowest check ${Math.round(slowest)} ms`);
});

/** The result of a function. An error that it throws becomes the cause of one that names the event file. */
function guarded<Result>(what: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(what, { cause: error });
  }
}
