import type { Dictionary } from "./en.ts";
import {
  bracketed,
  capital,
  type DayParts,
  type Formats,
  longAgo,
  roman,
  withoutShared,
  yearsWithoutShared,
} from "./formats.ts";

/**
 * French, as a newspaper writes it. Participles of control agree with "le lieu". The spaces that French sets before some
 * signs are written as plain ones here, and `typeset` makes them unbreakable.
 */
export const fr = ({ number, digits, yearNumber, list, plural, month: monthName }: Formats): Dictionary => {
  const counted = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, many: of(other), other })}`;
  const events = (value: number) => counted(value, "événement", "événements");
  const places = (value: number) => counted(value, "lieu", "lieux");
  const sources = (value: number) => counted(value, "source", "sources");
  const notes = (value: number) => counted(value, "note", "notes");
  const civilians = (value: number) => counted(value, "civil", "civils");
  const dead = (value: number) => counted(value, "mort", "morts");
  const incidents = (value: number) => counted(value, "incident", "incidents");
  const unit = { week: "semaine", month: "mois" };
  const theUnit = { week: "la semaine", month: "le mois" };
  const month = (name: string, year?: string) => (year === undefined ? name : `${name} ${year}`);
  const nth = (day: number) => (day === 1 ? `${digits(day)}er` : digits(day));
  const day = ({ weekday, day: number, month: name, year }: DayParts) =>
    `${weekday === undefined ? "" : `${weekday} `}${nth(number)} ${month(name, year)}`;
  const monthNames = Array.from({ length: 24 }, (_, at) => monthName((at % 12) + 1, at >= 12).replace(".", "\\."));
  const startOfDay = new RegExp(`^(?:\\p{L}+\\.? )?\\p{Nd}{1,2}(?:er)? (?:${monthNames.join("|")})`, "u");
  /** A day, a decade and a century take an article, which a month or a year does not. */
  const the = (date: string) =>
    startOfDay.test(date) || /^(?:[CLXVI]+e siècle\b|printemps |\de?r? (?:quadri|tri|se)mestre )/.test(date)
      ? `le ${date}`
      : date.replace(/^années /, "les années ").replace(/^(?=(?:été|automne|hiver) )/, "l’");
  const startOfMonthOrYear = new RegExp(`^(?:\\p{Nd}|${monthNames.join("|")})`, "u");
  const until = (date: string) =>
    date.startsWith("vers ")
      ? `jusque ${date}`
      : date.startsWith("entre ")
        ? `jusqu’à une date comprise ${date}`
        : `jusqu’${startOfMonthOrYear.test(the(date)) ? `en ${date}` : at(the(date))}`;
  /** After "depuis", which takes no second preposition. */
  const after = (date: string) =>
    the(date)
      .replace(/^vers /, "environ ")
      .replace(/^(?=entre )/, "une date comprise ");
  const endOfYears =
    /(?<=^(?:il y a (?:environ )?)?[\d\s.,]+)( (?:av|apr)\. (?:J\.-C\.|n\. è\.)| (?:milli(?:ons|ards) d’années|ans))$/;
  const eraOrUnit = /( av\. (?:J\.-C\.|n\. è\.)| (?:milli(?:ons|ards) d’années|ans))$/;
  /** What "il y a 66 millions d’années" counts: "66 millions d’années". */
  const ago = (date: string) => /^il y a ((?:environ )?\d.+)$/.exec(date)?.[1];
  const since = (date: string) => `depuis ${ago(date) ?? after(date)}`;
  const kinds = {
    leads: "direction",
    "part of": "appartenance",
    "fights beside": "combat commun",
    "air support": "appui aérien",
    trains: "formation",
    backs: "soutien",
    "deconflicts with": "canal ouvert",
    rivals: "rivalité",
    opposes: "opposition",
  };
  /** A kind of tie as said of one actor, with the other actor after it. */
  const tie = (kind: keyof typeof kinds, other: string) =>
    ({
      leads: `à la tête ${of(other)}`,
      "part of": `appartenance ${at(other)}`,
      "fights beside": `combat aux côtés ${of(other)}`,
      "air support": `appui aérien ${at(other)}`,
      trains: `formation ${of(other)}`,
      backs: `soutien ${at(other)}`,
      "deconflicts with": `canal ouvert avec ${other}`,
      rivals: `rivalité avec ${other}`,
      opposes: `opposition ${at(other)}`,
    })[kind];
  const near = (km: number | undefined, place: string) =>
    km === undefined ? `peu avant ${place}` : `à ${number(km)} km ${of(place)}`;
  const someCivilians = (some: number) => (some === 0 ? "aucun civil" : civilians(some));
  const inIncidents = (some: number) => `dans ${incidents(some)}`;
  const sentence = (words: string): string => (/[.!?…]\s?[»)]*$/.test(words) ? words : `${words}.`);

  return typeset({
    direction: "ltr",

    dates: {
      year(year, eras) {
        const [after, before] = eras === "BC" ? ["apr. J.-C.", "av. J.-C."] : ["apr. n. è.", "av. n. è."];
        for (const [size, one, other] of [
          [1e9, "milliard", "milliards"],
          [1e6, "million", "millions"],
        ] as const) {
          const value = Math.abs(year) / size;
          const count = `${number(value)} ${plural(value, { one, other })} d’années`;
          if (value >= 1) return year <= 0 ? `il y a ${count}` : `dans ${count}`;
        }
        if (year <= -longAgo) return `il y a ${number(-year)} ans`;
        if (year <= 0) return `${yearNumber(1 - year)} ${before}`;
        return year < 1000 || year > 9999 ? `${number(year)} ${after}` : digits(year);
      },
      unit: (yearsAgo) => [1e9, 1e6].find((size) => yearsAgo >= size) ?? 1,
      month,
      shortMonth: (name, year) => `${name} ${digits(year)}`,
      day,
      dayOfMonth: nth,
      span: (first, last) =>
        first.month === last.month
          ? `${nth(first.day)}–${nth(last.day)} ${last.month}`
          : `${nth(first.day)} ${first.month} – ${nth(last.day)} ${last.month}`,
      withYear: (days, year) => `${days} ${year}`,
      moment: (date, clock) => `${date}, ${clock}`,
      inZone: (moment, zone) => `${moment}, ${zone}`,
      zone: (city) => `heure ${of(city)}`,
      season(season, year) {
        const four = ["printemps", "été", "automne", "hiver"];
        const names = ["", " (hémisphère Nord)", " (hémisphère Sud)"].flatMap((where) =>
          four.map((name) => [name, where] as const),
        );
        const parts = [
          ...["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"],
          ...["1er quadrimestre", "2e quadrimestre", "3e quadrimestre", "1er semestre", "2e semestre"],
        ].map((name) => [name, ""] as const);
        const [name, where] = [...names, ...parts][season - 21] ?? ["", ""];
        return `${name} ${year}${where}`;
      },
      decade: (year) => `années ${digits(year)}`,
      century: (hundreds) => `${roman(hundreds + 1)}e siècle`,
      about: (date) => (ago(date) ? `il y a environ ${ago(date)}` : `vers ${the(date)}`),
      uncertain: (date) => `${date} (date incertaine)`,
      uncertainAlone: "date incertaine",
      partsInDoubt(date, uncertain, approximate) {
        const names = { year: "année", month: "mois", day: "jour" };
        const named = (parts: readonly ("year" | "month" | "day")[]) => list(parts.map((part) => names[part]));
        const doubts = [
          ...(uncertain.length > 0 ? [`incertain : ${named(uncertain)}`] : []),
          ...(approximate.length > 0 ? [`approximatif : ${named(approximate)}`] : []),
        ];
        return `${date} (${doubts.join(" ; ")})`;
      },
      to(first, last, kind) {
        const from = yearsWithoutShared(first, last, endOfYears);
        if (ago(from) && ago(last)) return `il y a ${ago(from)} à ${ago(last)}`;
        if (kind === "day") return `du ${from} au ${last}`;
        return kind === "other" ? `${from} – ${last}` : `${of(from)} à ${last}`;
      },
      toAbout(first, last) {
        const from = yearsWithoutShared(first, last, endOfYears);
        if (ago(from) && ago(last)) return `il y a environ ${ago(from)} à ${ago(last)}`;
        return from === first ? `d’environ ${first} à environ ${last}` : `d’environ ${from} à ${last}`;
      },
      betweens: (first, last) =>
        /\b(?:entre|ou) /.test(first + last)
          ? `début : ${withoutShared(first, last, eraOrUnit)}, fin : ${last}`
          : `${of(withoutShared(the(first), last, / siècle$/))} ${at(the(last))}`,
      between(first, last, { kind, about }) {
        // No preposition stands after "entre": "entre 2016 et environ 2018".
        const said = (date: string) => date.replace(/^vers /, "environ ");
        const from = yearsWithoutShared(first, last, endOfYears);
        const ends = [from, last].map((date) => (kind === "day" ? `le ${date}` : said(the(date))));
        const words =
          ago(from) && ago(last) ? `il y a entre ${ago(from)} et ${ago(last)}` : `entre ${ends.join(" et ")}`;
        return about ? `${words} environ` : words;
      },
      until,
      since,
      notEnded: (start) => `${start}, pas encore terminé`,
      endUnknown: (start) => `${start}, fin inconnue`,
      startNotSourced: (start) => `${start} (début sans source)`,
      noKnownTime: "à une date inconnue",
      earlier: "plus tôt",
      later: "plus tard",
    },

    control: {
      held: (by) => `tenu par ${by}`,
      presence: (whose) => `présence ${of(whose)}`,
      besieged: (holder, by) => `tenu par ${holder}, assiégé par ${by}`,
      contested: (sides) => (sides.length > 1 ? `disputé entre ${list(sides)}` : "disputé"),
      shared: (sides) => `partagé entre ${list(sides)}`,
      unknown: "inconnu",
    },

    ties: {
      kinds,
      lines: { ...kinds, opposes: "contre" },
      opposedByAll: (but, mutual) => {
        const all = `tous les autres${but.length > 0 ? ` sauf ${list(but)}` : ""}`;
        return mutual ? `hostilité mutuelle avec ${all}` : `hostilité de ${all}`;
      },
      sentence: (kind, from, to) => `${from} : ${tie(kind, to)}`,
      of: tie,
      back(kind, other) {
        const reversed: Partial<Record<typeof kind, string>> = {
          leads: `sous la direction ${of(other)}`,
          "part of": `composante : ${other}`,
          "air support": `avec l’appui aérien ${of(other)}`,
          trains: `avec une formation par ${other}`,
          backs: `avec le soutien ${of(other)}`,
          opposes: `face à l’opposition ${of(other)}`,
        };
        return reversed[kind] ?? tie(kind, other);
      },
    },

    banks: { left: "Rive gauche", right: "Rive droite", island: "île" },
    separated: (statements) => statements.join(" ; "),
    inRow: (words) => words.join(", "),
    apart: " · ",
    named: (name, what) => `${name} : ${what}`,
    noted: (what, note) => `${what} (${note})`,
    sentence,
    insideSentence: (name) => name.replace(/^(?:Rive|Île) /, (kind) => kind.toLowerCase()),

    alliances: {
      allYears: "toutes les années évoquées ici",
      name: (when) => `Qui était du côté de qui, ${when}`,
      summary: (ties, actors, each, on) =>
        `${counted(ties, "lien", "liens")} entre ${counted(actors, "acteur", "acteurs")}` +
        `${on ? `, ${the(on)}` : ""} : ${each.join(", ")}.`,
      reading: (mutual, inCamps) =>
        `Un lien ${inCamps ? "va du camp dont il part au camp qu’il vise" : "se lit de la ligne à la colonne"} ; ` +
        `valent dans les deux sens : ${mutual.join(", ")}.`,
      broughtOut: (name, ties) =>
        `En évidence : ${ties.length === 0 ? `${name}, sans lien ici.` : `${sentence(name)} ${sentence(ties.join(" ; "))}`}`,
      caption: (when) => `Liens, ${when}`,
      columns: ["Qui", "Lien", "Envers qui", "Quand", "Note"],
      notDated: "sans date",
      key: (on, hasYears) =>
        `À lire de la ligne à la colonne${on ? `, ${the(on)}` : hasYears ? ", avec les années" : ""} :`,
      bothWays: (kind) => `${kind} (dans les deux sens)`,
      dropped: (ties) => `${counted(ties, "autre lien", "autres liens")} dans le tableau`,
    },

    media: {
      quoted: (words) => `« ${words} »`,
      saidBy: (who, date) => `${who}, ${date}`,
      credit: (credit, licence) => `${credit} (${licence})`,
      captions: "Sous-titres",
      leftOut: "Trop volumineux pour ce fichier ; à voir sur le site.",
    },

    firmness: {
      confirmed: "confirmé",
      reported: "rapporté",
      claimed: "affirmé",
      disputed: "contesté",
      assumed: "supposé",
    },
    states: {
      contested: "disputé",
      shared: "partagé",
      besieged: "assiégé",
      presence: "simple présence",
      unknown: "inconnu",
    },

    controlStrips: {
      name: (all, when, onRiver) =>
        `Qui tenait ${plural(all, { one: "le lieu", other: `chacun des ${number(all)} lieux` })}${onRiver ? " du fleuve" : ""}, ${when}`,
      summary: (all, { first, last, when }, onRiver) =>
        sentence(`${places(all)}${onRiver ? " dans l’ordre du fleuve" : ""}, ${of(first)} ${at(last)}, ${when}`),
      border: (above, below) => `La frontière entre ${list([above, below])} passe entre deux lignes.`,
      enlarged: (when) => `Période agrandie : ${when} ; l’échelle change à ses extrémités.`,
      caption: (when) => `Qui tenait chaque lieu, ${when}`,
      part: (place, bank) => `${place}, ${bank}`,
      columns: ["Lieu", "Rive", "Kilomètre du fleuve", "Tenu par qui, depuis quand et avec quelle certitude"],
      span: (state, date, firmness) => `${state}, début : ${date} (${firmness})`,
      holders(on, sides, contested, unknown) {
        const others = [
          ["disputés ou partagés", contested],
          ["inconnus", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, some]) => some > 0)];
        return `En fin de journée, ${the(on)} : ${all.map(([name, some]) => `${name} ${number(some)}`).join(", ")}.`;
      },
      heldAgain: (some) => `Tenus une seconde fois par le même camp : ${some.join(", ")}.`,
      dayUncertain: "jour incertain",
      onlyClaimed: "seulement affirmé",
      notAttested: "début non attesté",
      dropped: (some) => `${counted(some, "lieu plus petit omis", "lieux plus petits omis")}`,
      enlargedKey: (when) => `agrandi : ${when}`,
      banksKey: (left, right) => `${left} à gauche du fleuve, ${right} à droite`,
      borderKey: (above, below) => `${above} au-dessus, ${below} au-dessous`,
    },

    declaredHeld: {
      name: (all) => `Proclamé et encore tenu : ${counted(all, "proclamation", "proclamations")}`,
      nothingYet: "Aucune victoire n’avait encore été proclamée.",
      summary: (all, { early, holder, places: some }) =>
        `Sur ${counted(all, "proclamation", "proclamations")} de victoire, ${number(early)} ` +
        `${plural(early, { one: "est venue", other: "sont venues" })} alors ` +
        `${plural(some, { one: "que le lieu suivi ici était encore tenu", other: `qu’une partie des ${number(some)} lieux suivis ici étaient encore tenus` })} par ${holder}.`,
      held: (held, all, part) =>
        `${number(held)} sur ${number(all)} ${plural(held, { one: "tenu", other: "tenus" })}` +
        `${part > 0 ? ` et ${number(part)} en partie` : ""}`,
      caption: (holder) => `Ce qui était encore tenu au soir de chaque proclamation (${holder})`,
      columns: ["Jour", "Proclamé", "Par qui", "Tenus", "En partie", "Lesquels", "La suite"],
      heldOf: (held, all) => `${number(held)} sur ${number(all)}`,
      inPart: (some) => `en partie : ${some.join(", ")}`,
      none: "aucun",
      declared: "Proclamé",
      declaredBy: "Proclamé, et par qui",
      stillHeld: "Encore tenus",
      cameLater: "La suite",
      heldBy: (holder) => `tenu par ${holder}`,
      contested: "disputé ou partagé",
      notHeld: "non tenu",
      notKnown: "inconnu",
      squares: (all, leftBank) =>
        `un carré par lieu (${number(all)})${leftBank === undefined ? "" : `, vers l’aval de gauche à droite, ${leftBank} au-dessus du fleuve`}`,
      noRoom: (earlier) => `faute de place, ${counted(earlier, "plus ancienne omise", "plus anciennes omises")}`,
      of: (all) => `sur ${number(all)}`,
      andInPart: (some) => `et ${number(some)} en partie`,
      allIn: (land) => `tous au même endroit : ${land}`,
    },

    districts: {
      name: (city, on) => `${city} par quartier, ${on}`,
      ordered: (order, name, words) => `${number(order)}. ${name} (${words})`,
      state: (state, some) => `${state} : ${some}.`,
      changed: (since, some) => `Changements depuis ${the(since)} : ${list(some)}.`,
      unchanged: (since) => sentence(`Rien n’a changé depuis ${the(since)}`),
      takenInOrder: (captures) => `Prises rapportées, dans cet ordre : ${captures.join(" ; ")}.`,
      columns: ["Partie de la ville", "Situation", "Depuis", "Certitude", "Ordre des prises", "Note"],
      perhapsStill: (state) => `peut-être encore ${state}`,
      says: (who) => `selon ${who}`,
      on: (when) => capital(the(when)),
      takenBy: (when) => `Prises rapportées, dans cet ordre, ${until(when)}`,
      changedKey: (since) => `plus soutenu : changé depuis ${the(since)}`,
      claimed: "affirmé",
      claimedByOne: "affirmé par une seule partie",
      assumed: "supposé",
      dropped: (entries) => `${number(entries)} de plus dans le tableau`,
      numbersKey: "ordre des prises rapportées",
    },

    deathsKey: {
      dead,
      deadInOne: (deaths) => `${dead(deaths)} dans un seul incident`,
      civilians: "civils",
      ofThemCivilians: "dont civils",
    },

    frontMap: {
      name: (land, on) => `Qui tient quoi : ${land}, ${on}`,
      nameOfMap: (land) => `Carte : ${land}`,
      named: (some, land, on) =>
        sentence(`${some.length > 0 ? `${list(some)} sur une carte` : "Une carte"} : ${land}, ${on}`),
      namedCaption: (land) => `Lieux nommés sur la carte : ${land}`,
      place: "Lieu",
      bank: (bank, river) => `${bank}${river ? ` (${river})` : ""}, vers l’aval`,
      runs: (bank, runs) =>
        `${bank} : ${runs
          .map(({ state, places: some }) =>
            some.length > 2 ? `${state} (${of(some[0] ?? "")} ${at(some.at(-1) ?? "")})` : `${state} (${list(some)})`,
          )
          .join(" ; ")}.`,
      elsewhere: (alike) => `Ailleurs : ${alike.join(" ; ")}.`,
      alike: (some, state) => `${list(some)} (${state})`,
      nowAlike: (some, state) => `${list(some)} (désormais ${state})`,
      changed: (since, alike) => `Changements depuis ${the(since)} : ${alike.join(" ; ")}.`,
      unchanged: (since) => sentence(`Rien n’a changé de mains ici depuis ${the(since)}`),
      road: (road, through) => `${road} : tracé en ligne droite par ${list(through)}.`,
      circled: (some) => `Marqués d’un cercle : ${list(some)}.`,
      caption: (land, on) => `Qui tenait quoi en fin de journée, dans l’ordre du fleuve : ${land}, ${on}`,
      columns: ["Lieu", "Rive", "Situation", "Depuis", "Certitude"],
      on: (when) => capital(the(when)),
      banks: { left: "gauche", right: "droite", island: "île" },
      awayFromRiver: "loin du fleuve",
      orStill: (state, before) => `${state}, ou encore ${before}`,
      toll: (by, { deaths, incidents: some, civilians: killed }, since) =>
        `Selon le décompte ${of(by)}, ${counted(deaths, "personne est morte", "personnes sont mortes")} ici ` +
        `${since ? `après ${the(since)}` : "jusque-là"} ${inIncidents(some)}, dont ${someCivilians(killed)}.`,
      front(front, { how, place, km }, date) {
        const words = {
          reached: at(place),
          bypass: `${at(place)}, au-delà d’un terrain non tenu`,
          short: near(km, place),
          back: km ? `en recul, ${near(km, place)}` : `en recul ${at(place)}`,
        };
        return sentence(bracketed(`${front} : ${words[how]}`, date));
      },
      changedSince: (when) => `changé depuis ${the(when)}`,
      changedHands: (when) => `changé de mains depuis ${the(when)}`,
      advance: "avancée",
      advanceInFull: "avancée, en tirets là où elle n’est pas confirmée",
      within: "à l’intérieur",
      withinInFull: "se trouve quelque part à l’intérieur",
      approximate: "connu à quelques kilomètres près",
      km: (km) => `${number(km)} km`,
      nought: digits(0),
    },

    placesMap: {
      name: (when) => `Carte des lieux${when === undefined ? "" : `, ${when}`}`,
      summary: (all, some, more) =>
        `${all === 1 ? "Un lieu" : places(all)}${some.length > 0 ? ` : ${some.join(", ")}${more ? " et d’autres" : ""}` : ""}.`,
      counted: (place, some) => `${place} (${number(some)})`,
      route: "Des lignes en tirets les relient dans l’ordre chronologique ; elles ne montrent pas le chemin suivi.",
      missing: (some) =>
        `${counted(some, "autre lieu, aux coordonnées inconnues, n’est pas dessiné", "autres lieux, aux coordonnées inconnues, ne sont pas dessinés")}.`,
      caption: (when) => `Ce qui s’est passé, et où${when === undefined ? "" : `, ${when}`}`,
      columns: ["Lieu", "Ce qui s’y est passé"],
      event: (title, date) => bracketed(title, date),
    },

    figures: {
      atLeast: (figure) => `au moins ${figure}`,
      atMost: (figure) => `au plus ${figure}`,
      range: (low, high) => `${low}–${high}`,
      withRange: (figure, range) => `${figure} (${range})`,
      withUnit: (figure, what) =>
        /milli(?:on|ard)s?$/.test(figure) && /^(?!de |d’)\p{L}/u.test(what)
          ? `${figure} ${of(what)}`
          : `${figure} ${what}`,
      million: (millions) => `${number(millions)} ${plural(millions, { one: "million", other: "millions" })}`,
    },

    rivalCounts: {
      name: (what) => `Qui compte quoi : ${what}`,
      count: (by, figure, { where, when }) => bracketed(`${by} : ${figure}`, `${where && `${where}, `}${when}`),
      summary: (counts, what, differ) =>
        `${counted(counts.length, "décompte", "décomptes")} (${what}), côte à côte et jamais additionnés` +
        `${differ ? ", car chacun porte sur un autre territoire ou d’autres jours" : ""}. ${counts.join(" ; ")}.`,
      caption: (what) => `Décomptes (${what}), chacun selon la règle de celui qui le publie`,
      columns: (what) => [
        "Éditeur",
        `Combien : ${what}`,
        "Où",
        "Quand",
        "Ce qui est compté, et les précautions à prendre",
      ],
      derived: "Somme de ce que donne l’éditeur.",
      range: "de l’estimation la plus basse à la plus haute",
      dropped: (counts) => `${counted(counts, "autre décompte", "autres décomptes")} dans le tableau`,
    },

    riverChart: {
      name: (river, when) => `Jusqu’où chaque front était arrivé : ${river}, ${when}`,
      positions: (on, fronts) =>
        `En fin de journée, ${the(on)} : ${fronts.length > 0 ? `${fronts.join(" ; ")}.` : "aucun front n’est recensé."}`,
      toll: (by, { deaths, incidents: some, civilians: killed }) =>
        `Selon le décompte ${of(by)}, ${counted(deaths, "personne était morte", "personnes étaient mortes")} jusque-là le ` +
        `long de cette partie du fleuve ${inIncidents(some)}, dont ${someCivilians(killed)}.`,
      caption: (on) => `Le point le plus avancé de chaque front, relevé par relevé, ${until(on)}`,
      columns: (river) => ["Date", "Front", "Lieu", `Kilomètre (${river})`, "Comment", "Certitude", "Événement"],
      offRiverOrUnknown: "hors du fleuve, ou inconnu",
      position(front, { how, place, km, cleared }, dated, ahead) {
        const words = {
          reached: cleared ? `prise complète ${of(place)}` : `arrivée ${at(place)}`,
          short: `position ${near(km, place)}`,
          back: `recul jusqu’${km ? near(km, place) : at(place)}`,
          bypass: `arrivée ${at(place)} par un détour`,
        };
        const said = ({ date, firmness }: { date: string; firmness: string }) => `(${date}, ${firmness})`;
        const behind = ahead ? `, en retrait du point le plus avancé, ${ahead.place} ${said(ahead)}` : "";
        return `${front} : ${words[how]} ${said(dated)}${behind}`;
      },
      how(how, { km, isBehind }) {
        const by = km === undefined ? "" : ` (${number(km)} km)`;
        const words = {
          reached: "atteint",
          short: `juste avant${by}`,
          back: `repoussé${by}`,
          bypass: "par un détour",
        };
        return isBehind ? `${words[how]}, en retrait du point le plus avancé` : words[how];
      },
      onIslands: "Sur des îles",
      onBank: capital,
      heldNothing: (where, holder) => `${where} : rien n’est recensé comme tenu par ${holder}.`,
      held: (where, { holder, held, part }) =>
        `${where}, tenus par ${holder} : ${held.join(", ") || "rien en entier"}` +
        `${part.length > 0 ? ` ; disputés ou douteux : ${part.join(", ")}` : ""}.`,
      heldBy: (holder) => `tenu par ${holder}`,
      key: {
        part: "disputé ou douteux",
        firm: "atteint",
        claimed: "affirmé",
        disputed: "contesté",
        back: "repoussé",
        short: "juste avant",
        range: "jour douteux",
        around: "hors du fleuve",
      },
      kmShort: near,
    },

    territory: {
      name: (when) => `Estimations côte à côte, ${when}`,
      summary: (panels) =>
        `${counted(panels, "panneau", "panneaux")}, ${panels === 1 ? "" : "chacun "}avec sa propre échelle à partir de zéro ; les chiffres d’éditeurs ` +
        "différents ne sont jamais reliés.",
      quote: (text, by, what) => `${text} (${by}) : ${what}`,
      ruled: (on) => `Jour marqué : ${on} ; les chiffres postérieurs sont en retrait.`,
      marked: (some) => `Événements marqués : ${some.join(" ; ")}.`,
      event: (title, date) => bracketed(title, date),
      caption: (when) => `Estimations publiées, ${when}`,
      columns: [
        "Ce qui a été compté, et par qui",
        "Quand",
        "Chiffre",
        "Publié ou calculé, et par qui",
        "Ce que le chiffre compte, et les précautions à prendre",
      ],
      figure: (figure, date) => bracketed(figure, date),
      noFigure: "pas encore de chiffre",
      fromTo: (first, last) => `${of(first)} ${at(last)}`,
      panel: (title, publisher, figures) => `${title}, par ${publisher} : ${figures}.`,
      panelName: (title, publisher) => `${title}, par ${publisher}`,
      workedOut: (publisher) => `calculé d’après : ${publisher}`,
      published: (publisher) => `publié : ${publisher}`,
      asAbove: "comme ci-dessus",
      dates: "à un moment entre les deux",
      hollow: "contour seul : calculé, non publié",
      range: "fourchette publiée",
      derivedRange: "fourchette calculée, non publiée",
      open: "au moins, ou au plus",
      joined: "reliés : un éditeur, une méthode",
      dropped: (some) => `${counted(some, "autre estimation", "autres estimations")} dans le tableau`,
      of: (date) => `pour ${the(date)}`,
    },

    toll: {
      figure: (when, count) => `${when} : ${count}`,
      name: (by, who, when) => `Morts par ${unit[by]} selon le décompte ${of(who)}, ${when}`,
      civilians(by, { civilians: killed, scope, when }, { sides, months }) {
        const each = months.map(([name, some]) => `${some === 0 ? "aucun" : number(some)} en ${name}`);
        return (
          `${by} compte ${civilians(killed)} parmi les tués (${scope}, ${when})` +
          `${sides.length > 0 ? `, dans des incidents impliquant ${list(sides)}` : ""}` +
          `${each.length > 0 ? ` : ${list(each)}` : ""}.`
        );
      },
      total({ deaths, civilians: killed, unknown }, range, fighters) {
        const parts = [
          civilians(killed),
          ...(unknown > 0 ? [`${number(unknown)} de statut inconnu`] : []),
          ...(fighters.length > 0
            ? [`combattants : ${list(fighters.map(([side, some]) => `${side} (${number(some)})`))}`]
            : []),
        ];
        return `En tout, ${dead(deaths)} (estimation basse à haute : ${range}), dont ${parts.join(", ")}.`;
      },
      worst: (by, when, killed) =>
        `${capital(theUnit[by])} où le plus de civils sont morts : ${when} (${number(killed)}).`,
      broughtOut: (when, killed, deaths) => `Mis en avant : ${when}, avec ${dead(deaths)}, dont ${civilians(killed)}.`,
      ruled: (on) =>
        `Jour marqué : ${on} ; les morts d’incidents commencés plus tard sont dessinés en clair et ne sont pas comptés ici.`,
      lasting: (some, all, by) =>
        `Sur ${incidents(all)}, ${number(some)} ${plural(some, { one: "a", other: "ont" })} duré au-delà ${of(theUnit[by])} où ` +
        `${plural(some, { one: "il a", other: "ils ont" })} commencé ; chacun est ` +
        "compté en entier à son début.",
      alone: (some, all, by) =>
        `Sur ${incidents(all)}, ${number(some)} ne ${plural(some, { one: "repose", other: "reposent" })} que sur une source : ${by}.`,
      caption: (title, when, by) => `${title} : ce qui a commencé dans la période, par ${unit[by]} (${when}).`,
      columns: (sides) => [
        "Début",
        "Civils",
        ...sides,
        "Inconnus",
        "Tous",
        "Estimation basse à haute de tous les morts",
        "Incidents",
      ],
      allTogether: "Ensemble",
      amongThem: (name, when) => `Dont : ${name}, ${when}`,
      range: (low, high) => `${low} à ${high}`,
      rows: { civilians: "Civils tués", all: "Tous les morts recensés" },
      upTo: until,
      row: (name, total, upTo) => `${name}${upTo ? ` ${upTo}` : ""} : ${total}`,
      rangeOf: (publisher) => `fourchette (${publisher})`,
      parts: { civilians: "civils", unknown: "statut inconnu" },
      part: (deaths, name) => `${deaths} ${name}`,
      someCivilians: civilians,
      dead,
      incident: (days, figure) => `${days} : ${figure}`,
      figureOf: (figure, when) => `${figure}, ${when}`,
      estimateOf: (publisher) => `estimation basse à haute (${publisher})`,
      wentOn: (by) => `a duré au-delà ${of(theUnit[by])} de son début`,
      after: (when) => `après ${the(when)}, non compté`,
      onlySides: (sides) => `Seulement les incidents impliquant ${list(sides)}.`,
      countedWhole: (by) => `Un incident qui a duré est compté en entier dans ${theUnit[by]} où il a commencé.`,
    },

    whereabouts: {
      name: (when) => `Quand : ${when}`,
      summary: (when) => sentence(`Ces jours dans l’ensemble de la chronologie : ${when}`),
      caption: "Où et quand",
      when: "Quand",
    },

    timeline: {
      name: (when) => `Chronologie, ${when}`,
      count: events,
      events: (all, when) => sentence(all === 0 ? `Aucun événement, ${when}` : `${events(all)}, ${when}`),
      lane: (name, all) => `${name} (${number(all)})`,
      lanes: (lanes) => `Lignes : ${lanes.join(", ")}.`,
      event: (title, date) => bracketed(title, date),
      among: (some) => `Dont : ${some.join(" ; ")}.`,
      all: (some) => `${some.join(" ; ")}.`,
      doubts({ loose, ranged, approximate, uncertain, claimed, disputed }) {
        const parts = [
          ...(loose > 0 ? [counted(loose, "n’est pas daté au jour près", "ne sont pas datés au jour près")] : []),
          ...(ranged > 0
            ? [counted(ranged, "n’est daté qu’à plusieurs années près", "ne sont datés qu’à plusieurs années près")]
            : []),
          ...(approximate > 0 ? [counted(approximate, "a une date approximative", "ont une date approximative")] : []),
          ...(uncertain > 0 ? [counted(uncertain, "a une date incertaine", "ont une date incertaine")] : []),
          ...(claimed > 0 ? [counted(claimed, "est revendiqué, non confirmé", "sont revendiqués, non confirmés")] : []),
          ...(disputed > 0 ? [counted(disputed, "est contesté", "sont contestés")] : []),
        ];
        return parts.length > 0 ? `${parts.join(" ; ")}.` : "";
      },
      caption: (when) => `Événements, ${when}`,
      columns: ["Quand", "Quoi", "Où", "Avec quelle certitude, et selon qui"],
      firm: (firmness, who) => `${firmness} : ${who}`,
      others: "Autres",
      before: "Événement précédent le plus proche",
      after: "Événement suivant le plus proche",
      more: (all) => `+${digits(all)} ${plural(all, { one: "autre", other: "autres" })}`,
      key: {
        timeKnown: "heure connue",
        dayKnown: "jour connu",
        approximate: "approximatif",
        someTime: "à un moment entre les deux",
        oneOfDays: "un jour parmi plusieurs",
        eachDay: "chacun de ces jours",
        eachTime: "à chacune de ces dates",
        noHour: "heure inconnue",
        noDay: "mois ou année seulement",
        noMargin: "sans marge indiquée",
        disputed: "incertain ou contesté",
        lasted: "durée",
        lastedWithin: "a duré quelque temps entre les deux",
        notEnded: "pas encore terminé",
      },
      hourNotKnown: "Heure inconnue :",
      noCloserDate: "Sans date plus précise :",
    },

    firmnessInFull(firmness, publishers) {
      const words = {
        confirmed: "Confirmé",
        reported: "Rapporté, mais non confirmé",
        claimed: "Affirmé par une seule partie, non confirmé",
        disputed: "Contesté : les sources se contredisent",
        assumed: "Supposé : aucune source ne le dit",
      };
      if (firmness !== "reported" || publishers === undefined) return words[firmness];
      return publishers > 1
        ? `Rapporté par ${number(publishers)} éditeurs, mais non confirmé`
        : "Rapporté par un éditeur, et confirmé par aucun autre cité ici";
    },
    natures: {
      wire: "agence de presse",
      newspaper: "journal",
      broadcaster: "radio ou télévision",
      website: "site web",
      "state media": "média d’État",
      "party to the fight": "partie au conflit",
      monitor: "observatoire",
      "UN agency": "organisme de l’ONU",
      "aid or rights group": "organisation humanitaire ou de défense des droits",
      encyclopaedia: "encyclopédie",
      government: "organisme public",
      analyst: "analyste",
      gazetteer: "répertoire de lieux",
      book: "livre",
      journal: "revue scientifique",
      archive: "archives",
      museum: "musée",
    },
    naturesInPlural: {
      wire: "agences de presse",
      newspaper: "journaux",
      broadcaster: "radios ou télévisions",
      website: "sites web",
      "state media": "médias d’État",
      "party to the fight": "parties au conflit",
      monitor: "observatoires",
      "UN agency": "organismes de l’ONU",
      "aid or rights group": "organisations humanitaires ou de défense des droits",
      encyclopaedia: "encyclopédies",
      government: "pouvoirs publics",
      analyst: "analystes",
      gazetteer: "répertoires de lieux",
      book: "livres",
      journal: "revues scientifiques",
      archive: "archives",
      museum: "musées",
    },

    sources: {
      inLanguage: (language) => `en ${language}`,
      kind: (publisher, all) => `${publisher} (${all.join(", ")}), `,
      described: (title) => `[${title}]`,
      listEntry: "son entrée dans la liste",
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "paragraphe", other: "paragraphes" })} ${paragraphs.map(number).join(", ")}`,
      comma: ", ",
      lead: (publishers) => plural(publishers, { one: "Source : ", other: "Sources : " }),
      andMore: (publishers) => ` et ${counted(publishers, "autre", "autres")}`,
      byKind: (all) => `${sources(all)}, par type`,
      byFirmness: (all) => `${events(all)} selon leur degré de certitude`,
    },

    statements: {
      saidBy: (who) => `Selon ${who}`,
      madeKnown: "Rendu public :",
      sourcesDiffer: "Les sources divergent :",
      checked: "Vérifié :",
      later: "Plus tard :",
      note: "Note :",
    },

    themes: { night: "Nuit", paper: "Papier", contrast: "Contraste élevé" },

    chartFaults: {
      notInWords: "Ce graphique ne peut pas être décrit en texte.",
      notAtAll: "Ce graphique n’a pu être ni dessiné ni décrit en texte.",
      notDrawn: "Ce graphique n’a pas pu être dessiné. Il montre :",
    },

    close: "Fermer",

    inspect: {
      explore: (chart) => `Explorer : ${chart}`,
      walkKeys: "Les flèches parcourent ce qui est dessiné.",
      walkKeysInFull: ({ stops, parts, isDeep }) =>
        (parts > 1
          ? `Haut et Bas mènent d’une partie à l’autre (${number(parts)}), Gauche et Droite parcourent ce qu’elle contient, ` +
            `${number(stops)} en tout, dans l’ordre du temps ; Début et Fin mènent aux extrémités d’une partie, ` +
            "avec Ctrl à celles de l’ensemble."
          : `Les flèches parcourent ce qui est dessiné, ${number(stops)} dans l’ordre du temps.`) +
        `${isDeep ? " Bas mène aux lieux d’un événement, Haut y ramène." : ""} Entrée épingle, Échap quitte.`,
      stop: (words, at, of) => `${words}, ${number(at)} sur ${number(of)}`,
      part: (name, at, of) => `${capital(name)}, partie ${number(at)} sur ${number(of)}`,
      otherParts: "Autres",
      event: (date, title) => `${date}, ${title}`,
      events,
      place: (date, place, state) => `${date}, ${place}, ${state}`,
      front: (date, front, position) => `${date}, ${front} : ${position}`,
      tie: (dates, words) => (dates ? `${dates}, ${words}` : words),
      andMore: (all) => `et ${counted(all, "autre", "autres")}`,
      atEndOf: (when) => `En fin de journée, ${the(when)}`,
      held: (state, from) => sentence(`${capital(state)}${from === undefined ? "" : `, ${since(from)}`}`),
      notKnownWho: "on ignore qui le tenait",
      mayStillHave: (state) => `Ce jour-là, peut-être encore ${state}.`,
      thePlace: "Le lieu :",
      fix: ({ how, place, km }) =>
        ({
          reached: `a atteint ${place}`,
          short: `se trouvait ${near(km, place)}`,
          back: km ? `repoussé ${near(km, place)}` : `repoussé ${at(place)}`,
          bypass: `a atteint ${place} par un détour`,
        })[how],
      fixOn: (fix, date) => sentence(`${capital(fix)}, ${date}`),
      nothingRecorded: "Rien n’est recensé jusque-là.",
      notDated: "Sans date",
      bothWays: "Cela vaut dans les deux sens.",
      afterwards: (alike) => `À partir de là : ${alike.join(" ; ")}.`,
      alike: (some, state) => `${some.join(", ")} : ${state}`,
    },

    moving: {
      timeShown: "Période affichée",
      dayShown: "Jour affiché",
      endOf: (when) => `Fin de journée, ${the(when)}`,
      windowKeys:
        "Maj avec Gauche et Droite déplace la période, avec Haut et Bas montre plus ou moins de détails ; 0 ramène à l’étape.",
      dayKeys:
        "Maj avec Gauche et Droite passe au jour précédent et au suivant, avec Haut et Bas au changement précédent et au " +
        "suivant ; 0 ramène à l’étape.",
    },

    changes: {
      nowIn: (some, state) => `${list(some)} (désormais ${state})`,
      noneChanged: "aucun lieu déjà montré n’a changé de mains",
      nowAt: (front, place) => `${front} : maintenant ${at(place)}`,
      added: (things) => `ajouté : ${list(things)}`,
      gone: (all) => `n’est plus montré : ${events(all)}`,
      highlighted: (things) => `mis en avant : ${list(things)}`,
      alike: "tout est maintenant montré de la même façon",
      more: (things) => counted(things, "autre", "autres"),
    },

    backup: "Réserve",
    wholeDeck: "Toute la présentation",
    colours: "Couleurs",
    stepBefore: "Étape précédente",
    nextStep: "Étape suivante",

    stage: {
      role: "diapositive",
      slideOf: (slide, slides) => `Diapositive ${slide} sur ${slides}`,
      backupSlide: "Diapositive de réserve",
      stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
      at: (where, title) => `${where} : ${title}`,
      of: (slide, slides) => `${slide} sur ${slides}`,
      blackScreen: "Écran noir.",
      notShownYet: (where) => `${where}, pas encore montrée`,
      slide: (slide) => `Diapositive ${slide}`,
      needsScripts: (link) =>
        `Cette page présente des diapositives et a besoin de scripts. La ${link("version à lire sur une page")} s’en passe.`,
      tooOld: (browsers, link) =>
        `Cette page demande ${browsers}, ou un navigateur plus récent. La ${link("version à lire sur une page")} s’en passe.`,
      allSlides: (deck) => `Toutes les diapositives : ${deck}`,
      read: "Lire",
      print: "Imprimer",
      speaker: "Régie",
      keysAndSettings: "Touches et réglages",
      chartsMove: "Les graphiques s’animent d’une étape à l’autre",
      characterKeys: "Raccourcis d’une seule lettre ou d’un seul signe",
      drawingsStay: "Les dessins restent avec leur étape",
      small: {
        title: "Les diapositives sont petites sur cet écran",
        text: "La même histoire existe sur une page faite pour la lecture, chaque graphique dessiné pour cette largeur.",
        read: "Lire sur cet écran",
        stay: "Présenter quand même",
      },
      goTo: "Aller à une diapositive",
      goToWhat: "Son numéro, celui d’une étape (14.2) ou une partie de son titre",
      noneFound: "Aucune diapositive ne porte ce numéro, ni ces mots dans son titre.",
      noSuchSlide: (asked) => `Il n’y a pas de diapositive ${asked}.`,
      noSuchName: (id, hasNear) =>
        `Aucune diapositive ne s’appelle « ${id} ».${hasNear ? " Le nom de celle-ci est le plus proche." : ""}`,
      notInOrder: (title, order) => `« ${title} » ne fait pas partie du déroulé « ${order} ».`,
      showInWhole: "L’afficher dans toute la présentation",
      noJump: "Aucun saut n’a été fait : il n’y a nulle part où revenir.",
      embedded: "Une diapositive intégrée n’a pas de fenêtre de régie ; l’ensemble des diapositives en a une.",
      pressAgain: "Appuyez encore sur R pour quitter les diapositives et lire cette étape sur une page.",
      speakerBlocked: "Le navigateur a empêché l’ouverture de la fenêtre de régie.",
      slidesBlocked: "Le navigateur a empêché l’ouverture des diapositives.",
      openFromHere: "Ouvrir d’ici",
      noFullScreen:
        "Le navigateur n’accorde pas le plein écran à cette page. Sa propre touche le peut : F11, ou Ctrl, Commande et F.",
      oneFurther: "Encore un pas en arrière, et vous quittez les diapositives.",
      loopEnded: "Les diapositives ne défilent plus d’elles-mêmes. Rechargez la page pour qu’elles reprennent.",
      slidesOpenedAt: (time) => (time === undefined ? "les diapositives" : `les diapositives ouvertes à ${time}`),
      taken: (slides) => `La fenêtre de régie pilote ${slides}, pas celles-ci. S en ouvre une autre pour celles-ci.`,
    },

    speakerWindow: {
      title: (deck) => `${deck} : régie`,
      windowTitle: (slide) => `Régie : ${slide}`,
      talkButtons: {
        slideBefore: "Diapositive précédente",
        nextSlide: "Diapositive suivante",
        black: "Noir",
        isBlack: "L’écran est noir",
      },
      position: {
        count: (slide, slides) => `${slide} / ${slides}`,
        stepOf: (step, steps) => `étape ${number(step)} sur ${number(steps)}`,
        nextSlideIs: (title) => `Diapositive suivante : ${title}`,
        theEnd: "Fin",
        backWhereFrom: "Revenir au point de départ",
      },
      timer: {
        start: "Démarrer",
        pause: "Pause",
        goOn: "Reprendre",
        reset: "Remettre à zéro",
        undoReset: "Annuler la remise à zéro",
        slot: "Durée prévue, en minutes",
        slotBefore: "sur ",
        slotAfter: " min",
      },
      plan: {
        onTime: "à l’heure",
        behind: (time) => `${time} de retard`,
        ahead: (time) => `${time} d’avance`,
        planned: (chapter, minutes) => `${chapter} : ${minutes}`,
        left: (chapter, time) => `${chapter} : encore ${time}`,
        over: (chapter, time) => `${chapter} : dépassé de ${time}`,
        minutes: (minutes) => `${minutes} min`,
        until: (minutes, time) => `${minutes}, jusqu’à ${time}`,
      },
      pictures: {
        title: "Diapositives",
        whatAudienceSees: "Ce que voit le public",
        pointer: "Pointeur",
        pen: "Stylo",
        penDraws: "Dessiner sur la diapositive",
        undo: "Annuler",
        undoes: "Annuler le dernier trait",
        erase: "Effacer",
        erases: "Effacer tous les dessins de l’étape",
        chartLarger: "Agrandir le graphique",
        chartSmaller: "Réduire le graphique",
        dayBefore: "‹ Jour précédent",
        dayAfter: "Jour suivant ›",
        earlier: "‹ Plus tôt",
        later: "Plus tard ›",
        backToStep: "Retour à l’étape",
      },
      stepWords: {
        title: "Texte",
        size: "Taille du texte",
        smaller: "A− : texte plus petit",
        larger: "A+ : texte plus grand",
      },
      sources: {
        title: "Qui le dit",
        titleWithCount: (title, entries) => `${title} (${number(entries)})`,
        names: "Noms cités",
        restsOn: "Sur quoi repose le texte",
        drawn: "Ce qui est dessiné",
        whole: "Sources dans leur ensemble",
        noSource: "Rien sur cette diapositive ne demande de source.",
        stated: "déclaré",
        saidBy: (who) => `, selon ${who}`,
        cameLater: (what) => `Plus tard : ${what}`,
        alignedWith: (side) => `proche ${of(side)}`,
        paragraph: (paragraph) => `paragraphe ${number(paragraph)}`,
        publisherNotes: (some) => ` (${some.join(", ")})`,
      },
      slideList: {
        title: "Diapositives",
        runningOrder: "Déroulé",
      },
      connection: {
        openSlides: "Ouvrir les diapositives",
        joined: (slides) => `Liée à : ${slides}`,
        alone: "Seule : cette fenêtre ne pilote aucune diapositive",
        impossible: "Ce navigateur ne peut pas relier deux fenêtres ; celle-ci fonctionne seule",
        lead: (slides) => `Piloter plutôt ${slides}`,
      },
    },

    keyNames: {
      Space: "Espace",
      "Page Down": "Page suiv.",
      "Page Up": "Page préc.",
      Enter: "Entrée",
      Shift: "Maj",
      Alt: "Alt",
      Home: "Début",
      End: "Fin",
      Backspace: "Retour arrière",
      Tab: "Tab",
      Esc: "Échap",
      Drag: "Glisser",
      "?": "?",
      Left: "Flèche gauche",
      Right: "Flèche droite",
    },
    keys: {
      next: "Étape suivante ; depuis le noir ou la vue d’ensemble, retour à la diapositive",
      previous: "Étape précédente",
      nextSlide: "Diapositive suivante, sans les étapes restantes",
      previousSlide: "Diapositive précédente",
      ends: "Première et dernière diapositive",
      number: "Aller à une diapositive par son numéro, ou à l’une de ses étapes : 14.2",
      find: "Aller à une diapositive par numéro, étape ou titre",
      back: "Revenir à la diapositive d’avant le saut",
      walk: "Entrer dans le graphique : les flèches parcourent ses événements, Entrée en épingle un, Échap quitte",
      pointer: "Afficher ou masquer le pointeur pour le public ; la souris, ou Maj et les flèches, le déplacent",
      pen: "Prendre ou ranger le stylo : souris, stylet ou doigt dessinent sur la diapositive, dans les deux fenêtres",
      undo: "Annuler le dernier trait ; effacer tous les dessins de l’étape, que U rétablit",
      size: "Agrandir, réduire le graphique, comme avec Ctrl et la molette ; glisser, ou Maj et les flèches, le déplace",
      pan: "Chronologie : plus tôt, plus tard ; autres graphiques : un jour avant, après",
      zoom: "Chronologie : zoom avant, arrière, comme à la molette après un clic ; autres graphiques : changement précédent, suivant",
      play: "Faire défiler les jours jusqu’à cette étape, et pause ; plus lentement, plus vite. Un clic sur la ligne des jours mène à l’un d’eux",
      restore: "Retour à l’étape telle qu’elle était",
      black: "Passer à l’écran noir, et en revenir",
      escape: "Quitter le noir, la vue d’ensemble et le plein écran",
      fullscreen: "Plein écran",
      start: "La diapositive en plein écran, comme avec la touche de démarrage d’une télécommande",
      speaker: "Fenêtre de régie",
      overview: "Toutes les diapositives côte à côte, et retour ; Entrée mène à l’une d’elles",
      theme: "Couleurs : nuit, papier, contraste élevé",
      read: "Quitter pour lire cette étape sur une page",
      clock: "Dans la fenêtre de régie : démarrer et arrêter l’horloge ; la remettre à zéro, et annuler cette remise",
      wordSize: "Dans la fenêtre de régie : texte plus grand et plus petit",
      help: "Afficher ou masquer cette aide",
    },

    pages: {
      readAsPage: "Lire sur une page",
      presentation: "Présentation",
      printing: "Impression",
      form: "Type de document",
      handout: "Document à distribuer : les diapositives",
      steps: "Pas à pas : chaque étape",
      notes: "À lire : diapositives, texte, sources, tableaux",
      colours: "Couleurs",
      paper: "Papier",
      night: "Nuit",
      contrast: "Contraste élevé",
      paperSize: "Format du papier",
      print: "Imprimer ou enregistrer en PDF",
      present: "Présenter",
      read: "Lire",
      keepAFile:
        "Pour garder un fichier, choisissez « Enregistrer au format PDF » dans la fenêtre qui s’ouvre, sans marges ni en-têtes.",
    },

    reading: {
      skip: "Aller à l’article",
      windowTitle: (deck) => `${deck} — lecture`,
      waysToSee: "Autres affichages",
      contents: "Sommaire",
      search: "Rechercher",
      present: "Présenter",
      minutes: (minutes) => `${number(minutes)} min de lecture`,
      chapter: (chapter, title) => `${number(chapter)} · ${title}`,
      presentThis: "Présenter cette diapositive",
      asPages: "En pages à imprimer ou à enregistrer (PDF)",
      eventsAs: "Les événements à télécharger : ",
      forms: {
        csv: "tableau (CSV)",
        json: "TimelineJS (JSON)",
        geojson: "couche de carte (GeoJSON-T)",
        "lpf.json": "lieux (Linked Places)",
        ics: "agenda (ICS)",
      },
      note: (note, whose) => `Note ${digits(note)}${whose ? ` : ${whose}` : ""}`,
      backAtNote: (note) => `Retour au texte, à la note ${number(note)}`,
      backToText: "Retour au texte",
      notes: "Notes",
      wordsUsed: "Noms et termes",
      notesAndSources: "Notes et sources",
      whereTheyAre: (link, some, all) => [
        "Chaque appel dans le texte mène à sa note. ",
        link(`L’ensemble (${notes(some)}, ${sources(all)})`),
        " se trouve sur une page à part, avec des liens de retour vers chaque endroit du texte.",
      ],
      inList: "Dans la liste des sources",
      showIt: "Afficher",
      readOn: "Lire la suite",
      sources: "Sources",
      ownTitles: "Un titre entre crochets est notre propre description d’une page dont le titre n’est pas connu.",
      ofNature: (nature, all) => `${capital(nature)} (${number(all)})`,
      leansTo: (side) => ` Porte-parole ${of(side)} ou proche de ce camp.`,
      notesOnIt: "Notes qui s’y appuient : ",
      drawnIn: "Dessiné dans : ",
      quotedIn: "Cité dans : ",
      cameLater: "La suite : ",
      sourcesUsed: (used, kept) =>
        `Cet article repose sur ${plural(used, { one: "cette source", other: `ces ${number(used)} sources` })}, ` +
        `${plural(kept, { one: "la seule réunie", other: `parmi les ${number(kept)} réunies` })} pour lui.`,
      from: (slide) => `Depuis « ${slide} »`,
      share: "Partager",
      copyLink: "Copier le lien",
      copyEmbed: "Copier le code d’intégration",
      download: "Télécharger",
      previous: "Précédente",
      next: "Suivante",
      previousSlide: (slide) => `Précédente : ${slide}`,
      nextSlide: (slide) => `Suivante : ${slide}`,
      embedCopied: "Code d’intégration copié",
      linkCopied: "Lien copié",
      copied: "Copié",
      embedCode: "Le code qui affiche cette diapositive dans une autre page",
      inAddressBar: "Le lien est dans la barre d’adresse",
      seeAddressBar: "Voir la barre d’adresse",
      downloadChart: (slide) => `Télécharger le graphique « ${slide} »`,
      tableFile: "Tableau (CSV)",
      saved: (file) => `${file} enregistré`,
      notSaved: (why) => `Non enregistré : ${why}`,
      notLoaded: "Chargement impossible. Y a-t-il une connexion ?",
      otherTheme: (theme) => `Couleurs : ${theme}`,
      searchWhat: "Rechercher événements, lieux et sources",
      kinds: { place: "Lieux", event: "Événements et affirmations", source: "Sources" },
      found: (answers) => counted(answers, "résultat", "résultats"),
      andMore: (answers) => `et ${counted(answers, "autre", "autres")}`,
      findByTyping: "Trouver un événement en tapant son nom",
      findEvent: "Trouver un événement",
      eventsFound: "Événements trouvés",
    },

    figure: {
      alternative: (name, summary) => `${name}. ${summary}`,
      steps: (slide) => `Étapes du graphique « ${slide} »`,
      previousStep: "Étape précédente",
      nextStep: "Étape suivante",
      stepOf: (step, steps) => `${number(step)} sur ${number(steps)}`,
      atStep: (step, steps, chart) => `Étape ${number(step)} sur ${number(steps)}. ${chart}`,
      play: "Lecture",
      moveInTime: "Se déplacer dans le temps",
      otherDates: "Autres dates",
      turnToOtherDates: "Passer à d’autres dates",
      table: (chart) => `Tableau : ${chart}`,
      drawnFrom: "Dessiné d’après :",
      inWords: "Ce graphique en texte et en tableau",
      theTable: "Le tableau",
      zoomInOnThese: "Zoomer sur ceux-ci",
      mapOn: (when) => `La carte, ${the(when)}`,
      zoomInOn: (count) => `${count} : zoomer`,
      listThem: (count) => `${count} : les énumérer`,
      wider: "Zoom arrière : plus de temps, moins de détails",
      nearer: "Zoom avant : moins de temps, plus de détails",
      earlier: "Plus tôt",
      later: "Plus tard",
      all: "Tout",
      allTime: "Toute la période",
      changeBefore: "Au changement précédent",
      dayEarlier: "Un jour plus tôt",
      dayLater: "Un jour plus tard",
      nextChange: "Au changement suivant",
      backToStep: "Retour à l’étape",
      backAtStep: (shown) => `De retour à l’étape : ${shown}`,
    },

    comparing: {
      part: (frame, part) => `${frame}, ${part}`,
      both: (one, other) => `${one} ; ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
      name: (names) => names.join(" ; à côté, "),
      shown: "Affiché",
    },

    printed: {
      tables: "Les graphiques en texte et en tableaux",
      sources: "Sources",
      drawnIn: "Dessiné dans ",
      quoted: (title) => `« ${title} »`,
      andSources: " ; sources ",
      source: (source, publisher) => `Source ${number(source)}${publisher ? ` : ${publisher}` : ""}`,
      chartAsTable: "Ce graphique en tableau",
      tooOld: (browsers) =>
        `Cette page demande ${browsers}, ou un navigateur plus récent, pour montrer autre chose que le document à distribuer.`,
      paragraphs: (paragraphs) => `¶ ${paragraphs.map(number).join(", ")}`,
      numbered: (publisher, source) => `${publisher} [${number(source)}]`,
      stated: (what, when) => sentence(`${what}, ${when}`),
      seeNote: (note) => `Voir la note ${number(note)}.`,
      onTheWeb: (publisher, title) => `${publisher}, « ${title} » (sur le web)`,
      linkOnTheWeb: (words) => `${words}, sur le web`,
      objects: {
        title: "Titre",
        caption: "Légende",
        number: "Numéro du chapitre",
        subtitle: "Sous-titre",
        date: "Date",
        words: "Texte",
        value: "Chiffre",
        unit: "Unité",
        of: "Note",
        credits: "Sources",
        alt: "Description",
        quoted: "Citation",
        translation: "Traduction",
        who: "Auteur de la citation",
        chart: "Graphique",
        picture: "Image",
        table: "Tableau",
        bar: "Barre",
      },
    },

    data: {
      leftOut: (some) => `Omis, car un agenda ne connaît que les années 1 à 9999 : ${some.join(" ; ")}`,
      dated: (title, date) => `${title} (${date})`,
      when: (date) => sentence(`Quand : ${date}`),
      saidBy: (who) => `Selon ${who}.`,
      sources: (publishers) => `Sources : ${publishers.join(" ; ")}`,
    },

    fromDisk: {
      text: "Depuis un disque, un navigateur n’exécute pas les scripts d’une page comme celle-ci. ",
      open: (file) => `Ouvrir ${file}`,
      after: ", qui contient la même chose et qui fonctionne.",
    },

    playing: {
      play: "Lecture",
      pause: "Pause",
      nextChange: "Changement suivant",
      slower: "Plus lentement",
      faster: "Plus vite",
      explained: "Faire défiler les jours jusqu’à cette étape, et pause",
      nothing: "Rien ne change les jours qui mènent à cette étape : il n’y a donc rien à faire défiler.",
      paused: (when) => sentence(`En pause : ${when}`),
      played: "L’étape elle-même.",
      atTheEnd: (name, summary) => `À la fin : ${name}. ${summary}`,
      andMore: (all) => ` et ${counted(all, "autre", "autres")}`,
      day: (when, what) => `${when} : ${what}`,
    },

    otherPages: {
      sources: "Notes et sources",
      sourcesCounted: (some, used, kept) =>
        `${notes(some)}, et les sources sur lesquelles reposent les notes et les graphiques : ${number(used)} sur ` +
        `${number(kept)} réunies.`,
      search: "Rechercher dans les notes et les sources",
      tables: "Les graphiques en texte et en tableaux",
      tablesCounted: (charts) =>
        `${counted(charts, "graphique", "graphiques")}, comme dans l’article : ce qui est montré, les chiffres, et de qui ` +
        "viennent les informations.",
      windowTitle: (deck, page) => `${deck} — ${page.charAt(0).toLowerCase()}${page.slice(1)}`,
      toTables: "Tableaux",
      skip: "Aller au contenu",
      article: "Article",
    },

    pen: {
      on: "Stylo : souris, stylet ou doigt dessinent sur la diapositive.",
      off: "Stylo rangé.",
      undone: "Dernière modification du dessin annulée.",
      cleared: "Dessin effacé. Annuler le rétablit.",
    },
  } satisfies Dictionary);
};

/** A name after "de", which is cut before a vowel and joins with an article: "d’Alep", "du Caire", "des Nations unies". */
function of(name: string): string {
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  // Of the words with an "h", those that things are counted in are cut before it, and names of places are not.
  return /^(?:[aeiouàâæéèêëîïôœûü]|y(?![aeiouéè])|h(?:abitant|omme|eure|ectare))/i.test(name)
    ? `d’${name}`
    : `de ${name}`;
}

/** A name after "à", which joins with an article: "à Alep", "au Caire", "aux Nations unies". */
function at(name: string): string {
  if (/^les /i.test(name)) return `aux ${name.slice(4)}`;
  return /^le /i.test(name) ? `au ${name.slice(3)}` : `à ${name}`;
}

/** Words with no-break spaces before `: ; ? !` and inside « »: full ones, since the fonts have no narrow ones. */
function typeset<Said>(said: Said): Said {
  const set = (some: unknown): unknown => {
    if (typeof some === "string") return some.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0");
    if (typeof some === "function") return (...given: unknown[]) => set(some(...given));
    if (Array.isArray(some)) return some.map(set);
    const isPlain = some instanceof Object && Object.getPrototypeOf(some) === Object.prototype;
    return isPlain ? Object.fromEntries(Object.entries(some).map(([name, words]) => [name, set(words)])) : some;
  };
  return set(said) as Said;
}
