import { eras, isLanguage, languages } from "../../language/language.ts";
import {
  type Actor,
  type Change,
  type Claim,
  type EventRecord,
  type Fix,
  type FormerName,
  type Front,
  firmnesses,
  type Kind,
  natures,
  type OtherPoint,
  type Place,
  type Point,
  type Series,
  type Side,
  type Source,
  type Start,
  type Term,
  type Theatre,
  type Tie,
  tieKinds,
} from "../model.ts";
import { edtf, eventDate } from "./dates.ts";
import { media } from "./media.ts";
import { literal } from "./problem.ts";
import { registerShape } from "./registers.ts";
import {
  either,
  type FieldsOf,
  fields,
  fieldsOf,
  id,
  isRecord,
  type KnownIds,
  list,
  oneOf,
  oneOrMore,
  type Shape,
  tuple,
} from "./shape.ts";
import { languageTag, link, match, number, point, pointOr, text, zone } from "./values.ts";

const priority = oneOf([1, 2, 3, 4, 5]);
const banks = ["left", "right", "island"];
const isText = (value: unknown) => typeof value === "string";
const colour = match(/^#[\da-f]{6}$/i, "write a colour as #2d7fae");
const language: Shape = (value, path) => {
  if (typeof value === "string" && isLanguage(value)) return;
  path.add(
    `is ${literal(value)}, of which there is no dictionary`,
    `write one of ${languages.join(", ")}, or one of them with a region: de-AT`,
  );
};
const until = either(
  (value) => value === "..",
  () => undefined,
  edtf,
);

/** The shape of a fix of a front, given the ids that exist. */
export const fixShape = (known: KnownIds): Shape =>
  fieldsOf<Fix>({
    date: edtf,
    place: id("places", known),
    how: oneOf(["reached", "short", "back", "bypass"]),
    "shortKm?": number(0, 10_000),
    "event?": id("events", known),
    "firmness?": oneOf(firmnesses),
    "note?": text(),
  });

/** What records say of others: the shape of an id in each part of an event file, and what is made of them. */
interface References {
  place: Shape;
  side: Shape;
  actor: Shape;
  source: Shape;
  event: Shape;
  /** A source, alone or with the paragraph. */
  citation: Shape;
  /** The fields of a change of hands. */
  change: FieldsOf<Omit<Change, "on">>;
  known: KnownIds;
}

function referencesTo(known: KnownIds): References {
  const place = id("places", known);
  const side = id("sides", known);
  const source = id("sources", known);
  return {
    place,
    side,
    source,
    known,
    actor: id("actors", known),
    event: id("events", known),
    citation: either(isText, source, fields({ source, paragraph: number(1, 10_000) })),
    change: {
      place,
      to: either(isText, side, controlShape(side)),
      "firmness?": oneOf(firmnesses),
      "note?": text(),
    },
  };
}

/** The shape of who holds a place, by its status. */
const controlShape =
  (side: Shape): Shape =>
  (value, path) => {
    const status = isRecord(value) ? value.status : undefined;
    const shapes: Record<string, Record<string, Shape>> = {
      held: { holder: side },
      presence: { holder: side },
      contested: { holders: list(side, 1) },
      shared: { holders: list(side, 1) },
      besieged: { holder: side, by: side },
      unknown: {},
    };
    const shape = typeof status === "string" && Object.hasOwn(shapes, status) ? shapes[status] : undefined;
    fields({
      status: oneOf(Object.keys(shapes)),
      ...(shape ?? { "holder?": side, "holders?": list(side), "by?": side }),
    })(value, path);
  };

const sideShape = (): Shape =>
  fieldsOf<Side>({
    name: text(60),
    short: text(24),
    "was?": list(fieldsOf<FormerName>({ until: edtf, name: text(60), "short?": text(24) })),
    colour: fields({ paper: colour, night: colour }),
    hatch: number(-180, 180),
  });

const sourceShape = ({ side }: References): Shape =>
  fieldsOf<Source>({
    publisher: text(160),
    title: text(300),
    "date?": edtf,
    "url?": link,
    "where?": text(300),
    nature: oneOf(natures),
    "language?": languageTag,
    "described?": oneOf([true]),
    "alignedWith?": side,
    "note?": text(10_000),
  });

const actorShape = ({ side, citation }: References): Shape =>
  fieldsOf<Actor>({
    name: text(80),
    "short?": text(40),
    "was?": list(fieldsOf<FormerName>({ until: edtf, name: text(80), "short?": text(40) })),
    "founded?": edtf,
    "also?": list(text(80)),
    "side?": side,
    text: text(),
    sources: list(citation),
  });

const placeShape = ({ place, source }: References): Shape =>
  fieldsOf<Place>({
    name: text(80),
    "names?": fields({ "ar?": text(80), "other?": list(text(80)) }),
    at: pointOr(
      either(
        isRecord,
        fields({ unknown: text() }),
        tuple([number(), number()], "write [longitude, latitude], or { unknown: … } with the reason"),
      ),
    ),
    "exact?": either(isText, oneOf(["settlement", "arc-minute"]), fields({ withinKm: number(0, 1000), why: text() })),
    "pointFrom?": source,
    "alternatives?": list(fieldsOf<OtherPoint>({ at: point, "from?": source, "note?": text() }), 1),
    kind: text(40),
    "country?": text(60),
    "river?": fields({ bank: oneOf(banks), "km?": number(-100_000, 100_000) }),
    "within?": place,
    "note?": text(),
    priority,
  });

const eventShape = ({ place, actor, citation, change, known }: References): Shape =>
  fieldsOf<EventRecord>({
    title: text(60),
    text: text(1200),
    date: eventDate,
    "until?": until,
    "announced?": edtf,
    "time?": match(/^([01]\d|2[0-3]):[0-5]\d$/, "write the time of day as 19:30"),
    "zone?": zone,
    kind: id("kinds", known),
    "theatre?": id("theatres", known),
    "place?": oneOrMore(place),
    "by?": list(actor),
    "against?": list(actor),
    "backedBy?": list(actor),
    "changes?": list(fieldsOf<Change>({ ...change, "on?": edtf })),
    sources: list(citation, 1),
    "attribution?": text(200),
    firmness: oneOf(firmnesses.filter((word) => word !== "assumed")),
    "disagreement?": text(),
    "later?": text(),
    "media?": list(media, 1),
    "note?": text(10_000),
    priority,
  });

const claimShape = ({ source, place, event, known }: References): Shape =>
  fieldsOf<Claim>({
    source,
    "paragraph?": number(1, 10_000),
    text: text(),
    attribution: text(200),
    "date?": edtf,
    "places?": list(place),
    "events?": list(event),
    "check?": text(),
    "later?": text(),
    "repeats?": id("claims", known),
  });

const frontShape = ({ side, known }: References): Shape =>
  fieldsOf<Front>({
    name: text(160),
    side,
    "bank?": oneOf(["left", "right"]),
    "note?": text(),
    fixes: list(fixShape(known), 1),
  });

const seriesShape = ({ source }: References): Shape =>
  fieldsOf<Series>({
    title: text(160),
    publisher: text(160),
    unit: text(60),
    metric: text(80),
    scope: text(120),
    definition: text(),
    "caveat?": text(),
    points: list(
      fieldsOf<Point>({
        date: edtf,
        "of?": text(80),
        "value?": number(),
        "low?": number(),
        "high?": number(),
        basis: oneOf(["published", "derived"]),
        source,
        "note?": text(),
      }),
      1,
    ),
  });

const tieShape = ({ actor, citation }: References): Shape =>
  fieldsOf<Tie>({
    from: actor,
    to: actor,
    kind: oneOf(tieKinds),
    "since?": edtf,
    "until?": edtf,
    "sinceUnsourced?": oneOf([true]),
    "note?": text(),
    sources: list(citation),
  });

/** What an event file says of itself. */
const storyShape = (): Shape =>
  fields({
    title: text(120),
    "language?": language,
    focusDate: edtf,
    zone,
    "eras?": oneOf(eras),
    "bounds?": list(number(-180, 180), 4),
  });

/** The shape of a record in each part of an event file, keyed by part, given the ids that exist. */
export function shapesOf(known: KnownIds): Readonly<Record<string, Shape>> {
  const to = referencesTo(known);
  return {
    sides: sideShape(),
    theatres: fieldsOf<Theatre>({ name: text(60) }),
    kinds: fieldsOf<Kind>({ name: text(60) }),
    sources: sourceShape(to),
    actors: actorShape(to),
    places: placeShape(to),
    events: eventShape(to),
    starts: fieldsOf<Start>({ ...to.change, on: edtf, firmness: oneOf(firmnesses), "sources?": list(to.citation) }),
    claims: claimShape(to),
    fronts: frontShape(to),
    series: seriesShape(to),
    registers: registerShape(to.source, to.side),
    ties: tieShape(to),
    terms: fieldsOf<Term>({ name: text(60), text: text() }),
    story: storyShape(),
  };
}
