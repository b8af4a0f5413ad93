import type { Dictionary } from "./en.ts";
import {
  bracketed,
  type DatePart,
  type DayParts,
  type Formats,
  type Forms,
  longAgo,
  withoutShared,
  yearsWithoutShared,
} from "./formats.ts";

/**
 * Arabic, as a newspaper writes it. Nouns take the six forms that Arabic has for numbers. Names that are handed in may be of
 * any gender: no verb or adjective that follows them depends on it, and they stand after a colon or in brackets wherever
 * one would. Digits are those that
 * `Intl` has for the tag: those of Europe for `ar`, as in the news of the web, those of the East for `ar-EG`, `ar-IQ`
 * or `ar-u-nu-arab`.
 */
export const ar = ({ number, digits, yearNumber, list, plural }: Formats): Dictionary => {
  /** A number with its noun: the words for none, one and two, and the noun after 3 to 10, 11 to 99, and hundreds. */
  const counted = (value: number, [zero, one, two, few, many, other]: readonly string[]): string => {
    const forms: Forms = {
      zero: zero ?? "",
      one: one ?? "",
      two: two ?? "",
      few: `${number(value)} ${few}`,
      many: `${number(value)} ${many}`,
      other: `${number(value)} ${other}`,
    };
    return plural(value, forms);
  };
  const events = (value: number) => counted(value, ["لا أحداث", "حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث"]);
  const places = (value: number) => counted(value, ["لا أماكن", "مكان واحد", "مكانان", "أماكن", "مكانًا", "مكان"]);
  const sources = (value: number) => counted(value, ["لا مصادر", "مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر"]);
  const notes = (value: number) => counted(value, ["لا حواشي", "حاشية واحدة", "حاشيتان", "حواشٍ", "حاشية", "حاشية"]);
  const ties = (value: number) => counted(value, ["لا علاقات", "علاقة واحدة", "علاقتان", "علاقات", "علاقة", "علاقة"]);
  const actors = (value: number) => counted(value, ["لا أطراف", "طرف واحد", "طرفان", "أطراف", "طرفًا", "طرف"]);
  const declarations = (value: number) =>
    counted(value, ["لا إعلانات", "إعلان واحد", "إعلانان", "إعلانات", "إعلانًا", "إعلان"]);
  const panels = (value: number) => counted(value, ["لا لوحات", "لوحة واحدة", "لوحتان", "لوحات", "لوحة", "لوحة"]);
  const figures = (value: number) => counted(value, ["لا أرقام", "رقم واحد", "رقمان", "أرقام", "رقمًا", "رقم"]);
  const incidents = (value: number) =>
    counted(value, ["لا حوادث", "حادثة واحدة", "حادثتان", "حوادث", "حادثة", "حادثة"]);
  const civilians = (value: number) => counted(value, ["لا مدنيين", "مدني واحد", "مدنيان", "مدنيين", "مدنيًا", "مدني"]);
  const dead = (value: number) => counted(value, ["لا قتلى", "قتيل واحد", "قتيلان", "قتلى", "قتيلًا", "قتيل"]);
  const publishers = (value: number) => counted(value, ["لا ناشرين", "ناشر واحد", "ناشران", "ناشرين", "ناشرًا", "ناشر"]);
  const estimates = (value: number) =>
    counted(value, ["لا تقديرات", "تقدير واحد", "تقديران", "تقديرات", "تقديرًا", "تقدير"]);
  const results = (value: number) => counted(value, ["لا نتائج", "نتيجة واحدة", "نتيجتان", "نتائج", "نتيجة", "نتيجة"]);
  const minutes = (value: number) =>
    counted(value, ["أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة"]);
  const moreEvents = (value: number) =>
    counted(value, ["لا أحداث أخرى", "حدث آخر", "حدثان آخران", "أحداث أخرى", "حدثًا آخر", "حدث آخر"]);
  const moreSources = (value: number) =>
    counted(value, ["لا مصادر أخرى", "مصدر آخر", "مصدران آخران", "مصادر أخرى", "مصدرًا آخر", "مصدر آخر"]);
  const moreResults = (value: number) =>
    counted(value, ["لا نتائج أخرى", "نتيجة أخرى", "نتيجتان أخريان", "نتائج أخرى", "نتيجة أخرى", "نتيجة أخرى"]);
  /** Things counted, after a preposition: of the forms without digits, that for two is another there. */
  const oblique = (things: string) => things.replace(/^(\S+)ان$/, "$1ين");
  /** A number that stands for a masculine or a feminine noun: "واحد", "اثنتان", "3". */
  const him = (value: number) => plural(value, { one: "واحد", two: "اثنان", other: number(value) });
  const her = (value: number) => plural(value, { one: "واحدة", two: "اثنتان", other: number(value) });
  /** How many of some dead were civilians, after their number. */
  const amongThem = (deaths: number, killed: number): string => {
    if (killed === 0)
      return plural(deaths, {
        one: "ولم يُسجَّل أنه مدني",
        two: "ولم يُسجَّل بينهما مدني",
        other: "ولم يُسجَّل بينهم مدنيون",
      });
    if (killed === deaths) return plural(deaths, { one: "وهو مدني", two: "وكلاهما مدني", other: "وجميعهم مدنيون" });
    return `${deaths === 2 ? "بينهما" : "بينهم"} ${civilians(killed)}`;
  };
  const charts = (value: number) => counted(value, ["لا رسوم", "رسم واحد", "رسمان", "رسوم", "رسمًا", "رسم"]);
  const of = { week: "الأسبوع", month: "الشهر" };
  const by = { week: "أسبوعيًا", month: "شهريًا" };
  /**
   * Words that are followed by a comma or a colon. A name in Latin letters would draw the digits after these to its right,
   * before itself: the mark for right to left at its end keeps them in their order.
   */
  const closed = (words: string) => (/\p{Script=Latin}[^\p{L}\u200f]*$/u.test(words) ? `${words}\u200f` : words);
  const joined = (words: readonly string[], mark: string) =>
    words.map((one, nth) => (nth < words.length - 1 ? closed(one) : one)).join(mark);
  const and = (words: readonly string[]) => joined(words, "؛ ");
  const comma = (words: readonly string[]) => joined(words, "، ");
  const month = (name: string, year?: string) => (year === undefined ? name : `${name} ${year}`);
  const day = ({ weekday, day: nth, month: name, year }: DayParts) =>
    `${weekday === undefined ? "" : `${weekday} `}${digits(nth)} ${month(name, year)}`;
  /** What "قبل 66 مليون سنة" counts: "66 مليون سنة". */
  const ago = (date: string) => /^قبل (.+ سنة)$/.exec(date)?.[1];
  const endOfYears = /(?<=^[\d٠-٩.,٬٫]+)( ق\.م)$/;
  const endOfAges = /(?<=^[\d٠-٩.,٬٫]+)( (?:ألف|مليون|مليار) سنة)$/;
  const eraOrUnit = /( ق\.م| (?:ألف|مليون|مليار) سنة)$/;
  /** A year after a word that is no preposition of time: "سنة 1343". */
  const yearNamed = (date: string) => (/^[\d٠-٩.,٬٫]+(?: م| ق\.م)?$/.test(date) ? `سنة ${date}` : date);
  /** A date after a preposition; one that begins with "بين" cannot follow another. */
  const point = (date: string) => (date.startsWith("بين ") ? `تاريخ ${date}` : date);
  const since = (date: string) => `منذ ${ago(date) ?? point(date)}`;
  const kinds = {
    leads: "قيادة",
    "part of": "جزء من",
    "fights beside": "قتال مشترك",
    "air support": "دعم جوي",
    trains: "تدريب",
    backs: "دعم",
    "deconflicts with": "خط اتصال",
    rivals: "منافسة",
    opposes: "معاداة",
  };
  /** The kinds of tie as said of one actor, with the other actor after them. */
  const toward: typeof kinds = {
    ...kinds,
    "fights beside": "قتال مشترك مع",
    "air support": "تقديم الدعم الجوي إلى",
    "deconflicts with": "خط اتصال مع",
  };
  const near = (km: number | undefined) => (km === undefined ? "قبل" : `على بعد ${number(km)} كم من`);
  const fellBack = (km: number | undefined, place: string) =>
    km ? `التراجع إلى نقطة ${near(km)} ${place}` : `التراجع إلى ${place}`;

  return {
    direction: "rtl",

    dates: {
      year(year) {
        const before = year <= 0;
        for (const [size, one, two, few] of [
          [1e9, "مليار", "ملياري", "مليارات"],
          [1e6, "مليون", "مليوني", "ملايين"],
        ] as const) {
          const value = Math.abs(year) / size;
          if (value < 1) continue;
          const counted = `${number(value)} ${plural(value, { few, other: one })}`;
          const count = value === 1 ? one : value === 2 ? two : counted;
          return before ? `قبل ${count} سنة` : `بعد ${count} سنة`;
        }
        if (year <= -longAgo) {
          const thousands = -year / 1000;
          return `قبل ${number(thousands)} ${plural(thousands, { few: "آلاف", other: "ألف" })} سنة`;
        }
        if (before) return `${yearNumber(1 - year)} ق.م`;
        return year < 1000 || year > 9999 ? `${number(year)} م` : digits(year);
      },
      unit: (yearsAgo) => [1e9, 1e6].find((size) => yearsAgo >= size) ?? 1000,
      month,
      // Two digits would be taken for a day.
      shortMonth: (name, year) => `${name} ${digits(year)}`,
      day,
      dayOfMonth: (nth) => digits(nth),
      span: (first, last) =>
        first.month === last.month
          ? `${digits(first.day)}–${digits(last.day)} ${last.month}`
          : `${digits(first.day)} ${first.month} – ${digits(last.day)} ${last.month}`,
      withYear: (days, year) => `${days} ${year}`,
      moment: (date, clock) => `${date}، الساعة ${clock}`,
      inZone: (moment, zone) => `${moment} (${zone})`,
      zone: (city) => `بتوقيت ${city}`,
      season(season, year) {
        const four = ["ربيع", "صيف", "خريف", "شتاء"];
        const parts = ["الربع الأول من", "الربع الثاني من", "الربع الثالث من", "الربع الأخير من"];
        const thirds = ["الثلث الأول من", "الثلث الثاني من", "الثلث الأخير من"];
        const halves = ["النصف الأول من", "النصف الثاني من"];
        const [name = "", half = ""] =
          [
            ...four.map((name) => [name]),
            ...four.map((name) => [name, " في نصف الكرة الشمالي"]),
            ...four.map((name) => [name, " في نصف الكرة الجنوبي"]),
            ...[...parts, ...thirds, ...halves].map((name) => [`${name} سنة`]),
          ][season - 21] ?? [];
        return `${name} ${year}${half}`;
      },
      decade(year) {
        const century = `القرن الـ${digits(Math.floor(year / 100) + 1)}`;
        const tens = ["عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات"];
        return `${tens[(Math.floor(year / 10) % 10) - 2] ?? "العقد الثاني من"} ${century}`;
      },
      century: (hundreds) => `القرن الـ${digits(hundreds + 1)}`,
      about: (date) => (ago(date) ? `قبل نحو ${ago(date)}` : `نحو ${yearNamed(date)}`),
      uncertain: (date) => `${date} (غير مؤكد)`,
      uncertainAlone: "غير مؤكد",
      partsInDoubt(date, uncertain, approximate) {
        const names = { year: "السنة", month: "الشهر", day: "اليوم" };
        const alone = (parts: readonly DatePart[], [one, feminine, two]: readonly [string, string, string]) => {
          const isFeminine = parts.length > 2 || parts[0] === "year";
          return `${list(parts.map((part) => names[part]))} ${parts.length === 2 ? two : isFeminine ? feminine : one}`;
        };
        const doubts = [
          ...(uncertain.length > 0 ? [alone(uncertain, ["غير مؤكد", "غير مؤكدة", "غير مؤكدين"])] : []),
          ...(approximate.length > 0 ? [alone(approximate, ["تقريبي", "تقريبية", "تقريبيان"])] : []),
        ];
        return `${date} (${and(doubts)})`;
      },
      to(first, last) {
        const [a, b] = [ago(first), ago(last)];
        if (a && b) return `قبل ${yearsWithoutShared(a, b, endOfAges)} إلى ${b}`;
        return `من ${point(yearsWithoutShared(first, last, endOfYears))} إلى ${point(last)}`;
      },
      toAbout(first, last) {
        const [a, b] = [ago(first), ago(last)];
        if (a && b) return `قبل نحو ${yearsWithoutShared(a, b, endOfAges)} إلى ${b}`;
        const start = yearsWithoutShared(first, last, endOfYears);
        return start === first
          ? `من نحو ${yearNamed(first)} إلى نحو ${yearNamed(last)}`
          : `من نحو ${yearNamed(start)} إلى ${last}`;
      },
      betweens: (first, last) =>
        /(?:^|\s)(?:بين|أو) /.test(`${first} ${last}`)
          ? `البداية: ${withoutShared(first, last, eraOrUnit)}، والنهاية: ${last}`
          : `من ${first} إلى ${last}`,
      between(first, last, { kind, about }) {
        const [a, b] = [ago(first), ago(last)];
        const said = [yearsWithoutShared(first, last, endOfYears), last].join(" و");
        const between =
          a && b
            ? `قبل ما بين ${yearsWithoutShared(a, b, endOfAges)} و${b}`
            : `بين ${kind === "year" ? "سنتي " : ""}${said}`;
        return `${between}${about ? " تقريبًا" : ""}`;
      },
      until: (date) => `حتى ${ago(date) ? "ما " : ""}${point(date)}`,
      since,
      notEnded: (start) => `${start}، ولم ينتهِ بعد`,
      endUnknown: (start) => `${start}، والنهاية غير معروفة`,
      startNotSourced: (start) => `${start} (البداية بلا مصدر)`,
      noKnownTime: "في وقت غير معروف",
      earlier: "قبل ذلك",
      later: "بعد ذلك",
    },

    control: {
      held: (by) => `تحت سيطرة ${by}`,
      presence: (whose) => `وجود ${whose}`,
      besieged: (holder, by) => `تحت سيطرة ${holder} وحصار ${by}`,
      contested: (sides) => (sides.length > 1 ? `محل نزاع بين ${list(sides)}` : "محل نزاع"),
      shared: (sides) => `سيطرة مقسمة بين ${list(sides)}`,
      unknown: "السيطرة غير معروفة",
    },

    ties: {
      kinds,
      lines: kinds,
      opposedByAll: (but, mutual) =>
        `${mutual ? "عداء متبادل مع" : "يعاديه"} جميع الآخرين${but.length > 0 ? ` ما عدا ${list(but)}` : ""}`,
      sentence: (kind, from, to) => `${closed(from)}: ${toward[kind]} ${to}`,
      of: (kind, other) => `${toward[kind]} ${other}`,
      back(kind, other) {
        const verbs: Partial<Record<typeof kind, string>> = {
          leads: "بقيادة",
          "part of": "أحد الأجزاء:",
          "air support": "بدعم جوي من",
          trains: "بتدريب من",
          backs: "بدعم من",
          opposes: "عداء من",
        };
        return `${verbs[kind] ?? toward[kind]} ${other}`;
      },
    },

    banks: { left: "الضفة اليسرى", right: "الضفة اليمنى", island: "جزيرة" },
    separated: and,
    inRow: comma,
    apart: " · ",
    named: (name, what) => `${closed(name)}: ${what}`,
    noted: (what, note) => `${what} (${note})`,
    sentence: (words) => (/[.!?؟…][»)]*$/.test(words) ? words : `${words}.`),
    insideSentence: (name) => name,

    alliances: {
      allYears: "كل السنوات التي يشملها العرض",
      name: (when) => `من وقف مع من، ${when}`,
      summary: (all, between, each, on) =>
        `${ties(all)} بين ${oblique(actors(between))}${on ? `، سارية في ${on}` : ""}: ${comma(each)}.`,
      reading: (mutual, inCamps) =>
        `${inCamps ? "يمتد خط كل علاقة من طرفها الأول إلى الطرف الآخر" : "تُقرأ كل علاقة من الصف إلى العمود"}؛ ` +
        `وتسري في الاتجاهين: ${comma(mutual)}.`,
      broughtOut: (name, own) =>
        `أُبرز هنا: ${own.length === 0 ? `${closed(name)}، بلا علاقات هنا` : `${name}. ${and(own)}`}.`,
      caption: (when) => `العلاقات، ${when}`,
      columns: ["الطرف", "العلاقة", "الطرف الآخر", "التاريخ", "ملاحظة"],
      notDated: "بلا تاريخ",
      key: (on, hasYears) => `تُقرأ من الصف إلى العمود${on ? `، في ${on}` : hasYears ? "، مع السنوات" : ""}:`,
      bothWays: (kind) => `${kind} (في الاتجاهين)`,
      dropped: (all) => `وفي الجدول أيضًا: ${ties(all)}`,
    },

    media: {
      // The full stop stands outside.
      quoted: (words) => (/[^.]\.$/.test(words) ? `«${words.slice(0, -1)}».` : `«${words}»`),
      saidBy: (who, date) => `${closed(who)}، ${date}`,
      credit: (credit, licence) => `${credit} (${licence})`,
      captions: "شرح نصي",
      leftOut: "حجمه أكبر من أن يتسع له هذا الملف، وهو متاح على الموقع.",
    },

    firmness: {
      confirmed: "مؤكد",
      reported: "مذكور",
      claimed: "ادعاء",
      disputed: "محل خلاف",
      assumed: "مفترض",
    },
    states: {
      contested: "محل نزاع",
      shared: "سيطرة مقسمة",
      besieged: "تحت الحصار",
      presence: "وجود فقط",
      unknown: "غير معروف",
    },

    controlStrips: {
      name: (all, when, onRiver) => `من سيطر على كل مكان${onRiver ? " على النهر" : ""} (${places(all)})، ${when}`,
      summary: (all, { first, last, when }, onRiver) =>
        `${places(all)}${onRiver ? " بترتيب النهر" : ""}، من ${first} إلى ${last}، ${when}.`,
      border: (above, below) => `تقع الحدود بين ${above} و${below} بين صفين.`,
      enlarged: (when) => `${when}: جزء مكبّر؛ ويتغير المقياس عند طرفيه.`,
      caption: (when) => `من سيطر على كل مكان، ${when}`,
      part: (place, bank) => `${place}، ${bank}`,
      columns: ["المكان", "الضفة", "الموضع على النهر (كم)", "تحت سيطرة من، ومنذ متى، وما مدى التأكد"],
      span: (state, date, firmness) => `${state} منذ ${point(date)} (${firmness})`,
      holders(on, sides, contested, unknown) {
        const others = [
          ["محل نزاع أو سيطرة مقسمة", contested],
          ["السيطرة غير معروفة", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, some]) => some > 0)];
        return `في نهاية ${on}: ${comma(all.map(([name, some]) => `${name} (${number(some)})`))}.`;
      },
      heldAgain: (some) => `استعادها الطرف نفسه: ${comma(some)}.`,
      dayUncertain: "اليوم غير مؤكد",
      onlyClaimed: "ادعاء فقط",
      notAttested: "البداية غير موثقة",
      dropped: (all) => `لم تُرسم أماكن أصغر: ${number(all)}`,
      enlargedKey: (when) => `جزء مكبّر: ${when}`,
      // The page is mirrored, and so are the sides of the river.
      banksKey: (left, right) => `${left} إلى يمين النهر، و${right} إلى يساره`,
      borderKey: (above, below) => `${above} في الأعلى، و${below} في الأسفل`,
    },

    declaredHeld: {
      name: (all) => `ما أُعلن وما بقي تحت السيطرة: ${declarations(all)}`,
      nothingYet: "لم يكن قد أُعلن أي نصر بعد.",
      summary: (all, { early, holder, places: some }) =>
        `عدد إعلانات النصر ${number(all)}، صدر منها ${him(early)} بينما كان بعض الأماكن المتتبَّعة هنا ` +
        `(${number(some)}) لا يزال تحت سيطرة ${holder}.`,
      held: (held, all, part) =>
        `${number(held)} من ${number(all)} تحت السيطرة${part > 0 ? `، و${number(part)} جزئيًا` : ""}`,
      caption: (holder) => `ما بقي تحت سيطرة ${holder} في نهاية يوم كل إعلان`,
      columns: ["اليوم", "ما أُعلن", "من أعلنه", "تحت السيطرة", "جزئيًا", "أي أماكن", "ما جاء بعد ذلك"],
      heldOf: (held, all) => `${number(held)} من ${number(all)}`,
      inPart: (some) => `جزئيًا: ${comma(some)}`,
      none: "لا شيء",
      declared: "ما أُعلن",
      declaredBy: "ما أُعلن، ومن أعلنه",
      stillHeld: "ما بقي",
      cameLater: "ما جاء بعد ذلك",
      heldBy: (holder) => `تحت سيطرة ${holder}`,
      contested: "محل نزاع أو سيطرة مقسمة",
      notHeld: "خارج السيطرة",
      notKnown: "غير معروف",
      squares: (all, leftBank) =>
        `مربع لكل مكان (${number(all)})${leftBank === undefined ? "" : `، مع مجرى النهر من اليمين إلى اليسار، و${leftBank} فوق النهر`}`,
      noRoom: (earlier) => `لا متسع هنا لإعلانات أسبق: ${number(earlier)}`,
      of: (all) => `من ${number(all)}`,
      andInPart: (some) => `و${number(some)} جزئيًا`,
      allIn: (land) => `كلها في ${land}`,
    },

    districts: {
      name: (city, on) => `${city} بحسب الأحياء، ${on}`,
      ordered: (order, name, words) => `${number(order)}. ${name} (${words})`,
      state: (state, some) => `${closed(state)}: ${some}.`,
      changed: (since, some) => `تغيّر منذ ${since}: ${list(some)}.`,
      unchanged: (since) => `لم يتغير شيء منذ ${since}.`,
      takenInOrder: (captures) => `ترتيب السيطرة عليها كما ذُكر: ${and(captures)}.`,
      columns: ["جزء المدينة", "الحال", "منذ", "مدى التأكد", "ترتيب السيطرة", "ملاحظة"],
      perhapsStill: (state) => `وربما بقيت الحال: ${state}`,
      says: (who) => `بحسب ${who}`,
      on: (when) => `في ${when}`,
      takenBy: (when) => `ما ذُكرت السيطرة عليه حتى ${when}، بهذا الترتيب`,
      changedKey: (since) => `أشد لونًا: تغيّر منذ ${since}`,
      claimed: "ادعاء",
      claimedByOne: "ادعاء طرف واحد",
      assumed: "مفترض",
      dropped: (entries) => `وفي الجدول أيضًا: ${number(entries)}`,
      numbersKey: "ترتيب السيطرة كما ذُكر",
    },

    deathsKey: {
      dead: (deaths) => dead(deaths),
      deadInOne: (deaths) => `${dead(deaths)} في حادثة واحدة`,
      civilians: "مدنيون",
      ofThemCivilians: "منهم مدنيون",
    },

    frontMap: {
      name: (land, on) => `السيطرة في ${land}، ${on}`,
      nameOfMap: (land) => `خريطة ${land}`,
      named: (some, land, on) => `${some.length > 0 ? `${list(some)} على خريطة` : "خريطة"} ${land}، ${on}.`,
      namedCaption: (land) => `الأماكن المذكورة على خريطة ${land}`,
      place: "المكان",
      bank: (bank, river) => `${bank}${river ? ` من ${river}` : ""}، باتجاه المصب`,
      runs: (bank, runs) =>
        `${bank}: ${and(
          runs.map(({ state, places: some }) =>
            some.length > 2 ? `${state} من ${some[0]} إلى ${some.at(-1)}` : `${state} في ${list(some)}`,
          ),
        )}.`,
      elsewhere: (alike) => `في أماكن أخرى: ${and(alike)}.`,
      alike: (some, state) => `${list(some)}: ${state}`,
      nowAlike: (some, state) => `${list(some)}: ${state} الآن`,
      changed: (since, alike) => `تغيّر منذ ${since}: ${and(alike)}.`,
      unchanged: (since) => `لم تنتقل السيطرة على أي مكان هنا منذ ${since}.`,
      road: (road, through) => `${road}: خط مستقيم مرسوم عبر ${list(through)}.`,
      circled: (some) => `داخل دائرة: ${list(some)}.`,
      caption: (land, on) => `الأماكن في ${land} ومن سيطر عليها في نهاية ${on}، بترتيب النهر`,
      columns: ["المكان", "الضفة", "الحال", "منذ", "مدى التأكد"],
      on: (when) => `في ${when}`,
      banks: { left: "اليسرى", right: "اليمنى", island: "جزيرة" },
      awayFromRiver: "بعيدًا عن النهر",
      orStill: (state, before) => `${state}، أو بقيت الحال: ${before}`,
      toll(by, { deaths, incidents: some, civilians: killed }, since) {
        const when = since ? `بعد ${since}` : "حتى ذلك الحين";
        if (deaths === 0) return `بحسب إحصاء ${by}، لم يسقط قتلى هنا ${when}.`;
        return (
          `بحسب إحصاء ${by}، سقط هنا ${dead(deaths)} ${when} في ${oblique(incidents(some))}، ` +
          `${amongThem(deaths, killed)}.`
        );
      },
      front(front, { how, place, km }, date) {
        const words = {
          reached: `في ${place}`,
          bypass: `في ${place}، بعد تجاوز أرض خارج السيطرة`,
          short: `${near(km)} ${place}`,
          back: fellBack(km, place),
        };
        return `${bracketed(`${closed(front)}: ${words[how]}`, date, "، ")}.`;
      },
      changedSince: (when) => `تغيّر منذ ${when}`,
      changedHands: (when) => `انتقلت السيطرة منذ ${when}`,
      advance: "تقدم",
      advanceInFull: "تقدم، والخط متقطع حيث لم يتأكد",
      within: "داخله",
      withinInFull: "يقع في مكان ما داخله",
      approximate: "موضع تقريبي، بفارق بضعة كيلومترات",
      km: (km) => `${number(km)} كم`,
      nought: digits(0),
    },

    placesMap: {
      name: (when) => `خريطة الأماكن${when === undefined ? "" : `، ${when}`}`,
      summary: (all, some, more) =>
        `${places(all)}${some.length > 0 ? `: ${comma(some)}${more ? "، وغيرها" : ""}` : ""}.`,
      counted: (place, some) => `${place} (${number(some)})`,
      route: "تصل بينها خطوط متقطعة بحسب ترتيب التواريخ، ولا تبيّن الطريق الذي سُلك.",
      missing: (all) => `لم تُرسم لأن إحداثياتها غير معروفة: ${places(all)}.`,
      caption: (when) => `ما حدث وأين${when === undefined ? "" : `، ${when}`}`,
      columns: ["المكان", "ما حدث هناك"],
      event: (title, date) => bracketed(title, date, "، "),
    },

    figures: {
      // A unit may follow.
      atLeast: (figure) => `لا يقل عن ${figure}`,
      atMost: (figure) => `لا يزيد على ${figure}`,
      // The lower figure stands at the right on a chart too, where no Arabic letter is beside the digits.
      range: (low, high) => `\u200f${low}–${high}`,
      withRange: (figure, range) => `\u200f${figure} (${range})`,
      withUnit: (figure, unit) => `${figure} ${unit}`.trim(),
      million: (millions) => `${number(millions)} ${plural(millions, { few: "ملايين", other: "مليون" })}`,
    },

    rivalCounts: {
      name: (unit) => `الأرقام بحسب كل ناشر: ${unit}`,
      count: (by, figure, { where, when }) =>
        bracketed(`${closed(by)}: ${figure}`, `${where && `${closed(where)}، `}${when}`, "، "),
      summary: (all, unit, differ) =>
        `${figures(all.length)} (${unit}) جنبًا إلى جنب من غير جمع${differ ? "، لأن كل رقم يشمل منطقة أو مدة مختلفة" : ""}. ` +
        `${and(all)}.`,
      caption: (unit) => `أرقام (${unit})، كل رقم بحسب قاعدة ناشره`,
      columns: (unit) => ["الناشر", `العدد (${unit})`, "المكان", "التاريخ", "ما الذي يشمله الرقم، وما ينبغي الحذر منه"],
      derived: "حاصل جمع أرقام نشرها الناشر.",
      range: "من أدنى تقدير إلى أعلى تقدير",
      dropped: (all) => `وفي الجدول أيضًا: ${figures(all)}`,
    },

    riverChart: {
      name: (river, when) => `إلى أين وصلت كل جبهة على ${river}، ${when}`,
      positions: (on, fronts) => `في نهاية ${on}: ${fronts.length > 0 ? `${and(fronts)}.` : "لم تُسجَّل أي جبهة."}`,
      toll: (by, { deaths, incidents: some, civilians: killed }) =>
        deaths === 0
          ? `بحسب إحصاء ${by}، لم يسقط قتلى قرب هذا الجزء من النهر حتى ذلك الحين.`
          : `بحسب إحصاء ${by}، سقط ${dead(deaths)} قرب هذا الجزء من النهر حتى ذلك الحين في ` +
            `${oblique(incidents(some))}، ${amongThem(deaths, killed)}.`,
      caption: (on) => `أبعد نقطة لكل جبهة، نقطة نقطة، حتى ${on}`,
      columns: (river) => ["التاريخ", "الجبهة", "المكان", `الموضع على ${river} (كم)`, "ما جرى", "مدى التأكد", "الحدث"],
      offRiverOrUnknown: "بعيدًا عن النهر، أو غير معروف",
      position(front, { how, place, km, cleared }, dated, ahead) {
        const words = {
          reached: cleared ? `تمشيط ${place}` : `الوصول إلى ${place}`,
          short: `التوقف ${near(km)} ${place}`,
          back: fellBack(km, place),
          bypass: `الالتفاف إلى ${place}`,
        };
        const said = ({ date, firmness }: { date: string; firmness: string }) => `(${date}، ${firmness})`;
        const behind = ahead ? `، خلف أبعد نقطة بلغتها الجبهة، ${ahead.place} ${said(ahead)}` : "";
        return `${closed(front)}: ${words[how]} ${said(dated)}${behind}`;
      },
      how(how, { km, isBehind }) {
        const by = km === undefined ? "" : ` بمسافة ${number(km)} كم`;
        const words = { reached: "وصول", short: `توقف قبله${by}`, back: `تراجع${by}`, bypass: "التفاف إليه" };
        return isBehind ? `${words[how]}، خلف أبعد نقطة` : words[how];
      },
      onIslands: "في الجزر",
      onBank: (bank) => `على ${bank}`,
      heldNothing: (where, holder) => `${where} لم يُسجَّل شيء تحت سيطرة ${holder}.`,
      held: (where, { holder, held, part }) =>
        `${where} تحت سيطرة ${closed(holder)}: ${comma(held) || "لا شيء بالكامل"}` +
        `${part.length > 0 ? `؛ محل قتال أو شك: ${comma(part)}` : ""}.`,
      heldBy: (holder) => `تحت سيطرة ${holder}`,
      key: {
        part: "محل قتال أو شك",
        firm: "وصول",
        claimed: "ادعاء",
        disputed: "محل خلاف",
        back: "تراجع",
        short: "توقف قبله",
        range: "اليوم غير مؤكد",
        around: "بعيدًا عن النهر",
      },
      kmShort: (km, place) => `على بعد ${number(km)} كم من ${place}`,
    },

    territory: {
      name: (when) => `تقديرات جنبًا إلى جنب، ${when}`,
      summary(all) {
        const each = plural(all, { one: "لها", two: "لكل منهما", other: "لكل منها" });
        return `${panels(all)} ${each} مقياسها الذي يبدأ من الصفر؛ ولا يصل خط بين أرقام ناشرين مختلفين.`;
      },
      quote: (text, by, what) => `${text} (${by}): ${what}`,
      ruled: (on) => `اليوم المعلَّم هو ${on}؛ والأرقام اللاحقة باهتة اللون.`,
      marked: (some) => `أحداث معلَّمة: ${and(some)}.`,
      event: (title, date) => bracketed(title, date, "، "),
      caption: (when) => `تقديرات منشورة، ${when}`,
      columns: [
        "ما الذي أُحصي، ومن أحصاه",
        "التاريخ",
        "الرقم",
        "منشور أم محسوب، ومن الناشر",
        "ما يشمله، وما ينبغي الحذر منه",
      ],
      figure: (figure, date) => bracketed(figure, date, "، "),
      noFigure: "لا رقم بعد",
      fromTo: (first, last) => `من ${first} إلى ${last}`,
      panel: (title, publisher, all) => `${closed(title)}، ${closed(publisher)}: ${all}.`,
      panelName: (title, publisher) => `${title}، ${publisher}`,
      workedOut: (publisher) => `محسوب من: ${publisher}`,
      published: (publisher) => `منشور: ${publisher}`,
      asAbove: "كما أعلاه",
      dates: "في وقت ما خلال هذه المدة",
      hollow: "مفرغ: محسوب غير منشور",
      range: "نطاق منشور",
      derivedRange: "نطاق محسوب غير منشور",
      open: "لا يقل عن، أو لا يزيد على",
      joined: "موصول: ناشر واحد وطريقة واحدة",
      dropped: (all) => `وفي الجدول أيضًا: ${estimates(all)}`,
      of: (date) => `عن ${date}`,
    },

    toll: {
      figure: (when, count) => `${when}: ${count}`,
      name: (unit, publisher, when) => `القتلى ${by[unit]} بحسب إحصاء ${closed(publisher)}، ${when}`,
      civilians(by, { civilians: killed, scope, when }, { sides, months }) {
        const each = months.map(([name, some]) => `${name}: ${number(some)}`);
        return (
          `بحسب إحصاء ${by}، ${killed === 0 ? "لم يُقتل مدنيون" : `قُتل ${civilians(killed)}`} في ${closed(scope)}، ${when}` +
          `${sides.length > 0 ? `، في حوادث من أطرافها ${list(sides)}` : ""}` +
          `${each.length > 0 ? ` (${comma(each)})` : ""}.`
        );
      },
      total({ deaths, civilians: killed, unknown }, range, fighters) {
        const parts = [
          civilians(killed),
          ...(unknown > 0 ? [`صفتهم غير معروفة: ${number(unknown)}`] : []),
          ...(fighters.length > 0
            ? [`مقاتلون: ${comma(fighters.map(([side, some]) => `${side} (${number(some)})`))}`]
            : []),
        ];
        return `ومجموع القتلى في هذا الإحصاء ${number(deaths)} (التقدير الأدنى إلى الأعلى: ${range}): ${and(parts)}.`;
      },
      worst: (unit, when, killed) =>
        `${of[unit]} الذي سقط فيه أكبر عدد من القتلى المدنيين: ${when} (${number(killed)}).`,
      broughtOut: (when, killed, deaths) => `أُبرز هنا ${when}: ${civilians(killed)} من بين ${oblique(dead(deaths))}.`,
      ruled: (on) => `اليوم المعلَّم هو ${on}؛ وقتلى الحوادث التي بدأت بعده مرسومون بلون باهت ولا يُحصون هنا.`,
      lasting: (some, all, unit) =>
        `من أصل ${oblique(incidents(all))} استمرت ${her(some)} بعد ${of[unit]} الذي بدأت فيه؛ وتُحصى كل حادثة كاملة حيث بدأت.`,
      alone: (some, all, publisher) =>
        `من أصل ${oblique(incidents(all))} تستند ${her(some)} إلى مصدر واحد: ${publisher}.`,
      caption: (title, when, unit) => `${closed(title)}: ${when}، ${by[unit]} بحسب تاريخ البداية.`,
      columns: (sides) => [
        "تاريخ البداية",
        "مدنيون",
        ...sides,
        "غير معروف",
        "الكل",
        "التقدير الأدنى إلى الأعلى للكل",
        "الحوادث",
      ],
      allTogether: "المجموع",
      amongThem: (name, when) => `منها: ${name}، ${when}`,
      range: (low, high) => `${low} إلى ${high}`,
      rows: { civilians: "القتلى المدنيون", all: "كل القتلى المسجلين" },
      upTo: (when) => `حتى ${when}`,
      row: (name, total, upTo) => `${closed(`${name}${upTo ? ` ${upTo}` : ""}`)}: ${total}`,
      rangeOf: (publisher) => `نطاق ${publisher}`,
      parts: { civilians: "مدنيون", unknown: "غير معروف" },
      part: (deaths, name) => `${closed(name)}: ${deaths}`,
      someCivilians: (killed) => civilians(killed),
      dead: (deaths) => dead(deaths),
      incident: (days, figure) => `${days}: ${figure}`,
      figureOf: (figure, when) => `${closed(figure)}، ${when}`,
      estimateOf: (publisher) => `تقدير ${publisher} الأدنى إلى الأعلى`,
      wentOn: (unit) => `استمرت بعد ${of[unit]} الذي بدأت فيه`,
      after: (when) => `بعد ${when}، خارج الأرقام`,
      onlySides: (sides) => `لا يشمل إلا حوادث من أطرافها ${list(sides)}.`,
      countedWhole: (unit) => `تُحصى الحادثة التي استمرت كاملة في ${of[unit]} الذي بدأت فيه.`,
    },

    whereabouts: {
      name: (when) => `متى: ${when}`,
      summary: (when) => `موضع هذه الأيام على الخط الزمني كله: ${when}.`,
      caption: "أين ومتى",
      when: "متى",
    },

    timeline: {
      name: (when) => `خط زمني، ${when}`,
      count: events,
      events: (all, when) => `${events(all)}، ${when}.`,
      lane: (name, all) => `${name} (${number(all)})`,
      lanes: (lanes) => `المسارات: ${comma(lanes)}.`,
      event: (title, date) => bracketed(title, date, "، "),
      among: (some) => `منها: ${and(some)}.`,
      all: (some) => `${and(some)}.`,
      doubts({ loose, ranged, approximate, uncertain, claimed, disputed }) {
        const parts = [
          ...(loose > 0 ? [`غير مؤرخة بيوم محدد: ${number(loose)}`] : []),
          ...(ranged > 0 ? [`مؤرخة بمدى من السنين فقط: ${number(ranged)}`] : []),
          ...(approximate > 0 ? [`تاريخها تقريبي: ${number(approximate)}`] : []),
          ...(uncertain > 0 ? [`تاريخها غير مؤكد: ${number(uncertain)}`] : []),
          ...(claimed > 0 ? [`ادعاءات من غير تأكيد: ${number(claimed)}`] : []),
          ...(disputed > 0 ? [`محل خلاف: ${number(disputed)}`] : []),
        ];
        return parts.length > 0 ? `${and(parts)}.` : "";
      },
      caption: (when) => `الأحداث، ${when}`,
      columns: ["التاريخ", "الحدث", "المكان", "مدى التأكد، ومن قال ذلك"],
      firm: (firmness, who) => `${firmness}: ${who}`,
      others: "غير ذلك",
      before: "الأقرب قبل ذلك",
      after: "الأقرب بعد ذلك",
      more: moreEvents,
      key: {
        timeKnown: "الساعة معروفة",
        dayKnown: "اليوم معروف",
        approximate: "تقريبي",
        someTime: "في وقت ما خلال هذه المدة",
        oneOfDays: "يوم من عدة أيام",
        eachDay: "في كل من هذه الأيام",
        eachTime: "في كل من هذه التواريخ",
        noHour: "الساعة غير معروفة",
        noDay: "الشهر أو السنة فقط",
        noMargin: "بلا هامش محدد",
        disputed: "غير مؤكد أو محل خلاف",
        lasted: "مدة",
        lastedWithin: "استمر مدة ما بينهما",
        notEnded: "لم ينتهِ بعد",
      },
      hourNotKnown: "الساعة غير معروفة:",
      noCloserDate: "دون تاريخ أدق:",
    },

    firmnessInFull(firmness, independent) {
      const words = {
        confirmed: "مؤكد",
        reported: "مذكور من غير تأكيد",
        claimed: "ادعاء طرف واحد، من غير تأكيد",
        disputed: "محل خلاف: المصادر متناقضة",
        assumed: "مفترض: لا يذكره أي مصدر",
      };
      if (firmness !== "reported" || independent === undefined) return words[firmness];
      return independent > 1
        ? `ذكره ${publishers(independent)} من غير تأكيد`
        : "ذكره ناشر واحد، ولم يؤكده غيره ممن ذُكر هنا";
    },
    natures: {
      wire: "وكالة أنباء",
      newspaper: "صحيفة",
      broadcaster: "إذاعة أو تلفزيون",
      website: "موقع إلكتروني",
      "state media": "إعلام حكومي",
      "party to the fight": "طرف في القتال",
      monitor: "جهة رصد",
      "UN agency": "وكالة تابعة للأمم المتحدة",
      "aid or rights group": "منظمة إغاثة أو حقوق",
      encyclopaedia: "موسوعة",
      government: "حكومة",
      analyst: "محلل",
      gazetteer: "معجم أماكن",
      book: "كتاب",
      journal: "مجلة علمية",
      archive: "أرشيف",
      museum: "متحف",
    },
    naturesInPlural: {
      wire: "وكالات أنباء",
      newspaper: "صحف",
      broadcaster: "إذاعات أو قنوات تلفزيونية",
      website: "مواقع إلكترونية",
      "state media": "وسائل إعلام حكومية",
      "party to the fight": "أطراف في القتال",
      monitor: "جهات رصد",
      "UN agency": "وكالات تابعة للأمم المتحدة",
      "aid or rights group": "منظمات إغاثة أو حقوق",
      encyclopaedia: "موسوعات",
      government: "جهات حكومية",
      analyst: "محللون",
      gazetteer: "معاجم أماكن",
      book: "كتب",
      journal: "مجلات علمية",
      archive: "أرشيفات",
      museum: "متاحف",
    },

    sources: {
      inLanguage: (language) => `باللغة ${language}`,
      kind: (publisher, all) => `${publisher} (${comma(all)})، `,
      described: (title) => `[${title}]`,
      listEntry: "مدخله في القائمة",
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "الفقرة", two: "الفقرتان", other: "الفقرات" })} ${comma(paragraphs.map(number))}`,
      // After a title in Latin letters too: see `closed`.
      comma: "\u200f، ",
      lead: (all) => plural(all, { one: "المصدر: ", two: "المصدران: ", other: "المصادر: " }),
      andMore: (all) => ` و${moreSources(all)}`,
      byKind: (all) => `${sources(all)}، بحسب النوع`,
      byFirmness: (all) => `${events(all)} بحسب مدى التأكد منها`,
    },

    statements: {
      saidBy: (who) => `بحسب ${who}`,
      madeKnown: "أُعلن:",
      sourcesDiffer: "تختلف المصادر:",
      checked: "بعد التحقق:",
      later: "لاحقًا:",
      note: "ملاحظة:",
    },

    themes: { night: "ليلي", paper: "ورقي", contrast: "تباين عالٍ" },

    chartFaults: {
      notInWords: "تعذّر وصف هذا الرسم بالكلمات.",
      notAtAll: "تعذّر عرض هذا الرسم، وكذلك وصفه بالكلمات.",
      notDrawn: "تعذّر عرض هذا الرسم. وهو يُظهر:",
    },

    close: "إغلاق",

    inspect: {
      explore: (chart) => `استكشاف: ${chart}`,
      walkKeys: "تتنقل مفاتيح الأسهم بين ما هو مرسوم.",
      walkKeysInFull: ({ stops, parts, isDeep }) =>
        (parts > 1
          ? `ينتقل السهمان الأعلى والأسفل بين أجزائه (${number(parts)})، والأيمن والأيسر داخل الجزء، بالترتيب الزمني ` +
            `(${number(stops)} في المجموع)؛ وHome وEnd إلى طرفي الجزء، ومع Ctrl إلى طرفي الكل.`
          : `تتنقل مفاتيح الأسهم بين ما هو مرسوم، بالترتيب الزمني (${number(stops)}).`) +
        `${isDeep ? " السهم الأسفل يدخل إلى أماكن الحدث، والأعلى يعود إليه." : ""} المفتاح Enter للتثبيت، وEsc للخروج.`,
      stop: (words, at, all) => `${closed(words)}، ${number(at)} من ${number(all)}`,
      part: (name, at, all) => `${closed(name)}، الجزء ${number(at)} من ${number(all)}`,
      otherParts: "أجزاء أخرى",
      event: (date, title) => `${date}، ${title}`,
      events,
      place: (date, place, state) => `${date}، ${place}، ${state}`,
      front: (date, front, position) => `${date}، ${front}: ${position}`,
      tie: (dates, tie) => (dates ? `${dates}، ${tie}` : tie),
      andMore: (all) => `و${moreEvents(all)}`,
      atEndOf: (when) => `في نهاية ${when}`,
      held: (state, from) => `${state}${from === undefined ? "" : `، ${since(from)}`}.`,
      notKnownWho: "لا يُعرف لمن كانت السيطرة",
      mayStillHave: (state) => `ربما كانت الحال في ذلك اليوم لا تزال: ${state}.`,
      thePlace: "المكان:",
      fix({ how, place, km }) {
        return {
          reached: `الوصول إلى ${place}`,
          short: `التوقف ${near(km)} ${place}`,
          back: fellBack(km, place),
          bypass: `الالتفاف إلى ${place}`,
        }[how];
      },
      fixOn: (fix, date) => `${fix}، ${date}.`,
      nothingRecorded: "لم يُسجَّل شيء حتى ذلك الحين.",
      notDated: "بلا تاريخ",
      bothWays: "تسري في الاتجاهين.",
      afterwards: (alike) => `ومنذ ذلك الحين: ${and(alike)}.`,
      alike: (some, state) => `${closed(comma(some))}: ${state}`,
    },

    moving: {
      timeShown: "المدة المعروضة",
      dayShown: "اليوم المعروض",
      endOf: (when) => `نهاية ${when}`,
      windowKeys:
        "المفتاح Shift مع السهم الأيمن أو الأيسر يحرّكه، ومع الأعلى أو الأسفل يزيد التفاصيل أو يقللها؛ و0 يعود إلى الخطوة.",
      dayKeys:
        "المفتاح Shift مع السهم الأيمن أو الأيسر ينتقل إلى اليوم السابق أو التالي، ومع الأعلى أو الأسفل إلى التغيّر السابق أو التالي؛ " +
        "و0 يعود إلى الخطوة.",
    },

    changes: {
      nowIn: (some, state) => `${list(some)}: ${state} الآن`,
      noneChanged: "لم تنتقل السيطرة على أي مكان كان معروضًا",
      nowAt: (front, place) => `${front}: الآن في ${place}`,
      added: (things) => `أُضيف: ${list(things)}`,
      gone: (all) => `لم يعد معروضًا: ${events(all)}`,
      highlighted: (things) => `أُبرز: ${list(things)}`,
      alike: "يُعرض كل شيء الآن على السواء",
      more: (things) => `${him(things)} غيرها`,
    },

    backup: "احتياطي",
    wholeDeck: "العرض كله",
    colours: "الألوان",
    stepBefore: "الخطوة السابقة",
    nextStep: "الخطوة التالية",

    stage: {
      role: "شريحة",
      slideOf: (slide, all) => `الشريحة ${slide} من ${all}`,
      backupSlide: "شريحة احتياطية",
      stepOf: (step, all) => `الخطوة ${step} من ${all}`,
      at: (where, title) => `${where}: ${title}`,
      of: (slide, all) => `${slide} من ${all}`,
      blackScreen: "شاشة سوداء.",
      notShownYet: (where) => `${where}، لم تُعرض بعد`,
      slide: (slide) => `الشريحة ${slide}`,
      needsScripts: (link) =>
        `تعرض هذه الصفحة شرائح وتحتاج إلى تشغيل البرامج النصية. ${link("اقرأ العرض كله في صفحة القراءة")}، وهي لا تحتاج إليها.`,
      tooOld: (browsers, link) =>
        `تحتاج هذه الصفحة إلى ${browsers}، أو إلى متصفح أحدث. ${link("اقرأ العرض كله في صفحة القراءة")}، وهي لا تحتاج إلى ذلك.`,
      allSlides: (deck) => `كل الشرائح: ${deck}`,
      read: "قراءة",
      print: "طباعة",
      speaker: "المتحدث",
      keysAndSettings: "المفاتيح والإعدادات",
      chartsMove: "تتحرك الرسوم من خطوة إلى أخرى",
      characterKeys: "مفاتيح من حرف أو رمز واحد",
      drawingsStay: "تبقى الرسوم اليدوية مع خطوتها",
      small: {
        title: "الشرائح صغيرة على هذه الشاشة",
        text: "القصة نفسها في صفحة أُعدت للقراءة، وكل رسم فيها على قدر هذه الشاشة.",
        read: "قراءتها على هذه الشاشة",
        stay: "عرض الشرائح على أي حال",
      },
      goTo: "الانتقال إلى شريحة",
      goToWhat: "رقمها، أو رقم خطوة (14.2)، أو جزء من عنوانها",
      noneFound: "لا توجد شريحة بهذا الرقم، ولا شريحة في عنوانها هذا النص.",
      noSuchSlide: (asked) => `لا توجد شريحة رقمها ${asked}.`,
      noSuchName: (id, hasNear) => `لا توجد شريحة اسمها «${id}».${hasNear ? " هذه أقربها اسمًا." : ""}`,
      notInOrder: (title, order) => `الشريحة «${title}» ليست في ترتيب العرض «${order}».`,
      showInWhole: "إظهارها في العرض كله",
      noJump: "لم تنتقل من شريحة أخرى لتعود إليها.",
      embedded: "ليس للشريحة المضمّنة نافذة متحدث؛ هي للعرض كله.",
      pressAgain: "اضغط R مرة أخرى لترك الشرائح وقراءة هذه الخطوة في صفحة القراءة.",
      speakerBlocked: "لم يسمح المتصفح بفتح نافذة المتحدث.",
      slidesBlocked: "لم يسمح المتصفح بفتح الشرائح.",
      openFromHere: "فتحها من هنا",
      noFullScreen: "لا يسمح المتصفح لهذه الصفحة بملء الشاشة. جرّب مفتاحه الخاص: F11، أو Control وCommand وF معًا.",
      oneFurther: "الرجوع خطوة أخرى يخرج بك من الشرائح.",
      loopEnded: "توقف الانتقال التلقائي بين الشرائح. أعد تحميل الصفحة لاستئنافه.",
      slidesOpenedAt: (time) => (time === undefined ? "الشرائح" : `الشرائح المفتوحة الساعة ${time}`),
      taken: (slides) => `تتحكم نافذة المتحدث في ${slides} لا في هذه. المفتاح S يفتح نافذة أخرى لهذه.`,
    },

    speakerWindow: {
      title: (deck) => `${deck}: المتحدث`,
      windowTitle: (slide) => `المتحدث: ${slide}`,
      talkButtons: {
        slideBefore: "الشريحة السابقة",
        nextSlide: "الشريحة التالية",
        black: "شاشة سوداء",
        isBlack: "الشاشة سوداء",
      },
      position: {
        count: (slide, all) => `${slide} / ${all}`,
        stepOf: (step, all) => `الخطوة ${number(step)} من ${number(all)}`,
        nextSlideIs: (title) => `الشريحة التالية: ${title}`,
        theEnd: "النهاية",
        backWhereFrom: "العودة إلى حيث كنت",
      },
      timer: {
        start: "بدء",
        pause: "إيقاف مؤقت",
        goOn: "متابعة",
        reset: "تصفير",
        undoReset: "التراجع عن التصفير",
        slot: "دقائق الوقت المتاح",
        slotBefore: "من ",
        slotAfter: " د",
      },
      plan: {
        onTime: "في الموعد",
        behind: (time) => `متأخر ${time}`,
        ahead: (time) => `متقدم ${time}`,
        planned: (chapter, time) => `${closed(chapter)}: ${time}`,
        left: (chapter, time) => `${closed(chapter)}: بقي ${time}`,
        over: (chapter, time) => `${closed(chapter)}: تجاوز ${time}`,
        minutes: (time) => `${time} د`,
        until: (time, end) => `${time}، حتى ${end}`,
      },
      pictures: {
        title: "الشرائح",
        whatAudienceSees: "ما يراه الجمهور",
        pointer: "المؤشر",
        pen: "القلم",
        penDraws: "الرسم على الشريحة",
        undo: "تراجع",
        undoes: "إلغاء آخر خط مرسوم",
        erase: "محو",
        erases: "محو كل ما رُسم على الخطوة",
        chartLarger: "تكبير الرسم",
        chartSmaller: "تصغير الرسم",
        dayBefore: "‹ اليوم السابق",
        dayAfter: "اليوم التالي ›",
        earlier: "‹ أقدم",
        later: "أحدث ›",
        backToStep: "العودة إلى الخطوة",
      },
      stepWords: {
        title: "النص",
        size: "حجم النص",
        smaller: "أ−: نص أصغر",
        larger: "أ+: نص أكبر",
      },
      sources: {
        title: "من قال ذلك",
        titleWithCount: (title, entries) => `${title} (${number(entries)})`,
        names: "من يذكره النص وما يذكره",
        restsOn: "ما يستند إليه النص",
        drawn: "ما يظهر في الرسم",
        whole: "مصادر كاملة",
        noSource: "لا شيء في هذه الشريحة يحتاج إلى مصدر.",
        stated: "تصريح",
        saidBy: (who) => `، بحسب ${who}`,
        cameLater: (what) => `لاحقًا: ${what}`,
        alignedWith: (side) => `في صف ${side}`,
        paragraph: (paragraph) => `الفقرة ${number(paragraph)}`,
        publisherNotes: (all) => ` (${comma(all)})`,
      },
      slideList: {
        title: "الشرائح",
        runningOrder: "ترتيب العرض",
      },
      connection: {
        openSlides: "فتح الشرائح",
        // What is handed in begins with "الشرائح".
        joined: (slides) => `متصلة ب${slides}`,
        alone: "وحدها: لا تتحكم هذه النافذة في أي شرائح",
        impossible: "لا يستطيع هذا المتصفح وصل نافذتين؛ تعمل هذه وحدها",
        lead: (slides) => `التحكم في ${slides} بدلًا منها`,
      },
    },

    keyNames: {
      Space: "مسافة",
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
      Drag: "سحب",
      "?": "؟",
      Left: "سهم أيسر",
      Right: "سهم أيمن",
    },
    keys: {
      next: "الخطوة التالية؛ ومن الشاشة السوداء أو النظرة العامة: العودة إلى الشريحة",
      previous: "الخطوة السابقة",
      nextSlide: "الشريحة التالية، مع تخطي خطوات هذه الشريحة",
      previousSlide: "الشريحة السابقة",
      ends: "أول شريحة وآخر شريحة",
      number: "الانتقال إلى شريحة برقمها، أو إلى إحدى خطواتها: 14.2",
      find: "الانتقال إلى شريحة بالرقم أو الخطوة أو العنوان",
      back: "العودة إلى الشريحة التي انتقلت منها",
      walk: "إلى داخل الرسم: الأسهم للتنقل بين أحداثه، وEnter لتثبيت أحدها، وEsc للخروج",
      pointer: "إظهار المؤشر للجمهور أو إخفاؤه؛ تحرّكه الفأرة، أو Shift مع الأسهم",
      pen: "إظهار القلم أو إخفاؤه: ترسم الفأرة أو القلم أو الإصبع على الشريحة، في النافذتين",
      undo: "إلغاء آخر خط مرسوم؛ ومحو كل ما رُسم على الخطوة، ويعيده U",
      size: "تكبير الرسم وتصغيره، وكذلك Ctrl مع العجلة؛ ويحرّكه السحب، أو Shift مع الأسهم",
      pan: "الخط الزمني إلى الأقدم أو الأحدث؛ وسائر الرسوم يومًا إلى الوراء أو الأمام",
      zoom: "تقريب الخط الزمني وتوسيعه، وكذلك بالعجلة بعد النقر عليه؛ وسائر الرسوم إلى التغيّر السابق أو التالي",
      play: "عرض الأيام تباعًا حتى هذه الخطوة، وإيقافها مؤقتًا؛ أبطأ وأسرع. والضغط على خط الأيام ينتقل إلى يوم",
      restore: "العودة إلى الخطوة كما كانت",
      black: "إظهار الشاشة السوداء أو إخفاؤها",
      escape: "الخروج من الشاشة السوداء والنظرة العامة وملء الشاشة",
      fullscreen: "ملء الشاشة",
      start: "الشريحة بملء الشاشة، كما يطلب مفتاح البدء في جهاز التحكم",
      speaker: "نافذة المتحدث",
      overview: "النظرة العامة: كل الشرائح جنبًا إلى جنب، والعودة منها؛ وEnter للانتقال إلى إحداها",
      theme: "الألوان: ليلي، ورقي، تباين عالٍ",
      read: "ترك الشرائح لقراءة هذه الخطوة في صفحة القراءة",
      clock: "في نافذة المتحدث: بدء الساعة وإيقافها؛ وتصفيرها، وإلغاء ذلك",
      wordSize: "في نافذة المتحدث: نص أكبر وأصغر",
      help: "إظهار هذه المساعدة أو إخفاؤها",
    },

    pages: {
      readAsPage: "صفحة القراءة",
      presentation: "العرض",
      printing: "الطباعة",
      form: "نوع المستند",
      handout: "للتوزيع: الشرائح",
      steps: "خطوة خطوة: كل الخطوات",
      notes: "للقراءة: الشرائح والنص والمصادر والجداول",
      colours: "الألوان",
      paper: "ورقي",
      night: "ليلي",
      contrast: "تباين عالٍ",
      paperSize: "حجم الورق",
      print: "طباعة أو حفظ بصيغة PDF",
      present: "عرض",
      read: "قراءة",
      keepAFile: "لحفظ ملف، اختر «حفظ بصيغة PDF» في النافذة التي تُفتح، من غير هوامش ولا رؤوس.",
    },

    reading: {
      skip: "التخطي إلى المقال",
      windowTitle: (deck) => `${closed(deck)} — قراءة`,
      waysToSee: "طرق المشاهدة",
      contents: "المحتويات",
      search: "بحث",
      present: "عرض",
      minutes: (time) => `مدة القراءة: ${minutes(time)}`,
      chapter: (chapter, title) => `${number(chapter)} · ${title}`,
      presentThis: "عرض هذه الشريحة",
      asPages: "صفحات للطباعة أو الحفظ (PDF)",
      eventsAs: "الأحداث بصيغة ",
      forms: {
        csv: "جدول (CSV)",
        json: "TimelineJS (JSON)",
        geojson: "طبقة خريطة (GeoJSON-T)",
        "lpf.json": "أماكن (Linked Places)",
        ics: "تقويم (ICS)",
      },
      note: (note, whose) => `الحاشية ${digits(note)}${whose ? `: ${whose}` : ""}`,
      backAtNote: (note) => `العودة إلى النص عند الحاشية ${number(note)}`,
      backToText: "العودة إلى النص",
      notes: "الحواشي",
      wordsUsed: "أسماء ومصطلحات",
      notesAndSources: "الحواشي والمصادر",
      whereTheyAre: (link, all, some) => [
        "يقود كل رقم في النص إلى حاشيته. ",
        link(`كل الحواشي والمصادر (${notes(all)} و${sources(some)})`),
        " في صفحة مستقلة، ومنها روابط تعود إلى مواضع الاستشهاد بها.",
      ],
      inList: "في قائمة المصادر",
      showIt: "إظهار",
      readOn: "متابعة القراءة",
      sources: "المصادر",
      ownTitles: "العنوان بين قوسين معقوفين وصف منا لصفحة لم يُسجَّل عنوانها.",
      ofNature: (nature, all) => `${nature} (${number(all)})`,
      leansTo: (side) => ` يتحدث باسم هذا الطرف أو يميل إليه: ${side}.`,
      notesOnIt: "حواشٍ تستند إليه: ",
      drawnIn: "مرسوم في: ",
      quotedIn: "مقتبس في: ",
      cameLater: "ما جاء لاحقًا: ",
      sourcesUsed: (used, kept) =>
        `يستند هذا المقال إلى المصادر التالية، وعددها ${number(used)} من أصل ${number(kept)} جُمعت له.`,
      from: (slide) => `من «${slide}»`,
      share: "مشاركة",
      copyLink: "نسخ الرابط",
      copyEmbed: "نسخ رمز التضمين",
      download: "تنزيل",
      previous: "السابق",
      next: "التالي",
      previousSlide: (slide) => `السابق: ${slide}`,
      nextSlide: (slide) => `التالي: ${slide}`,
      embedCopied: "نُسخ رمز التضمين",
      linkCopied: "نُسخ الرابط",
      copied: "نُسخ",
      embedCode: "الرمز الذي يعرض هذه الشريحة في صفحة أخرى",
      inAddressBar: "الرابط في شريط العنوان",
      seeAddressBar: "انظر شريط العنوان",
      downloadChart: (slide) => `تنزيل الرسم «${slide}»`,
      tableFile: "جدول (CSV)",
      saved: (file) => `حُفظ الملف ${file}`,
      notSaved: (why) => `لم يُحفظ: ${why}`,
      notLoaded: "تعذّر التحميل. هل هناك اتصال؟",
      otherTheme: (theme) => `الألوان: ${theme}`,
      searchWhat: "ابحث في الأحداث والأماكن والمصادر",
      kinds: { place: "أماكن", event: "أحداث وتصريحات", source: "مصادر" },
      found: results,
      andMore: (answers) => `و${moreResults(answers)}`,
      findByTyping: "البحث عن حدث بالكتابة",
      findEvent: "البحث عن حدث",
      eventsFound: "الأحداث التي عُثر عليها",
    },

    figure: {
      alternative: (name, summary) => `${closed(name)}. ${summary}`,
      steps: (slide) => `خطوات الرسم «${slide}»`,
      previousStep: "الخطوة السابقة",
      nextStep: "الخطوة التالية",
      stepOf: (step, all) => `${number(step)} من ${number(all)}`,
      atStep: (step, all, chart) => `الخطوة ${number(step)} من ${number(all)}. ${chart}`,
      play: "تشغيل",
      moveInTime: "التنقل في الزمن",
      otherDates: "تواريخ أخرى",
      turnToOtherDates: "الانتقال إلى تواريخ أخرى",
      table: (chart) => `جدول: ${chart}`,
      drawnFrom: "مصادر الرسم:",
      inWords: "هذا الرسم بالكلمات وفي جدول",
      theTable: "الجدول",
      zoomInOnThese: "تقريب هذه",
      mapOn: (when) => `الخريطة في ${when}`,
      zoomInOn: (all) => `${all}: تقريب`,
      listThem: (all) => `${all}: عرض القائمة`,
      wider: "أوسع: مدة أطول وتفاصيل أقل",
      nearer: "أقرب: مدة أقصر وتفاصيل أكثر",
      earlier: "أقدم",
      later: "أحدث",
      all: "الكل",
      allTime: "المدة كلها",
      changeBefore: "إلى التغيّر السابق",
      dayEarlier: "يوم إلى الوراء",
      dayLater: "يوم إلى الأمام",
      nextChange: "إلى التغيّر التالي",
      backToStep: "العودة إلى الخطوة",
      backAtStep: (shown) => `العودة إلى الخطوة: ${shown}`,
    },

    comparing: {
      both: (one, other) => and([one, other]),
      name: (names) => joined(names, "؛ وإلى جانبه "),
      shown: "المعروض",
      part: (frame, part) => `${closed(frame)}: ${part}`,
    },

    printed: {
      tables: "الرسوم بالكلمات وفي جداول",
      sources: "المصادر",
      drawnIn: "مرسوم في ",
      quoted: (title) => `«${title}»`,
      andSources: "؛ المصادر ",
      source: (source, publisher) => `المصدر ${number(source)}${publisher ? `: ${publisher}` : ""}`,
      chartAsTable: "هذا الرسم في جدول",
      tooOld: (browsers) => `تحتاج هذه الصفحة إلى ${browsers}، أو إلى متصفح أحدث، لتعرض غير نسخة التوزيع.`,
      paragraphs: (paragraphs) => `¶ ${paragraphs.map(number).join("، ")}`,
      numbered: (publisher, source) => `${publisher} [${number(source)}]`,
      stated: (what, when) => `${closed(what)}، ${when}.`,
      seeNote: (note) => `انظر الحاشية ${number(note)}.`,
      onTheWeb: (publisher, title) => `${closed(publisher)}، «${title}» (على الويب)`,
      linkOnTheWeb: (words) => `${words}، على الويب`,
      objects: {
        title: "العنوان",
        caption: "الشرح",
        number: "رقم الفصل",
        subtitle: "العنوان الفرعي",
        date: "التاريخ",
        words: "النص",
        value: "الرقم",
        unit: "الوحدة",
        of: "الملاحظة",
        credits: "المصادر",
        alt: "الوصف",
        quoted: "الاقتباس",
        translation: "الترجمة",
        who: "صاحب الاقتباس",
        chart: "الرسم البياني",
        picture: "الصورة",
        table: "الجدول",
        bar: "الشريط",
      },
    },

    data: {
      leftOut: (some) => `أُغفل ما يلي لأن ملفات التقويم لا تتسع إلا للسنوات من 1 إلى 9999: ${and(some)}`,
      dated: (title, date) => `${title} (${date})`,
      when: (date) => `التاريخ: ${date}.`,
      saidBy: (who) => `بحسب ${who}.`,
      sources: (publishers) => `المصادر: ${and(publishers)}`,
    },

    fromDisk: {
      text: "لا يشغّل المتصفح البرامج النصية في صفحة كهذه مفتوحة من القرص. ",
      open: (file) => `افتح الملف ${file}`,
      after: "، ففيه المحتوى نفسه وهو يعمل.",
    },

    playing: {
      play: "تشغيل",
      pause: "إيقاف مؤقت",
      nextChange: "التغيّر التالي",
      slower: "أبطأ",
      faster: "أسرع",
      explained: "عرض الأيام تباعًا حتى هذه الخطوة، وإيقافها مؤقتًا",
      nothing: "لا يتغير شيء في الأيام حتى هذه الخطوة، فليس هناك ما يُعرض.",
      paused: (when) => `إيقاف مؤقت عند ${when}.`,
      played: "الخطوة نفسها.",
      atTheEnd: (name, summary) => `في النهاية: ${closed(name)}. ${summary}`,
      andMore: (all) => ` و${moreEvents(all)}`,
      day: (when, what) => `${when}: ${what}`,
    },

    otherPages: {
      sources: "الحواشي والمصادر",
      sourcesCounted: (all, used, kept) =>
        `${notes(all)}، والمصادر التي تستند إليها الحواشي والرسوم: ${number(used)} من أصل ${number(kept)} جُمعت لهذا العرض.`,
      search: "ابحث في الحواشي والمصادر",
      tables: "الرسوم بالكلمات وفي جداول",
      tablesCounted: (all) => `${charts(all)}${all === 1 ? "" : "، كل رسم"} كما في المقال: ما يُظهره، وأرقامه، ومصادره.`,
      windowTitle: (deck, page) => `${closed(deck)} — ${page}`,
      toTables: "الجداول",
      skip: "التخطي إلى المحتوى",
      article: "المقال",
    },

    pen: {
      on: "القلم: ترسم الفأرة أو القلم أو الإصبع على الشريحة.",
      off: "أُخفي القلم.",
      undone: "أُلغي آخر تغيير في الرسم اليدوي.",
      cleared: "مُحي الرسم اليدوي. التراجع يعيده.",
    },
  };
};
