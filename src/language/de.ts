import type { Dictionary } from "./en.ts";
import {
  bracketed,
  capital,
  type DayParts,
  type Formats,
  isOfThisCentury,
  longAgo,
  withoutShared,
  yearsWithoutShared,
} from "./formats.ts";

/** German, as a newspaper writes it. Names that are handed in stand where no case would have to bend them. */
export const de = ({ number, digits, yearNumber, list, plural }: Formats): Dictionary => {
  const yearInShort = (year: number) => (isOfThisCentury(year) ? `’${digits(year).slice(2)}` : digits(year));
  const counted = (value: number, one: string, other: string) => `${number(value)} ${plural(value, { one, other })}`;
  const events = (value: number) => counted(value, "Ereignis", "Ereignisse");
  const places = (value: number) => counted(value, "Ort", "Orte");
  const sources = (value: number) => counted(value, "Quelle", "Quellen");
  const civilians = (value: number) => counted(value, "Zivilperson", "Zivilpersonen");
  const someCivilians = (value: number) => (value === 0 ? "keine Zivilperson" : civilians(value));
  const ofDeaths = (deaths: number, incidents: number) =>
    `${counted(deaths, "Mensch", "Menschen")} bei ${plural(incidents, { one: "einem Vorfall", other: `${number(incidents)} Vorfällen` })}`;
  const dead = (value: number) => counted(value, "Todesopfer", "Tote");
  const unit = { week: "Woche", month: "Monat" };
  const theUnit = { week: "die Woche", month: "den Monat" };
  const month = (name: string, year?: string) => (year === undefined ? name : `${name} ${year}`);
  const day = ({ weekday, day: nth, month: name, year }: DayParts) =>
    `${weekday === undefined ? "" : `${weekday}, `}${digits(nth)}. ${month(name, year)}`;
  const endOfYears =
    /(?<=^(?:vor (?:etwa )?)?[\d.,'’\s]+)( [vn]\. Chr\.| (?:v\. )?u\. Z\.| (?:Milliarden |Millionen )?Jahren)$/;
  const eraOrUnit = /( v\. Chr\.| v\. u\. Z\.| (?:Milliarden |Millionen )?Jahren)$/;
  /** What "vor 66 Millionen Jahren" counts: "66 Millionen Jahren". */
  const ago = (date: string) => /^vor ((?:etwa )?\d.+)$/.exec(date)?.[1];
  const isDecade = (date: string) => /^\d+er-Jahre/.test(date);
  const isCentury = (date: string) => /^\d+\. Jahrhundert/.test(date);
  /** A day after its weekday, a decade and a century take an article, which a month or a year does not. */
  const the = (date: string) =>
    isDecade(date)
      ? `die ${date}`
      : isCentury(date)
        ? `das ${date}`
        : date.replace(/^(?=\d{1,2}\. )/, "den ").replace(/^(\p{L}+\.?), (?=\d)/u, "$1, den ");
  /** After "seit", "nach" and "zwischen". */
  const since = (date: string): string =>
    /^(?:um|etwa) /.test(date)
      ? `etwa ${since(date.replace(/^\S+ (?:den |das |die )?/, ""))}`
      : date
          .replace(/^(\d+er-Jahre)/, "den $1n")
          .replace(/^(?=\d{1,2}\.(?: |$))/, "dem ")
          .replace(/^(\p{L}+\.?), (?=\d)/u, "$1, dem ")
          .replace(/^(erst|zweit|letzt)es /, "dem $1en ")
          .replace(/^(erst|zweit)e /, "der $1en ")
          .replace(/^(?=zwischen )/, "einem Zeitpunkt ");
  const toThe = (date: string): string =>
    date.startsWith("etwa ")
      ? `etwa ${toThe(date.slice(5))}`
      : isDecade(date)
        ? `in die ${date}`
        : /^(?:um |\p{L}+\.?, )/u.test(date)
          ? date
          : since(date)
              .replace(/^(?=einem )/, "zu ")
              .replace(/^dem /, "zum ")
              .replace(/^der /, "zur ");
  const sinceDate = (date: string) => `seit ${ago(date) ?? since(date)}`;
  /** At the end of a day, which may have its weekday before it. */
  const atEndOf = (date: string) => (/^\d/.test(date) ? `am Ende des ${date}` : `am Ende des Tages (${date})`);
  const isPartOfYear = (date: string) =>
    /^(?:Frühling|Sommer|Herbst|Winter|\d\. Quartal|erste|zweite|letzte)/.test(date);
  const about = (date: string) =>
    ago(date) ? `vor etwa ${ago(date)}` : isPartOfYear(date) ? `etwa ${date}` : `um ${the(date)}`;
  const to = (first: string, last: string) =>
    /^\d\d:\d\d/.test(last)
      ? `${first.replace(/ Uhr$/, "")} bis ${last} Uhr`
      : `${yearsWithoutShared(first, last, endOfYears)} bis ${ago(first) && ago(last) ? ago(last) : last}`;
  const kinds = {
    leads: "Führung",
    "part of": "Teil von",
    "fights beside": "gemeinsamer Kampf",
    "air support": "Luftunterstützung",
    trains: "Ausbildung",
    backs: "Unterstützung",
    "deconflicts with": "Absprachen",
    rivals: "Rivalität",
    opposes: "Gegnerschaft",
  };
  /** The kinds of tie as said of one actor, with the other actor after them. */
  const toward: typeof kinds = {
    leads: "Führung von",
    "part of": "Teil von",
    "fights beside": "Kampf an der Seite von",
    "air support": "Luftunterstützung für",
    trains: "Ausbildung von",
    backs: "Unterstützung für",
    "deconflicts with": "Absprachen mit",
    rivals: "Rivalität mit",
    opposes: "Kampf gegen",
  };
  /** Events beyond those named, after their number. */
  const furtherEvents = (all: number) => plural(all, { one: "weiteres", other: "weitere" });
  const near = (km: number | undefined, place: string) =>
    km === undefined ? `vor ${place}` : `${number(km)} km vor ${place}`;

  const sentence = (words: string): string => (/[.!?…][“‘»)]*$/.test(words) ? words : `${words}.`);

  return {
    direction: "ltr",

    dates: {
      year(year, eras) {
        const before = year <= 0;
        const [ours, theirs] = eras === "BC" ? ["n. Chr.", "v. Chr."] : ["u. Z.", "v. u. Z."];
        for (const [size, one, other] of [
          [1e9, "Milliarde", "Milliarden"],
          [1e6, "Million", "Millionen"],
        ] as const) {
          const value = Math.abs(year) / size;
          const count = `${number(value)} ${plural(value, { one, other })}`;
          if (value >= 1) return before ? `vor ${count} Jahren` : `${count} ${ours}`;
        }
        if (year <= -longAgo) return `vor ${number(-year)} Jahren`;
        if (before) return `${yearNumber(1 - year)} ${theirs}`;
        return year < 1000 || year > 9999 ? `${number(year)} ${ours}` : digits(year);
      },
      unit: (yearsAgo) => [1e9, 1e6].find((size) => yearsAgo >= size) ?? 1,
      month,
      shortMonth: (name, year) => `${name} ${yearInShort(year)}`,
      day,
      dayOfMonth: (nth) => `${digits(nth)}.`,
      span: (first, last) =>
        first.month === last.month
          ? `${digits(first.day)}.–${digits(last.day)}. ${last.month}`
          : `${digits(first.day)}. ${first.month} – ${digits(last.day)}. ${last.month}`,
      withYear: (days, year) => `${days} ${year}`,
      moment: (date, clock) => `${date}, ${clock} Uhr`,
      inZone: (moment, zone) => `${moment} ${zone}`,
      zone: (city) => `(Ortszeit ${city})`,
      season(season, year) {
        const four = ["Frühling", "Sommer", "Herbst", "Winter"];
        const quarters = ["1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"];
        const rest = ["erstes Drittel", "zweites Drittel", "letztes Drittel", "erste Hälfte", "zweite Hälfte"];
        const names = ["", " (Nordhalbkugel)", " (Südhalbkugel)"].flatMap((where) =>
          four.map((name) => [name, where] as const),
        );
        const parts = [...quarters, ...rest].map((name) => [name, ""] as const);
        const [name, where] = [...names, ...parts][season - 21] ?? ["", ""];
        return `${name} ${year}${where}`;
      },
      decade: (year) => `${digits(year)}er-Jahre`,
      century: (hundreds) => `${digits(hundreds + 1)}. Jahrhundert`,
      about,
      uncertain: (date) => `${date} (unsicher)`,
      uncertainAlone: "unsicher",
      partsInDoubt(date, uncertain, approximate) {
        const names = { year: "Jahr", month: "Monat", day: "Tag" };
        const named = (parts: readonly ("year" | "month" | "day")[]) => list(parts.map((part) => names[part]));
        const doubts = [
          ...(uncertain.length > 0 ? [`${named(uncertain)} unsicher`] : []),
          ...(approximate.length > 0 ? [`${named(approximate)} ungefähr`] : []),
        ];
        return `${date} (${doubts.join(", ")})`;
      },
      to,
      toAbout: (first, last) =>
        yearsWithoutShared(first, last, endOfYears) === first ? to(about(first), about(last)) : about(to(first, last)),
      betweens: (first, last) =>
        /\b(?:zwischen|oder) /.test(first + last)
          ? `Beginn: ${withoutShared(first, last, eraOrUnit)}, Ende: ${last}`
          : `${withoutShared(first, last, /( Jahrhundert|(?<=-)Jahre)$/)} bis ${last}`,
      between: (first, last, { about }) => {
        // No second preposition stands after "zwischen".
        const [from, to] = [yearsWithoutShared(first, last, endOfYears), last];
        const words =
          ago(from) && ago(to)
            ? `vor ${ago(from)} bis ${ago(to)}`
            : `zwischen ${since(from)}${/^\p{L}+\.?, /u.test(from) ? "," : ""} und ${since(to)}`;
        return about ? `ungefähr ${words}` : words;
      },
      until: (date) => `bis ${toThe(date)}`,
      since: sinceDate,
      notEnded: (start) => `${start}, noch nicht beendet`,
      endUnknown: (start) => `${start}, Ende unbekannt`,
      startNotSourced: (start) => `${start} (Beginn nicht belegt)`,
      noKnownTime: "zu unbekannter Zeit",
      earlier: "früher",
      later: "später",
    },

    control: {
      held: (by) => `unter Kontrolle: ${by}`,
      presence: (of) => `anwesend: ${of}`,
      besieged: (holder, by) => `unter Kontrolle: ${holder}, Belagerung: ${by}`,
      contested: (sides) => (sides.length > 1 ? `umkämpft: ${sides.join(" gegen ")}` : "umkämpft"),
      shared: (sides) => `geteilt: ${list(sides)}`,
      unknown: "nicht bekannt",
    },

    ties: {
      kinds,
      lines: {
        ...kinds,
        "fights beside": "Seite an Seite",
        "air support": "aus der Luft",
        backs: "Hilfe",
        rivals: "Rivalen",
        opposes: "Gegner",
      },
      opposedByAll: (but, mutual) =>
        `${mutual ? "mit allen anderen verfeindet" : "von allen anderen bekämpft"}${but.length > 0 ? ` (außer: ${but.join(", ")})` : ""}`,
      sentence: (kind, from, to) => `${from}: ${toward[kind]} ${to}`,
      of: (kind, other) => `${toward[kind]} ${other}`,
      back(kind, other) {
        const reversed: Partial<Record<typeof kind, string>> = {
          leads: "geführt von",
          "part of": "darunter",
          "air support": "mit Luftunterstützung durch",
          trains: "ausgebildet von",
          backs: "unterstützt von",
          opposes: "bekämpft von",
        };
        return `${reversed[kind] ?? toward[kind]} ${other}`;
      },
    },

    banks: { left: "Linkes Ufer", right: "Rechtes Ufer", island: "Insel" },
    separated: (statements) => statements.join("; "),
    inRow: (words) => words.join(", "),
    apart: " · ",
    named: (name, what) => `${name}: ${what}`,
    noted: (what, note) => `${what} (${note})`,
    sentence,
    insideSentence: (name) => name.replace(/^(?:Linkes|Rechtes) /, (side) => side.toLowerCase()),

    alliances: {
      allYears: "alle hier behandelten Jahre",
      name: (when) => `Wer auf wessen Seite stand, ${when}`,
      summary: (ties, actors, each, on) =>
        `${counted(ties, "Beziehung", "Beziehungen")} zwischen ${number(actors)} Akteuren${on ? `, Stand ${on}` : ""}: ` +
        `${each.join(", ")}.`,
      reading: (mutual, inCamps) =>
        `Eine Beziehung ${inCamps ? "führt von der Seite, von der sie ausgeht, zu der, der sie gilt" : "liest sich von der Zeile zur Spalte"}; ` +
        `beiderseits gelten: ${mutual.join(", ")}.`,
      broughtOut: (name, ties) =>
        sentence(
          `Hervorgehoben: ${ties.length === 0 ? `${name}, hier ohne Beziehung` : `${sentence(name)} ${ties.join("; ")}`}`,
        ),
      caption: (when) => `Beziehungen, ${when}`,
      columns: ["Wer", "Beziehung", "Zu wem", "Wann", "Anmerkung"],
      notDated: "ohne Datum",
      key: (on, hasYears) =>
        `Von der Zeile zur Spalte zu lesen${on ? `, am ${on}` : hasYears ? ", mit den Jahren" : ""}:`,
      bothWays: (kind) => `${kind} (beiderseits)`,
      dropped: (ties) => `${counted(ties, "weitere Beziehung", "weitere Beziehungen")} in der Tabelle`,
    },

    media: {
      quoted: (words) => `„${words}“`,
      saidBy: (who, date) => `${who}, ${date}`,
      credit: (credit, licence) => `${credit} (${licence})`,
      captions: "Untertitel",
      leftOut: "Zu groß für diese Datei; auf der Website zu finden.",
    },

    firmness: {
      confirmed: "bestätigt",
      reported: "berichtet",
      claimed: "behauptet",
      disputed: "umstritten",
      assumed: "angenommen",
    },
    states: {
      contested: "umkämpft",
      shared: "geteilt",
      besieged: "belagert",
      presence: "nur anwesend",
      unknown: "nicht bekannt",
    },

    controlStrips: {
      name: (all, when, onRiver) =>
        `Wer ${plural(all, { one: "den Ort", other: `die ${number(all)} Orte` })}${onRiver ? " am Fluss" : ""} hielt, ${when}`,
      summary: (all, { first, last, when }, onRiver) =>
        sentence(`${places(all)}${onRiver ? " entlang des Flusses" : ""}, von ${first} bis ${last}, ${when}`),
      border: (above, below) => `Die Grenze zwischen ${above} und ${below} liegt zwischen zwei Zeilen.`,
      enlarged: (when) => `Vergrößert: ${when}; an den Enden wechselt der Maßstab.`,
      caption: (when) => `Wer welchen Ort hielt, ${when}`,
      part: (place, bank) => `${place}, ${bank}`,
      columns: ["Ort", "Ufer", "Flusskilometer", "Wer ihn hielt, seit wann und wie sicher"],
      span: (state, date, firmness) => `${state}, Beginn: ${date} (${firmness})`,
      holders(on, sides, contested, unknown) {
        const others = [
          ["umkämpft oder geteilt", contested],
          ["nicht bekannt", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, some]) => some > 0)];
        return `${capital(atEndOf(on))}: ${all.map(([name, some]) => `${name} ${number(some)}`).join(", ")}.`;
      },
      heldAgain: (some) => `Ein zweites Mal von derselben Seite gehalten: ${some.join(", ")}.`,
      dayUncertain: "Tag unsicher",
      onlyClaimed: "nur behauptet",
      notAttested: "Beginn nicht belegt",
      dropped: (some) => `${counted(some, "kleinerer Ort", "kleinere Orte")} weggelassen`,
      enlargedKey: (when) => `${when} vergrößert`,
      banksKey: (left, right) => `${left} links vom Fluss, ${right} rechts`,
      borderKey: (above, below) => `${above} oben, ${below} unten`,
    },

    declaredHeld: {
      name: (all) => `Verkündet und noch gehalten: ${counted(all, "Siegeserklärung", "Siegeserklärungen")}`,
      nothingYet: "Noch war kein Sieg verkündet.",
      summary: (all, { early, holder, places: some }) =>
        `Von ${plural(all, { one: "einer Siegeserklärung", other: `${number(all)} Siegeserklärungen` })} ` +
        `${plural(early, { one: "kam", other: "kamen" })} ${number(early)}, als ` +
        `${plural(some, { one: "der hier verfolgte Ort noch gehalten wurde", other: `noch einige der ${number(some)} hier verfolgten Orte gehalten wurden` })} (${holder}).`,
      held: (held, all, part) =>
        `${number(held)} von ${number(all)} gehalten${part > 0 ? ` und ${number(part)} zum Teil` : ""}`,
      caption: (holder) => `Was am Tag jeder Siegeserklärung am Ende noch gehalten wurde (${holder})`,
      columns: ["Tag", "Verkündet", "Von wem", "Gehalten", "Zum Teil", "Welche", "Was später kam"],
      heldOf: (held, all) => `${number(held)} von ${number(all)}`,
      inPart: (some) => `zum Teil: ${some.join(", ")}`,
      none: "keine",
      declared: "Verkündet",
      declaredBy: "Verkündet, und von wem",
      stillHeld: "Noch gehalten",
      cameLater: "Was später kam",
      heldBy: (holder) => `gehalten: ${holder}`,
      contested: "umkämpft oder geteilt",
      notHeld: "nicht gehalten",
      notKnown: "nicht bekannt",
      squares: (all, leftBank) =>
        `ein Quadrat für jeden der ${number(all)} Orte${leftBank === undefined ? "" : `, flussabwärts von links nach rechts, ${leftBank} über dem Fluss`}`,
      noRoom: (earlier) => `kein Platz für ${counted(earlier, "frühere", "frühere")}`,
      of: (all) => `von ${number(all)}`,
      andInPart: (some) => `und ${number(some)} zum Teil`,
      allIn: (land) => `alle in ${land}`,
    },

    districts: {
      name: (city, on) => `${city} nach Vierteln, ${on}`,
      ordered: (order, name, words) => `${number(order)}. ${name} (${words})`,
      state: (state, some) => `${state}: ${some}.`,
      changed: (when, some) => `Seit ${since(when)} verändert: ${list(some)}.`,
      unchanged: (when) => `Seit ${since(when)} hat sich nichts verändert.`,
      takenInOrder: (captures) => `In dieser Reihenfolge als eingenommen gemeldet: ${captures.join("; ")}.`,
      columns: ["Teil der Stadt", "Lage", "Seit", "Wie sicher", "Reihenfolge", "Anmerkung"],
      perhapsStill: (state) => `vielleicht noch ${state}`,
      says: (who) => `laut ${who}`,
      on: (when) => `Am ${when}`,
      takenBy: (when) => `Bis ${toThe(when)} als eingenommen gemeldet, in dieser Reihenfolge`,
      changedKey: (when) => `kräftiger: seit ${since(when)} verändert`,
      claimed: "behauptet",
      claimedByOne: "von einer Seite behauptet",
      assumed: "angenommen",
      dropped: (entries) => `${number(entries)} weitere in der Tabelle`,
      numbersKey: "Reihenfolge der gemeldeten Einnahmen",
    },

    deathsKey: {
      dead,
      deadInOne: (deaths) => `${dead(deaths)} bei einem Vorfall`,
      civilians: "Zivilpersonen",
      ofThemCivilians: "davon Zivilpersonen",
    },

    frontMap: {
      name: (land, on) => `Kontrolle: ${land}, ${on}`,
      nameOfMap: (land) => `Karte: ${land}`,
      named: (some, land, on) =>
        sentence(`${some.length > 0 ? `${list(some)} auf einer Karte` : "Eine Karte"}: ${land}, ${on}`),
      namedCaption: (land) => `Orte, die auf der Karte benannt sind: ${land}`,
      place: "Ort",
      bank: (bank, river) => `${bank}${river ? ` (${river})` : ""}, flussabwärts`,
      runs: (bank, runs) =>
        `${bank}: ${runs
          .map(({ state, places: some }) =>
            some.length > 2 ? `${state} (${some[0]} bis ${some.at(-1)})` : `${state} (${list(some)})`,
          )
          .join("; ")}.`,
      elsewhere: (alike) => `Anderswo: ${alike.join("; ")}.`,
      alike: (some, state) => `${list(some)} (${state})`,
      nowAlike: (some, state) => `${list(some)} (jetzt ${state})`,
      changed: (when, alike) => `Seit ${since(when)} verändert: ${alike.join("; ")}.`,
      unchanged: (when) => `Seit ${since(when)} ist hier nichts in andere Hände übergegangen.`,
      road: (road, through) => `${road}: gerade durch ${list(through)} gezeichnet.`,
      circled: (some) => `Mit einem Kreis markiert: ${list(some)}.`,
      caption: (land, on) => `Wer am Ende des Tages was hielt, entlang des Flusses: ${land}, ${on}`,
      columns: ["Ort", "Ufer", "Lage", "Seit", "Wie sicher"],
      on: (when) => `Am ${when}`,
      banks: { left: "links", right: "rechts", island: "Insel" },
      awayFromRiver: "abseits des Flusses",
      orStill: (state, before) => `${state}, oder noch ${before}`,
      toll: (by, { deaths, incidents, civilians: killed }, after) =>
        `Nach der Zählung von ${by} ${plural(deaths, { one: "starb", other: "starben" })} hier ` +
        `${after ? `nach ${since(after)}` : "bis dahin"} ${ofDeaths(deaths, incidents)}, darunter ${someCivilians(killed)}.`,
      front(front, { how, place, km }, date) {
        const words = {
          reached: `bei ${place}`,
          bypass: `bei ${place}, vorbei an nicht gehaltenem Gelände`,
          short: near(km, place),
          back: km ? `zurück, ${near(km, place)}` : `zurück bei ${place}`,
        };
        return sentence(bracketed(`${front}: ${words[how]}`, date));
      },
      changedSince: (when) => `seit ${since(when)} verändert`,
      changedHands: (when) => `seit ${since(when)} in anderen Händen`,
      advance: "Vormarsch",
      advanceInFull: "Vormarsch, gestrichelt, wo nicht bestätigt",
      within: "innerhalb",
      withinInFull: "liegt irgendwo innerhalb",
      approximate: "nur auf einige Kilometer genau bekannt",
      km: (km) => `${number(km)} km`,
      nought: digits(0),
    },

    placesMap: {
      name: (when) => `Karte der Orte${when === undefined ? "" : `, ${when}`}`,
      summary: (all, some, more) =>
        `${all === 1 ? "Ein Ort" : places(all)}${some.length > 0 ? `: ${some.join(", ")}${more ? " und andere" : ""}` : ""}.`,
      counted: (place, some) => `${place} (${number(some)})`,
      route: "Gestrichelte Linien verbinden sie in zeitlicher Folge; den tatsächlichen Weg zeigen sie nicht.",
      missing: (some) =>
        `${counted(some, "weiterer Ort ohne bekannte Koordinaten ist", "weitere Orte ohne bekannte Koordinaten sind")} nicht gezeichnet.`,
      caption: (when) => `Was wo geschah${when === undefined ? "" : `, ${when}`}`,
      columns: ["Ort", "Was dort geschah"],
      event: (title, date) => bracketed(title, date),
    },

    figures: {
      atLeast: (figure) => `mindestens ${figure}`,
      atMost: (figure) => `höchstens ${figure}`,
      range: (low, high) => `${low}–${high}`,
      withRange: (figure, range) => `${figure} (${range})`,
      withUnit: (figure, of) => `${figure} ${of}`,
      million: (millions) => `${number(millions)} Mio.`,
    },

    rivalCounts: {
      name: (what) => `Wer was zählt: ${what}`,
      count: (by, figure, { where, when }) => bracketed(`${by}: ${figure}`, `${where && `${where}, `}${when}`),
      summary: (counts, what, differ) =>
        `${counted(counts.length, "Zählung", "Zählungen")} (${what}), nebeneinander und nie addiert` +
        `${differ ? ", denn jede betrifft ein anderes Gebiet oder andere Tage" : ""}. ${counts.join("; ")}.`,
      caption: (what) => `Zählungen (${what}), jede nach den Regeln ihres Herausgebers`,
      columns: (what) => [
        "Herausgeber",
        `Wie viele: ${what}`,
        "Wo",
        "Wann",
        "Was gezählt wird und was zu beachten ist",
      ],
      derived: "Addiert aus dem, was der Herausgeber angibt.",
      range: "von der niedrigsten bis zur höchsten Schätzung",
      dropped: (counts) => `${counted(counts, "weitere Zählung", "weitere Zählungen")} in der Tabelle`,
    },

    riverChart: {
      name: (river, when) => `Wie weit jede Front gekommen war: ${river}, ${when}`,
      positions: (on, fronts) =>
        `${capital(atEndOf(on))}: ${fronts.length > 0 ? `${fronts.join("; ")}.` : "keine Front verzeichnet."}`,
      toll: (by, { deaths, incidents, civilians: killed }) =>
        `Nach der Zählung von ${by} ${plural(deaths, { one: "starb", other: "starben" })} an diesem Abschnitt des ` +
        `Flusses bis dahin ${ofDeaths(deaths, incidents)}, darunter ${someCivilians(killed)}.`,
      caption: (on) => `Der am weitesten vorgeschobene Punkt jeder Front, Punkt für Punkt, bis ${toThe(on)}`,
      columns: (river) => ["Datum", "Front", "Ort", `Kilometer (${river})`, "Wie", "Wie sicher", "Ereignis"],
      offRiverOrUnknown: "abseits des Flusses oder nicht bekannt",
      position(front, { how, place, km, cleared }, dated, ahead) {
        const words = {
          reached: cleared ? `${place} ganz eingenommen` : `${place} erreicht`,
          short: `${near(km, place)} angelangt`,
          back: `bis ${km ? near(km, place) : place} zurückgedrängt`,
          bypass: `${place} auf einem Umweg erreicht`,
        };
        const said = ({ date, firmness }: { date: string; firmness: string }) => `(${date}, ${firmness})`;
        const behind = ahead ? `, hinter ihrem weitesten Punkt, ${ahead.place} ${said(ahead)}` : "";
        return `${front}: ${words[how]} ${said(dated)}${behind}`;
      },
      how(how, { km, isBehind }) {
        const by = km === undefined ? "" : ` (${number(km)} km)`;
        const words = {
          reached: "erreicht",
          short: `davor${by}`,
          back: `zurückgedrängt${by}`,
          bypass: "auf einem Umweg erreicht",
        };
        return isBehind ? `${words[how]}, hinter dem weitesten Punkt` : words[how];
      },
      onIslands: "Auf Inseln",
      onBank: capital,
      heldNothing: (where, holder) => `${where}: nichts als gehalten verzeichnet (${holder}).`,
      held: (where, { holder, held, part }) =>
        `${where}, gehalten (${holder}): ${held.join(", ") || "nichts ganz"}` +
        `${part.length > 0 ? `; umkämpft oder fraglich: ${part.join(", ")}` : ""}.`,
      heldBy: (holder) => `gehalten: ${holder}`,
      key: {
        part: "umkämpft oder fraglich",
        firm: "erreicht",
        claimed: "behauptet",
        disputed: "umstritten",
        back: "zurückgedrängt",
        short: "davor",
        range: "Tag unsicher",
        around: "abseits des Flusses",
      },
      kmShort: (km, place) => near(km, place),
    },

    territory: {
      name: (when) => `Schätzungen nebeneinander, ${when}`,
      summary: (panels) =>
        `${counted(panels, "Teildiagramm", "Teildiagramme, jedes")} mit eigenem Maßstab ab null; Zahlen verschiedener ` +
        "Herausgeber sind nie verbunden.",
      quote: (text, by, what) => `${text} (${by}): ${what}`,
      ruled: (on) => `Markierter Tag: ${on}; spätere Zahlen treten zurück.`,
      marked: (some) => `Markierte Ereignisse: ${some.join("; ")}.`,
      event: (title, date) => bracketed(title, date),
      caption: (when) => `Veröffentlichte Schätzungen, ${when}`,
      columns: [
        "Was gezählt wurde und von wem",
        "Wann",
        "Zahl",
        "Veröffentlicht oder errechnet und von wem",
        "Was die Zahl umfasst und was zu beachten ist",
      ],
      figure: (figure, date) => bracketed(figure, date),
      noFigure: "noch keine Zahl",
      fromTo: (first, last) => `von ${first} bis ${last}`,
      panel: (title, publisher, figures) => `${title}, ${publisher}: ${figures}.`,
      panelName: (title, publisher) => `${title}, ${publisher}`,
      workedOut: (publisher) => `errechnet aus: ${publisher}`,
      published: (publisher) => `veröffentlicht: ${publisher}`,
      asAbove: "wie oben",
      dates: "irgendwann dazwischen",
      hollow: "hohl: errechnet, nicht veröffentlicht",
      range: "veröffentlichte Spanne",
      derivedRange: "errechnete Spanne, nicht veröffentlicht",
      open: "mindestens oder höchstens",
      joined: "verbunden: ein Herausgeber, eine Methode",
      dropped: (some) => `${counted(some, "weitere Schätzung", "weitere Schätzungen")} in der Tabelle`,
      of: (date) => `für ${date}`,
    },

    toll: {
      figure: (when, count) => `${when}: ${count}`,
      name: (by, who, when) => `Tote je ${unit[by]} nach der Zählung von ${who}, ${when}`,
      civilians(by, { civilians: killed, scope, when }, { sides, months }) {
        const each = months.map(([name, some]) => `${some === 0 ? "keine" : number(some)} im ${name}`);
        return (
          `${by} zählt ${civilians(killed)} unter den Getöteten (${scope}, ${when})` +
          `${sides.length > 0 ? `, bei Vorfällen mit Beteiligung von ${list(sides)}` : ""}` +
          `${each.length > 0 ? `: ${list(each)}` : ""}.`
        );
      },
      total({ deaths, civilians: killed, unknown }, range, fighters) {
        const parts = [
          civilians(killed),
          ...(unknown > 0 ? [`${number(unknown)} mit unbekanntem Status`] : []),
          ...(fighters.length > 0
            ? [`Kämpfer: ${list(fighters.map(([side, some]) => `${side} (${number(some)})`))}`]
            : []),
        ];
        return `Insgesamt ${dead(deaths)} (niedrigste bis höchste Schätzung: ${range}): ${parts.join(", ")}.`;
      },
      worst: (by, when, killed) =>
        `${by === "week" ? "Die Woche" : "Der Monat"} mit den meisten zivilen Toten: ${when} (${number(killed)}).`,
      broughtOut: (when, killed, deaths) =>
        `Hervorgehoben: ${when} (${dead(deaths)}, darunter ${someCivilians(killed)}).`,
      ruled: (on) =>
        `Markierter Tag: ${on}; Tote bei Vorfällen, die später begannen, sind blass gezeichnet und hier nicht gezählt.`,
      lasting: (some, all, by) =>
        `${number(some)} von ${number(all)} Vorfällen ${plural(some, { one: "dauerte", other: "dauerten" })} über ` +
        `${theUnit[by]} ${plural(some, { one: "seines", other: "ihres" })} Beginns hinaus; jeder ist ganz dort gezählt, wo er begann.`,
      alone: (some, all, by) =>
        `${number(some)} von ${number(all)} Vorfällen ${plural(some, { one: "stützt", other: "stützen" })} sich allein auf ${by}.`,
      caption: (title, when, by) => `${title}: was im Zeitraum ${when} begann, je ${unit[by]}.`,
      columns: (sides) => [
        "Beginn",
        "Zivilpersonen",
        ...sides,
        "Unbekannt",
        "Alle",
        "Niedrigste bis höchste Schätzung aller",
        "Vorfälle",
      ],
      allTogether: "Zusammen",
      amongThem: (name, when) => `Darunter: ${name}, ${when}`,
      range: (low, high) => `${low} bis ${high}`,
      rows: { civilians: "Getötete Zivilpersonen", all: "Alle verzeichneten Toten" },
      upTo: (when) => `bis ${toThe(when)}`,
      row: (name, total, upTo) => `${name}${upTo ? ` ${upTo}` : ""}: ${total}`,
      rangeOf: (publisher) => `Spanne (${publisher})`,
      parts: { civilians: "Zivilpersonen", unknown: "unbekannt" },
      part: (deaths, name) => `${deaths} ${name}`,
      someCivilians: civilians,
      dead,
      incident: (days, figure) => `${days}: ${figure}`,
      figureOf: (figure, when) => `${figure}, ${when}`,
      estimateOf: (publisher) => `niedrigste bis höchste Schätzung (${publisher})`,
      wentOn: (by) => `dauerte über ${theUnit[by]} des Beginns hinaus`,
      after: (when) => `nach ${since(when)}, nicht in den Zahlen`,
      onlySides: (sides) => `Nur Vorfälle mit Beteiligung von ${list(sides)}.`,
      countedWhole: (by) =>
        `Ein Vorfall, der andauerte, ist ganz ${by === "week" ? "in der Woche gezählt, in der" : "in dem Monat gezählt, in dem"} er begann.`,
    },

    whereabouts: {
      name: (when) => `Wann: ${when}`,
      summary: (when) => sentence(`Diese Tage auf der ganzen Zeitleiste: ${when}`),
      caption: "Wo und wann",
      when: "Wann",
    },

    timeline: {
      name: (when) => `Zeitleiste, ${when}`,
      count: events,
      events: (all, when) => sentence(all === 0 ? `Keine Ereignisse, ${when}` : `${events(all)}, ${when}`),
      lane: (name, all) => `${name} (${number(all)})`,
      lanes: (lanes) => `Zeilen: ${lanes.join(", ")}.`,
      event: (title, date) => bracketed(title, date),
      among: (some) => `Darunter: ${some.join("; ")}.`,
      all: (some) => `${some.join("; ")}.`,
      doubts({ loose, ranged, approximate, uncertain, claimed, disputed }) {
        const is = (value: number) => `${number(value)} ${plural(value, { one: "ist", other: "sind" })}`;
        const parts = [
          ...(loose > 0 ? [`${is(loose)} nicht auf den Tag genau datiert`] : []),
          ...(ranged > 0 ? [`${is(ranged)} nur auf eine Spanne von Jahren datiert`] : []),
          ...(approximate > 0
            ? [
                `${number(approximate)} ${plural(approximate, { one: "hat ein ungefähres Datum", other: "haben ungefähre Daten" })}`,
              ]
            : []),
          ...(uncertain > 0
            ? [
                `${number(uncertain)} ${plural(uncertain, { one: "hat ein unsicheres Datum", other: "haben unsichere Daten" })}`,
              ]
            : []),
          ...(claimed > 0 ? [`${is(claimed)} behauptet, aber nicht bestätigt`] : []),
          ...(disputed > 0 ? [`${is(disputed)} umstritten`] : []),
        ];
        return parts.length > 0 ? `${parts.join("; ")}.` : "";
      },
      caption: (when) => `Ereignisse, ${when}`,
      columns: ["Wann", "Was", "Wo", "Wie sicher und laut wem"],
      firm: (firmness, who) => `${firmness}: ${who}`,
      others: "Andere",
      before: "Nächstliegendes Ereignis davor",
      after: "Nächstliegendes Ereignis danach",
      more: (all) => `+${digits(all)} ${furtherEvents(all)}`,
      key: {
        timeKnown: "Uhrzeit bekannt",
        dayKnown: "Tag bekannt",
        approximate: "ungefähr",
        someTime: "irgendwann dazwischen",
        oneOfDays: "einer von mehreren Tagen",
        eachDay: "an jedem dieser Tage",
        eachTime: "zu jeder dieser Zeiten",
        noHour: "Uhrzeit nicht bekannt",
        noDay: "nur Monat oder Jahr",
        noMargin: "ohne Spanne angegeben",
        disputed: "unsicher oder umstritten",
        lasted: "Dauer",
        lastedWithin: "dauerte irgendwann dazwischen",
        notEnded: "noch nicht beendet",
      },
      hourNotKnown: "Uhrzeit nicht bekannt:",
      noCloserDate: "Nicht näher datiert:",
    },

    firmnessInFull(firmness, publishers) {
      const words = {
        confirmed: "Bestätigt",
        reported: "Berichtet, aber nicht bestätigt",
        claimed: "Von einer Seite behauptet, nicht bestätigt",
        disputed: "Umstritten: Die Quellen widersprechen sich",
        assumed: "Angenommen: Keine Quelle sagt es",
      };
      if (firmness !== "reported" || publishers === undefined) return words[firmness];
      return publishers > 1
        ? `Von ${number(publishers)} Herausgebern berichtet, aber nicht bestätigt`
        : "Von einem Herausgeber berichtet und von keinem anderen hier genannten bestätigt";
    },
    natures: {
      wire: "Nachrichtenagentur",
      newspaper: "Zeitung",
      broadcaster: "Rundfunksender",
      website: "Website",
      "state media": "Staatsmedium",
      "party to the fight": "Kriegspartei",
      monitor: "Beobachtungsstelle",
      "UN agency": "UN-Organisation",
      "aid or rights group": "Hilfs- oder Menschenrechtsorganisation",
      encyclopaedia: "Enzyklopädie",
      government: "Regierungsstelle",
      analyst: "Analyse",
      gazetteer: "Ortsverzeichnis",
      book: "Buch",
      journal: "Fachzeitschrift",
      archive: "Archiv",
      museum: "Museum",
    },
    naturesInPlural: {
      wire: "Nachrichtenagenturen",
      newspaper: "Zeitungen",
      broadcaster: "Rundfunksender",
      website: "Websites",
      "state media": "Staatsmedien",
      "party to the fight": "Kriegsparteien",
      monitor: "Beobachtungsstellen",
      "UN agency": "UN-Organisationen",
      "aid or rights group": "Hilfs- oder Menschenrechtsorganisationen",
      encyclopaedia: "Enzyklopädien",
      government: "Regierungsstellen",
      analyst: "Analysen",
      gazetteer: "Ortsverzeichnisse",
      book: "Bücher",
      journal: "Fachzeitschriften",
      archive: "Archive",
      museum: "Museen",
    },

    sources: {
      inLanguage: (language) => `auf ${language}`,
      kind: (publisher, all) => `${publisher} (${all.join(", ")}), `,
      described: (title) => `[${title}]`,
      listEntry: "der Eintrag in der Liste",
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "Absatz", other: "Absätze" })} ${paragraphs.map(number).join(", ")}`,
      comma: ", ",
      lead: (publishers) => plural(publishers, { one: "Quelle: ", other: "Quellen: " }),
      andMore: (publishers) => ` und ${number(publishers)} weitere`,
      byKind: (all) => `${sources(all)}, nach Art`,
      byFirmness: (all) => `${events(all)} nach Verlässlichkeit`,
    },

    statements: {
      saidBy: (who) => `Laut ${who}`,
      madeKnown: "Bekannt gemacht:",
      sourcesDiffer: "Die Quellen weichen voneinander ab:",
      checked: "Geprüft:",
      later: "Später:",
      note: "Anmerkung:",
    },

    themes: { night: "Nacht", paper: "Papier", contrast: "Hoher Kontrast" },

    chartFaults: {
      notInWords: "Dieses Diagramm lässt sich nicht in Worten wiedergeben.",
      notAtAll: "Dieses Diagramm ließ sich weder zeichnen noch in Worten wiedergeben.",
      notDrawn: "Dieses Diagramm ließ sich nicht zeichnen. Es zeigt:",
    },

    close: "Schließen",

    inspect: {
      explore: (chart) => `Erkunden: ${chart}`,
      walkKeys: "Mit den Pfeiltasten geht man durch das Gezeichnete.",
      walkKeysInFull: ({ stops, parts, isDeep }) =>
        (parts > 1
          ? `Pfeil auf und ab führen durch die ${number(parts)} Teile, Pfeil links und rechts in zeitlicher Folge durch ` +
            `das, was in einem Teil steht (${number(stops)} insgesamt); Pos1 und Ende führen zum Anfang und zum Ende eines ` +
            "Teils, mit Strg zu denen des Ganzen."
          : `Mit den Pfeiltasten geht man durch das Gezeichnete, ${number(stops)} in zeitlicher Folge.`) +
        `${isDeep ? " Pfeil ab führt zu den Orten eines Ereignisses, Pfeil auf zurück." : ""} Eingabe heftet an, Esc führt hinaus.`,
      stop: (words, at, of) => `${words}, ${number(at)} von ${number(of)}`,
      part: (name, at, of) => `${capital(name)}, Teil ${number(at)} von ${number(of)}`,
      otherParts: "Andere",
      event: (date, title) => `${date}, ${title}`,
      events,
      place: (date, place, state) => `${date}, ${place}, ${state}`,
      front: (date, front, position) => `${date}, ${front}: ${position}`,
      tie: (dates, tie) => (dates ? `${dates}, ${tie}` : tie),
      andMore: (all) => `und ${number(all)} ${furtherEvents(all)}`,
      atEndOf: (when) => capital(atEndOf(when)),
      held: (state, from) => sentence(`${capital(state)}${from === undefined ? "" : `, ${sinceDate(from)}`}`),
      notKnownWho: "wer ihn hielt, ist nicht bekannt",
      mayStillHave: (state) => `An diesem Tag galt vielleicht noch: ${state}.`,
      thePlace: "Der Ort:",
      fix: ({ how, place, km }) =>
        ({
          reached: `erreichte ${place}`,
          short: `stand ${near(km, place)}`,
          back: `bis ${km ? near(km, place) : place} zurückgedrängt`,
          bypass: `erreichte ${place} auf einem Umweg`,
        })[how],
      fixOn: (fix, date) => sentence(`${capital(fix)}, ${date}`),
      nothingRecorded: "Bis dahin ist nichts verzeichnet.",
      notDated: "Ohne Datum",
      bothWays: "Das gilt beiderseits.",
      afterwards: (alike) => `Von da an: ${alike.join("; ")}.`,
      alike: (some, state) => `${some.join(", ")}: ${state}`,
    },

    moving: {
      timeShown: "Gezeigter Zeitraum",
      dayShown: "Gezeigter Tag",
      endOf: (when) => capital(atEndOf(when)),
      windowKeys:
        "Umschalt mit Pfeil links und rechts verschiebt den Zeitraum, mit Pfeil auf und ab zeigt mehr oder weniger Einzelheiten; 0 kehrt zum Schritt zurück.",
      dayKeys:
        "Umschalt mit Pfeil links und rechts blättert zum Tag davor und danach, mit Pfeil auf und ab zur letzten und nächsten Veränderung; " +
        "0 kehrt zum Schritt zurück.",
    },

    changes: {
      nowIn: (some, state) => `${list(some)} (jetzt ${state})`,
      noneChanged: "kein zuvor gezeigter Ort ist in andere Hände übergegangen",
      nowAt: (front, place) => `${front}: jetzt bei ${place}`,
      added: (things) => `neu: ${list(things)}`,
      gone: (all) => `nicht mehr gezeigt: ${events(all)}`,
      highlighted: (things) => `hervorgehoben: ${list(things)}`,
      alike: "jetzt alles gleich gezeigt",
      more: (things) => `${number(things)} ${furtherEvents(things)}`,
    },

    backup: "Reserve",
    wholeDeck: "Der ganze Vortrag",
    colours: "Farben",
    stepBefore: "Schritt zurück",
    nextStep: "Nächster Schritt",

    stage: {
      role: "Folie",
      slideOf: (slide, slides) => `Folie ${slide} von ${slides}`,
      backupSlide: "Reservefolie",
      stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
      at: (where, title) => `${where}: ${title}`,
      of: (slide, slides) => `${slide} von ${slides}`,
      blackScreen: "Schwarzer Bildschirm.",
      notShownYet: (where) => `${where}, noch nicht gezeigt`,
      slide: (slide) => `Folie ${slide}`,
      needsScripts: (link) =>
        `Diese Seite zeigt Folien und braucht Skripte. ${link("Alles als Seite lesen")}: Das geht ohne.`,
      tooOld: (browsers, link) =>
        `Diese Seite braucht ${browsers} oder einen neueren Browser. ${link("Alles als Seite lesen")}: Das geht ohne.`,
      allSlides: (deck) => `Alle Folien: ${deck}`,
      read: "Lesen",
      print: "Drucken",
      speaker: "Vortragende",
      keysAndSettings: "Tasten und Einstellungen",
      chartsMove: "Diagramme bewegen sich von einem Schritt zum nächsten",
      characterKeys: "Tastenkürzel aus nur einem Buchstaben oder Zeichen",
      drawingsStay: "Zeichnungen bleiben bei ihrem Schritt",
      small: {
        title: "Folien sind auf diesem Bildschirm klein",
        text: "Dieselbe Geschichte gibt es als Seite zum Lesen, jedes Diagramm für diese Breite gezeichnet.",
        read: "Auf diesem Bildschirm lesen",
        stay: "Trotzdem präsentieren",
      },
      goTo: "Zu einer Folie springen",
      goToWhat: "Ihre Nummer, die eines Schritts (14.2) oder ein Teil ihres Titels",
      noneFound: "Keine Folie hat diese Nummer oder diese Wörter im Titel.",
      noSuchSlide: (asked) => `Eine Folie ${asked} gibt es nicht.`,
      noSuchName: (id, hasNear) =>
        `Keine Folie heißt „${id}“.${hasNear ? " Der Name dieser hier kommt ihm am nächsten." : ""}`,
      notInOrder: (title, order) => `„${title}“ gehört nicht zum Ablauf „${order}“.`,
      showInWhole: "Im ganzen Vortrag zeigen",
      noJump: "Es gibt keinen Sprung, von dem man zurückkehren könnte.",
      embedded: "Eine eingebettete Folie hat kein Fenster für Vortragende; alle Folien zusammen haben eines.",
      pressAgain: "Noch einmal R drücken, um die Folien zu verlassen und diesen Schritt als Seite zu lesen.",
      speakerBlocked: "Der Browser hat das Fenster für Vortragende nicht geöffnet.",
      slidesBlocked: "Der Browser hat die Folien nicht geöffnet.",
      openFromHere: "Von hier aus öffnen",
      noFullScreen:
        "Der Browser erlaubt dieser Seite kein Vollbild. Vielleicht hilft seine eigene Taste: F11, oder Control, Command und F.",
      oneFurther: "Noch ein Schritt zurück führt aus den Folien hinaus.",
      loopEnded: "Die Folien laufen nicht mehr von selbst. Die Seite neu laden, damit sie es wieder tun.",
      slidesOpenedAt: (time) => (time === undefined ? "die Folien" : `die um ${time} Uhr geöffneten Folien`),
      taken: (slides) => `Das Fenster für Vortragende steuert ${slides}, nicht diese. S öffnet ein anderes für diese.`,
    },

    speakerWindow: {
      title: (deck) => `${deck}: für Vortragende`,
      windowTitle: (slide) => `Vortrag: ${slide}`,
      talkButtons: {
        slideBefore: "Folie zurück",
        nextSlide: "Nächste Folie",
        black: "Schwarz",
        isBlack: "Der Bildschirm ist schwarz",
      },
      position: {
        count: (slide, slides) => `${slide} / ${slides}`,
        stepOf: (step, steps) => `Schritt ${number(step)} von ${number(steps)}`,
        nextSlideIs: (title) => `Nächste Folie: ${title}`,
        theEnd: "Ende",
        backWhereFrom: "Zurück zum Ausgangspunkt",
      },
      timer: {
        start: "Starten",
        pause: "Pause",
        goOn: "Weiter",
        reset: "Zurücksetzen",
        undoReset: "Zurücksetzen rückgängig machen",
        slot: "Minuten, die zur Verfügung stehen",
        slotBefore: "von ",
        slotAfter: " Min.",
      },
      plan: {
        onTime: "im Plan",
        behind: (time) => `${time} hinter dem Plan`,
        ahead: (time) => `${time} vor dem Plan`,
        planned: (chapter, minutes) => `${chapter}: ${minutes}`,
        left: (chapter, time) => `${chapter}: noch ${time}`,
        over: (chapter, time) => `${chapter}: um ${time} überzogen`,
        minutes: (minutes) => `${minutes} Min.`,
        until: (minutes, time) => `${minutes}, bis ${time}`,
      },
      pictures: {
        title: "Folien",
        whatAudienceSees: "Was das Publikum sieht",
        pointer: "Zeiger",
        pen: "Stift",
        penDraws: "Auf die Folie zeichnen",
        undo: "Rückgängig",
        undoes: "Die letzte Linie zurücknehmen",
        erase: "Löschen",
        erases: "Alles Gezeichnete vom Schritt nehmen",
        chartLarger: "Diagramm größer",
        chartSmaller: "Diagramm kleiner",
        dayBefore: "‹ Tag davor",
        dayAfter: "Tag danach ›",
        earlier: "‹ Früher",
        later: "Später ›",
        backToStep: "Zurück zum Schritt",
      },
      stepWords: {
        title: "Text",
        size: "Schriftgröße",
        smaller: "A−: kleinere Schrift",
        larger: "A+: größere Schrift",
      },
      sources: {
        title: "Wer das sagt",
        titleWithCount: (title, entries) => `${title} (${number(entries)})`,
        names: "Wer und was genannt ist",
        restsOn: "Worauf der Text beruht",
        drawn: "Was gezeichnet ist",
        whole: "Quellen als Ganzes",
        noSource: "Auf dieser Folie braucht nichts eine Quelle.",
        stated: "gesagt",
        saidBy: (who) => `, laut ${who}`,
        cameLater: (what) => `Später: ${what}`,
        alignedWith: (side) => `Lager: ${side}`,
        paragraph: (paragraph) => `Absatz ${number(paragraph)}`,
        publisherNotes: (notes) => ` (${notes.join(", ")})`,
      },
      slideList: {
        title: "Folien",
        runningOrder: "Ablauf",
      },
      connection: {
        openSlides: "Folien öffnen",
        joined: (slides) => `Verbunden: ${slides}`,
        alone: "Allein: Dieses Fenster steuert keine Folien",
        impossible: "Dieser Browser kann zwei Fenster nicht verbinden; dieses arbeitet allein",
        lead: (slides) => `Stattdessen ${slides} steuern`,
      },
    },

    keyNames: {
      Space: "Leertaste",
      "Page Down": "Bild ab",
      "Page Up": "Bild auf",
      Enter: "Eingabe",
      Shift: "Umschalt",
      Alt: "Alt",
      Home: "Pos1",
      End: "Ende",
      Backspace: "Rücktaste",
      Tab: "Tab",
      Esc: "Esc",
      Drag: "Ziehen",
      "?": "?",
      Left: "Pfeil links",
      Right: "Pfeil rechts",
    },
    keys: {
      next: "Nächster Schritt; aus Schwarz oder der Übersicht zurück zur Folie",
      previous: "Schritt zurück",
      nextSlide: "Nächste Folie, an den Schritten dieser vorbei",
      previousSlide: "Folie zurück",
      ends: "Erste und letzte Folie",
      number: "Zu einer Folie nach ihrer Nummer oder zu einem ihrer Schritte: 14.2",
      find: "Zu einer Folie nach Nummer, Schritt oder Titel",
      back: "Zurück zu der Folie vor dem Sprung",
      walk: "Ins Diagramm: Pfeile führen durch seine Ereignisse, Eingabe heftet eines an, Esc führt hinaus",
      pointer: "Zeiger für das Publikum ein- und ausblenden; Maus oder Umschalt und Pfeile bewegen ihn",
      pen: "Stift nehmen und weglegen: Maus, Stift oder Finger zeichnen auf die Folie, in beiden Fenstern",
      undo: "Die letzte Linie zurücknehmen; alles Gezeichnete vom Schritt nehmen, was U zurückholt",
      size: "Diagramm größer, kleiner, wie mit Strg und dem Mausrad; Ziehen oder Umschalt und Pfeile bewegen es",
      pan: "Zeitleiste früher, später; andere Diagramme einen Tag davor, danach",
      zoom: "Zeitleiste heran- und herauszoomen, wie mit dem Mausrad nach einem Klick darauf; andere Diagramme zur letzten, nächsten Veränderung",
      play: "Die Tage bis zu diesem Schritt abspielen und anhalten; langsamer und schneller. Ein Klick auf die Linie der Tage führt zu einem",
      restore: "Zurück zum Schritt, wie er war",
      black: "Bildschirm schwarz schalten und zurück",
      escape: "Schwarz, Übersicht und Vollbild verlassen",
      fullscreen: "Vollbild",
      start: "Die Folie im Vollbild, wie mit der Starttaste eines Presenters",
      speaker: "Fenster für Vortragende",
      overview: "Alle Folien nebeneinander und zurück; Eingabe führt zu einer",
      theme: "Farben: Nacht, Papier, hoher Kontrast",
      read: "Verlassen, um diesen Schritt als Seite zu lesen",
      clock: "Im Fenster für Vortragende: Uhr starten und anhalten; auf null setzen und das zurücknehmen",
      wordSize: "Im Fenster für Vortragende: größere und kleinere Schrift",
      help: "Diese Hilfe ein- und ausblenden",
    },

    pages: {
      readAsPage: "Als Seite lesen",
      presentation: "Präsentation",
      printing: "Drucken",
      form: "Fassung",
      handout: "Handout: die Folien",
      steps: "Zum Durchklicken: jeder Schritt",
      notes: "Lesefassung: Folien, Text, Quellen, Tabellen",
      colours: "Farben",
      paper: "Papier",
      night: "Nacht",
      contrast: "Hoher Kontrast",
      paperSize: "Papierformat",
      print: "Drucken oder als PDF speichern",
      present: "Präsentieren",
      read: "Lesen",
      keepAFile:
        "Um eine Datei zu behalten, im Dialog, der sich öffnet, „Als PDF speichern“ wählen, ohne Ränder und Kopfzeilen.",
    },

    reading: {
      skip: "Zum Artikel springen",
      windowTitle: (deck) => `${deck} – Lesen`,
      waysToSee: "Ansichten",
      contents: "Inhalt",
      search: "Suchen",
      present: "Präsentieren",
      minutes: (minutes) => `${number(minutes)} Min. Lesezeit`,
      chapter: (chapter, title) => `${number(chapter)} · ${title}`,
      presentThis: "Diese Folie präsentieren",
      asPages: "Als Seiten zum Drucken oder Speichern (PDF)",
      eventsAs: "Die Ereignisse als ",
      forms: {
        csv: "Tabelle (CSV)",
        json: "TimelineJS (JSON)",
        geojson: "Kartenebene (GeoJSON-T)",
        "lpf.json": "Orte (Linked Places)",
        ics: "Kalender (ICS)",
      },
      note: (note, whose) => `Anmerkung ${digits(note)}${whose ? `: ${whose}` : ""}`,
      backAtNote: (note) => `Zurück zum Text bei Anmerkung ${number(note)}`,
      backToText: "Zurück zum Text",
      notes: "Anmerkungen",
      wordsUsed: "Namen und Begriffe",
      notesAndSources: "Anmerkungen und Quellen",
      whereTheyAre: (link, notes, all) => [
        "Jede hochgestellte Zahl führt zu ihrer Anmerkung. ",
        link(
          `${plural(notes, { one: "Die Anmerkung", other: `Alle ${number(notes)} Anmerkungen` })} und die ` +
            plural(all, { one: "Quelle", other: `${number(all)} Quellen` }),
        ),
        " stehen auf einer eigenen Seite, mit Links zurück zu jeder Stelle.",
      ],
      inList: "In der Liste der Quellen",
      showIt: "Zeigen",
      readOn: "Weiterlesen",
      sources: "Quellen",
      ownTitles:
        "Ein Titel in eckigen Klammern ist unsere eigene Beschreibung einer Seite, deren Titel nicht bekannt ist.",
      ofNature: (nature, all) => `${nature} (${number(all)})`,
      leansTo: (side) => ` Spricht für diese Seite oder steht ihr nahe: ${side}.`,
      notesOnIt: "Anmerkungen, die darauf beruhen: ",
      drawnIn: "Gezeichnet in: ",
      quotedIn: "Zitiert in: ",
      cameLater: "Was später kam: ",
      sourcesUsed: (used, kept) =>
        kept === 1
          ? "Dieser Artikel beruht auf der einen Quelle, die für ihn gesammelt wurde."
          : `Dieser Artikel beruht auf ${plural(used, { one: "dieser einen", other: `diesen ${number(used)}` })} der ` +
            `${number(kept)} Quellen, die für ihn gesammelt wurden.`,
      from: (slide) => `Von „${slide}“ aus`,
      share: "Teilen",
      copyLink: "Link kopieren",
      copyEmbed: "Einbettungscode kopieren",
      download: "Herunterladen",
      previous: "Zurück",
      next: "Weiter",
      previousSlide: (slide) => `Zurück: ${slide}`,
      nextSlide: (slide) => `Weiter: ${slide}`,
      embedCopied: "Einbettungscode kopiert",
      linkCopied: "Link kopiert",
      copied: "Kopiert",
      embedCode: "Der Code, der diese Folie auf einer anderen Seite zeigt",
      inAddressBar: "Der Link steht in der Adresszeile",
      seeAddressBar: "Siehe Adresszeile",
      downloadChart: (slide) => `Das Diagramm „${slide}“ herunterladen`,
      tableFile: "Tabelle (CSV)",
      saved: (file) => `${file} gespeichert`,
      notSaved: (why) => `Nicht gespeichert: ${why}`,
      notLoaded: "Das ließ sich nicht laden. Besteht eine Verbindung?",
      otherTheme: (theme) => `Farben: ${theme}`,
      searchWhat: "Ereignisse, Orte und Quellen suchen",
      kinds: { place: "Orte", event: "Ereignisse und Aussagen", source: "Quellen" },
      found: (answers) => `${number(answers)} Treffer`,
      andMore: (answers) => `und ${counted(answers, "weiterer", "weitere")}`,
      findByTyping: "Ein Ereignis durch Eintippen finden",
      findEvent: "Ereignis finden",
      eventsFound: "Gefundene Ereignisse",
    },

    figure: {
      alternative: (name, summary) => `${name}. ${summary}`,
      steps: (slide) => `Schritte des Diagramms „${slide}“`,
      previousStep: "Schritt zurück",
      nextStep: "Nächster Schritt",
      stepOf: (step, steps) => `${number(step)} von ${number(steps)}`,
      atStep: (step, steps, chart) => `Schritt ${number(step)} von ${number(steps)}. ${chart}`,
      play: "Abspielen",
      moveInTime: "Durch die Zeit bewegen",
      otherDates: "Andere Zeitpunkte",
      turnToOtherDates: "Zu anderen Zeitpunkten blättern",
      table: (chart) => `Tabelle: ${chart}`,
      drawnFrom: "Gezeichnet nach:",
      inWords: "Dieses Diagramm in Worten und als Tabelle",
      theTable: "Die Tabelle",
      zoomInOnThese: "Diese heranzoomen",
      mapOn: (when) => `Die Karte am ${when}`,
      zoomInOn: (count) => `${count}: heranzoomen`,
      listThem: (count) => `${count}: auflisten`,
      wider: "Herauszoomen: mehr Zeit, weniger Einzelheiten",
      nearer: "Heranzoomen: weniger Zeit, mehr Einzelheiten",
      earlier: "Früher",
      later: "Später",
      all: "Alles",
      allTime: "Der gesamte Zeitraum",
      changeBefore: "Zur vorigen Veränderung",
      dayEarlier: "Einen Tag früher",
      dayLater: "Einen Tag später",
      nextChange: "Zur nächsten Veränderung",
      backToStep: "Zurück zum Schritt",
      backAtStep: (shown) => `Wieder beim Schritt: ${shown}`,
    },

    comparing: {
      part: (frame, part) => `${frame}, ${part}`,
      both: (one, other) => `${one}; ${other}`,
      name: (names) => names.join("; daneben "),
      shown: "Gezeigt",
    },

    printed: {
      tables: "Die Diagramme in Worten und als Tabellen",
      sources: "Quellen",
      drawnIn: "Gezeichnet in ",
      quoted: (title) => `„${title}“`,
      andSources: "; Quellen ",
      source: (source, publisher) => `Quelle ${number(source)}${publisher ? `: ${publisher}` : ""}`,
      chartAsTable: "Dieses Diagramm als Tabelle",
      tooOld: (browsers) =>
        `Diese Seite braucht ${browsers} oder einen neueren Browser, um mehr als das Handout zu zeigen.`,
      paragraphs: (paragraphs) => `¶ ${paragraphs.map(number).join(", ")}`,
      numbered: (publisher, source) => `${publisher} [${number(source)}]`,
      stated: (what, when) => sentence(`${what}, ${when}`),
      seeNote: (note) => `Siehe Anmerkung ${number(note)}.`,
      onTheWeb: (publisher, title) => `${publisher}, „${title}“ (im Web)`,
      linkOnTheWeb: (words) => `${words}, im Web`,
      objects: {
        title: "Titel",
        caption: "Unterzeile",
        number: "Nummer des Kapitels",
        subtitle: "Untertitel",
        date: "Datum",
        words: "Text",
        value: "Zahl",
        unit: "Einheit",
        of: "Anmerkung",
        credits: "Quellen",
        alt: "Beschreibung",
        quoted: "Zitat",
        translation: "Übersetzung",
        who: "Urheber des Zitats",
        chart: "Diagramm",
        picture: "Bild",
        table: "Tabelle",
        bar: "Balken",
      },
    },

    data: {
      leftOut: (some) => `Ausgelassen, da ein Kalender nur die Jahre 1 bis 9999 kennt: ${some.join("; ")}`,
      dated: (title, date) => `${title} (${date})`,
      when: (date) => sentence(`Wann: ${date}`),
      saidBy: (who) => `Laut ${who}.`,
      sources: (publishers) => `Quellen: ${publishers.join("; ")}`,
    },

    fromDisk: {
      text: "Von einem Datenträger aus führt ein Browser die Skripte einer solchen Seite nicht aus. ",
      open: (file) => `${file} öffnen`,
      after: ": Darin steht dasselbe, und es läuft.",
    },

    playing: {
      play: "Abspielen",
      pause: "Pause",
      nextChange: "Nächste Veränderung",
      slower: "Langsamer",
      faster: "Schneller",
      explained: "Die Tage bis zu diesem Schritt abspielen und anhalten",
      nothing: "An den Tagen bis zu diesem Schritt ändert sich nichts, es gibt also nichts abzuspielen.",
      paused: (when) => sentence(`Angehalten: ${when}`),
      played: "Der Schritt selbst.",
      atTheEnd: (name, summary) => `Am Ende: ${name}. ${summary}`,
      andMore: (all) => ` und ${number(all)} ${furtherEvents(all)}`,
      day: (when, what) => `${when}: ${what}`,
    },

    otherPages: {
      sources: "Anmerkungen und Quellen",
      sourcesCounted: (notes, used, kept) =>
        `${counted(notes, "Anmerkung", "Anmerkungen")} und die ` +
        `${plural(used, { one: "Quelle", other: `${number(used)} Quellen` })}${used < kept ? ` (von ${number(kept)})` : ""}, ` +
        `auf ${plural(used, { one: "der", other: "denen" })} sie und die Diagramme beruhen.`,
      search: "Anmerkungen und Quellen durchsuchen",
      tables: "Die Diagramme in Worten und als Tabellen",
      tablesCounted: (charts) =>
        `${counted(charts, "Diagramm", "Diagramme, jedes")} wie im Artikel: was es zeigt, seine Zahlen und wessen ` +
        "Berichten es folgt.",
      windowTitle: (deck, page) => `${deck} – ${page}`,
      toTables: "Tabellen",
      skip: "Zum Inhalt springen",
      article: "Artikel",
    },

    pen: {
      on: "Stift: Maus, Stift oder Finger zeichnen auf die Folie.",
      off: "Stift weggelegt.",
      undone: "Letzte Änderung der Zeichnung zurückgenommen.",
      cleared: "Zeichnung gelöscht. Rückgängig holt sie zurück.",
    },
  };
};
