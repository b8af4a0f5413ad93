import { greatest, group } from "d3";
import { dayWords, extentWords, monthWords, yearWords } from "../../events/calendarWords.ts";
import { sideName } from "../../events/names.ts";
import { extentOf } from "../../events/query.ts";
import { countDeaths, type DeathCount, type Incident } from "../../events/registers.ts";
import { yearOf } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { type Bin, binsOf, outlasts } from "./layout/bins.ts";
import { nameOf } from "./layout/blocks.ts";
import { partName, rangeWords } from "./layout/heading.ts";
import { measure, type Toll } from "./layout/measure.ts";
import { spanWords } from "./layout/names.ts";
import type { TollState } from "./state.ts";

type Unit = NonNullable<TollState["by"]>;

/** What a state counts: its incidents, and their bins. */
interface Counted {
  toll: Toll;
  state: TollState;
  incidents: readonly Incident[];
  days: readonly [from: number, to: number];
  bins: readonly Bin[];
  unit: Unit;
}

/**
 * Describes a toll, counted from the register: how many died, who they were, when most of them died, how far the
 * figures can be trusted, and a table of the weeks or months. If a day is ruled, only incidents that began by that day
 * are counted.
 */
export function describeToll(toll: Toll, state: TollState): Description {
  const { register, sides, story } = toll;
  const { days, day, bins: all, until, largeDeaths } = measure(toll, state);
  const unit = state.by ?? "week";
  const bins = all
    .filter(({ from }) => from < until)
    .map((bin) => ({ ...bin, incidents: bin.incidents.filter(({ when }) => when.from < until) }));
  const incidents = bins.flatMap((bin) => bin.incidents);
  const counted = { toll, state, incidents, days, bins, unit };
  const { language } = story;
  const words = language.toll;
  const when = extentWords(language, ...days);
  const columns = words.columns(sides.map((side) => partName(story, { side })));
  const rows = bins.map((bin) => tableRow(counted, binWords(counted, bin), countDeaths(bin.incidents)));
  return {
    name: words.name(unit, publisherOf(toll), when),
    summary: [
      civilianWords(counted),
      totalWords(counted),
      worstWords(counted),
      highlightWords(counted),
      day !== undefined && words.ruled(dayWords(language, day, { weekday: true })),
      doubtWords(counted),
      register.definition,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: [
        words.caption(register.title, when, unit),
        language.sentence(language.inRow([register.publisher, register.licence])),
        register.caveat,
      ]
        .filter(Boolean)
        .join(" "),
      columns,
      rows: [
        ...rows,
        tableRow(counted, words.allTogether, countDeaths(incidents)),
        ...bins.flatMap((bin) =>
          bin.incidents.flatMap((incident) => {
            const name = nameOf(incident, bin, { named: toll.named, largeDeaths });
            if (name === undefined) return [];
            const when = daysWords(language, incident.when.from, incident.to);
            return [tableRow(counted, words.amongThem(name, when), countDeaths([incident]))];
          }),
        ),
      ],
    },
    span: state.extent,
    events: [],
    parts: columns.slice(1).map((name, column) => ({
      name,
      figures: rows.map((row) => ({ at: {}, words: words.figure(row[0] ?? "", row[column + 1] ?? "") })),
    })),
    sources: [register.source],
  };
}

const publisherOf = ({ register }: Toll): string => register.short ?? register.publisher;

/** "UCDP counts 1,011 civilians killed in …: 294 in September, 215 in October, …". */
function civilianWords({ toll, state, incidents, days }: Counted): string {
  const { language } = toll.story;
  const months = binsOf(incidents, days, "month").map(
    (month) => [monthWords(language, month.from, { year: false }), countDeaths(month.incidents).civilians] as const,
  );
  return language.toll.civilians(
    publisherOf(toll),
    {
      civilians: countDeaths(incidents).civilians,
      scope: toll.register.scope,
      when: extentWords(language, ...days),
    },
    {
      sides: (state.sides ?? []).map((side) => partName(toll.story, { side })),
      months: months.length > 1 && months.length <= 12 ? months : [],
    },
  );
}

/** "It counts 3,650 dead in all (low to high estimate 3,589 to 3,869): …". */
function totalWords({ toll: { story, sides }, incidents }: Counted): string {
  const { language } = story;
  const count = countDeaths(incidents);
  const fighters = sides.flatMap((side) => {
    const dead = count.fighters.get(side) ?? 0;
    return dead > 0 ? [[sideName(story, side).name, dead] as const] : [];
  });
  return language.toll.total(count, rangeWords(language, count), fighters);
}

function worstWords(counted: Counted): string {
  const { bins, unit, toll } = counted;
  const civilians = (bin: Bin) => countDeaths(bin.incidents).civilians;
  const worst = greatest(bins, civilians);
  return worst && bins.length > 1 && civilians(worst) > 0
    ? toll.story.language.toll.worst(unit, binWords(counted, worst), civilians(worst))
    : "";
}

function highlightWords({ toll, state: { highlight }, incidents }: Counted): string {
  if (!highlight) return "";
  const { language } = toll.story;
  const [from, to] = extentOf(highlight);
  const { civilians, deaths } = countDeaths(incidents.filter(({ when }) => when.from >= from && when.from < to));
  return language.toll.broughtOut(extentWords(language, from, to), civilians, deaths);
}

/** Says what makes the figures uncertain: incidents that lasted, and how many rest on one publisher alone. */
function doubtWords({ toll, bins, incidents, unit }: Counted): string {
  const words = toll.story.language.toll;
  const lasting = bins.flatMap((bin) => bin.incidents.filter((incident) => outlasts(incident, bin))).length;
  const alone = incidents.flatMap(({ reportedBy }) => (reportedBy.length === 1 ? reportedBy : []));
  const [by, most] = greatest(
    group(alone, (name) => name),
    ([, all]) => all.length,
  ) ?? ["", []];
  return [
    lasting > 0 && words.lasting(lasting, incidents.length, unit),
    most.length > incidents.length / 4 && words.alone(most.length, incidents.length, by),
  ]
    .filter(Boolean)
    .join(" ");
}

function tableRow({ toll: { story, sides } }: Counted, when: string, count: DeathCount): readonly string[] {
  const { language } = story;
  return [
    when,
    count.civilians,
    ...sides.map((side) => count.fighters.get(side) ?? 0),
    count.unknown,
    count.deaths,
    rangeWords(language, count),
    count.incidents,
  ].map((value) => (typeof value === "string" ? value : language.number(value)));
}

/**
 * A week by its days, "6–12 Nov 2017", or a month by its name, "November 2017"; of the last bin only the days that are
 * counted.
 */
function binWords({ toll, unit, days }: Counted, { from, to }: Bin): string {
  const { language } = toll.story;
  const end = Math.min(to, days[1]);
  return unit === "week" ? daysWords(language, from, end) : extentWords(language, from, end);
}

/** Days in short form with their year: "6–12 Nov 2017". */
const daysWords = (language: Language, from: number, to: number): string =>
  language.dates.withYear(spanWords(language, from, to), yearWords(language, yearOf(to - 1)));
