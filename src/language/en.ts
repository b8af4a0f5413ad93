import {
  bracketed,
  capital,
  type DateKind,
  type DatePart,
  type DayParts,
  type Formats,
  isOfThisCentury,
  longAgo,
  withoutShared,
  yearsWithoutShared,
} from "./formats.ts";

/**
 * Every word that the machine makes itself, in English: the model of all dictionaries. A dictionary has one function for
 * each phrase, so that each language can order and inflect it by its own rules; numbers, lists and plurals come from
 * `Intl`. Text that is passed in (names, dates in words) is never inflected.
 */
export const en = ({ number, digits, yearNumber, list, plural }: Formats) => {
  /** How many, in words up to nine and in digits from ten: "no", "two", "1,011". */
  const count = (value: number): string =>
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][value] ?? number(value);
  const events = (value: number) => `${number(value)} ${plural(value, { one: "event", other: "events" })}`;
  const sources = (value: number) => `${number(value)} ${plural(value, { one: "source", other: "sources" })}`;
  const someCivilians = (civilians: number) =>
    `${count(civilians)} ${plural(civilians, { one: "civilian", other: "civilians" })}`;
  const people = (value: number) => `${number(value)} ${plural(value, { one: "person", other: "people" })}`;
  const someIncidents = (value: number) => `${number(value)} ${plural(value, { one: "incident", other: "incidents" })}`;
  const ofThemCivilians = (value: number) =>
    `${number(value)} of them ${plural(value, { one: "a civilian", other: "civilians" })}`;
  /** Years that both have the era of the second say it once: "46 to 44 BC". */
  const endOfYears = /(?<=^(?:about )?[\d.,'’\s]+)( (?:BCE?|CE|(?:[mb]illion )?years ago))$/;
  /** The era or the unit of years at the end of any date. */
  const eraOrUnit = /( (?:BCE?|(?:[mb]illion )?years ago))$/;

  /** A date after a preposition: a part of a year takes an article, and "between" stands behind no other. */
  const after = (date: string) =>
    date.replace(/^(?=(?:first|second|third|last) )/, "the ").replace(/^(?=between )/, "some time ");
  const since = (date: string) => `since ${after(date)}`;
  const yearInShort = (year: number) => (isOfThisCentury(year) ? `’${digits(year).slice(2)}` : digits(year));

  return {
    /** The direction in which the language is read. */
    direction: "ltr" as "ltr" | "rtl",

    dates: {
      /** An astronomical year: "2017", "AD 79", "44 BC", "300,000 years ago", "AD 5 billion". */
      year(year: number, eras: "BC" | "BCE"): string {
        const before = year <= 0;
        const after = (value: string) => (eras === "BC" ? `AD ${value}` : `${value} CE`);
        for (const [size, name] of [
          [1e9, "billion"],
          [1e6, "million"],
        ] as const) {
          const inUnits = `${number(Math.abs(year) / size)} ${name}`;
          if (Math.abs(year) >= size) return before ? `${inUnits} years ago` : after(inUnits);
        }
        if (year <= -longAgo) return `${number(-year)} years ago`;
        if (before) return `${yearNumber(1 - year)} ${eras}`;
        // Nobody takes a year of four digits for one of another era.
        return year < 1000 || year > 9999 ? after(number(year)) : digits(year);
      },
      /** The unit in which `year` says how long ago a year was, in years: a million for "66 million years ago". */
      unit: (yearsAgo: number): number => [1e9, 1e6].find((size) => yearsAgo >= size) ?? 1,
      month: (month: string, year?: string) => (year === undefined ? month : `${month} ${year}`),
      /** A month with its year, as short as it can be said without doubt of the century. */
      shortMonth: (month: string, year: number) => `${month} ${yearInShort(year)}`,
      day: ({ weekday, day, month, year }: DayParts) =>
        [weekday, digits(day), month, year].filter((part) => part !== undefined).join(" "),
      dayOfMonth: (day: number) => digits(day),
      /** Two days in short form; a month that they share is given once: "16–28 Nov", "28 Sep – 12 Oct". */
      span: (first: DayParts, last: DayParts) =>
        first.month === last.month
          ? `${digits(first.day)}–${digits(last.day)} ${last.month}`
          : `${digits(first.day)} ${first.month} – ${digits(last.day)} ${last.month}`,
      /** Days in short form with their year. */
      withYear: (days: string, year: string) => `${days} ${year}`,
      moment: (date: string, clock: string) => `${date}, ${clock}`,
      inZone: (moment: string, zone: string) => `${moment} ${zone}`,
      zone: (city: string) => `${city} time`,
      /** A season or part of a year, by its number in EDTF: from 21 for spring to 41 for the second half. */
      season(season: number, year: string): string {
        const four = ["spring", "summer", "autumn", "winter"];
        const quarters = ["first quarter", "second quarter", "third quarter", "last quarter"];
        const parts = [...quarters, "first third", "second third", "last third", "first half", "second half"];
        const names = ["", "northern ", "southern "].flatMap((where) => four.map((name) => `${where}${name}`));
        return `${[...names, ...parts.map((name) => `${name} of`)][season - 21] ?? ""} ${year}`;
      },
      /** The years from 1560 to 1569, by the first of them, and those from 1500 to 1599, by the number 15. */
      decade: (year: number) => `the ${digits(year)}s`,
      century: (hundreds: number) => `the ${digits(hundreds * 100)}s`,
      about: (date: string) => `about ${after(date)}`,
      uncertain: (date: string) => `${date} (uncertain)`,
      /** Said of an uncertain date that is itself given elsewhere. */
      uncertainAlone: "uncertain",
      /** A date of which some parts are uncertain or approximate: "11 June 2004 (year uncertain)". */
      partsInDoubt(date: string, uncertain: readonly DatePart[], approximate: readonly DatePart[]): string {
        const doubts = [
          ...(uncertain.length > 0 ? [`${list(uncertain)} uncertain`] : []),
          ...(approximate.length > 0 ? [`${list(approximate)} approximate`] : []),
        ];
        return `${date} (${doubts.join(", ")})`;
      },
      /** From a date to another. Where both are days of a month or months of a year, the first is given without it. */
      to: (first: string, last: string, _kind: DateKind) => `${yearsWithoutShared(first, last, endOfYears)} to ${last}`,
      /** From about a year to about another, both given without their "about". */
      toAbout(first: string, last: string): string {
        const start = yearsWithoutShared(first, last, endOfYears);
        return start === first ? `about ${first} to about ${last}` : `about ${start} to ${last}`;
      },
      /** From a date to another, one of which at least is some time between two. */
      betweens: (first: string, last: string) => `from ${withoutShared(first, last, eraOrUnit)} to ${last}`,
      /** Some time between two dates, where `about` near them. */
      between: (first: string, last: string, { about }: { kind: DateKind; about: boolean }) =>
        `between ${about ? "about " : ""}${after(yearsWithoutShared(first, last, endOfYears))} and ${after(last)}`,
      until: (date: string) => `until ${after(date)}`,
      since,
      notEnded: (start: string) => `${start}, not ended`,
      endUnknown: (start: string) => `${start}, end unknown`,
      startNotSourced: (start: string) => `${start} (start not sourced)`,
      noKnownTime: "at no known time",
      earlier: "earlier",
      later: "later",
    },

    /** Who holds a place, after "is" or alone. */
    control: {
      held: (by: string) => `held by ${by}`,
      presence: (of: string) => `presence of ${of}`,
      besieged: (holder: string, by: string) => `held by ${holder}, besieged by ${by}`,
      contested: (sides: readonly string[]) => (sides.length > 1 ? `contested between ${list(sides)}` : "contested"),
      shared: (sides: readonly string[]) => `divided between ${list(sides)}`,
      unknown: "not known",
    },

    /**
     * What one actor is to another: in a legend (`kinds`), on a line between them (`lines`), with both their names
     * (`sentence`), and as said of one of them with the other after it (`of`, `back`). No word that follows a name may
     * depend on its number, since names such as "Hezbollah" and "Kurdish fighters" do not tell theirs.
     */
    ties: {
      kinds: {
        leads: "leads",
        "part of": "part of",
        "fights beside": "fights beside",
        "air support": "gives air support to",
        trains: "trains",
        backs: "backs",
        "deconflicts with": "keeps a line open to",
        rivals: "rival of",
        opposes: "opposes",
      },
      /** As short as possible, on the line between two actors. */
      lines: {
        leads: "leads",
        "part of": "part of",
        "fights beside": "fight together",
        "air support": "flies for",
        trains: "trains",
        backs: "backs",
        "deconflicts with": "line kept open",
        rivals: "rivals",
        opposes: "opposes",
      },
      /** Of the actor that all oppose but a few; `mutual` says whether it opposes them too. */
      opposedByAll: (but: readonly string[], mutual: boolean) =>
        `opposed by all the others${but.length > 0 ? ` but ${list(but)}` : ""}${mutual ? ", and opposing them" : ""}`,
      sentence: (kind: TieKind, from: string, to: string) => `${from}: ${toward[kind]} ${to}`,
      /** Of the actor that a tie comes from. */
      of: (kind: TieKind, other: string) => `${toward[kind]} ${other}`,
      /** Of the actor that a tie goes to. */
      back(kind: TieKind, other: string): string {
        const reversed: Partial<Record<TieKind, string>> = {
          leads: "led by",
          "part of": "including",
          "air support": "with air support from",
          trains: "trained by",
          backs: "backed by",
          opposes: "opposed by",
        };
        return `${reversed[kind] ?? toward[kind]} ${other}`;
      },
    },

    /** What the banks of a river and its islands are called if a story does not name them. */
    banks: { left: "Left bank", right: "Right bank", island: "island" },
    /** Several statements one after another, which may hold commas themselves. */
    separated: (statements: readonly string[]) => statements.join("; "),
    /** Words in a row, without the "and" that `list` has in a sentence: "A, B". */
    inRow: (words: readonly string[]) => words.join(", "),
    /** Separates the parts of a line. */
    apart: " · ",
    /** A name, and what is said of it. */
    named: (name: string, what: string) => `${name}: ${what}`,
    /** A name, with a note in brackets after it. */
    noted: (what: string, note: string) => `${what} (${note})`,
    /** Words with a full stop, unless they already end like a sentence. */
    sentence: (words: string) => (/[.!?…][”’»)]*$/.test(words) ? words : `${words}.`),
    /** A name such as "Left bank" as it stands inside a sentence: "left bank". */
    insideSentence: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),

    alliances: {
      allYears: "all years told here",
      name: (when: string) => `Who stood with whom, ${when}`,
      /** `day` is given if only the ties of that day are shown; `kinds` are the kinds of tie, each with its number. */
      summary: (ties: number, actors: number, kinds: readonly string[], day?: string) =>
        `${number(ties)} ${plural(ties, { one: "tie", other: "ties" })} between ${number(actors)} actors` +
        `${day ? ` in force on ${day}` : ""}: ${kinds.join(", ")}.`,
      /** How to read a tie: in a matrix, or in a diagram of camps. */
      reading: (mutual: readonly string[], inCamps: boolean) =>
        `A tie ${inCamps ? "runs from who it comes from to whom it goes to" : "reads from its row to its column"}; ` +
        `these hold both ways: ${mutual.join(", ")}.`,
      broughtOut: (name: string, ties: readonly string[]) =>
        `Brought out: ${ties.length === 0 ? `${name}, with no tie here` : `${name}. ${ties.join("; ")}`}.`,
      caption: (when: string) => `Ties, ${when}`,
      columns: ["Who", "What", "Whom", "When", "Note"],
      notDated: "not dated",
      /** How to read a cell: on a day, or with the years in it, or neither. */
      key: (day: string | undefined, hasYears: boolean) =>
        `Read from row to column${day ? `, on ${day}` : hasYears ? ", with the years" : ""}:`,
      bothWays: (kind: string) => `${kind} (both ways)`,
      dropped: (ties: number) => `${number(ties)} more ${plural(ties, { one: "tie", other: "ties" })} in the table`,
    },

    /** Pictures, sounds, films and quotations. */
    media: {
      quoted: (words: string) => `“${words}”`,
      saidBy: (who: string, date: string) => `${who}, ${date}`,
      /** Who made it, and on what terms it is shown. */
      credit: (credit: string, licence: string) => `${credit} (${licence})`,
      captions: "Captions",
      leftOut: "Too large for this file: the site has it.",
    },

    /** How firm a statement is, in one word. */
    firmness: {
      confirmed: "confirmed",
      reported: "reported",
      claimed: "claimed",
      disputed: "disputed",
      assumed: "assumed",
    },
    /** The states of control as a legend names them. */
    states: {
      contested: "contested",
      shared: "divided",
      besieged: "besieged",
      presence: "presence only",
      unknown: "not known",
    },

    controlStrips: {
      name: (places: number, when: string, onRiver: boolean) =>
        `Who held ${plural(places, { one: "the place", other: `each of ${number(places)} places` })}${onRiver ? " on the river" : ""}, ${when}`,
      summary: (
        places: number,
        { first, last, when }: { first: string; last: string; when: string },
        onRiver: boolean,
      ) =>
        `${number(places)} ${plural(places, { one: "place", other: "places" })}${onRiver ? " in river order" : ""}, from ${first} to ${last}, ${when}.`,
      border: (above: string, below: string) => `The border between ${above} and ${below} lies between two rows.`,
      enlarged: (when: string) => `${when} is drawn wider; the scale changes at its ends.`,
      caption: (when: string) => `Who held each place, ${when}`,
      /** A place and its bank. */
      part: (place: string, bank: string) => `${place}, ${bank}`,
      columns: ["Place", "Bank", "River-kilometre", "Held by, since when and how firmly"],
      /** A state, since when it was so, and how firm that is. */
      span: (state: string, date: string, firmness: string) => `${state} from ${date} (${firmness})`,
      /** How many places each side held, how many were contested or divided, and of how many nothing is known. */
      holders(day: string, sides: readonly (readonly [string, number])[], contested: number, unknown: number): string {
        const others = [
          ["contested or divided", contested],
          ["not known", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, places]) => places > 0)];
        return `At the end of ${day}: ${all.map(([name, places]) => `${name} ${number(places)}`).join(", ")}.`;
      },
      heldAgain: (places: readonly string[]) => `Held a second time by the same side: ${places.join(", ")}.`,
      dayUncertain: "day uncertain",
      onlyClaimed: "only claimed",
      notAttested: "start not attested",
      dropped: (places: number) =>
        `${number(places)} smaller ${plural(places, { one: "place", other: "places" })} left out`,
      enlargedKey: (when: string) => `${when} widened`,
      /** Which bank lies on which side of a line down the page. */
      banksKey: (left: string, right: string) => `${left} left of the river, ${right} right`,
      /** What lies on each side of a border, up and down the page. */
      borderKey: (above: string, below: string) => `${above} above, ${below} below`,
    },

    declaredHeld: {
      name: (declarations: number) =>
        `Declared and still held: ${number(declarations)} ${plural(declarations, { one: "declaration", other: "declarations" })}`,
      nothingYet: "No victory had been declared yet.",
      summary: (declarations: number, { early, holder, places }: { early: number; holder: string; places: number }) =>
        `Of ${number(declarations)} ${plural(declarations, { one: "declaration", other: "declarations" })} of victory, ${number(early)} came while ${holder} still held some of ` +
        `the ${number(places)} places followed here.`,
      held: (held: number, places: number, part: number) =>
        `${number(held)} of ${number(places)} held${part > 0 ? ` and ${number(part)} in part` : ""}`,
      caption: (holder: string) => `What ${holder} still held at the end of the day of each declaration`,
      columns: ["Day", "Declared", "By whom", "Held", "In part", "Which", "What came later"],
      heldOf: (held: number, places: number) => `${number(held)} of ${number(places)}`,
      inPart: (places: readonly string[]) => `in part: ${places.join(", ")}`,
      none: "none",
      declared: "Declared",
      declaredBy: "Declared, and by whom",
      stillHeld: "Still held",
      cameLater: "What came later",
      heldBy: (holder: string) => `held by ${holder}`,
      contested: "contested or divided",
      notHeld: "not held",
      notKnown: "not known",
      /** Without a bank for places that lie on no river. */
      squares: (places: number, leftBank?: string) =>
        `a square for each of ${number(places)} places${leftBank === undefined ? "" : `, downstream from left to right, ${leftBank} above the river`}`,
      noRoom: (earlier: number) =>
        `${number(earlier)} earlier ${plural(earlier, { one: "one has", other: "ones have" })} no room here`,
      /** After a large number: of how many. */
      of: (places: number) => `of ${number(places)}`,
      andInPart: (places: number) => `and ${number(places)} in part`,
      allIn: (land: string) => `all in ${land}`,
    },

    districts: {
      name: (city: string, day: string) => `${city} by district, ${day}`,
      /** A number in an order, with what has it. */
      ordered: (order: number, name: string, words: string) => `${number(order)}. ${name} (${words})`,
      /** A state, and the parts of the city that are in it. */
      state: (state: string, places: string) => `${state}: ${places}.`,
      changed: (since: string, places: readonly string[]) => `Changed since ${since}: ${list(places)}.`,
      unchanged: (since: string) => `Nothing changed since ${since}.`,
      takenInOrder: (captures: readonly string[]) => `Reported taken in this order: ${captures.join("; ")}.`,
      columns: ["Part of the city", "State", "Since", "How firm", "Order taken", "Note"],
      perhapsStill: (state: string) => `perhaps still ${state}`,
      says: (who: string) => `says ${who}`,
      on: (day: string) => `On ${day}`,
      takenBy: (day: string) => `Reported taken, in this order, by ${day}`,
      changedKey: (since: string) => `stronger: changed since ${since}`,
      claimed: "claimed",
      claimedByOne: "claimed by one side",
      assumed: "assumed",
      /** Below a list that is cut short. */
      dropped: (entries: number) => `${number(entries)} more in the table`,
      /** What the numbers on the sketch mean, in the legend. */
      numbersKey: "order of reported captures",
    },

    /** A legend for circles that stand for deaths. */
    deathsKey: {
      dead: (deaths: number) => `${number(deaths)} dead`,
      deadInOne: (deaths: number) => `${number(deaths)} dead in one incident`,
      civilians: "civilians",
      ofThemCivilians: "of them civilians",
    },

    frontMap: {
      name: (land: string, day: string) => `Control in ${land}, ${day}`,
      nameOfMap: (land: string) => `Map of ${land}`,
      /** A map that shows nothing but some names. */
      named: (places: readonly string[], land: string, day: string) =>
        `${places.length > 0 ? `${list(places)} on a` : "A"} map of ${land}, ${day}.`,
      namedCaption: (land: string) => `Places named on the map of ${land}`,
      place: "Place",
      /** A bank of a river, seen downstream. */
      bank: (bank: string, river?: string) => `${bank}${river ? ` of the ${river}` : ""}, going downstream`,
      /** Who holds each stretch of a bank, in order, and the places on it. */
      runs: (bank: string, runs: readonly { state: string; places: readonly string[] }[]) =>
        `${bank}: ${runs
          .map(({ state, places }) =>
            places.length > 2 ? `${state} from ${places[0]} to ${places.at(-1)}` : `${state} at ${list(places)}`,
          )
          .join("; ")}.`,
      elsewhere: (alike: readonly string[]) => `Elsewhere: ${alike.join("; ")}.`,
      /** Places that are in one state. */
      alike: (places: readonly string[], state: string) => `${list(places)} ${state}`,
      nowAlike: (places: readonly string[], state: string) => `${list(places)} now ${state}`,
      changed: (since: string, alike: readonly string[]) => `Changed since ${since}: ${alike.join("; ")}.`,
      unchanged: (since: string) => `Nothing here has changed hands since ${since}.`,
      road: (road: string, through: readonly string[]) => `${road}: drawn straight through ${list(through)}.`,
      circled: (places: readonly string[]) => `Circled: ${list(places)}.`,
      caption: (land: string, day: string) => `Who held what in ${land} at the end of ${day}, in river order`,
      columns: ["Place", "Bank", "State", "Since", "How firm"],
      on: (day: string) => `On ${day}`,
      banks: { left: "left", right: "right", island: "island" },
      awayFromRiver: "away from the river",
      orStill: (state: string, before: string) => `${state}, or still ${before}`,
      toll: (
        by: string,
        { deaths, incidents, civilians }: { deaths: number; incidents: number; civilians: number },
        since?: string,
      ) =>
        `By the count of ${by}, ${people(deaths)} died here ${since ? `after ${since}` : "until then"} in ` +
        `${someIncidents(incidents)}, ${ofThemCivilians(civilians)}.`,
      /** Where the furthest point of a front was: at a place, past it, some way short of it, or pushed back. */
      front(front: string, where: FixAt, date: string): string {
        const short =
          where.km === undefined ? `short of ${where.place}` : `some ${number(where.km)} km from ${where.place}`;
        const words = {
          reached: `at ${where.place}`,
          bypass: `at ${where.place}, past ground not held`,
          short,
          back: `back at ${where.km ? short : where.place}`,
        };
        return `${bracketed(`${front}: ${words[where.how]}`, date)}.`;
      },
      changedSince: (day: string) => `changed since ${day}`,
      changedHands: (day: string) => `changed hands since ${day}`,
      advance: "advance",
      advanceInFull: "advance, dashed where not confirmed",
      within: "within it",
      withinInFull: "lies somewhere within",
      approximate: "known to some kilometres only",
      km: (km: number) => `${number(km)} km`,
      nought: digits(0),
    },

    placesMap: {
      name: (when?: string) => `Map of places${when === undefined ? "" : `, ${when}`}`,
      /** `some` are the places with the most events, each with its number of events if that is more than one. */
      summary(places: number, some: readonly string[], more: boolean): string {
        const counted = places === 1 ? "One place" : `${count(places)} places`;
        const named = some.length > 0 ? `: ${some.join(", ")}${more ? " and others" : ""}` : "";
        return `${counted.charAt(0).toUpperCase()}${counted.slice(1)}${named}.`;
      },
      counted: (place: string, events: number) => `${place} (${number(events)})`,
      route: "Dashed lines join them in order of date; they are not the course that was taken.",
      missing: (places: number) =>
        `${number(places)} more without known coordinates ${plural(places, { one: "is", other: "are" })} not drawn.`,
      caption: (when?: string) => `What happened where${when === undefined ? "" : `, ${when}`}`,
      columns: ["Place", "What happened there"],
      event: (title: string, date: string) => bracketed(title, date),
    },

    /** Figures that are open at one end, lie between two, or have a unit. */
    figures: {
      atLeast: (figure: string) => `at least ${figure}`,
      atMost: (figure: string) => `at most ${figure}`,
      range: (low: string, high: string) => `${low}–${high}`,
      withRange: (figure: string, range: string) => `${figure} (${range})`,
      withUnit: (figure: string, unit: string) => `${figure} ${unit}`,
      million: (millions: number) => `${number(millions)} million`,
    },

    rivalCounts: {
      name: (unit: string) => `Who counts what: ${unit}`,
      count: (by: string, figure: string, { where, when }: { where: string; when: string }) =>
        bracketed(`${by}: ${figure}`, `${where && `${where}, `}${when}`),
      /** `differ` if each of the counts has a place or a time of its own. */
      summary: (counts: readonly string[], unit: string, differ: boolean) =>
        `${number(counts.length)} ${plural(counts.length, { one: "count", other: "counts" })} of ${unit}, side by side ` +
        `and never added up${differ ? ", since each covers other ground or other days" : ""}. ${counts.join("; ")}.`,
      caption: (unit: string) => `Counts of ${unit}, each by its publisher’s own rule`,
      columns: (unit: string) => [
        "Publisher",
        `How many ${unit}`,
        "Where",
        "When",
        "What is counted, and what to beware of",
      ],
      derived: "Added up from what the publisher gives.",
      range: "from the lowest to the highest estimate",
      dropped: (counts: number) =>
        `${number(counts)} more ${plural(counts, { one: "count", other: "counts" })} in the table`,
    },

    riverChart: {
      name: (river: string, when: string) => `How far each front had come along the ${river}, ${when}`,
      /** Where all fronts stood at the end of a day. */
      positions: (day: string, fronts: readonly string[]) =>
        `At the end of ${day}: ${fronts.length > 0 ? `${fronts.join("; ")}.` : "no front is recorded."}`,
      toll: (by: string, { deaths, incidents, civilians }: { deaths: number; incidents: number; civilians: number }) =>
        `By the count of ${by}, ${people(deaths)} died beside this stretch of the river in ` +
        `${someIncidents(incidents)} until then, ${ofThemCivilians(civilians)}.`,
      caption: (day: string) => `The furthest point of each front, fix by fix, up to ${day}`,
      columns: (river: string) => ["Date", "Front", "Place", `${river}-kilometre`, "How", "How firm", "Event"],
      offRiverOrUnknown: "off the river, or not known",
      /** A front's last fix, and its furthest one if that lies further. */
      position(
        front: string,
        { how, place, km, cleared }: FixAt & { cleared: boolean },
        dated: Dated,
        ahead?: Ahead,
      ): string {
        const far = km === undefined ? "" : `${number(km)} km `;
        const words = {
          reached: `had ${cleared ? "cleared" : "reached"} ${place}`,
          short: `stood ${far}short of ${place}`,
          back: `had been pushed back to ${km ? `${far}outside ` : ""}${place}`,
          bypass: `had gone around to ${place}`,
        };
        const said = ({ date, firmness }: Dated) => `(${date}, ${firmness})`;
        const behind = ahead ? `, behind its furthest point, ${ahead.place} ${said(ahead)}` : "";
        return `${front}: ${words[how]} ${said(dated)}${behind}`;
      },
      /** How a point was reached, in a table. */
      how(how: FixAt["how"], { km, isBehind }: { km: number | undefined; isBehind: boolean }): string {
        const by = km === undefined ? "" : ` by ${number(km)} km`;
        const words = {
          reached: "reached",
          short: `short of it${by}`,
          back: `pushed back${by}`,
          bypass: "gone around to",
        };
        return isBehind ? `${words[how]}, behind the furthest point` : words[how];
      },
      onIslands: "On islands",
      onBank: (bank: string) => `On the ${bank}`,
      heldNothing: (where: string, holder: string) => `${where} ${holder} held nothing recorded.`,
      held: (
        where: string,
        { holder, held, part }: { holder: string; held: readonly string[]; part: readonly string[] },
      ) =>
        `${where} ${holder} held ${held.join(", ") || "nothing outright"}` +
        `${part.length > 0 ? `; fought over or in doubt: ${part.join(", ")}` : ""}.`,
      heldBy: (holder: string) => `held by ${holder}`,
      key: {
        part: "fought over, or in doubt",
        firm: "reached",
        claimed: "claimed",
        disputed: "disputed",
        back: "pushed back",
        short: "short of it",
        range: "day in doubt",
        around: "off the river",
      },
      kmShort: (km: number, place: string) => `${number(km)} km short of ${place}`,
    },

    territory: {
      name: (when: string) => `Estimates side by side, ${when}`,
      summary: (panels: number) =>
        `${plural(panels, { one: "One panel with a scale", other: `${number(panels)} panels, each with its own scale` })} from zero; ` +
        "figures of different publishers are never joined.",
      quote: (text: string, by: string, counted: string) => `${text} (${by}): ${counted}`,
      ruled: (day: string) => `The day ruled is ${day}; later figures stand back.`,
      marked: (events: readonly string[]) => `Events marked: ${events.join("; ")}.`,
      event: (title: string, date: string) => bracketed(title, date),
      caption: (when: string) => `Published estimates, ${when}`,
      columns: [
        "What was counted, by whom",
        "When",
        "Figure",
        "Published or worked out, and by whom",
        "What it counts, and what to beware of",
      ],
      figure: (figure: string, date: string) => bracketed(figure, date),
      noFigure: "no figure yet",
      fromTo: (first: string, last: string) => `from ${first} to ${last}`,
      panel: (title: string, publisher: string, figures: string) => `${title}, by ${publisher}: ${figures}.`,
      panelName: (title: string, publisher: string) => `${title}, by ${publisher}`,
      workedOut: (publisher: string) => `worked out from: ${publisher}`,
      published: (publisher: string) => `published: ${publisher}`,
      asAbove: "as above",
      dates: "some time between",
      hollow: "hollow: worked out, not published",
      range: "published range",
      derivedRange: "range worked out, not published",
      open: "at least, or at most",
      joined: "joined: one publisher, one method",
      dropped: (panels: number) =>
        `${number(panels)} more ${plural(panels, { one: "estimate", other: "estimates" })} in the table`,
      /** The date of a quoted figure. */
      of: (date: string) => `of ${date}`,
    },

    toll: {
      /** What was counted in a stretch of time. */
      figure: (when: string, count: string) => `${when}: ${count}`,
      name: (unit: Unit, by: string, when: string) => `Deaths by ${unit} as ${by} counts them, ${when}`,
      /**
       * How many civilians were killed, in all and in each of `months`; if `sides` are given, only in incidents in which
       * they took part.
       */
      civilians(
        by: string,
        { civilians, scope, when }: { civilians: number; scope: string; when: string },
        {
          sides,
          months,
        }: { sides: readonly string[]; months: readonly (readonly [month: string, civilians: number])[] },
      ): string {
        const each = months.map(([month, killed]) => `${killed === 0 ? "none" : count(killed)} in ${month}`);
        return (
          `${by} counts ${someCivilians(civilians)} killed in ${scope}, ${when}` +
          `${sides.length > 0 ? `, in incidents where ${list(sides)} took part` : ""}` +
          `${each.length > 0 ? `: ${list(each)}` : ""}.`
        );
      },
      total(
        { deaths, civilians, unknown }: { deaths: number; civilians: number; unknown: number },
        range: string,
        fighters: readonly (readonly [side: string, dead: number])[],
      ): string {
        const parts = [
          someCivilians(civilians),
          ...(unknown > 0 ? [`${count(unknown)} whose status is unknown`] : []),
          ...(fighters.length > 0
            ? [`fighters of ${list(fighters.map(([side, dead]) => `${side} (${count(dead)})`))}`]
            : []),
        ];
        return `It counts ${count(deaths)} dead in all (low to high estimate ${range}): ${parts.join(", ")}.`;
      },
      worst: (unit: Unit, when: string, civilians: number) =>
        `The ${unit} with most civilian deaths was ${when}: ${count(civilians)}.`,
      broughtOut: (when: string, civilians: number, deaths: number) =>
        `Brought out: ${when}, with ${someCivilians(civilians)} among ${count(deaths)} dead.`,
      ruled: (day: string) =>
        `The day ruled is ${day}; deaths in incidents that began later are drawn pale and not counted here.`,
      lasting: (incidents: number, all: number, unit: Unit) =>
        `${capital(count(incidents))} of the ${count(all)} incidents went on after the ${unit} ${plural(incidents, { one: "it", other: "they" })} began in; each is ` +
        "counted whole where it began.",
      alone: (incidents: number, all: number, by: string) =>
        `${capital(count(incidents))} of the ${count(all)} incidents ${plural(incidents, { one: "rests", other: "rest" })} on ${by} alone.`,
      caption: (title: string, when: string, unit: Unit) => `${title}: what began in ${when}, by ${unit}.`,
      columns: (sides: readonly string[]) => [
        "When it began",
        "Civilians",
        ...sides,
        "Unknown",
        "All",
        "Low to high estimate of all",
        "Incidents",
      ],
      allTogether: "All together",
      amongThem: (name: string, when: string) => `Among them: ${name}, ${when}`,
      range: (low: string, high: string) => `${low} to ${high}`,
      rows: { civilians: "Civilians killed", all: "All the recorded dead" },
      upTo: (day: string) => `to ${day}`,
      /** A row with its total, and the day at which it stops, if any. */
      row: (name: string, total: string, upTo: string) => `${name}${upTo ? ` ${upTo}` : ""}: ${total}`,
      rangeOf: (publisher: string) => `${publisher}’s range`,
      parts: { civilians: "civilians", unknown: "unknown" },
      part: (deaths: string, name: string) => `${deaths} ${name}`,
      someCivilians: (civilians: number) =>
        `${number(civilians)} ${plural(civilians, { one: "civilian", other: "civilians" })}`,
      dead: (deaths: number) => `${number(deaths)} dead`,
      incident: (days: string, figure: string) => `${days}: ${figure}`,
      figureOf: (figure: string, when: string) => `${figure}, ${when}`,
      estimateOf: (publisher: string) => `${publisher}’s low to high estimate`,
      wentOn: (unit: Unit) => `went on after the ${unit} it began in`,
      after: (day: string) => `after ${day}, not in the figures`,
      onlySides: (sides: readonly string[]) => `Only incidents in which ${list(sides)} took part.`,
      countedWhole: (unit: Unit) => `An incident that lasted is counted whole in the ${unit} it began.`,
    },

    whereabouts: {
      name: (when: string) => `When: ${when}`,
      summary: (when: string) => `The days from ${when} on the whole line of time.`,
      caption: "Where and when",
      when: "When",
    },

    timeline: {
      name: (when: string) => `Timeline, ${when}`,
      count: events,
      events: (count: number, when: string) => (count === 0 ? `No events, ${when}.` : `${events(count)}, ${when}.`),
      lane: (name: string, events: number) => `${name} (${number(events)})`,
      lanes: (lanes: readonly string[]) => `Lanes: ${lanes.join(", ")}.`,
      event: (title: string, date: string) => bracketed(title, date),
      among: (events: readonly string[]) => `Among them: ${events.join("; ")}.`,
      all: (events: readonly string[]) => `${events.join("; ")}.`,
      doubts({ loose, ranged, approximate, uncertain, claimed, disputed }: Doubts): string {
        const is = (value: number) => `${number(value)} ${plural(value, { one: "is", other: "are" })}`;
        const parts = [
          ...(loose > 0 ? [`${is(loose)} not dated to a single day`] : []),
          ...(ranged > 0 ? [`${is(ranged)} dated only to a range of years`] : []),
          ...(approximate > 0
            ? [
                `${number(approximate)} ${plural(approximate, { one: "has an approximate date", other: "have approximate dates" })}`,
              ]
            : []),
          ...(uncertain > 0
            ? [
                `${number(uncertain)} ${plural(uncertain, { one: "has an uncertain date", other: "have uncertain dates" })}`,
              ]
            : []),
          ...(claimed > 0 ? [`${is(claimed)} claimed, but not confirmed`] : []),
          ...(disputed > 0 ? [`${is(disputed)} disputed`] : []),
        ];
        return parts.length > 0 ? `${parts.join("; ")}.` : "";
      },
      caption: (when: string) => `Events, ${when}`,
      columns: ["When", "What", "Where", "How firm, and who says so"],
      firm: (firmness: string, who: string) => `${firmness}: ${who}`,
      others: "Others",
      /** Introduces the nearest event if a stretch of time has none. */
      before: "Nearest before",
      after: "Nearest after",
      more: (events: number) => `+${digits(events)} more`,
      key: {
        timeKnown: "time known",
        dayKnown: "day known",
        approximate: "approximate",
        someTime: "some time between",
        oneOfDays: "one of several days",
        eachDay: "on each of these days",
        eachTime: "at each of these times",
        noHour: "hour not known",
        noDay: "month or year only",
        noMargin: "no margin given",
        disputed: "uncertain or disputed",
        lasted: "lasted",
        lastedWithin: "lasted some time between",
        notEnded: "had not ended",
      },
      hourNotKnown: "Hour not known:",
      /** Introduces events dated to a month, a year or a century that is wider than what is shown. */
      noCloserDate: "No closer date:",
    },

    /** How firm a statement is, as a reader would say it; `publishers` report it independently of each other. */
    firmnessInFull(firmness: Firmness, publishers?: number): string {
      const words = {
        confirmed: "Confirmed",
        reported: "Reported, but not confirmed",
        claimed: "Claimed by one side, not confirmed",
        disputed: "Disputed: the sources contradict each other",
        assumed: "Assumed: no source says so",
      };
      if (firmness !== "reported" || publishers === undefined) return words[firmness];
      return publishers > 1
        ? `Reported by ${count(publishers)} publishers, but not confirmed`
        : "Reported by one publisher, and confirmed by nobody else named here";
    },
    /** The kinds of source. */
    natures: {
      wire: "news agency",
      newspaper: "newspaper",
      broadcaster: "broadcaster",
      website: "website",
      "state media": "state media",
      "party to the fight": "party to the fight",
      monitor: "monitor",
      "UN agency": "UN agency",
      "aid or rights group": "aid or rights group",
      encyclopaedia: "encyclopaedia",
      government: "government",
      analyst: "analyst",
      gazetteer: "list of places",
      book: "book",
      journal: "journal",
      archive: "archive",
      museum: "museum",
    },
    /** The kinds of source, where several sources are of one. */
    naturesInPlural: {
      wire: "news agencies",
      newspaper: "newspapers",
      broadcaster: "broadcasters",
      website: "websites",
      "state media": "state media",
      "party to the fight": "parties to the fight",
      monitor: "monitors",
      "UN agency": "UN agencies",
      "aid or rights group": "aid or rights groups",
      encyclopaedia: "encyclopaedias",
      government: "government",
      analyst: "analysts",
      gazetteer: "lists of places",
      book: "books",
      journal: "journals",
      archive: "archives",
      museum: "museums",
    },

    sources: {
      inLanguage: (language: string) => `in ${language}`,
      /** What kind of source it is, and in which language, after its publisher's name. */
      kind: (publisher: string, kinds: readonly string[]) => `${publisher} (${kinds.join(", ")}), `,
      /** Our own words for a page whose title is not on record, as catalogues set them. */
      described: (title: string) => `[${title}]`,
      listEntry: "its entry in the list",
      paragraphs: (paragraphs: readonly number[]) =>
        `${plural(paragraphs.length, { one: "paragraph", other: "paragraphs" })} ${paragraphs.map(number).join(", ")}`,
      /** Between a publisher and a paragraph, a title and a date. */
      comma: ", ",
      /** Before the names of publishers. */
      lead: (publishers: number) => plural(publishers, { one: "Source: ", other: "Sources: " }),
      andMore: (publishers: number) => ` and ${number(publishers)} more`,
      byKind: (count: number) => `${sources(count)}, by kind`,
      byFirmness: (count: number) => `${events(count)} by how firmly they are known`,
    },

    /** What is said of an event or a claim besides what happened. */
    statements: {
      saidBy: (who: string) => `Said by ${who}`,
      madeKnown: "Made known:",
      sourcesDiffer: "Sources differ:",
      checked: "Checked:",
      later: "Later:",
      note: "Note:",
    },

    themes: { night: "Night", paper: "Paper", contrast: "High contrast" },

    chartFaults: {
      notInWords: "This chart cannot be told in words.",
      notAtAll: "This chart could not be drawn, nor told in words.",
      notDrawn: "This chart could not be drawn. It shows:",
    },

    close: "Close",

    /** What a viewer is told who points at a mark or steps through a chart by keys. */
    inspect: {
      explore: (chart: string) => `Explore: ${chart}`,
      walkKeys: "Arrow keys walk what is drawn.",
      walkKeysInFull: ({ stops, parts, isDeep }: { stops: number; parts: number; isDeep: boolean }) =>
        (parts > 1
          ? `Up and Down lead through its ${number(parts)} parts, Left and Right through what is in one, ` +
            `${number(stops)} in all, in order of time; Home and End to the ends of a part, with Ctrl of the whole.`
          : `Arrow keys walk what is drawn, ${number(stops)} in order of time.`) +
        `${isDeep ? " Down leads into the places drawn for an event, Up back to it." : ""} Enter pins, Escape leaves.`,
      stop: (words: string, at: number, of: number) => `${words}, ${number(at)} of ${number(of)}`,
      /** A part that a walk has come to, before its first stop is told. */
      part: (name: string, at: number, of: number) => `${capital(name)}, part ${number(at)} of ${number(of)}`,
      otherParts: "Others",
      event: (date: string, title: string) => `${date}, ${title}`,
      events,
      place: (date: string, place: string, state: string) => `${date}, ${place}, ${state}`,
      front: (date: string, front: string, position: string) => `${date}, ${front}: ${position}`,
      tie: (dates: string, tie: string) => (dates ? `${dates}, ${tie}` : tie),
      andMore: (events: number) => `and ${number(events)} more`,
      atEndOf: (day: string) => `At the end of ${day}`,
      /** A state, and since when; `onADay` if it began on some day between two. */
      held: (state: string, from: string | undefined) =>
        `${capital(state)}${from === undefined ? "" : `, ${since(from)}`}.`,
      notKnownWho: "who held it is not known",
      mayStillHave: (state: string) => `That day it may still have been ${state}.`,
      thePlace: "The place:",
      fix({ how, place, km }: FixAt): string {
        const far = km === undefined ? "" : `${number(km)} km `;
        return {
          reached: `reached ${place}`,
          short: `stood ${far}short of ${place}`,
          back: `pushed back to ${km ? `${far}outside ` : ""}${place}`,
          bypass: `gone around to ${place}`,
        }[how];
      },
      fixOn: (fix: string, date: string) => `${capital(fix)}, ${date}.`,
      nothingRecorded: "Nothing is recorded by then.",
      notDated: "Not dated",
      bothWays: "It holds both ways.",
      afterwards: (alike: readonly string[]) => `From then on, ${alike.join("; ")}.`,
      /** Places that came into one state. */
      alike: (places: readonly string[], state: string) => `${places.join(", ")}: ${state}`,
    },

    /** What moves a chart along time. */
    moving: {
      timeShown: "Time shown",
      dayShown: "Day shown",
      endOf: (day: string) => `The end of ${day}`,
      windowKeys:
        "Shift with left and right moves it, with up and down shows more or less detail; 0 returns to the step.",
      dayKeys:
        "Shift with left and right turns to the day before and after, with up and down to the last and next change; " +
        "0 returns to the step.",
    },

    /** What has changed from one step of a slide to the next. */
    changes: {
      nowIn: (places: readonly string[], state: string) => `${list(places)} now ${state}`,
      noneChanged: "no place that was shown before has changed hands",
      nowAt: (front: string, place: string) => `${front}: now at ${place}`,
      added: (things: readonly string[]) => `added: ${list(things)}`,
      gone: (events: number) =>
        `no longer shown: ${count(events)} ${plural(events, { one: "event", other: "events" })}`,
      highlighted: (things: readonly string[]) => `highlighted: ${list(things)}`,
      /** Nothing is highlighted any longer. */
      alike: "everything now shown alike",
      /** At the end of a list: how many more there are. */
      more: (things: number) => `${count(things)} more`,
    },

    /** The slides kept for questions. */
    backup: "Backup",
    wholeDeck: "The whole deck",
    colours: "Colours",
    stepBefore: "Step before",
    nextStep: "Next step",

    /**
     * What the stage says about itself. Numbers are passed in as text, since a page announces some of these before its
     * dictionary is loaded.
     */
    stage: {
      /** The role of a slide, as a screen reader says it. */
      role: "slide",
      slideOf: (slide: string, slides: string) => `Slide ${slide} of ${slides}`,
      backupSlide: "Backup slide",
      stepOf: (step: string, steps: string) => `Step ${step} of ${steps}`,
      /** A position in the deck, and what is there. */
      at: (where: string, title: string) => `${where}: ${title}`,
      of: (slide: string, slides: string) => `${slide} of ${slides}`,
      blackScreen: "Black screen.",
      notShownYet: (where: string) => `${where}, not shown yet`,
      slide: (slide: string) => `Slide ${slide}`,
      needsScripts: (link: (words: string) => string) =>
        `This page presents slides and needs scripts. ${link("Read the whole as a page")}, which does not.`,
      /** In a browser that is too old; `link` makes a link of some words. */
      tooOld: (browsers: string, link: (words: string) => string) =>
        `This page needs ${browsers}, or a newer browser. ${link("Read the whole as a page")}, which does not.`,
      allSlides: (deck: string) => `All slides: ${deck}`,
      read: "Read",
      print: "Print",
      speaker: "Speaker",
      keysAndSettings: "Keys and settings",
      chartsMove: "Charts move from one step to the next",
      characterKeys: "Keys of one letter or sign",
      drawingsStay: "Drawings stay with their step",
      small: {
        title: "Slides are small on this screen",
        text: "The same story stands on a page made for reading, with every chart drawn for this width.",
        read: "Read it on this screen",
        stay: "Present anyway",
      },
      goTo: "Go to a slide",
      goToWhat: "Its number, that of a step (14.2), or part of its title",
      noneFound: "No slide has that number, nor that in its title.",
      noSuchSlide: (asked: string) => `There is no slide ${asked}.`,
      noSuchName: (id: string, hasNear: boolean) =>
        `No slide is called “${id}”.${hasNear ? " This one’s name is the nearest." : ""}`,
      notInOrder: (title: string, order: string) => `“${title}” is not in the running order “${order}”.`,
      showInWhole: "Show it in the whole deck",
      noJump: "There is no jump to go back from.",
      embedded: "An embedded slide has no speaker’s window; all slides do.",
      pressAgain: "Press R again to leave the slides and read this step as a page.",
      speakerBlocked: "The browser did not let the speaker’s window open.",
      slidesBlocked: "The browser did not let the slides open.",
      openFromHere: "Open it from here",
      noFullScreen:
        "The browser does not give this page the full screen. Its own key may: F11, or Control, Command and F.",
      oneFurther: "One step further back leaves the slides.",
      loopEnded: "The slides no longer go on by themselves. Reload the page to have them do so again.",
      /** Which slides another window has, by when they were opened. */
      slidesOpenedAt: (time: string | undefined) =>
        time === undefined ? "the slides" : `the slides opened at ${time}`,
      taken: (slides: string) => `The speaker’s window leads ${slides}, not these. S opens another for these.`,
    },

    /** What the speaker's window says, by the part of it that says so. */
    speakerWindow: {
      title: (deck: string) => `${deck}: speaker`,
      windowTitle: (slide: string) => `Speaker: ${slide}`,
      /** The buttons that move through the talk. */
      talkButtons: {
        slideBefore: "Slide before",
        nextSlide: "Next slide",
        black: "Black",
        isBlack: "The screen is black",
      },
      /** Where the talk is, and what the next key leads to. */
      position: {
        count: (slide: string, slides: string) => `${slide} / ${slides}`,
        stepOf: (step: number, steps: number) => `step ${number(step)} of ${number(steps)}`,
        nextSlideIs: (title: string) => `Next slide: ${title}`,
        theEnd: "The end",
        backWhereFrom: "Back to where you came from",
      },
      /** The clock, and the field of the minutes of a slot. */
      timer: {
        start: "Start",
        pause: "Pause",
        goOn: "Go on",
        reset: "Reset",
        undoReset: "Undo reset",
        slot: "Minutes of the slot",
        /** What stands before and after that field. */
        slotBefore: "of ",
        slotAfter: " min",
      },
      /** How the talk compares with its plan; `time` is as on a clock, such as "2:10". */
      plan: {
        onTime: "on time",
        behind: (time: string) => `${time} behind`,
        ahead: (time: string) => `${time} ahead`,
        planned: (chapter: string, minutes: string) => `${chapter}: ${minutes}`,
        left: (chapter: string, time: string) => `${chapter}: ${time} left`,
        over: (chapter: string, time: string) => `${chapter}: ${time} over`,
        /** Minutes to the nearest half, such as "4½". */
        minutes: (minutes: string) => `${minutes} min`,
        until: (minutes: string, time: string) => `${minutes}, until ${time}`,
      },
      /** The step and the next one, and the buttons that act on what the audience sees. */
      pictures: {
        title: "Slides",
        whatAudienceSees: "What the audience sees",
        pointer: "Pointer",
        pen: "Pen",
        penDraws: "Draw on the slide",
        undo: "Undo",
        undoes: "Take back the last line drawn",
        erase: "Erase",
        erases: "Take everything drawn off the step",
        chartLarger: "Chart larger",
        chartSmaller: "Chart smaller",
        dayBefore: "‹ Day before",
        dayAfter: "Day after ›",
        earlier: "‹ Earlier",
        later: "Later ›",
        backToStep: "Back to the step",
      },
      /** The words of the step. */
      stepWords: {
        title: "Words",
        size: "Size of the words",
        smaller: "A−: smaller words",
        larger: "A+: larger words",
      },
      /** What the step rests on. */
      sources: {
        title: "Who says so",
        titleWithCount: (title: string, entries: number) => `${title} (${number(entries)})`,
        names: "Who and what it names",
        restsOn: "What the words rest on",
        drawn: "What is drawn",
        whole: "Sources as a whole",
        noSource: "Nothing on this slide needs a source.",
        stated: "stated",
        saidBy: (who: string) => `, said by ${who}`,
        cameLater: (what: string) => `Later: ${what}`,
        alignedWith: (side: string) => `aligned with ${side}`,
        paragraph: (paragraph: number) => `paragraph ${number(paragraph)}`,
        publisherNotes: (notes: readonly string[]) => ` (${notes.join(", ")})`,
      },
      /** The list of slides. */
      slideList: {
        title: "Slides",
        runningOrder: "Running order",
      },
      /** Which slides the window leads; `slides` are the words of `slidesOpenedAt`. */
      connection: {
        openSlides: "Open the slides",
        joined: (slides: string) => `Joined to ${slides}`,
        alone: "Alone: this window leads no slides",
        impossible: "This browser cannot join two windows; this one works alone",
        lead: (slides: string) => `Lead ${slides} instead`,
      },
    },

    /** The names of keys on a keyboard of this language, and of a drag. */
    keyNames: {
      Space: "Space",
      "Page Down": "Page Down",
      "Page Up": "Page Up",
      Enter: "Enter",
      Shift: "Shift",
      Alt: "Alt",
      Home: "Home",
      End: "End",
      Backspace: "Backspace",
      Tab: "Tab",
      Esc: "Esc",
      Drag: "Drag",
      "?": "?",
      Left: "Left arrow",
      Right: "Right arrow",
    },
    /** What keys do, by row of the help sheet. */
    keys: {
      next: "Next step; out of black or the overview, back to the slide",
      previous: "Step before",
      nextSlide: "Next slide, past the steps of this one",
      previousSlide: "Slide before",
      ends: "First and last slide",
      number: "Go to a slide by its number, or to one of its steps: 14.2",
      find: "Go to a slide by number, step or title",
      back: "Back to where you jumped from",
      walk: "Into the chart: arrows walk its events, Enter pins one, Esc leaves",
      pointer: "Pointer for the audience, and away; the mouse, or Shift and arrows, move it",
      pen: "Pen, and away: the mouse, a pen or a finger draws on the slide, in both windows",
      undo: "Take back the last line drawn; take everything drawn off the step, which U brings back",
      size: "Chart larger, smaller, as by Ctrl and the wheel; drag, or Shift and arrows, move it",
      pan: "Timeline earlier, later; other charts a day before, after",
      zoom: "Timeline nearer, wider, as by the wheel once it was clicked; other charts to the last, the next change",
      play: "Play the days up to this step, and pause; slower and faster. Press the line of days to go to one",
      restore: "Back to the step as it was",
      black: "Black screen, and back",
      escape: "Out of black, the overview and full screen",
      fullscreen: "Full screen",
      start: "The slide in full screen, as a clicker’s start key asks",
      speaker: "Speaker’s window",
      overview: "All slides side by side, and back; Enter goes to one",
      theme: "Colours: night, paper, high contrast",
      read: "Leave to read this step as a page",
      clock: "In the speaker’s window: start and pause the clock; set it to zero, and take that back",
      wordSize: "In the speaker’s window: larger and smaller words",
      help: "This sheet, and away",
    },

    /** What stands in the sources of pages as `{say.name}`. */
    pages: {
      readAsPage: "Read it as a page",
      presentation: "Presentation",
      printing: "Printing",
      form: "Form",
      handout: "Hand-out: the slides",
      steps: "Click-through: every step",
      notes: "Reader: slides, words, sources, tables",
      colours: "Colours",
      paper: "Paper",
      night: "Night",
      contrast: "High contrast",
      paperSize: "Paper",
      print: "Print or save as PDF",
      present: "Present",
      read: "Read",
      keepAFile: "To keep a file, choose “Save as PDF” in the dialog that opens, without margins and headers.",
    },

    /** What the reading page says about itself. */
    reading: {
      skip: "Skip to the article",
      windowTitle: (deck: string) => `${deck} — read`,
      waysToSee: "Ways to see this",
      contents: "Contents",
      search: "Search",
      present: "Present",
      minutes: (minutes: number) => `${number(minutes)} min to read`,
      chapter: (chapter: number, title: string) => `${number(chapter)} · ${title}`,
      presentThis: "Present this slide",
      asPages: "As pages to print or keep (PDF)",
      eventsAs: "The events as a ",
      forms: {
        csv: "table (CSV)",
        json: "TimelineJS (JSON)",
        geojson: "map layer (GeoJSON-T)",
        "lpf.json": "places (Linked Places)",
        ics: "calendar (ICS)",
      },
      note: (note: number | string, whose?: string) => `Note ${digits(note)}${whose ? `: ${whose}` : ""}`,
      backAtNote: (note: number) => `Back to the text at note ${number(note)}`,
      backToText: "Back to the text",
      notes: "Notes",
      wordsUsed: "Names and terms",
      notesAndSources: "Notes and sources",
      whereTheyAre: <Link>(
        link: (words: string) => Link,
        notes: number,
        sources: number,
      ): readonly (Link | string)[] => [
        "Each number in the text leads to its note. ",
        link(
          `${plural(notes, { one: "The note", other: `All ${number(notes)} notes` })} and the ` +
            plural(sources, { one: "source", other: `${number(sources)} sources` }),
        ),
        " stand on a page of their own, with the way back to where each is cited.",
      ],
      inList: "In the list of sources",
      showIt: "Show it",
      readOn: "Read on",
      sources: "Sources",
      ownTitles: "A title in square brackets is our own description of a page whose title is not on record.",
      /** A kind of source, in the plural if there are several, and how many there are. */
      ofNature: (nature: string, sources: number) => `${capital(nature)} (${number(sources)})`,
      leansTo: (side: string) => ` Speaks for or leans to: ${side}.`,
      notesOnIt: "Notes that rest on it: ",
      drawnIn: "Drawn in: ",
      quotedIn: "Quoted in: ",
      cameLater: "What came later: ",
      sourcesUsed: (used: number, kept: number) =>
        kept === 1
          ? "This account rests on the one source collected for it."
          : `This account rests on ${plural(used, { one: "this one", other: `these ${number(used)}` })} of the ${sources(kept)} collected for it.`,
      from: (slide: string) => `From “${slide}”`,
      share: "Share",
      copyLink: "Copy link",
      copyEmbed: "Copy embed code",
      download: "Download",
      previous: "Previous",
      next: "Next",
      previousSlide: (slide: string) => `Previous: ${slide}`,
      nextSlide: (slide: string) => `Next: ${slide}`,
      embedCopied: "Embed code copied",
      linkCopied: "Link copied",
      copied: "Copied",
      embedCode: "The code that shows this slide in another page",
      inAddressBar: "The link is in the address bar",
      seeAddressBar: "See the address bar",
      downloadChart: (slide: string) => `Download the chart “${slide}”`,
      tableFile: "Table (CSV)",
      saved: (file: string) => `${file} saved`,
      notSaved: (why: string) => `Not saved: ${why}`,
      notLoaded: "That could not be loaded. Is there a connection?",
      otherTheme: (theme: string) => `${theme} theme`,
      searchWhat: "Search events, places and sources",
      kinds: { place: "Places", event: "Events and claims", source: "Sources" },
      found: (answers: number) => `${number(answers)} found`,
      andMore: (answers: number) => `and ${number(answers)} more`,
      findByTyping: "Find an event by typing",
      findEvent: "Find an event",
      eventsFound: "Events found",
    },

    /** What stands around a chart on the reading page. */
    figure: {
      alternative: (name: string, summary: string) => `${name}. ${summary}`,
      steps: (slide: string) => `Steps of the chart “${slide}”`,
      previousStep: "Previous step",
      nextStep: "Next step",
      stepOf: (step: number, steps: number) => `${number(step)} of ${number(steps)}`,
      atStep: (step: number, steps: number, chart: string) => `Step ${number(step)} of ${number(steps)}. ${chart}`,
      play: "Play",
      moveInTime: "Move in time",
      otherDates: "Other dates",
      turnToOtherDates: "Turn to other dates",
      table: (chart: string) => `Table: ${chart}`,
      drawnFrom: "Drawn from:",
      inWords: "This chart in words and as a table",
      theTable: "The table",
      zoomInOnThese: "Zoom in on these",
      mapOn: (day: string) => `The map on ${day}`,
      /** A count of what has no room, as a button. */
      zoomInOn: (count: string) => `${count}: zoom in on them`,
      listThem: (count: string) => `${count}: list them`,
      wider: "Wider: more time, less detail",
      nearer: "Nearer: less time, more detail",
      earlier: "Earlier",
      later: "Later",
      all: "All",
      allTime: "All the time there is",
      changeBefore: "To the change before",
      dayEarlier: "A day earlier",
      dayLater: "A day later",
      nextChange: "To the next change",
      backToStep: "Back to the step",
      backAtStep: (shown: string) => `Back at the step: ${shown}`,
    },

    /** A chart that shows several of its states beside each other. */
    comparing: {
      part: (frame: string, part: string) => `${frame}, ${part}`,
      /** The names of two charts that are shown as one. */
      both: (one: string, other: string) => `${one}; ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
      name: (names: readonly string[]) => names.join("; beside it "),
      /** The head of the column that says of which state a row is. */
      shown: "Shown",
    },

    /** What printed pages, PDFs and PowerPoint files say about themselves. */
    printed: {
      tables: "The charts in words and as tables",
      sources: "Sources",
      drawnIn: "Drawn in ",
      quoted: (title: string) => `“${title}”`,
      /** Before the numbers of sources, after the slide that something is drawn in. */
      andSources: "; sources ",
      source: (source: number, publisher?: string) => `Source ${number(source)}${publisher ? `: ${publisher}` : ""}`,
      chartAsTable: "This chart as a table",
      tooOld: (browsers: string) =>
        `This page needs ${browsers}, or a newer browser, to show anything but the hand-out.`,
      /** The paragraphs of a source, as short as possible. */
      paragraphs: (paragraphs: readonly number[]) => `¶ ${paragraphs.map(number).join(", ")}`,
      /** A publisher with the number of its page in the list of sources. */
      numbered: (publisher: string, source: number) => `${publisher} [${number(source)}]`,
      stated: (what: string, when: string) => `${what}, ${when}.`,
      /** What a note says of a statement that an earlier note has told. */
      seeNote: (note: number) => `See note ${number(note)}.`,
      onTheWeb: (publisher: string, title: string) => `${publisher}, “${title}” (on the web)`,
      linkOnTheWeb: (words: string) => `${words}, on the web`,
      /** What the objects of a slide are called where PowerPoint lists them. */
      objects: {
        title: "Title",
        caption: "Caption",
        number: "Number of the chapter",
        subtitle: "Subtitle",
        date: "Date",
        words: "Text",
        value: "Figure",
        unit: "Unit",
        of: "Note",
        credits: "Sources",
        alt: "Description",
        quoted: "Quotation",
        translation: "Translation",
        who: "Source of the quotation",
        chart: "Chart",
        picture: "Picture",
        table: "Table",
        bar: "Bar",
      },
    },

    /** What data files say in words. */
    data: {
      leftOut: (events: readonly string[]) =>
        `Left out, since a calendar knows the years 1 to 9999 only: ${events.join("; ")}`,
      dated: (title: string, date: string) => `${title} (${date})`,
      when: (date: string) => `When: ${date}.`,
      saidBy: (who: string) => `Said by ${who}.`,
      sources: (publishers: readonly string[]) => `Sources: ${publishers.join("; ")}`,
    },

    /** A page that a browser opens from a disk, where it runs no scripts; `link` leads to the file that runs. */
    fromDisk: {
      text: "A browser runs no scripts of a page like this one from a disk. ",
      open: (file: string) => `Open ${file}`,
      after: ", which holds the same and runs.",
    },

    /** What plays the days up to a step. */
    playing: {
      play: "Play",
      pause: "Pause",
      /** In place of "Play" if nothing may move by itself. */
      nextChange: "Next change",
      slower: "Slower",
      faster: "Faster",
      explained: "Play the days up to this step, and pause",
      nothing: "Nothing changes on the days up to this step, so there is nothing to play.",
      paused: (day: string) => `Paused at ${day}.`,
      played: "The step itself.",
      /** How a chart stands on the last of the days, by its name and in words. */
      atTheEnd: (name: string, summary: string) => `At the end: ${name}. ${summary}`,
      andMore: (events: number) => ` and ${number(events)} more`,
      /** A day, and what happened on it or has changed since the day before. */
      day: (day: string, what: string) => `${day}: ${what}`,
    },

    /** The pages beside the article: its notes and sources, and its charts in words. */
    otherPages: {
      sources: "Notes and sources",
      sourcesCounted: (notes: number, used: number, kept: number) =>
        `${number(notes)} ${plural(notes, { one: "note", other: "notes" })} and the ` +
        `${plural(used, { one: "source", other: sources(used) })}, of ${number(kept)} collected, ` +
        "that they and the charts rest on.",
      search: "Search notes and sources",
      tables: "The charts in words and as tables",
      tablesCounted: (charts: number) =>
        `${number(charts)} ${plural(charts, { one: "chart", other: "charts, each" })} as it stands in the article: what it shows, its figures, and whose reports it draws on.`,
      windowTitle: (deck: string, page: string) => `${deck} — ${page.charAt(0).toLowerCase()}${page.slice(1)}`,
      toTables: "Tables",
      skip: "Skip to the page",
      article: "Article",
    },

    /** What a screen reader is told of the pen. */
    pen: {
      on: "Pen: the mouse, a pen or a finger draws on the slide.",
      off: "Pen away.",
      undone: "Last change of the drawing taken back.",
      cleared: "Drawing taken off. Undo brings it back.",
    },
  };
};

type TieKind =
  | "leads"
  | "part of"
  | "fights beside"
  | "air support"
  | "trains"
  | "backs"
  | "deconflicts with"
  | "rivals"
  | "opposes";

/** The kinds of tie as said of one actor, with the other actor after them. */
const toward: Readonly<Record<TieKind, string>> = {
  leads: "leading",
  "part of": "part of",
  "fights beside": "fighting beside",
  "air support": "giving air support to",
  trains: "training",
  backs: "backing",
  "deconflicts with": "keeping a line open to",
  rivals: "in rivalry with",
  opposes: "opposing",
};

/** The furthest point of a front on a day, and how it was reached. */
interface FixAt {
  how: "reached" | "bypass" | "short" | "back";
  place: string;
  /** How far short of the place it was, in kilometres, if known. */
  km?: number | undefined;
}

/**
 * How many events are not dated to a single day or, where years are told, to a single year; have an approximate or an
 * uncertain date; are only claimed, or disputed. Each may be 0.
 */
interface Doubts {
  loose: number;
  ranged: number;
  approximate: number;
  uncertain: number;
  claimed: number;
  disputed: number;
}

/** A date and a firmness, in words. */
interface Dated {
  date: string;
  firmness: string;
}

/** A point that a front had reached before it fell back. */
interface Ahead extends Dated {
  place: string;
}

/** What the bars of a toll stand for. */
type Unit = "week" | "month";

type Firmness = "confirmed" | "reported" | "claimed" | "disputed" | "assumed";

/** The words that the machine makes itself, as every dictionary must give them: a missing word is a type error there. */
export type Dictionary = ReturnType<typeof en>;
