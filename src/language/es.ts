import type { Dictionary } from "./en.ts";
import {
  bracketed,
  capital,
  type DateKind,
  type DayParts,
  type Formats,
  longAgo,
  roman,
  withoutShared,
  yearsWithoutShared,
} from "./formats.ts";

/** Spanish, as a newspaper writes it. Participles of control agree with "el lugar". */
export const es = ({ number, digits, yearNumber, list, plural, month: monthName }: Formats): Dictionary => {
  const counted = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, many: `de ${other}`, other })}`;
  const events = (value: number) => counted(value, "suceso", "sucesos");
  const places = (value: number) => counted(value, "lugar", "lugares");
  const sources = (value: number) => counted(value, "fuente", "fuentes");
  const notes = (value: number) => counted(value, "nota", "notas");
  const civilians = (value: number) => counted(value, "civil", "civiles");
  /** Of people who died: "5 de ellas civiles". */
  const civiliansOfThem = (value: number) =>
    value === 0
      ? "ninguna de ellas civil"
      : `${number(value)} de ellas ${plural(value, { one: "civil", other: "civiles" })}`;
  const dead = (value: number) => counted(value, "muerto", "muertos");
  const incidents = (value: number) => counted(value, "incidente", "incidentes");
  const unit = { week: "semana", month: "mes" };
  const theUnit = { week: "la semana", month: "el mes" };
  const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1));
  const briefMonths = Array.from({ length: 12 }, (_, at) => monthName(at + 1, true));
  /** In short dates the "de" goes: "3 nov 2017" beside "3 de noviembre de 2017". */
  const link = (name: string) => (briefMonths.includes(name) ? " " : " de ");
  const month = (name: string, year?: string) => {
    if (year === undefined) return name;
    return briefMonths.includes(name) ? `${name} ${year}` : joined(`${name} de ${the(year)}`);
  };
  const day = ({ weekday, day: nth, month: name, year }: DayParts) =>
    `${weekday === undefined ? "" : `${weekday}, `}${digits(nth)}${link(name)}${month(name, year)}`;
  const monthNames = [...months, ...briefMonths].map((name) => name.replace(".", "\\.")).join("|");
  const startOfDay = new RegExp(`^(?:\\p{L}+\\.?, )?\\p{Nd}{1,2} (?:de )?(?:${monthNames})`, "u");
  /** A day after its article has no comma after its weekday. */
  const bare = (date: string) => date.replace(/^(\p{L}+\.?), /u, "$1 ");
  const yearOfAnEra = /^[\d\s.,]+ [ad]\.\s(?:C|e\.\sc)\./;
  /** A day, a decade, a century and a year with its era take an article, which a month or another year does not. */
  const the = (date: string) =>
    startOfDay.test(date) ||
    yearOfAnEra.test(date) ||
    /^(?:siglo|verano|otoño|invierno|\p{L}+ (?:tri|cuatri|se)mestre) /u.test(date)
      ? `el ${bare(date)}`
      : date.replace(/^primavera /, "la primavera ").replace(/^años /, "los años ");
  /** After "desde", which takes no second preposition. */
  const after = (date: string) =>
    the(date)
      .replace(/^hacia /, "aproximadamente ")
      .replace(/^(?=entre )/, "una fecha ");
  const since = (date: string) => `desde ${after(date)}`;
  const eraOrUnit = /( a\.\s(?:C|e\.\sc)\.| (?:millones de )?años)$/;
  const endOfYears = /(?<=^(?:el |hace )?(?:unos )?[\d\s.,]+)( [ad]\.\s(?:C|e\.\sc)\.| (?:millones de )?años)$/;
  /** The first of two days without the month, or the year, that it shares with the last: "10" beside "18 de marzo". */
  const dayBefore = (first: string, last: string) => {
    const [, nth = first, rest = ""] = /^(.*?\p{Nd}{1,2})( .+)$/u.exec(first) ?? [];
    const [, ofLast = ""] = /^.*?\p{Nd}{1,2}( .+)$/u.exec(last) ?? [];
    if (rest && `${ofLast} `.startsWith(`${rest} `)) return nth;
    return withoutShared(first, last, / (?:del? )?[\p{Nd}.]+(?: [ad]\.\s(?:C|e\.\sc)\.)?$/u);
  };
  /** Two dates with their articles, what both have at their ends said of the last alone: "el 61", "el 44 a. C.". */
  const ends = (first: string, last: string, kind: DateKind): readonly [first: string, last: string] => {
    if (kind === "day") return [`el ${dayBefore(bare(first), bare(last))}`, `el ${bare(last)}`];
    return [yearsWithoutShared(the(first), the(last), endOfYears), the(last)];
  };
  const fromTo = ([first, last]: readonly [string, string]) =>
    first.startsWith("hace ") ? `desde ${first} hasta ${last}` : joined(`de ${first} a ${last}`);
  const atEndOf = (when: string) => joined(`Al final de ${the(when)}`);
  const kinds = {
    leads: "dirección",
    "part of": "parte de",
    "fights beside": "combate conjunto",
    "air support": "apoyo aéreo",
    trains: "entrenamiento",
    backs: "respaldo",
    "deconflicts with": "canal abierto",
    rivals: "rivalidad",
    opposes: "oposición",
  };
  /** The kinds of tie as said of one actor, with the other actor after them. */
  const toward: typeof kinds = {
    leads: "al frente de",
    "part of": "parte de",
    "fights beside": "combate junto a",
    "air support": "apoyo aéreo a",
    trains: "entrenamiento de",
    backs: "respaldo a",
    "deconflicts with": "canal abierto con",
    rivals: "rivalidad con",
    opposes: "oposición a",
  };
  const tie = (kind: keyof typeof kinds, other: string) => joined(`${toward[kind]} ${other}`);
  const near = (km: number | undefined, place: string) =>
    joined(km === undefined ? `cerca de ${place}` : `a ${number(km)} km de ${place}`);
  const deaths = (value: number, verbs: readonly [one: string, other: string]) =>
    counted(value, `persona ${verbs[0]}`, `personas ${verbs[1]}`);

  const sentence = (words: string): string => (/[.!?…][»”)]*$/.test(words) ? words : `${words}.`);
  return {
    direction: "ltr",

    dates: {
      year(year, eras) {
        // Their letters stay on one line.
        const [after, before] =
          eras === "BC" ? ["d.\u00a0C.", "a.\u00a0C."] : ["d.\u00a0e.\u00a0c.", "a.\u00a0e.\u00a0c."];
        const size = Math.abs(year) / 1e6;
        if (size >= 1) {
          const count = `${number(size)} ${plural(size, { one: "millón", other: "millones" })} de años`;
          return year <= 0 ? `hace ${count}` : `dentro de ${count}`;
        }
        if (year <= -longAgo) return `hace ${number(-year)} años`;
        if (year <= 0) return `${yearNumber(1 - year)} ${before}`;
        return year < 1000 || year > 9999 ? `${number(year)} ${after}` : digits(year);
      },
      unit: (yearsAgo) => (yearsAgo >= 1e6 ? 1e6 : 1),
      month,
      shortMonth: (name, year) => `${name} ${digits(year)}`,
      day,
      dayOfMonth: (nth) => digits(nth),
      span: (first, last) =>
        first.month === last.month
          ? `${digits(first.day)}-${digits(last.day)} ${last.month}`
          : `${digits(first.day)} ${first.month} – ${digits(last.day)} ${last.month}`,
      withYear: (days, year) => `${days} ${year}`,
      moment: (date, clock) => `${date}, ${clock}`,
      inZone: (moment, zone) => `${moment}, ${zone}`,
      zone: (city) => joined(`hora de ${city}`),
      season(season, year) {
        const four = ["primavera", "verano", "otoño", "invierno"];
        const names = ["", " (hemisferio norte)", " (hemisferio sur)"].flatMap((where) =>
          four.map((name) => [name, where] as const),
        );
        const parts = [
          ...["primer trimestre", "segundo trimestre", "tercer trimestre", "cuarto trimestre"],
          ...[
            "primer cuatrimestre",
            "segundo cuatrimestre",
            "tercer cuatrimestre",
            "primer semestre",
            "segundo semestre",
          ],
        ].map((name) => [name, ""] as const);
        const [name, where] = [...names, ...parts][season - 21] ?? ["", ""];
        return joined(`${name} de ${the(year.replace("–", "-"))}${where}`);
      },
      decade: (year) => `años ${digits(year)}`,
      century: (hundreds) => `siglo ${roman(hundreds + 1)}`,
      about: (date) => (/^hace \d/.test(date) ? date.replace("hace", "hace unos") : `hacia ${the(date)}`),
      uncertain: (date) => `${date} (fecha dudosa)`,
      uncertainAlone: "fecha dudosa",
      partsInDoubt(date, uncertain, approximate) {
        const names = { year: "año", month: "mes", day: "día" };
        const named = (parts: readonly ("year" | "month" | "day")[], doubt: string) =>
          parts.length > 0 ? [`${list(parts.map((part) => names[part]))} ${doubt}${parts.length > 1 ? "s" : ""}`] : [];
        return `${date} (${[...named(uncertain, "dudoso"), ...named(approximate, "aproximado")].join(", ")})`;
      },
      to(first, last, kind) {
        if (kind === "other") return `${yearsWithoutShared(first, last, endOfYears)} – ${last}`;
        return fromTo(ends(first, last, kind));
      },
      toAbout: (first, last) => `aproximadamente ${fromTo(ends(first, last, "year"))}`,
      betweens: (first, last) =>
        /\b(?:entre|o) /.test(first + last)
          ? `inicio: ${withoutShared(first, last, eraOrUnit)}, final: ${last}`
          : fromTo([the(first), the(last)]),
      between(first, last, { kind, about }) {
        // No preposition stands after "entre": "entre 2016 y aproximadamente 2018".
        const near = (date: string) => date.replace(/^hacia /, "aproximadamente ");
        const [from, to] = ends(near(first), near(last), kind);
        const words = /^hace .*\nhace /.test(`${from}\n${to}`)
          ? `hace entre ${from.slice(5)} y ${to.slice(5)}`
          : `entre ${from} y ${to}`;
        return about ? `${words}, aproximadamente` : words;
      },
      until: (date) => `hasta ${the(date).replace(/^(?=entre )/, "una fecha ")}`,
      since,
      notEnded: (start) => `${start}, en curso`,
      endUnknown: (start) => `${start}, final desconocido`,
      startNotSourced: (start) => `${start} (inicio sin fuente)`,
      noKnownTime: "en fecha desconocida",
      earlier: "antes",
      later: "después",
    },

    control: {
      held: (by) => joined(`en manos de ${by}`),
      presence: (whose) => joined(`presencia de ${whose}`),
      besieged: (holder, by) => joined(`en manos de ${holder}, sitiado por ${by}`),
      contested: (sides) => (sides.length > 1 ? `disputado entre ${list(sides)}` : "disputado"),
      shared: (sides) => `dividido entre ${list(sides)}`,
      unknown: "sin datos",
    },

    ties: {
      kinds,
      lines: { ...kinds, "fights beside": "lado a lado", opposes: "contra" },
      opposedByAll: (but, mutual) => {
        const all = `todos los demás${but.length > 0 ? `, salvo ${list(but)}` : ""}`;
        return mutual ? `hostilidad mutua con ${all}` : `hostilidad de ${all}`;
      },
      sentence: (kind, from, to) => `${from}: ${tie(kind, to)}`,
      of: tie,
      back(kind, other) {
        const reversed: Partial<Record<typeof kind, string>> = {
          leads: "bajo la dirección de",
          "part of": "entre sus componentes:",
          "air support": "con apoyo aéreo de",
          trains: "con entrenamiento de",
          backs: "con el respaldo de",
          opposes: "con la oposición de",
        };
        return reversed[kind] ? joined(`${reversed[kind]} ${other}`) : tie(kind, other);
      },
    },

    banks: { left: "Margen izquierda", right: "Margen derecha", island: "isla" },
    separated: (statements) => statements.join("; "),
    inRow: (words) => words.join(", "),
    apart: " · ",
    named: (name, what) => `${name}: ${what}`,
    noted: (what, note) => `${what} (${note})`,
    sentence,
    insideSentence: (name) => name.replace(/^(?:Margen|Orilla|Ribera|Isla) /, (kind) => kind.toLowerCase()),

    alliances: {
      allYears: "todos los años narrados aquí",
      name: (when) => `Quién estaba con quién, ${when}`,
      summary: (ties, actors, each, on) =>
        `${counted(ties, "vínculo", "vínculos")} entre ${counted(actors, "actor", "actores")}` +
        `${on ? `, ${the(on)}` : ""}: ${each.join(", ")}.`,
      reading: (mutual, inCamps) =>
        `Un vínculo ${inCamps ? "va de su origen a su destinatario" : "se lee de la fila a la columna"}; ` +
        `valen en ambos sentidos: ${mutual.join(", ")}.`,
      broughtOut: (name, ties) =>
        `En primer plano: ${ties.length === 0 ? `${name}, sin vínculos aquí.` : `${sentence(name)} ${sentence(ties.join("; "))}`}`,
      caption: (when) => `Vínculos, ${when}`,
      columns: ["Quién", "Qué", "A quién", "Cuándo", "Nota"],
      notDated: "sin fecha",
      key: (on, hasYears) => `Se lee de la fila a la columna${on ? `, ${the(on)}` : hasYears ? ", con los años" : ""}:`,
      bothWays: (kind) => `${kind} (en ambos sentidos)`,
      dropped: (ties) => `${counted(ties, "vínculo más", "vínculos más")} en la tabla`,
    },

    media: {
      // The full stop stands outside.
      quoted: (words) => (/[^.]\.$/.test(words) ? `«${words.slice(0, -1)}».` : `«${words}»`),
      saidBy: (who, date) => `${who}, ${date}`,
      credit: (credit, licence) => `${credit} (${licence})`,
      captions: "Subtítulos",
      leftOut: "Demasiado grande para este archivo: está en el sitio web.",
    },

    firmness: {
      confirmed: "confirmado",
      reported: "sin confirmar",
      claimed: "reivindicado",
      disputed: "discutido",
      assumed: "supuesto",
    },
    states: {
      contested: "disputado",
      shared: "dividido",
      besieged: "sitiado",
      presence: "solo presencia",
      unknown: "sin datos",
    },

    controlStrips: {
      name: (all, when, onRiver) =>
        `En manos de quién estaba ${plural(all, { one: "el lugar", other: `cada uno de los ${number(all)} lugares` })}${onRiver ? " del río" : ""}, ${when}`,
      summary: (all, { first, last, when }, onRiver) =>
        sentence(joined(`${places(all)}${onRiver ? " en el orden del río" : ""}, de ${first} a ${last}, ${when}`)),
      border: (above, below) => `La frontera entre ${list([above, below])} pasa entre dos filas.`,
      enlarged: (when) => `Periodo ampliado: ${when}; la escala cambia en sus extremos.`,
      caption: (when) => `En manos de quién estaba cada lugar, ${when}`,
      part: (place, bank) => `${place}, ${bank}`,
      columns: ["Lugar", "Margen", "Kilómetro del río", "En manos de quién, desde cuándo y con qué certeza"],
      span: (state, date, firmness) => `${state}, inicio: ${date} (${firmness})`,
      holders(on, sides, contested, unknown) {
        const others = [
          ["disputados o divididos", contested],
          ["sin datos", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, some]) => some > 0)];
        return `${atEndOf(on)}: ${all.map(([name, some]) => `${name} ${number(some)}`).join(", ")}.`;
      },
      heldAgain: (some) => `En manos del mismo bando por segunda vez: ${some.join(", ")}.`,
      dayUncertain: "día dudoso",
      onlyClaimed: "solo reivindicado",
      notAttested: "inicio no documentado",
      dropped: (some) => counted(some, "lugar menor omitido", "lugares menores omitidos"),
      enlargedKey: (when) => `ampliado: ${when}`,
      banksKey: (left, right) => `${left} a la izquierda del río, ${right} a la derecha`,
      borderKey: (above, below) => `${above} arriba, ${below} abajo`,
    },

    declaredHeld: {
      name: (all) => `Proclamado y aún en su poder: ${counted(all, "proclamación", "proclamaciones")}`,
      nothingYet: "Aún no se había proclamado ninguna victoria.",
      summary: (all, { early, holder, places: some }) =>
        `De ${counted(all, "proclamación", "proclamaciones")} de victoria, ${number(early)} ` +
        `${plural(early, { one: "llegó", other: "llegaron" })} cuando ` +
        `${plural(some, { one: "el lugar que se sigue", other: `alguno de los ${number(some)} lugares que se siguen` })} ` +
        `aquí aún estaba ${joined(`en manos de ${holder}`)}.`,
      held: (held, all, part) =>
        `${number(held)} de ${number(all)} en su poder${part > 0 ? ` y ${number(part)} en parte` : ""}`,
      caption: (holder) => joined(`Lo que aún estaba en manos de ${holder} al final del día de cada proclamación`),
      columns: ["Día", "Proclamado", "Por quién", "En su poder", "En parte", "Cuáles", "Qué vino después"],
      heldOf: (held, all) => `${number(held)} de ${number(all)}`,
      inPart: (some) => `en parte: ${some.join(", ")}`,
      none: "ninguno",
      declared: "Proclamado",
      declaredBy: "Proclamado y por quién",
      stillHeld: "Aún en su poder",
      cameLater: "Qué vino después",
      heldBy: (holder) => joined(`en manos de ${holder}`),
      contested: "disputado o dividido",
      notHeld: "en otras manos",
      notKnown: "sin datos",
      squares: (all, leftBank) =>
        `un cuadrado por lugar (${number(all)})${leftBank === undefined ? "" : `, río abajo de izquierda a derecha, ${leftBank} encima del río`}`,
      noRoom: (earlier) => `sin espacio para ${counted(earlier, "anterior", "anteriores")}`,
      of: (all) => `de ${number(all)}`,
      andInPart: (some) => `y ${number(some)} en parte`,
      allIn: (land) => `todos en ${land}`,
    },

    districts: {
      name: (city, on) => `${city} por barrios, ${on}`,
      ordered: (order, name, words) => `${number(order)}. ${name} (${words})`,
      state: (state, some) => `${state}: ${some}.`,
      changed: (since, some) => `Cambios desde ${the(since)}: ${list(some)}.`,
      unchanged: (since) => sentence(`Nada ha cambiado desde ${the(since)}`),
      takenInOrder: (captures) => `Tomas comunicadas, en este orden: ${captures.join("; ")}.`,
      columns: ["Parte de la ciudad", "Situación", "Desde", "Certeza", "Orden de las tomas", "Nota"],
      perhapsStill: (state) => `quizá todavía ${state}`,
      says: (who) => `según ${who}`,
      on: (when) => capital(the(when)),
      takenBy: (when) => `Tomas comunicadas, en este orden, hasta ${the(when)}`,
      changedKey: (since) => `más intenso: ha cambiado desde ${the(since)}`,
      claimed: "reivindicado",
      claimedByOne: "reivindicado por un bando",
      assumed: "supuesto",
      dropped: (entries) => `${number(entries)} más en la tabla`,
      numbersKey: "orden de las tomas comunicadas",
    },

    deathsKey: {
      dead,
      deadInOne: (all) => `${dead(all)} en un solo incidente`,
      civilians: "civiles",
      ofThemCivilians: "de ellos, civiles",
    },

    frontMap: {
      name: (land, on) => `Quién controla qué: ${land}, ${on}`,
      nameOfMap: (land) => `Mapa: ${land}`,
      named: (some, land, on) =>
        sentence(`${some.length > 0 ? `${list(some)} en un mapa` : "Un mapa"}: ${land}, ${on}`),
      namedCaption: (land) => `Lugares con nombre en el mapa: ${land}`,
      place: "Lugar",
      bank: (bank, river) => `${bank}${river ? ` (${river})` : ""}, río abajo`,
      runs: (bank, runs) =>
        `${bank}: ${runs
          .map(({ state, places: some }) =>
            some.length > 2 ? `${state} (${joined(`de ${some[0]} a ${some.at(-1)}`)})` : `${state} (${list(some)})`,
          )
          .join("; ")}.`,
      elsewhere: (alike) => `En otros lugares: ${alike.join("; ")}.`,
      alike: (some, state) => `${list(some)} (${state})`,
      nowAlike: (some, state) => `${list(some)} (ahora ${state})`,
      changed: (since, alike) => `Cambios desde ${the(since)}: ${alike.join("; ")}.`,
      unchanged: (since) => sentence(`Nada ha cambiado de manos aquí desde ${the(since)}`),
      road: (road, through) => `${road}: trazada en línea recta por ${list(through)}.`,
      circled: (some) => `Con un círculo: ${list(some)}.`,
      caption: (land, on) => `Quién controlaba qué al final del día, en el orden del río: ${land}, ${on}`,
      columns: ["Lugar", "Margen", "Situación", "Desde", "Certeza"],
      on: (when) => capital(the(when)),
      banks: { left: "izquierda", right: "derecha", island: "isla" },
      awayFromRiver: "lejos del río",
      orStill: (state, before) => `${state}, o todavía ${before}`,
      toll: (by, { deaths: all, incidents: some, civilians: killed }, since) =>
        joined(
          `Según el recuento de ${by}, ${deaths(all, ["murió", "murieron"])} aquí ` +
            `${since ? `después de ${the(since)}` : "hasta entonces"} en ${incidents(some)}, ${civiliansOfThem(killed)}.`,
        ),
      front(front, { how, place, km }, date) {
        const words = {
          reached: `en ${place}`,
          bypass: `en ${place}, más allá de terreno sin controlar`,
          short: near(km, place),
          back: km ? `en retroceso, ${near(km, place)}` : `en retroceso, en ${place}`,
        };
        return sentence(bracketed(`${front}: ${words[how]}`, date));
      },
      changedSince: (when) => `ha cambiado desde ${the(when)}`,
      changedHands: (when) => `ha cambiado de manos desde ${the(when)}`,
      advance: "avance",
      advanceInFull: "avance, discontinuo donde no está confirmado",
      within: "dentro",
      withinInFull: "se encuentra en algún punto del interior",
      approximate: "conocido solo con unos kilómetros de margen",
      km: (km) => `${number(km)} km`,
      nought: digits(0),
    },

    placesMap: {
      name: (when) => `Mapa de los lugares${when === undefined ? "" : `, ${when}`}`,
      summary: (all, some, more) =>
        `${all === 1 ? "Un lugar" : places(all)}${some.length > 0 ? `: ${some.join(", ")}${more ? " y otros" : ""}` : ""}.`,
      counted: (place, some) => `${place} (${number(some)})`,
      route: "Líneas discontinuas los unen por orden de fechas; no son el camino que se siguió.",
      missing: (some) =>
        `${counted(some, "lugar más, de coordenadas desconocidas, no está dibujado", "lugares más, de coordenadas desconocidas, no están dibujados")}.`,
      caption: (when) => `Qué pasó y dónde${when === undefined ? "" : `, ${when}`}`,
      columns: ["Lugar", "Qué pasó allí"],
      event: (title, date) => bracketed(title, date),
    },

    figures: {
      atLeast: (figure) => `al menos ${figure}`,
      atMost: (figure) => `como máximo ${figure}`,
      range: (low, high) => `${low}-${high}`,
      withRange: (figure, range) => `${figure} (${range})`,
      withUnit: (figure, what) =>
        /mill(?:ón|ones)$/.test(figure) && /^(?!de )\p{L}/u.test(what) ? `${figure} de ${what}` : `${figure} ${what}`,
      million: (millions) => `${number(millions)} ${plural(millions, { one: "millón", other: "millones" })}`,
    },

    rivalCounts: {
      name: (what) => `Quién cuenta qué: ${what}`,
      count: (by, figure, { where, when }) => bracketed(`${by}: ${figure}`, `${where && `${where}, `}${when}`),
      summary: (counts, what, differ) =>
        joined(`${counted(counts.length, "recuento", "recuentos")} de ${what}, uno junto a otro y sin sumarlos`) +
        `${differ ? ", porque cada uno abarca un territorio o unos días distintos" : ""}. ${counts.join("; ")}.`,
      caption: (what) => joined(`Recuentos de ${what}, cada uno según la regla de quien lo publica`),
      columns: (what) => [
        "Editor",
        joined(`Número de ${what}`),
        "Dónde",
        "Cuándo",
        "Qué se cuenta y con qué salvedades",
      ],
      derived: "Suma de lo que da el editor.",
      range: "de la estimación más baja a la más alta",
      dropped: (counts) => `${counted(counts, "recuento más", "recuentos más")} en la tabla`,
    },

    riverChart: {
      name: (river, when) => `Hasta dónde había llegado cada frente: ${river}, ${when}`,
      positions: (on, fronts) =>
        `${atEndOf(on)}: ${fronts.length > 0 ? `${fronts.join("; ")}.` : "no consta ningún frente."}`,
      toll: (by, { deaths: all, incidents: some, civilians: killed }) =>
        joined(
          `Según el recuento de ${by}, ${deaths(all, ["había muerto", "habían muerto"])} hasta entonces junto a este tramo ` +
            `del río en ${incidents(some)}, ${civiliansOfThem(killed)}.`,
        ),
      caption: (on) => `El punto más avanzado de cada frente, uno a uno, hasta ${the(on)}`,
      columns: (river) => ["Fecha", "Frente", "Lugar", `Kilómetro (${river})`, "Cómo", "Certeza", "Suceso"],
      offRiverOrUnknown: "lejos del río o sin datos",
      position(front, { how, place, km, cleared }, dated, ahead) {
        const words = {
          reached: cleared ? `toma completa de ${place}` : `llegada a ${place}`,
          short: `posición ${near(km, place)}`,
          back: km ? `retroceso hasta quedar ${near(km, place)}` : `retroceso hasta ${place}`,
          bypass: `llegada a ${place} dando un rodeo`,
        };
        const said = ({ date, firmness }: { date: string; firmness: string }) => `(${date}, ${firmness})`;
        const behind = ahead ? `, por detrás de su punto más avanzado, ${ahead.place} ${said(ahead)}` : "";
        return joined(`${front}: ${words[how]} ${said(dated)}${behind}`);
      },
      how(how, { km, isBehind }) {
        const by = km === undefined ? "" : ` (${number(km)} km)`;
        const words = {
          reached: "alcanzado",
          short: `sin llegar${by}`,
          back: `en retroceso${by}`,
          bypass: "con un rodeo",
        };
        return isBehind ? `${words[how]}, por detrás del punto más avanzado` : words[how];
      },
      onIslands: "En islas",
      onBank: capital,
      heldNothing: (where, holder) => joined(`${where}: no consta nada en manos de ${holder}.`),
      held: (where, { holder, held, part }) =>
        `${where}, ${joined(`en manos de ${holder}`)}: ${held.join(", ") || "nada por completo"}` +
        `${part.length > 0 ? `; disputado o dudoso: ${part.join(", ")}` : ""}.`,
      heldBy: (holder) => joined(`en manos de ${holder}`),
      key: {
        part: "disputado o dudoso",
        firm: "alcanzado",
        claimed: "reivindicado",
        disputed: "discutido",
        back: "en retroceso",
        short: "sin llegar",
        range: "día dudoso",
        around: "lejos del río",
      },
      kmShort: near,
    },

    territory: {
      name: (when) => `Estimaciones en paralelo, ${when}`,
      summary: (panels) =>
        `${counted(panels, "panel", "paneles")}, ${panels === 1 ? "" : "cada uno "}con su propia escala desde cero; las cifras de editores distintos ` +
        "nunca se unen.",
      quote: (text, by, what) => `${text} (${by}): ${what}`,
      ruled: (on) => `Día marcado: ${on}; las cifras posteriores quedan en segundo plano.`,
      marked: (some) => `Sucesos marcados: ${some.join("; ")}.`,
      event: (title, date) => bracketed(title, date),
      caption: (when) => `Estimaciones publicadas, ${when}`,
      columns: [
        "Qué se contó y quién lo contó",
        "Cuándo",
        "Cifra",
        "Publicada o calculada y por quién",
        "Qué cuenta y con qué salvedades",
      ],
      figure: (figure, date) => bracketed(figure, date),
      noFigure: "aún sin cifra",
      fromTo: (first, last) => `de ${first} a ${last}`,
      panel: (title, publisher, figures) => `${title}, según ${publisher}: ${figures}.`,
      panelName: (title, publisher) => `${title}, según ${publisher}`,
      workedOut: (publisher) => `calculada a partir de: ${publisher}`,
      published: (publisher) => `publicada: ${publisher}`,
      asAbove: "como arriba",
      dates: "en algún momento intermedio",
      hollow: "hueco: calculada, no publicada",
      range: "horquilla publicada",
      derivedRange: "horquilla calculada, no publicada",
      open: "al menos o como máximo",
      joined: "unidos: un editor, un método",
      dropped: (some) => `${counted(some, "estimación más", "estimaciones más")} en la tabla`,
      of: (date) => joined(`referido a ${the(date)}`),
    },

    toll: {
      figure: (when, count) => `${when}: ${count}`,
      name: (by, who, when) => joined(`Muertos por ${unit[by]} según el recuento de ${who}, ${when}`),
      civilians(by, { civilians: killed, scope, when }, { sides, months: some }) {
        const each = some.map(([name, all]) => `${all === 0 ? "ninguno" : number(all)} en ${name}`);
        return (
          `${by} cuenta ${civilians(killed)} entre los muertos (${scope}, ${when})` +
          `${sides.length > 0 ? joined(`, en incidentes con participación de ${list(sides)}`) : ""}` +
          `${each.length > 0 ? `: ${list(each)}` : ""}.`
        );
      },
      total({ deaths: all, civilians: killed, unknown }, range, fighters) {
        const parts = [
          civilians(killed),
          ...(unknown > 0 ? [`${number(unknown)} sin clasificar`] : []),
          ...(fighters.length > 0
            ? [`combatientes: ${list(fighters.map(([side, some]) => `${side} (${number(some)})`))}`]
            : []),
        ];
        return `En total, ${dead(all)} (horquilla de las estimaciones: ${range}): ${parts.join(", ")}.`;
      },
      worst: (by, when, killed) => `${capital(theUnit[by])} con más muertes de civiles: ${when} (${number(killed)}).`,
      broughtOut: (when, killed, all) => `Destacado: ${when}, con ${dead(all)}, de ellos ${civilians(killed)}.`,
      ruled: (on) =>
        `Día marcado: ${on}; los muertos en incidentes que empezaron más tarde están en tono pálido y no se cuentan aquí.`,
      lasting: (some, all, by) =>
        `De ${incidents(all)}, ${number(some)} ` +
        `${plural(some, { one: "se prolongó", other: "se prolongaron" })} más allá ${joined(`de ${theUnit[by]}`)} en que ` +
        `${plural(some, { one: "empezó", other: "empezaron" })}; cada uno se cuenta entero en ${theUnit[by]} de su inicio.`,
      alone: (some, all, by) =>
        `De ${incidents(all)}, ${number(some)} ${plural(some, { one: "se apoya", other: "se apoyan" })} en una sola fuente: ${by}.`,
      caption: (title, when, by) => `${title}: lo que empezó en el periodo, por ${unit[by]} (${when}).`,
      columns: (sides) => [
        "Inicio",
        "Civiles",
        ...sides,
        "Sin clasificar",
        "Todos",
        "Horquilla de las estimaciones de todos",
        "Incidentes",
      ],
      allTogether: "En conjunto",
      amongThem: (name, when) => `Entre ellos: ${name}, ${when}`,
      range: (low, high) => `de ${low} a ${high}`,
      rows: { civilians: "Civiles muertos", all: "Todos los muertos registrados" },
      upTo: (when) => `hasta ${the(when)}`,
      row: (name, total, upTo) => `${name}${upTo ? ` ${upTo}` : ""}: ${total}`,
      rangeOf: (publisher) => `horquilla (${publisher})`,
      parts: { civilians: "civiles", unknown: "sin clasificar" },
      part: (all, name) => `${all} ${name}`,
      someCivilians: civilians,
      dead,
      incident: (days, figure) => `${days}: ${figure}`,
      figureOf: (figure, when) => `${figure}, ${when}`,
      estimateOf: (publisher) => `horquilla de las estimaciones (${publisher})`,
      wentOn: (by) => `se prolongó más allá ${joined(`de ${theUnit[by]}`)} de su inicio`,
      after: (when) => `después ${joined(`de ${the(when)}`)}, sin incluir en las cifras`,
      onlySides: (sides) => joined(`Solo incidentes con participación de ${list(sides)}.`),
      countedWhole: (by) => `Un incidente prolongado se cuenta entero en ${theUnit[by]} en que empezó.`,
    },

    whereabouts: {
      name: (when) => `Cuándo: ${when}`,
      summary: (when) => sentence(`Estos días en toda la cronología: ${when}`),
      caption: "Dónde y cuándo",
      when: "Cuándo",
    },

    timeline: {
      name: (when) => `Cronología, ${when}`,
      count: events,
      events: (all, when) => sentence(all === 0 ? `Ningún suceso, ${when}` : `${events(all)}, ${when}`),
      lane: (name, all) => `${name} (${number(all)})`,
      lanes: (lanes) => `Filas: ${lanes.join(", ")}.`,
      event: (title, date) => bracketed(title, date),
      among: (some) => `Entre ellos: ${some.join("; ")}.`,
      all: (some) => `${some.join("; ")}.`,
      doubts({ loose, ranged, approximate, uncertain, claimed, disputed }) {
        const are = (value: number, one: string, other: string) => `${number(value)} ${plural(value, { one, other })}`;
        const parts = [
          ...(loose > 0 ? [are(loose, "no tiene un día exacto", "no tienen un día exacto")] : []),
          ...(ranged > 0
            ? [are(ranged, "solo se sitúa en un intervalo de años", "solo se sitúan en un intervalo de años")]
            : []),
          ...(approximate > 0 ? [are(approximate, "tiene fecha aproximada", "tienen fecha aproximada")] : []),
          ...(uncertain > 0 ? [are(uncertain, "tiene fecha dudosa", "tienen fecha dudosa")] : []),
          ...(claimed > 0
            ? [are(claimed, "está reivindicado, sin confirmar", "están reivindicados, sin confirmar")]
            : []),
          ...(disputed > 0 ? [are(disputed, "es objeto de discusión", "son objeto de discusión")] : []),
        ];
        return parts.length > 0 ? `${parts.join("; ")}.` : "";
      },
      caption: (when) => `Sucesos, ${when}`,
      columns: ["Cuándo", "Qué", "Dónde", "Con qué certeza y según quién"],
      firm: (firmness, who) => `${firmness}: ${who}`,
      others: "Otros",
      before: "Suceso anterior más próximo",
      after: "Suceso posterior más próximo",
      more: (all) => `${digits(all)} más`,
      key: {
        timeKnown: "hora conocida",
        dayKnown: "día conocido",
        approximate: "aproximado",
        someTime: "en algún momento intermedio",
        oneOfDays: "uno de varios días",
        eachDay: "cada uno de estos días",
        eachTime: "en cada una de estas fechas",
        noHour: "hora desconocida",
        noDay: "solo mes o año",
        noMargin: "sin margen indicado",
        disputed: "dudoso o discutido",
        lasted: "duración",
        lastedWithin: "duró algún tiempo en ese intervalo",
        notEnded: "en curso",
      },
      hourNotKnown: "Hora desconocida:",
      noCloserDate: "Sin fecha más precisa:",
    },

    firmnessInFull(firmness, publishers) {
      const words = {
        confirmed: "Confirmado",
        reported: "Publicado, pero no confirmado",
        claimed: "Reivindicado por un bando, sin confirmar",
        disputed: "Discutido: las fuentes se contradicen",
        assumed: "Supuesto: ninguna fuente lo dice",
      };
      if (firmness !== "reported" || publishers === undefined) return words[firmness];
      return publishers > 1
        ? `Lo publican ${number(publishers)} editores, pero no está confirmado`
        : "Lo publica un editor, y no lo confirma ningún otro de los citados aquí";
    },
    natures: {
      wire: "agencia de noticias",
      newspaper: "periódico",
      broadcaster: "radio o televisión",
      website: "sitio web",
      "state media": "medio estatal",
      "party to the fight": "parte en el conflicto",
      monitor: "observatorio",
      "UN agency": "organismo de la ONU",
      "aid or rights group": "organización humanitaria o de derechos humanos",
      encyclopaedia: "enciclopedia",
      government: "gobierno",
      analyst: "analista",
      gazetteer: "nomenclátor",
      book: "libro",
      journal: "revista científica",
      archive: "archivo",
      museum: "museo",
    },
    naturesInPlural: {
      wire: "agencias de noticias",
      newspaper: "periódicos",
      broadcaster: "radios o televisiones",
      website: "sitios web",
      "state media": "medios estatales",
      "party to the fight": "partes en el conflicto",
      monitor: "observatorios",
      "UN agency": "organismos de la ONU",
      "aid or rights group": "organizaciones humanitarias o de derechos humanos",
      encyclopaedia: "enciclopedias",
      government: "gobierno",
      analyst: "analistas",
      gazetteer: "nomenclátores",
      book: "libros",
      journal: "revistas científicas",
      archive: "archivos",
      museum: "museos",
    },

    sources: {
      inLanguage: (language) => `en ${language}`,
      kind: (publisher, all) => `${publisher} (${all.join(", ")}), `,
      described: (title) => `[${title}]`,
      listEntry: "su entrada en la lista",
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "párrafo", other: "párrafos" })} ${paragraphs.map(number).join(", ")}`,
      comma: ", ",
      lead: (publishers) => plural(publishers, { one: "Fuente: ", other: "Fuentes: " }),
      andMore: (publishers) => ` y ${number(publishers)} más`,
      byKind: (all) => `${sources(all)}, por tipo`,
      byFirmness: (all) => `${events(all)} según su grado de certeza`,
    },

    statements: {
      saidBy: (who) => `Según ${who}`,
      madeKnown: "Dado a conocer:",
      sourcesDiffer: "Las fuentes difieren:",
      checked: "Comprobado:",
      later: "Después:",
      note: "Nota:",
    },

    themes: { night: "Noche", paper: "Papel", contrast: "Alto contraste" },

    chartFaults: {
      notInWords: "Este gráfico no se puede describir con palabras.",
      notAtAll: "Este gráfico no se ha podido dibujar ni describir con palabras.",
      notDrawn: "Este gráfico no se ha podido dibujar. Muestra:",
    },

    close: "Cerrar",

    inspect: {
      explore: (chart) => `Explorar: ${chart}`,
      walkKeys: "Las flechas recorren lo dibujado.",
      walkKeysInFull: ({ stops, parts, isDeep }) =>
        (parts > 1
          ? `Arriba y Abajo llevan de una parte a otra (${number(parts)}), Izquierda y Derecha recorren lo que hay en una, ` +
            `${number(stops)} en total, por orden de tiempo; Inicio y Fin van a los extremos de una parte, con Ctrl a los ` +
            "del conjunto."
          : `Las flechas recorren lo dibujado, ${number(stops)} por orden de tiempo.`) +
        `${isDeep ? " Abajo lleva a los lugares de un suceso, Arriba vuelve a él." : ""} Intro fija, Esc sale.`,
      stop: (words, at, of) => `${words}, ${number(at)} de ${number(of)}`,
      part: (name, at, of) => `${capital(name)}, parte ${number(at)} de ${number(of)}`,
      otherParts: "Otros",
      event: (date, title) => `${date}, ${title}`,
      events,
      place: (date, place, state) => `${date}, ${place}, ${state}`,
      front: (date, front, position) => `${date}, ${front}: ${position}`,
      tie: (dates, words) => (dates ? `${dates}, ${words}` : words),
      andMore: (all) => `y ${number(all)} más`,
      atEndOf,
      held: (state, from) => sentence(`${capital(state)}${from === undefined ? "" : `, ${since(from)}`}`),
      notKnownWho: "no se sabe en manos de quién estaba",
      mayStillHave: (state) => `Ese día, quizá todavía ${state}.`,
      thePlace: "El lugar:",
      fix: ({ how, place, km }) =>
        joined(
          {
            reached: `llegó a ${place}`,
            short: `estaba ${near(km, place)}`,
            back: km ? `retrocedió y quedó ${near(km, place)}` : `retrocedió hasta ${place}`,
            bypass: `llegó a ${place} dando un rodeo`,
          }[how],
        ),
      fixOn: (fix, date) => sentence(`${capital(fix)}, ${date}`),
      nothingRecorded: "No consta nada hasta entonces.",
      notDated: "Sin fecha",
      bothWays: "Vale en ambos sentidos.",
      afterwards: (alike) => `Desde entonces: ${alike.join("; ")}.`,
      alike: (some, state) => `${some.join(", ")}: ${state}`,
    },

    moving: {
      timeShown: "Periodo mostrado",
      dayShown: "Día mostrado",
      endOf: (when) => joined(`Final de ${the(when)}`),
      windowKeys:
        "Mayús con Izquierda y Derecha lo desplaza, con Arriba y Abajo muestra más o menos detalle; 0 vuelve al paso.",
      dayKeys:
        "Mayús con Izquierda y Derecha pasa al día anterior y al siguiente, con Arriba y Abajo al cambio anterior y al " +
        "siguiente; 0 vuelve al paso.",
    },

    changes: {
      nowIn: (some, state) => `${list(some)} (ahora ${state})`,
      noneChanged: "ningún lugar ya mostrado ha cambiado de manos",
      nowAt: (front, place) => `${front}: ahora en ${place}`,
      added: (things) => `añadido: ${list(things)}`,
      gone: (all) => `ya no se muestra: ${events(all)}`,
      highlighted: (things) => `destacado: ${list(things)}`,
      alike: "ahora se muestra todo por igual",
      more: (things) => `${number(things)} más`,
    },

    backup: "Reserva",
    wholeDeck: "Toda la presentación",
    colours: "Colores",
    stepBefore: "Paso anterior",
    nextStep: "Paso siguiente",

    stage: {
      role: "diapositiva",
      slideOf: (slide, slides) => `Diapositiva ${slide} de ${slides}`,
      backupSlide: "Diapositiva de reserva",
      stepOf: (step, steps) => `Paso ${step} de ${steps}`,
      at: (where, title) => `${where}: ${title}`,
      of: (slide, slides) => `${slide} de ${slides}`,
      blackScreen: "Pantalla en negro.",
      notShownYet: (where) => `${where}, aún sin mostrar`,
      slide: (slide) => `Diapositiva ${slide}`,
      needsScripts: (words) =>
        `Esta página presenta diapositivas y necesita JavaScript. La ${words("versión para leer en una página")} no lo necesita.`,
      tooOld: (browsers, words) =>
        `Esta página necesita ${browsers}, o un navegador más reciente. La ${words("versión para leer en una página")} no lo necesita.`,
      allSlides: (deck) => `Todas las diapositivas: ${deck}`,
      read: "Leer",
      print: "Imprimir",
      speaker: "Presentador",
      keysAndSettings: "Teclas y ajustes",
      chartsMove: "Los gráficos se mueven de un paso a otro",
      characterKeys: "Teclas de una letra o un signo",
      drawingsStay: "Los dibujos se quedan en su paso",
      small: {
        title: "Las diapositivas se ven pequeñas en esta pantalla",
        text: "La misma historia está en una página hecha para leer, con cada gráfico dibujado a este ancho.",
        read: "Leer en esta pantalla",
        stay: "Presentar de todos modos",
      },
      goTo: "Ir a una diapositiva",
      goToWhat: "Su número, el de un paso (14.2) o parte de su título",
      noneFound: "Ninguna diapositiva tiene ese número ni ese texto en su título.",
      noSuchSlide: (asked) => `No existe la diapositiva ${asked}.`,
      noSuchName: (id, hasNear) =>
        `Ninguna diapositiva se llama «${id}».${hasNear ? " El nombre de esta es el más parecido." : ""}`,
      notInOrder: (title, order) => `«${title}» no está en el orden de presentación «${order}».`,
      showInWhole: "Mostrarla en toda la presentación",
      noJump: "No hay ningún salto del que volver.",
      embedded: "Una diapositiva incrustada no tiene ventana del presentador; la presentación completa, sí.",
      pressAgain: "Pulse R otra vez para salir de las diapositivas y leer este paso en una página.",
      speakerBlocked: "El navegador no ha dejado que se abra la ventana del presentador.",
      slidesBlocked: "El navegador no ha dejado que se abran las diapositivas.",
      openFromHere: "Abrir desde aquí",
      noFullScreen:
        "El navegador no deja que esta página ocupe la pantalla completa. Quizá sí con su propia tecla: F11, o Control, Comando y F.",
      oneFurther: "Un paso más hacia atrás y saldrá de las diapositivas.",
      loopEnded: "Las diapositivas ya no avanzan solas. Recargue la página para que vuelvan a hacerlo.",
      slidesOpenedAt: (time) =>
        time === undefined
          ? "las diapositivas"
          : `las diapositivas abiertas a ${/^0?1:/.test(time) ? "la" : "las"} ${time}`,
      taken: (slides) => `La ventana del presentador controla ${slides}, no estas. S abre otra para estas.`,
    },

    speakerWindow: {
      title: (deck) => `${deck}: presentador`,
      windowTitle: (slide) => `Presentador: ${slide}`,
      talkButtons: {
        slideBefore: "Diapositiva anterior",
        nextSlide: "Diapositiva siguiente",
        black: "Negro",
        isBlack: "La pantalla está en negro",
      },
      position: {
        count: (slide, slides) => `${slide} / ${slides}`,
        stepOf: (step, steps) => `Paso ${number(step)} de ${number(steps)}`,
        nextSlideIs: (title) => `Diapositiva siguiente: ${title}`,
        theEnd: "Fin",
        backWhereFrom: "Volver al punto de partida",
      },
      timer: {
        start: "Empezar",
        pause: "Pausa",
        goOn: "Continuar",
        reset: "Poner a cero",
        undoReset: "Deshacer la puesta a cero",
        slot: "Minutos disponibles",
        slotBefore: "de ",
        slotAfter: " min",
      },
      plan: {
        onTime: "a tiempo",
        behind: (time) => `${time} de retraso`,
        ahead: (time) => `${time} de adelanto`,
        planned: (chapter, minutes) => `${chapter}: ${minutes}`,
        left: (chapter, time) => `${chapter}: quedan ${time}`,
        over: (chapter, time) => `${chapter}: ${time} de más`,
        minutes: (minutes) => `${minutes} min`,
        until: (minutes, time) => `${minutes}, hasta el minuto ${time}`,
      },
      pictures: {
        title: "Diapositivas",
        whatAudienceSees: "Lo que ve el público",
        pointer: "Puntero",
        pen: "Lápiz",
        penDraws: "Dibujar en la diapositiva",
        undo: "Deshacer",
        undoes: "Deshacer el último trazo",
        erase: "Borrar",
        erases: "Borrar todo lo dibujado en el paso",
        chartLarger: "Ampliar el gráfico",
        chartSmaller: "Reducir el gráfico",
        dayBefore: "‹ Día anterior",
        dayAfter: "Día siguiente ›",
        earlier: "‹ Antes",
        later: "Después ›",
        backToStep: "Volver al paso",
      },
      stepWords: {
        title: "Texto",
        size: "Tamaño del texto",
        smaller: "A−: texto más pequeño",
        larger: "A+: texto más grande",
      },
      sources: {
        title: "Quién lo dice",
        titleWithCount: (title, entries) => `${title} (${number(entries)})`,
        names: "A quién y qué nombra",
        restsOn: "En qué se apoya el texto",
        drawn: "Lo que está dibujado",
        whole: "Fuentes en su conjunto",
        noSource: "Nada en esta diapositiva necesita fuente.",
        stated: "declarado",
        saidBy: (who) => `, según ${who}`,
        cameLater: (what) => `Después: ${what}`,
        alignedWith: (side) => joined(`afín a ${side}`),
        paragraph: (paragraph) => `párrafo ${number(paragraph)}`,
        publisherNotes: (some) => ` (${some.join(", ")})`,
      },
      slideList: {
        title: "Diapositivas",
        runningOrder: "Orden de presentación",
      },
      connection: {
        openSlides: "Abrir las diapositivas",
        joined: (slides) => `Conectada a ${slides}`,
        alone: "Sin conectar: esta ventana no controla ninguna diapositiva",
        impossible: "Este navegador no puede conectar dos ventanas; esta funciona por su cuenta",
        lead: (slides) => `Controlar ${slides} en su lugar`,
      },
    },

    keyNames: {
      Space: "Espacio",
      "Page Down": "Av Pág",
      "Page Up": "Re Pág",
      Enter: "Intro",
      Shift: "Mayús",
      Alt: "Alt",
      Home: "Inicio",
      End: "Fin",
      Backspace: "Retroceso",
      Tab: "Tab",
      Esc: "Esc",
      Drag: "Arrastrar",
      "?": "?",
      Left: "Flecha izquierda",
      Right: "Flecha derecha",
    },
    keys: {
      next: "Paso siguiente; desde el negro o la vista general, volver a la diapositiva",
      previous: "Paso anterior",
      nextSlide: "Diapositiva siguiente, sin los pasos que quedan",
      previousSlide: "Diapositiva anterior",
      ends: "Primera y última diapositiva",
      number: "Ir a una diapositiva por su número, o a uno de sus pasos: 14.2",
      find: "Ir a una diapositiva por número, paso o título",
      back: "Volver a la diapositiva anterior al salto",
      walk: "Entrar en el gráfico: las flechas recorren sus sucesos, Intro fija uno, Esc sale",
      pointer: "Mostrar u ocultar el puntero para el público; lo mueven el ratón, o Mayús y las flechas",
      pen: "Activar o desactivar el lápiz: con ratón, lápiz o dedo se dibuja en la diapositiva, en ambas ventanas",
      undo: "Deshacer el último trazo; borrar todo lo dibujado en el paso, que U recupera",
      size: "Ampliar o reducir el gráfico, como con Ctrl y la rueda; arrastrar, o Mayús y las flechas, lo mueve",
      pan: "Cronología: antes, después; otros gráficos: un día antes, un día después",
      zoom: "Cronología: acercar, alejar, como con la rueda tras un clic; otros gráficos: al cambio anterior, al siguiente",
      play: "Reproducir los días hasta este paso, y pausa; más lento y más rápido. Pulsar la línea de los días lleva a uno",
      restore: "Volver al paso como era",
      black: "Poner la pantalla en negro, y volver",
      escape: "Salir del negro, la vista general y la pantalla completa",
      fullscreen: "Pantalla completa",
      start: "La diapositiva en pantalla completa, como pide la tecla de inicio de un mando",
      speaker: "Ventana del presentador",
      overview: "Todas las diapositivas una junto a otra, y volver; Intro lleva a una",
      theme: "Colores: noche, papel, alto contraste",
      read: "Salir para leer este paso en una página",
      clock: "En la ventana del presentador: poner en marcha y parar el reloj; ponerlo a cero, y deshacerlo",
      wordSize: "En la ventana del presentador: texto más grande y más pequeño",
      help: "Mostrar u ocultar esta ayuda",
    },

    pages: {
      readAsPage: "Leer en una página",
      presentation: "Presentación",
      printing: "Impresión",
      form: "Tipo de documento",
      handout: "Para repartir: las diapositivas",
      steps: "Paso a paso: cada paso",
      notes: "Para leer: diapositivas, texto, fuentes, tablas",
      colours: "Colores",
      paper: "Papel",
      night: "Noche",
      contrast: "Alto contraste",
      paperSize: "Tamaño del papel",
      print: "Imprimir o guardar como PDF",
      present: "Presentar",
      read: "Leer",
      keepAFile:
        "Para conservar un archivo, elija «Guardar como PDF» en el cuadro de diálogo, sin márgenes ni encabezados.",
    },

    reading: {
      skip: "Ir al artículo",
      windowTitle: (deck) => `${deck} — lectura`,
      waysToSee: "Formas de verlo",
      contents: "Índice",
      search: "Buscar",
      present: "Presentar",
      minutes: (minutes) => `${number(minutes)} min de lectura`,
      chapter: (chapter, title) => `${number(chapter)} · ${title}`,
      presentThis: "Presentar esta diapositiva",
      asPages: "En páginas para imprimir o conservar (PDF)",
      eventsAs: "Los sucesos como ",
      forms: {
        csv: "tabla (CSV)",
        json: "TimelineJS (JSON)",
        geojson: "capa de mapa (GeoJSON-T)",
        "lpf.json": "lugares (Linked Places)",
        ics: "calendario (ICS)",
      },
      note: (note, whose) => `Nota ${digits(note)}${whose ? `: ${whose}` : ""}`,
      backAtNote: (note) => `Volver al texto, en la nota ${number(note)}`,
      backToText: "Volver al texto",
      notes: "Notas",
      wordsUsed: "Nombres y términos",
      notesAndSources: "Notas y fuentes",
      whereTheyAre: (words, some, all) => [
        "Cada número del texto lleva a su nota. ",
        words(`El conjunto (${notes(some)} y ${sources(all)})`),
        " está en una página aparte, con el camino de vuelta a cada lugar donde se citan.",
      ],
      inList: "En la lista de fuentes",
      showIt: "Mostrar",
      readOn: "Seguir leyendo",
      sources: "Fuentes",
      ownTitles: "Un título entre corchetes es nuestra propia descripción de una página cuyo título no consta.",
      ofNature: (nature, all) => `${capital(nature)} (${number(all)})`,
      leansTo: (side) => joined(` Portavoz de ${side} o afín a ese bando.`),
      notesOnIt: "Notas que se apoyan en ella: ",
      drawnIn: "Dibujado en: ",
      quotedIn: "Citado en: ",
      cameLater: "Qué vino después: ",
      sourcesUsed: (used, kept) =>
        `Este artículo se apoya en ${plural(used, { one: "esta fuente", other: `estas ${number(used)} fuentes` })}, ` +
        `${plural(kept, { one: "la única reunida", other: `de las ${number(kept)} reunidas` })} para él.`,
      from: (slide) => `De «${slide}»`,
      share: "Compartir",
      copyLink: "Copiar el enlace",
      copyEmbed: "Copiar el código para incrustar",
      download: "Descargar",
      previous: "Anterior",
      next: "Siguiente",
      previousSlide: (slide) => `Anterior: ${slide}`,
      nextSlide: (slide) => `Siguiente: ${slide}`,
      embedCopied: "Código para incrustar copiado",
      linkCopied: "Enlace copiado",
      copied: "Copiado",
      embedCode: "El código que muestra esta diapositiva en otra página",
      inAddressBar: "El enlace está en la barra de direcciones",
      seeAddressBar: "Vea la barra de direcciones",
      downloadChart: (slide) => `Descargar el gráfico «${slide}»`,
      tableFile: "Tabla (CSV)",
      saved: (file) => `${file} guardado`,
      notSaved: (why) => `No se ha guardado: ${why}`,
      notLoaded: "No se ha podido cargar. ¿Hay conexión?",
      otherTheme: (theme) => `Colores: ${theme}`,
      searchWhat: "Buscar sucesos, lugares y fuentes",
      kinds: { place: "Lugares", event: "Sucesos y afirmaciones", source: "Fuentes" },
      found: (answers) => counted(answers, "resultado", "resultados"),
      andMore: (answers) => `y ${number(answers)} más`,
      findByTyping: "Escribir para buscar un suceso",
      findEvent: "Buscar un suceso",
      eventsFound: "Sucesos encontrados",
    },

    figure: {
      alternative: (name, summary) => `${name}. ${summary}`,
      steps: (slide) => `Pasos del gráfico «${slide}»`,
      previousStep: "Paso anterior",
      nextStep: "Paso siguiente",
      stepOf: (step, steps) => `${number(step)} de ${number(steps)}`,
      atStep: (step, steps, chart) => `Paso ${number(step)} de ${number(steps)}. ${chart}`,
      play: "Reproducir",
      moveInTime: "Moverse en el tiempo",
      otherDates: "Otras fechas",
      turnToOtherDates: "Pasar a otras fechas",
      table: (chart) => `Tabla: ${chart}`,
      drawnFrom: "Dibujado a partir de:",
      inWords: "Este gráfico en palabras y en una tabla",
      theTable: "La tabla",
      zoomInOnThese: "Acercar estos",
      mapOn: (when) => joined(`El mapa de ${the(when)}`),
      zoomInOn: (count) => `${count}: acercar`,
      listThem: (count) => `${count}: ver la lista`,
      wider: "Alejar: más tiempo, menos detalle",
      nearer: "Acercar: menos tiempo, más detalle",
      earlier: "Antes",
      later: "Después",
      all: "Todo",
      allTime: "Todo el periodo",
      changeBefore: "Al cambio anterior",
      dayEarlier: "Un día antes",
      dayLater: "Un día después",
      nextChange: "Al cambio siguiente",
      backToStep: "Volver al paso",
      backAtStep: (shown) => `De vuelta en el paso: ${shown}`,
    },

    comparing: {
      part: (frame, part) => `${frame}, ${part}`,
      both: (one, other) => `${one}; ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
      name: (names) => names.join("; al lado, "),
      shown: "Mostrado",
    },

    printed: {
      tables: "Los gráficos en palabras y en tablas",
      sources: "Fuentes",
      drawnIn: "Dibujado en ",
      quoted: (title) => `«${title}»`,
      andSources: "; fuentes ",
      source: (source, publisher) => `Fuente ${number(source)}${publisher ? `: ${publisher}` : ""}`,
      chartAsTable: "Este gráfico en una tabla",
      tooOld: (browsers) =>
        `Esta página necesita ${browsers}, o un navegador más reciente, para mostrar algo más que las hojas para repartir.`,
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "párr.", other: "párrs." })} ${paragraphs.map(number).join(", ")}`,
      numbered: (publisher, source) => `${publisher} [${number(source)}]`,
      stated: (what, when) => sentence(`${what}, ${when}`),
      seeNote: (note) => `Véase la nota ${number(note)}.`,
      onTheWeb: (publisher, title) => `${publisher}, «${title}» (en la web)`,
      linkOnTheWeb: (words) => `${words}, en la web`,
      objects: {
        title: "Título",
        caption: "Leyenda",
        number: "Número del capítulo",
        subtitle: "Subtítulo",
        date: "Fecha",
        words: "Texto",
        value: "Cifra",
        unit: "Unidad",
        of: "Nota",
        credits: "Fuentes",
        alt: "Descripción",
        quoted: "Cita",
        translation: "Traducción",
        who: "Autor de la cita",
        chart: "Gráfico",
        picture: "Imagen",
        table: "Tabla",
        bar: "Barra",
      },
    },

    data: {
      leftOut: (some) => `Omitidos, porque un calendario solo admite los años del 1 al 9999: ${some.join("; ")}`,
      dated: (title, date) => `${title} (${date})`,
      when: (date) => sentence(`Cuándo: ${date}`),
      saidBy: (who) => `Según ${who}.`,
      sources: (publishers) => `Fuentes: ${publishers.join("; ")}`,
    },

    fromDisk: {
      text: "El navegador no ejecuta los scripts de una página como esta si se abre desde un disco. ",
      open: (file) => `Abra ${file}`,
      after: ", que contiene lo mismo y funciona.",
    },

    playing: {
      play: "Reproducir",
      pause: "Pausa",
      nextChange: "Cambio siguiente",
      slower: "Más lento",
      faster: "Más rápido",
      explained: "Reproducir los días hasta este paso, y pausa",
      nothing: "Nada cambia en los días hasta este paso, así que no hay nada que reproducir.",
      paused: (when) => sentence(`En pausa: ${when}`),
      played: "El paso mismo.",
      atTheEnd: (name, summary) => `Al final: ${name}. ${summary}`,
      andMore: (all) => ` y ${number(all)} más`,
      day: (when, what) => `${when}: ${what}`,
    },

    otherPages: {
      sources: "Notas y fuentes",
      sourcesCounted: (some, used, kept) =>
        `${notes(some)} y las fuentes en que se apoyan ${plural(some, { one: "ella", other: "ellas" })} y los gráficos: ${number(used)} de las ${number(kept)} ` +
        "reunidas.",
      search: "Buscar en notas y fuentes",
      tables: "Los gráficos en palabras y en tablas",
      tablesCounted: (charts) =>
        `${counted(charts, "gráfico", "gráficos")}, tal como ${plural(charts, { one: "está", other: "están" })} en el ` +
        "artículo: qué se muestra, las cifras y de quién proceden los datos.",
      windowTitle: (deck, page) => `${deck} — ${page.charAt(0).toLowerCase()}${page.slice(1)}`,
      toTables: "Tablas",
      skip: "Ir al contenido",
      article: "Artículo",
    },

    pen: {
      on: "Lápiz activado: con ratón, lápiz o dedo se dibuja en la diapositiva.",
      off: "Lápiz desactivado.",
      undone: "Último cambio del dibujo deshecho.",
      cleared: "Dibujo borrado. Deshacer lo recupera.",
    },
  };
};

/** Words in which "de" and "a" are drawn together with an article after them: "del régimen", "al régimen". */
function joined(words: string): string {
  return words.replace(/\b(de|a) el /g, (_, before) => `${before}l `);
}
