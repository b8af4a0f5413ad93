import { controlOn, controlWords } from "../../events/control.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { type DatedFix, frontOn } from "../../events/query.ts";
import { cited, type Story } from "../../events/read.ts";
import { type Bound, isMutual, tieDates, tiesOn, tieVerb } from "../../events/ties.ts";
import { dateWords, eventDateWords } from "../../events/words.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { firmnessWords } from "../notes.ts";
import type { Subject } from "./subject.ts";
import { aside, eventTold, sourcesTold, type Telling } from "./told.ts";

/** How many events of a number are listed before the rest is counted: in passing, and where the list stays. */
const most = { passing: 9, pinned: 200 };

/**
 * What is said of a subject, on the day a chart shows where it is a place or a front: nothing for what the story has not.
 * Of several events all are named where it stays (`pinned`), each a button that carries its id.
 */
export function readout(
  story: Story,
  subject: Subject,
  day: Edtf,
  telling: Telling & { pinned?: boolean },
): readonly Drawing[] {
  switch (subject.kind) {
    case "event": {
      const event = story.event.get(subject.id);
      return event ? eventTold(story, event, telling) : [];
    }
    case "several":
      return severalTold(story, subject.ids, telling.pinned ? most.pinned : most.passing);
    case "place":
      return placeTold(story, subject.id, subject.day ?? day, telling);
    case "front":
      return frontTold(story, subject.id, day, telling);
    case "tie":
      return tieTold(story, subject.id, telling);
  }
}

/** A subject in one line, as a screen reader is told it: "5 September 2017, Siege broken". */
export function saidOf(story: Story, subject: Subject, day: Edtf): string {
  switch (subject.kind) {
    case "event": {
      const event = story.event.get(subject.id);
      return event ? `${eventDateWords(event)}, ${event.title}` : subject.id;
    }
    case "several":
      return `${subject.ids.length} events`;
    case "place": {
      const held = subject.day ?? day;
      const name = story.places[subject.id]?.name ?? subject.id;
      return `${dateWords(readEdtf(held))}, ${name}, ${controlWords(story, controlOn(story, subject.id, held).control)}`;
    }
    case "front": {
      const fix = frontOn(story, subject.id, day);
      const name = story.fronts[subject.id]?.name ?? subject.id;
      return fix ? `${dateWords(fix.when)}, ${name}: ${fixWords(story, fix)}` : name;
    }
    case "tie": {
      const tie = tieOf(story, subject.id);
      return tie ? [tieDates(tie), tieWords(story, tie)].filter(Boolean).join(", ") : subject.id;
    }
  }
}

function severalTold(story: Story, ids: readonly string[], most: number): readonly Drawing[] {
  const told = new Set(ids);
  const events = story.events.filter(({ id }) => told.has(id));
  return [
    draw("p", { class: "title" }, `${events.length} events`),
    draw(
      "ul",
      { class: "several" },
      events
        .slice(0, most)
        .map((event) =>
          draw(
            "li",
            {},
            draw(
              "button",
              { type: "button", "data-tells": event.id },
              draw("b", {}, eventDateWords(event, { brief: true })),
              ` ${event.title}`,
            ),
          ),
        ),
      events.length > most && draw("li", {}, `and ${events.length - most} more`),
    ),
  ];
}

function placeTold(story: Story, id: string, day: Edtf, telling: Telling): readonly Drawing[] {
  const place = story.places[id];
  if (!place) return [];
  const { control, firmness, turn, perhapsStill } = controlOn(story, id, day);
  const since = turn ? `, since ${turn.when.precision === "range" ? "a day " : ""}${dateWords(turn.when)}` : "";
  const event = turn?.event ? story.event.get(turn.event) : undefined;
  const held = controlWords(story, control);
  return [
    draw("p", { class: "when" }, `At the end of ${dateWords(readEdtf(day))}`),
    draw("p", { class: "title" }, place.name, place.names?.ar ? arabic(place.names.ar) : undefined),
    draw("p", {}, `${held === "not known" ? "Who held it is not known" : capital(held)}${since}.`),
    ...(perhapsStill ? [draw("p", {}, `That day it may still have been ${controlWords(story, perhapsStill)}.`)] : []),
    ...(turn && firmness !== event?.firmness ? [draw("p", { class: "said-by" }, `${firmnessWords[firmness]}.`)] : []),
    ...[aside("Note:", turn?.note), aside("The place:", place.note)].flatMap((line) => line ?? []),
    ...(event ? [draw("div", { class: "behind" }, ...eventTold(story, event, telling, id))] : []),
  ];
}

const arabic = (name: string): Drawing =>
  draw("span", { class: "arabic" }, " ", draw("bdi", { lang: "ar", dir: "rtl" }, name));

function frontTold(story: Story, id: string, day: Edtf, telling: Telling): readonly Drawing[] {
  const front = story.fronts[id];
  if (!front) return [];
  const fix = frontOn(story, id, day);
  const event = fix?.event ? story.event.get(fix.event) : undefined;
  const firmness = fix?.firmness ?? event?.firmness ?? "reported";
  return [
    draw("p", { class: "when" }, `At the end of ${dateWords(readEdtf(day))}`),
    draw("p", { class: "title" }, front.name),
    draw("p", {}, fix ? `${capital(fixWords(story, fix))}, ${dateWords(fix.when)}.` : "Nothing is recorded by then."),
    ...(fix && firmness !== event?.firmness ? [draw("p", { class: "said-by" }, `${firmnessWords[firmness]}.`)] : []),
    ...[aside("Note:", fix?.note ?? front.note)].flatMap((line) => line ?? []),
    ...(event ? [draw("div", { class: "behind" }, ...eventTold(story, event, telling))] : []),
  ];
}

function fixWords(story: Story, { how, place, shortKm }: DatedFix): string {
  const name = story.places[place]?.name ?? place;
  const km = shortKm === undefined ? "" : `${shortKm} km `;
  return {
    reached: `reached ${name}`,
    short: `stood ${km}short of ${name}`,
    back: km ? `pushed back to ${km}outside ${name}` : `pushed back to ${name}`,
    bypass: `gone around to ${name}`,
  }[how];
}

function tieTold(story: Story, id: string, telling: Telling): readonly Drawing[] {
  const tie = tieOf(story, id);
  if (!tie) return [];
  const whole = tieWords(story, tie);
  return [
    draw("p", { class: "when" }, capital(tieDates(tie) || "not dated")),
    draw("p", { class: "title" }, capital(whole)),
    ...(isMutual(tie) ? [draw("p", {}, "It holds both ways.")] : []),
    ...[aside("Note:", tie.note)].flatMap((line) => line ?? []),
    sourcesTold(story, tie.sources.map(cited), telling),
  ];
}

const tieOf = (story: Story, id: string): Bound | undefined => tiesOn(story).find((tie) => tie.id === id);

const tieWords = (story: Story, { from, kind, to }: Bound): string =>
  `${story.actors[from]?.name ?? from} ${tieVerb(kind, true)} ${story.actors[to]?.name ?? to}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
