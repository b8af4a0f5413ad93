import { checkStory, report } from "../../src/events/check/check.ts";
import { readStory } from "../../src/events/read.ts";
import { timed } from "./clock.ts";
import { madeUpDraft } from "./synthetic.ts";
import { ms, table, times } from "./table.ts";

/** What an event file of a size takes to check, to read and to report on, in milliseconds. */
interface Checking {
  events: number;
  places: number;
  problems: number;
  check: number;
  read: number;
  report: number;
  /** Writing the same file as JSON, parsing that and copying it: what merely going through it costs. */
  floor: number;
}

const sizes = [
  { events: 1000, places: 100 },
  { events: 10_000, places: 1000 },
];

/** Times the check of made-up event files, sound ones and such that are wrong in every event. */
export async function checking(): Promise<readonly Checking[]> {
  return sizes.flatMap(({ events, places }) => {
    const sound = madeUpDraft({ events, places });
    const wrong = {
      ...sound,
      events: Object.fromEntries(
        Object.entries(sound.events).map(([id, event]) => [id, { ...event, place: "elsewhere" }]),
      ),
    };
    return [sound, wrong].map((draft): Checking => {
      const found = checkStory(draft);
      return {
        events,
        places,
        problems: found.errors.length,
        check: timed(() => void checkStory(draft), 3),
        read: found.errors.length > 0 ? Number.NaN : timed(() => void readStory(draft).turns, 3),
        report: timed(() => void report(found), 3),
        floor: timed(() => void structuredClone(JSON.parse(JSON.stringify(draft))), 3),
      };
    });
  });
}

export function printChecking(all: readonly Checking[]): void {
  console.log("The check of an event file, beside writing it as JSON, parsing and copying that (ms)\n");
  console.log(
    table([
      ["events", "places", "problems", "check", "reading", "report", "floor", "check / floor"],
      ...all.map(({ events, places, problems, check, read, report, floor }) => [
        events,
        places,
        problems,
        ms(check),
        Number.isNaN(read) ? "–" : ms(read),
        ms(report),
        ms(floor),
        times(check, floor),
      ]),
    ]),
  );
  console.log("");
}
