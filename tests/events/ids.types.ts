/** Checked by the compiler: every misspelt id is an error on its own line, and there is no other error. */
import { cite, place } from "../../slides/vocabulary.ts";
import { defineStory } from "../../src/events/story.ts";

export const misspelt = defineStory({
  title: "Misspelt",
  focusDate: "2017-11-03",
  zone: "UTC",
  bounds: [0, 0, 1, 1],
  sides: { red: { name: "Red", short: "Red", colour: { paper: "#aa0000", night: "#ff0000" }, hatch: 0 } },
  theatres: { north: { name: "North" } },
  kinds: { taking: { name: "Taken" } },
  sources: { diary: { publisher: "A diary", title: "Diary", nature: "website", where: "a drawer" } },
  actors: { army: { name: "The army", text: "An army.", sources: ["diary"] } },
  places: { town: { name: "Town", at: [0, 0], kind: "town", country: "Nowhere", priority: 1 } },
  events: {
    sound: {
      title: "Sound",
      text: "All is well.",
      date: "2017-11-03",
      kind: "taking",
      theatre: "north",
      place: "town",
      by: ["army"],
      changes: [{ place: "town", to: "red" }],
      sources: ["diary"],
      firmness: "confirmed",
      priority: 1,
    },
    unsound: {
      title: "Unsound",
      text: "Every id is misspelt.",
      date: "2017-11-03",
      // @ts-expect-error no such kind
      kind: "takign",
      // @ts-expect-error no such theatre
      theatre: "nroth",
      // @ts-expect-error no such place
      place: "twon",
      // @ts-expect-error no such actor
      by: ["amry"],
      changes: [
        {
          // @ts-expect-error no such place
          place: "twon",
          // @ts-expect-error no such side
          to: "rde",
        },
      ],
      // @ts-expect-error no such source
      sources: ["diray"],
      // @ts-expect-error no such word
      firmness: "sure",
      priority: 1,
    },
  },
  registers: {
    dead: {
      title: "The dead",
      publisher: "A diary",
      // @ts-expect-error no such source
      source: "diray",
      licence: "public domain",
      scope: "Town",
      covers: ["2017-11", "2017-11"],
      definition: "Everybody the diary names.",
      incidents: [
        ["sound", "2017-11-03", null, "Town", 0, 0, 1, { red: 1 }, 0, 0, 1, 1, ["A diary"]],
        // @ts-expect-error no such side
        ["unsound", "2017-11-03", null, "Town", 0, 0, 1, { rde: 1 }, 0, 0, 1, 1, ["A diary"]],
      ],
    },
  },
});

// @ts-expect-error no such event
cite({ events: ["deir-al-zor-delcared-taken"] });
// @ts-expect-error no such claim
cite({ claims: ["down-to-three-towns"] });
// @ts-expect-error no such place
place("albu-kemal", "Albu Kamal");
