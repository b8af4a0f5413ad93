import { controlOn, controlWords } from "../../events/control.ts";
import { readEdtf } from "../../events/edtf.ts";
import { dateWords, eventDateWords } from "../../events/format.ts";
import type { Edtf } from "../../events/model.ts";
import { frontOn } from "../../events/query.ts";
import { cited, type DatedFix, type DatedTie, type Story } from "../../events/read.ts";
import { isMutual, tieDates, tiesOn } from "../../events/ties.ts";
import { capital } from "../../language/formats.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { aside, eventContent, sourceList, type TooltipOptions } from "./eventContent.ts";
import type { Subject } from "./subject.ts";

/** How many events that share a mark are listed before the rest are counted: in passing, and in a pinned tooltip. */
const maxListed = { passing: 9, pinned: 200 };

type PinnableOptions = TooltipOptions & { pinned?: boolean };

/**
 * The content of the tooltip of a subject; places and fronts are described on the day that the chart shows. Empty for a
 * subject that is not in the story. Events that share a mark are listed, in a pinned tooltip each as a button with its
 * id in `data-show-event`.
 */
export function tooltipContent(
  story: Story,
  subject: Subject,
  day: Edtf,
  options: PinnableOptions,
): readonly Drawing[] {
  switch (subject.kind) {
    case "event": {
      const event = story.event.get(subject.id);
      return event ? eventContent(story, event, options) : [];
    }
    case "several":
      return severalContent(story, subject.ids, options);
    case "place":
      return placeContent(story, subject.id, subject.day ?? day, options);
    case "front":
      return frontContent(story, subject.id, day, options);
    case "tie":
      return tieContent(story, subject.id, options);
    case "figure":
      return [node("p", { class: "title" }, subject.words)];
  }
}

/** A subject in one line, as announced to screen readers: "5 September 2017, Siege broken". */
export function subjectWords(story: Story, subject: Subject, day: Edtf): string {
  const { language } = story;
  const words = language.inspect;
  switch (subject.kind) {
    case "event": {
      const event = story.event.get(subject.id);
      return event ? words.event(eventDateWords(language, event), event.title) : subject.id;
    }
    case "several":
      return words.events(subject.ids.length);
    case "place": {
      const held = subject.day ?? day;
      const name = story.places[subject.id]?.name ?? subject.id;
      if (story.turns.size === 0)
        return words.event(name, words.events(story.events.filter(({ place }) => place.includes(subject.id)).length));
      return words.place(
        dateWords(language, readEdtf(held)),
        name,
        controlWords(story, controlOn(story, subject.id, held).control, held),
      );
    }
    case "front": {
      const fix = frontOn(story, subject.id, day);
      const name = story.fronts[subject.id]?.name ?? subject.id;
      return fix ? words.front(dateWords(language, fix.when), name, fixWords(story, fix)) : name;
    }
    case "tie": {
      const tie = tieOf(story, subject.id);
      return tie ? words.tie(tieDates(language, tie), tieWords(story, tie)) : subject.id;
    }
    case "figure":
      return subject.words;
  }
}

function severalContent(story: Story, ids: readonly string[], { pinned }: PinnableOptions): readonly Drawing[] {
  const { language } = story;
  const max = pinned ? maxListed.pinned : maxListed.passing;
  const shared = new Set(ids);
  const events = story.events.filter(({ id }) => shared.has(id));
  return [
    node("p", { class: "title" }, language.inspect.events(events.length)),
    node(
      "ul",
      { class: "several" },
      events
        .slice(0, max)
        .map((event) =>
          node(
            "li",
            {},
            node(
              "button",
              { type: "button", "data-show-event": event.id },
              node("b", {}, eventDateWords(language, event, { brief: true })),
              ` ${event.title}`,
            ),
          ),
        ),
      events.length > max && node("li", {}, language.inspect.andMore(events.length - max)),
    ),
  ];
}

/** A place of a story in which no place changes hands: what happened there. */
function happenedAt(story: Story, id: string, options: PinnableOptions): readonly Drawing[] {
  const { name = id, names, note } = story.places[id] ?? {};
  const events = story.events.filter(({ place }) => place.includes(id));
  const [first, second] = events;
  const ids = events.map(({ id }) => id);
  return [
    node("p", { class: "title" }, name, names?.ar ? arabic(names.ar) : undefined),
    ...[aside(story.language.inspect.thePlace, note)].flatMap((line) => line ?? []),
    ...(first && !second ? [node("div", { class: "behind" }, ...eventContent(story, first, options))] : []),
    ...(second ? severalContent(story, ids, options).slice(1) : []),
  ];
}

function placeContent(story: Story, id: string, day: Edtf, options: PinnableOptions): readonly Drawing[] {
  const place = story.places[id];
  if (!place) return [];
  if (story.turns.size === 0) return happenedAt(story, id, options);
  const { control, firmness, turn, perhapsStill } = controlOn(story, id, day);
  const { language } = story;
  const words = language.inspect;
  const since = turn && dateWords(language, turn.when);
  const event = turn?.event ? story.event.get(turn.event) : undefined;
  const held = control.status === "unknown" ? words.notKnownWho : controlWords(story, control, day);
  return [
    node("p", { class: "when" }, words.atEndOf(dateWords(language, readEdtf(day)))),
    node("p", { class: "title" }, place.name, place.names?.ar ? arabic(place.names.ar) : undefined),
    node("p", {}, words.held(held, since)),
    ...(perhapsStill ? [node("p", {}, words.mayStillHave(controlWords(story, perhapsStill, day)))] : []),
    ...(turn && firmness !== event?.firmness
      ? [node("p", { class: "said-by" }, `${language.firmnessInFull(firmness)}.`)]
      : []),
    ...[aside(language.statements.note, turn?.note), aside(words.thePlace, place.note)].flatMap((line) => line ?? []),
    ...(event ? [node("div", { class: "behind" }, ...eventContent(story, event, options, id))] : []),
  ];
}

const arabic = (name: string): Drawing =>
  node("span", { class: "arabic" }, " ", node("bdi", { lang: "ar", dir: "rtl" }, name));

function frontContent(story: Story, id: string, day: Edtf, options: TooltipOptions): readonly Drawing[] {
  const front = story.fronts[id];
  if (!front) return [];
  const { language } = story;
  const words = language.inspect;
  const fix = frontOn(story, id, day);
  const event = fix?.event ? story.event.get(fix.event) : undefined;
  const firmness = fix?.firmness ?? event?.firmness ?? "reported";
  return [
    node("p", { class: "when" }, words.atEndOf(dateWords(language, readEdtf(day)))),
    node("p", { class: "title" }, front.name),
    node("p", {}, fix ? words.fixOn(fixWords(story, fix), dateWords(language, fix.when)) : words.nothingRecorded),
    ...(fix && firmness !== event?.firmness
      ? [node("p", { class: "said-by" }, `${language.firmnessInFull(firmness)}.`)]
      : []),
    ...[aside(language.statements.note, fix?.note ?? front.note)].flatMap((line) => line ?? []),
    ...(event ? [node("div", { class: "behind" }, ...eventContent(story, event, options))] : []),
  ];
}

function fixWords(story: Story, { how, place, shortKm }: DatedFix): string {
  return story.language.inspect.fix({ how, place: story.places[place]?.name ?? place, km: shortKm });
}

function tieContent(story: Story, id: string, options: TooltipOptions): readonly Drawing[] {
  const tie = tieOf(story, id);
  if (!tie) return [];
  const { language } = story;
  const dates = tieDates(language, tie);
  const whole = tieWords(story, tie);
  return [
    node("p", { class: "when" }, dates ? capital(dates) : language.inspect.notDated),
    node("p", { class: "title" }, capital(whole)),
    ...(isMutual(tie) ? [node("p", {}, language.inspect.bothWays)] : []),
    ...[aside(language.statements.note, tie.note)].flatMap((line) => line ?? []),
    sourceList(story, tie.sources.map(cited), options),
  ];
}

const tieOf = (story: Story, id: string): DatedTie | undefined => tiesOn(story).find((tie) => tie.id === id);

const tieWords = (story: Story, { from, kind, to }: DatedTie): string =>
  story.language.ties.sentence(kind, story.actors[from]?.name ?? from, story.actors[to]?.name ?? to);
