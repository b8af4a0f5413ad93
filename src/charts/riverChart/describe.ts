import { ascending } from "d3";
import { dayWords, extentWords } from "../../events/calendarWords.ts";
import type { Share } from "../../events/control.ts";
import { dateAt } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Place } from "../../events/model.ts";
import { sideName } from "../../events/names.ts";
import type { Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { type FrontFix, type FrontLine, frontLine } from "./layout/frontLine.ts";
import { shareAt } from "./layout/heldSpans.ts";
import { type RiverToll, tollOn } from "./layout/toll.ts";
import { domainOf, type RiverDomain, type RiverOptions, type RiverState } from "./state.ts";

/**
 * Describes where each front stood on the state's day and what was still held of each bank, and lists the fixes up to
 * that day.
 */
export function describeRiver(
  story: Story,
  options: RiverOptions,
  state: RiverState,
  toll?: () => RiverToll,
): Description {
  const { language } = story;
  const words = language.riverChart;
  const domain = domainOf(story, state);
  const { window, until } = domain;
  const lines = options.fronts.map((id) => frontLine(story, id, until));
  const positions = lines.map((line) => positionWords(story, line)).filter((position) => position !== "");
  const fixes = lines
    .flatMap((line) => line.fixes.map((fix) => ({ front: line.id, fix })))
    .filter(({ fix }) => fix.when.to > window[0])
    .sort((a, b) => a.fix.when.from - b.fix.when.from);
  const lastDay = dateAt(until - DAY);
  return {
    name: words.name(options.river, extentWords(language, window[0], window[1])),
    summary: [
      words.positions(dayWords(language, until - DAY, { weekday: true }), positions),
      ...heldWords(story, options, domain),
      ...(toll && state.layers?.includes("toll") ? [tollWords(language, toll(), domain)] : []),
    ].join(" "),
    table: {
      caption: words.caption(dayWords(language, until - DAY)),
      columns: words.columns(options.river),
      rows: fixes.map(({ front, fix }) => [
        dateWords(language, fix.when),
        story.fronts[front]?.name ?? front,
        placeName(story, fix.place),
        fix.km === undefined ? words.offRiverOrUnknown : language.number(fix.km),
        words.how(fix.how, { km: fix.shortKm, isBehind: fix.role === "behind" }),
        language.firmness[fix.firmness ?? "reported"],
        (fix.event && story.event.get(fix.event)?.title) || "",
      ]),
      changes: { kind: "position", what: 1, to: 2 },
    },
    day: lastDay,
    span: [state.extent[0], lastDay],
    events: eventsOf(
      story,
      options,
      domain,
      fixes.map(({ fix }) => fix),
    ),
    parts: (["right", "left"] as const).map((bank) => {
      const fronts = lines.filter(({ id }) => story.fronts[id]?.bank === bank).map(({ id }) => id);
      return {
        name: options.banks[bank],
        fronts,
        events: fixes.flatMap(({ front, fix }) => (fix.event && fronts.includes(front) ? [fix.event] : [])),
        places: riversidePlaces(story, options, domain)
          .filter(([, { river }]) => river?.bank === bank)
          .map(([id]) => id),
      };
    }),
  };
}

const placeName = (story: Story, id: string): string => story.places[id]?.name ?? id;

/** The total of the circles in words: "By UCDP, 2,600 people died beside this stretch …, 700 of them civilians." */
function tollWords(language: Language, toll: RiverToll, { window, until, reach }: RiverDomain): string {
  const counted = tollOn(toll, [window[0], until], reach);
  const { publisher, short = publisher } = toll.register;
  return language.riverChart.toll(short, counted);
}

/** Says where a front stood: "SDF: had reached Dhiban (9 November, claimed)". Empty before its first fix. */
function positionWords(story: Story, { id, fixes, furthest }: FrontLine): string {
  const last = fixes.at(-1);
  if (!last) return "";
  const { language } = story;
  const dated = ({ when, firmness = "reported" }: FrontFix) => ({
    date: dateWords(language, when, { year: false }),
    firmness: language.firmness[firmness],
  });
  const isBehind = last.role === "behind";
  const ahead = isBehind ? furthest.findLast(({ bank }) => bank === last.bank) : undefined;
  return language.riverChart.position(
    story.fronts[id]?.name ?? id,
    { how: last.how, place: placeName(story, last.place), km: last.shortKm, cleared: isBehind },
    dated(last),
    ahead && { place: placeName(story, ahead.place), ...dated(ahead) },
  );
}

/** For each bank, and for the islands between them, says what the holder held on the state's day, upstream first. */
function heldWords(story: Story, options: RiverOptions, domain: RiverDomain): readonly string[] {
  const { language } = story;
  const words = language.riverChart;
  const { holder, banks } = options;
  const places = riversidePlaces(story, options, domain)
    .filter(([id]) => story.turns.has(id))
    .sort(([, a], [, b]) => ascending(kmOf(a), kmOf(b)))
    .map(([id, { name, river }]) => ({
      name,
      bank: river?.bank,
      share: shareAt(story, holder, id, domain.until - 1),
    }));
  const { name } = sideName(story, holder, dateAt(domain.until - DAY));
  return (["right", "left", "island"] as const).flatMap((bank) => {
    const names = (share: Share) =>
      places.flatMap((place) => (place.bank === bank && place.share === share ? place.name : []));
    const where = bank === "island" ? words.onIslands : words.onBank(language.insideSentence(banks[bank]));
    const [held, part] = [names("held"), names("part")];
    if (held.length + part.length > 0) return [words.held(where, { holder: name, held, part })];
    return bank === "island" ? [] : [words.heldNothing(where, name)];
  });
}

/**
 * The places on the reach that represent their bank; a place without a known kilometre is assumed to lie on the reach.
 */
const riversidePlaces = (
  story: Story,
  { inland = [] }: RiverOptions,
  { reach: [from, to] }: RiverDomain,
): [id: string, place: Place][] =>
  Object.entries(story.places).filter(([id, { river, within }]) => {
    const isOnReach = river && (river.km === undefined || (river.km >= from && river.km <= to));
    return isOnReach && !within && !inland.includes(id);
  });

const kmOf = ({ river }: Place): number => river?.km ?? Number.POSITIVE_INFINITY;

/**
 * The ids of the events of the given fixes, and of those that brought the places on the reach into their present state.
 */
function eventsOf(
  story: Story,
  options: RiverOptions,
  domain: RiverDomain,
  fixes: readonly FrontFix[],
): readonly string[] {
  const { window, until } = domain;
  const turns = riversidePlaces(story, options, domain)
    .filter(([, { river }]) => river?.km !== undefined)
    .flatMap(([id]) => story.turns.get(id) ?? [])
    .filter(({ when }) => when.from >= window[0] && when.from < until);
  const ids = new Set([...fixes, ...turns].map(({ event }) => event));
  return story.events.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
