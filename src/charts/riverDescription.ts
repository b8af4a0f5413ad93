import { dateAt } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import { dateWords, dayWords, extentWords } from "../events/words.ts";
import type { Shore } from "../layout/course.ts";
import { type FrontLine, frontLine, type Stand } from "../layout/frontLine.ts";
import { type Share, shareOf } from "../layout/remainder.ts";
import type { Description } from "./chart.ts";
import { measureOf, type RiverMeasure, type RiverOptions, type RiverState } from "./riverState.ts";

/** Says where each front stood on the state's day and what was still held of either bank, and lists the fixes up to it. */
export function describeRiver(story: Story, options: RiverOptions, state: RiverState): Description {
  const measure = measureOf(story, state);
  const { span, until } = measure;
  const lines = options.fronts.map((id) => frontLine(story, id, until));
  const day = dayWords(until - 864e5, { weekday: true });
  const stood = lines.map((line) => stoodWords(story, line)).filter((words) => words !== "");
  const fixes = lines
    .flatMap((line) => line.stands.map((stand) => ({ line, stand })))
    .filter(({ stand }) => stand.when.to > span[0])
    .sort((a, b) => a.stand.when.from - b.stand.when.from);
  const extent = extentWords(span[0], span[1]);
  const lastDay = dateAt(until - 864e5);
  return {
    name: `How far each front had come along the ${options.river}, ${extent}`,
    summary: [
      `At the end of ${day}:`,
      stood.length > 0 ? `${stood.join("; ")}.` : "no front is recorded.",
      ...heldWords(story, options, measure),
    ].join(" "),
    table: {
      caption: `The furthest point of each front, fix by fix, up to ${dayWords(until - 864e5)}`,
      columns: ["Date", "Front", "Place", `${options.river}-kilometre`, "How", "How firm", "Event"],
      rows: fixes.map(({ line, stand }) => [
        dateWords(stand.when),
        story.fronts[line.id]?.name ?? line.id,
        story.places[stand.place]?.name ?? stand.place,
        stand.km === undefined ? "off the river, or not known" : `${stand.km}`,
        howWords(stand),
        stand.firmness ?? "reported",
        (stand.event && story.event.get(stand.event)?.title) || "",
      ]),
    },
    day: lastDay,
    span: [state.extent[0], lastDay],
    events: eventsOf(
      story,
      options,
      measure,
      fixes.map(({ stand }) => stand),
    ),
  };
}

function stoodWords(story: Story, { id, stands, heads }: FrontLine): string {
  const last = stands.at(-1);
  const name = story.fronts[id]?.name ?? id;
  if (!last) return "";
  const place = story.places[last.place]?.name ?? last.place;
  const km = last.shortKm === undefined ? "" : `${last.shortKm} km `;
  const did = {
    reached: `had ${last.role === "behind" ? "cleared" : "reached"} ${place}`,
    short: `stood ${km}short of ${place}`,
    back: km ? `had been pushed back to ${km}outside ${place}` : `had been pushed back to ${place}`,
    bypass: `had gone around to ${place}`,
  }[last.how];
  const told = ({ when, firmness = "reported" }: Stand) => `(${dateWords(when, { year: false })}, ${firmness})`;
  const head = last.role === "behind" ? heads.findLast(({ shore }) => shore === last.shore) : undefined;
  const furthest = head
    ? `, behind its furthest point, ${story.places[head.place]?.name ?? head.place} ${told(head)}`
    : "";
  return `${name}: ${did} ${told(last)}${furthest}`;
}

const howWords = ({ how, shortKm, role }: Stand): string => {
  const km = shortKm === undefined ? "" : ` by ${shortKm} km`;
  const words = { reached: "reached", short: `short of it${km}`, back: `pushed back${km}`, bypass: "gone around to" }[
    how
  ];
  return role === "behind" ? `${words}, behind the furthest point` : words;
};

/** For each bank, and for what lies between them, the places a side held and those it held in part, upstream first. */
export function heldOn(story: Story, options: Pick<RiverOptions, "holder" | "inland">, { until, reach }: RiverMeasure) {
  const ids = Object.entries(story.places).filter(([id, { river, within }]) => {
    const on = river && (river.km === undefined || (river.km >= reach[0] && river.km <= reach[1]));
    return on && !within && story.turns.has(id) && !options.inland?.includes(id);
  });
  const order = ids.sort(
    (a, b) => (a[1].river?.km ?? Number.POSITIVE_INFINITY) - (b[1].river?.km ?? Number.POSITIVE_INFINITY),
  );
  return (bank: Shore | "island", share: Share): readonly string[] =>
    order
      .filter(([id, { river }]) => river?.bank === bank && shareOf(story, options.holder, id, until - 1) === share)
      .map(([id]) => id);
}

function heldWords(story: Story, options: RiverOptions, measure: RiverMeasure): readonly string[] {
  const held = heldOn(story, options, measure);
  const named = (ids: readonly string[]) => ids.map((id) => story.places[id]?.name ?? id).join(", ");
  const holder = story.sides[options.holder]?.name ?? options.holder;
  return (["right", "left", "island"] as const).flatMap((bank) => {
    const where =
      bank === "island" ? "On islands" : `On the ${options.banks[bank].replace(/^./, (first) => first.toLowerCase())}`;
    const [whole, part] = [held(bank, "held"), held(bank, "part")];
    if (whole.length + part.length === 0) return bank === "island" ? [] : [`${where} ${holder} held nothing recorded.`];
    const parts = part.length > 0 ? `fought over or in doubt: ${named(part)}` : "";
    return [`${where} ${holder} held ${whole.length > 0 ? named(whole) : "nothing outright"}${parts && `; ${parts}`}.`];
  });
}

/** The events of the fixes, and those by which the riverside places on the reach came to the state they are in. */
function eventsOf(
  story: Story,
  options: RiverOptions,
  { span, until, reach }: RiverMeasure,
  stands: readonly Stand[],
): readonly string[] {
  const riverside = Object.entries(story.places).filter(
    ([id, { river, within }]) =>
      river?.km !== undefined &&
      river.km >= reach[0] &&
      river.km <= reach[1] &&
      !within &&
      !options.inland?.includes(id),
  );
  const turned = riverside.flatMap(([id]) =>
    (story.turns.get(id) ?? [])
      .filter(({ when }) => when.from >= span[0] && when.from < until)
      .flatMap(({ event }) => event ?? []),
  );
  const ids = new Set([...stands.flatMap(({ event }) => event ?? []), ...turned]);
  return story.events.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
