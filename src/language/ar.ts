import type { Dictionary } from "./en.ts";
import { type DayParts, type Formats, type Forms, longAgo, withoutShared } from "./formats.ts";

/**
 * Arabic, as a newspaper writes it. Nouns take the six forms that Arabic has for numbers; names and dates that are handed in
 * stand after a colon or in brackets wherever a case ending or a gender would have to follow them. Digits are those that
 * `Intl` has for the tag: those of Europe for `ar`, as in the news of the web, those of the East for `ar-EG`, `ar-IQ`
 * or `ar-u-nu-arab`.
 */
export const ar = ({ number, digits, list, plural }: Formats): Dictionary => {
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
  const actors = (value: number) => counted(value, ["لا أطراف", "طرف واحد", "طرفين", "أطراف", "طرفًا", "طرف"]);
  const declarations = (value: number) =>
    counted(value, ["لا إعلانات", "إعلان واحد", "إعلانان", "إعلانات", "إعلانًا", "إعلان"]);
  const panels = (value: number) => counted(value, ["لا لوحات", "لوحة واحدة", "لوحتان", "لوحات", "لوحة", "لوحة"]);
  const counts = (value: number) =>
    counted(value, ["لا إحصاءات", "إحصاء واحد", "إحصاءان", "إحصاءات", "إحصاءً", "إحصاء"]);
  const incidents = (value: number) =>
    counted(value, ["لا حوادث", "حادثة واحدة", "حادثتان", "حوادث", "حادثة", "حادثة"]);
  const civilians = (value: number) => counted(value, ["لا مدنيين", "مدني واحد", "مدنيان", "مدنيين", "مدنيًا", "مدني"]);
  const dead = (value: number) => counted(value, ["لا قتلى", "قتيل واحد", "قتيلان", "قتلى", "قتيلًا", "قتيل"]);
  const charts = (value: number) => counted(value, ["لا رسوم", "رسم واحد", "رسمان", "رسوم", "رسمًا", "رسم"]);
  const of = { week: "الأسبوع", month: "الشهر" };
  const and = (words: readonly string[]) => words.join("؛ ");
  const comma = (words: readonly string[]) => words.join("، ");
  const month = (name: string, year?: string) => (year === undefined ? name : `${name} ${year}`);
  const day = ({ weekday, day: nth, month: name, year }: DayParts) =>
    `${weekday === undefined ? "" : `${weekday} `}${digits(nth)} ${month(name, year)}`;
  /** What "قبل 66 مليون سنة" counts: "66 مليون سنة". */
  const ago = (date: string) => /^قبل (.+ سنة)$/.exec(date)?.[1];
  const endOfYears = /(?<=^[\d٠-٩.,٬٫]+)( ق\.م\.?)$/;
  const kinds = {
    leads: "يقود",
    "part of": "جزء من",
    "fights beside": "يقاتل إلى جانب",
    "air support": "يقدم الدعم الجوي إلى",
    trains: "يدرّب",
    backs: "يدعم",
    "deconflicts with": "على خط اتصال مع",
    rivals: "ينافس",
    opposes: "يعادي",
  };
  const near = (km: number | undefined) => (km === undefined ? "قبل" : `على بعد ${number(km)} كم من`);

  return {
    direction: "rtl",

    dates: {
      year(year, eras) {
        const before = year <= 0;
        const after = (count: string) => (eras === "BC" ? `${count} م` : `${count} للميلاد`);
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
        if (year <= -longAgo) return `قبل ${number(-year / 1000)} ألف سنة`;
        if (before) return `${number(1 - year)} ق.م`;
        return year < 1000 || year > 9999 ? after(number(year)) : digits(year);
      },
      month,
      shortMonth: (name, year) => `${name} ${digits(year).slice(2)}`.trim(),
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
        const north = four.map((name) => `${name} نصف الكرة الشمالي`);
        const south = four.map((name) => `${name} نصف الكرة الجنوبي`);
        return `${[...four, ...north, ...south, ...parts, ...thirds, ...halves][season - 21] ?? ""} ${year}`;
      },
      about: (date) => (ago(date) ? `قبل نحو ${ago(date)}` : `نحو ${date}`),
      uncertain: (date) => `${date} (غير مؤكد)`,
      uncertainAlone: "غير مؤكد",
      partsInDoubt(date, uncertain, approximate) {
        const names = { year: "السنة", month: "الشهر", day: "اليوم" };
        const named = (parts: readonly ("year" | "month" | "day")[]) => list(parts.map((part) => names[part]));
        const doubts = [
          ...(uncertain.length > 0 ? [`غير مؤكد: ${named(uncertain)}`] : []),
          ...(approximate.length > 0 ? [`تقريبًا: ${named(approximate)}`] : []),
        ];
        return `${date} (${and(doubts)})`;
      },
      to: (first, last) => `${withoutShared(first, last, endOfYears)} – ${last}`,
      between: (first, last, { about }) =>
        `${ago(first) && ago(last) ? `قبل ما بين ${ago(first)} و${ago(last)}` : `بين ${withoutShared(first, last, endOfYears)} و${last}`}${about ? " تقريبًا" : ""}`,
      until: (date) => `حتى ${date}`,
      since: (date) => `منذ ${ago(date) ?? date}`,
      notEnded: (start) => `${start}، ولم ينتهِ`,
      endUnknown: (start) => `${start}، ونهايته غير معروفة`,
      startNotSourced: (start) => `${start} (البداية بلا مصدر)`,
      noKnownTime: "في وقت غير معروف",
      earlier: "قبل ذلك",
      later: "بعد ذلك",
    },

    control: {
      held: (by) => `تحت سيطرة ${by}`,
      presence: (whose) => `وجود ${whose}`,
      besieged: (holder, by) => `تحت سيطرة ${holder} وحصار ${by}`,
      contested: (sides) => (sides.length > 1 ? `متنازع عليه بين ${list(sides)}` : "متنازع عليه"),
      shared: (sides) => `مقسم بين ${list(sides)}`,
      unknown: "غير معروف",
    },

    ties: {
      kinds,
      lines: {
        ...kinds,
        "fights beside": "يقاتلان معًا",
        "air support": "دعم جوي",
        "deconflicts with": "خط اتصال",
        rivals: "تنافس",
        opposes: "عداء",
      },
      opposedByAll: (but) => `يعاديه الآخرون جميعًا${but.length > 0 ? ` ما عدا ${list(but)}` : ""} ويعاديهم`,
      sentence: (kind, from, to) => `${from} ${kinds[kind]} ${to}`,
      of: (kind, other) => `${kinds[kind]} ${other}`,
      back(kind, other) {
        const verbs: Partial<Record<typeof kind, string>> = {
          leads: "يقوده",
          "part of": "يضم",
          "air support": "يتلقى دعمًا جويًا من",
          trains: "يدرّبه",
          backs: "يدعمه",
          opposes: "يعاديه",
        };
        return `${verbs[kind] ?? kinds[kind]} ${other}`;
      },
    },

    banks: { left: "الضفة اليسرى", right: "الضفة اليمنى", island: "جزيرة" },
    separated: (statements) => statements.join("؛ "),
    inRow: (words) => words.join("، "),
    apart: " · ",
    named: (name, what) => `${name}: ${what}`,
    noted: (what, note) => `${what} (${note})`,
    sentence: (words) => (/[.!?؟…]$/.test(words) ? words : `${words}.`),
    insideSentence: (name) => name,

    alliances: {
      allYears: "كل السنوات المروية هنا",
      name: (when) => `من وقف مع من، ${when}`,
      summary: (all, between, each, on) =>
        `${ties(all)} بين ${actors(between)}${on ? ` في ${on}` : ""}: ${comma(each)}.`,
      reading: (mutual, inCamps) =>
        `${inCamps ? "تمتد كل علاقة من صاحبها إلى من تتجه إليه" : "تُقرأ كل علاقة من الصف إلى العمود"}؛ ` +
        `وتسري في الاتجاهين: ${comma(mutual)}.`,
      broughtOut: (name, own) => `أُبرز هنا ${name}: ${own.length === 0 ? "لا علاقة له هنا" : and(own)}.`,
      caption: (when) => `العلاقات، ${when}`,
      columns: ["من", "ماذا", "مع من", "متى", "ملاحظة"],
      notDated: "بلا تاريخ",
      key: (on, hasYears) => `تُقرأ من الصف إلى العمود${on ? `، في ${on}` : hasYears ? "، مع السنوات" : ""}:`,
      bothWays: (kind) => `${kind} (في الاتجاهين)`,
      dropped: (all) => `وفي الجدول أيضًا: ${ties(all)}`,
    },

    media: {
      quoted: (words) => `«${words}»`,
      saidBy: (who, date) => `${who}، ${date}`,
      credit: (credit, licence) => `${credit} (${licence})`,
      captions: "نص مصاحب",
      leftOut: "أكبر من أن يتسع له هذا الملف: يوجد في الموقع.",
    },

    firmness: {
      confirmed: "مؤكد",
      reported: "منقول",
      claimed: "مزعوم",
      disputed: "مختلف فيه",
      assumed: "مفترض",
    },
    states: {
      contested: "متنازع عليه",
      shared: "مقسم",
      besieged: "محاصر",
      presence: "وجود فقط",
      unknown: "غير معروف",
    },

    controlStrips: {
      name: (all, when) => `من سيطر على كل موقع على النهر (${places(all)})، ${when}`,
      summary: (all, { first, last, when }) => `${places(all)} بترتيب النهر، من ${first} إلى ${last}، ${when}.`,
      border: (above, below) => `تقع الحدود بين ${above} و${below} بين صفين.`,
      enlarged: (when) => `${when}: جزء مكبّر؛ ويتغير المقياس عند طرفيه.`,
      caption: (when) => `من سيطر على كل موقع، ${when}`,
      part: (place, bank) => `${place}، ${bank}`,
      columns: ["المكان", "الضفة", "كيلومتر النهر", "تحت سيطرة من، ومنذ متى، وما مدى التأكد"],
      span: (state, date, firmness) => `${state} من ${date} (${firmness})`,
      holders(on, sides, contested, unknown) {
        const others = [
          ["متنازع عليها أو مقسمة", contested],
          ["غير معروفة", unknown],
        ] as const;
        const all = [...sides, ...others.filter(([, some]) => some > 0)];
        return `في نهاية ${on}: ${comma(all.map(([name, some]) => `${name} ${number(some)}`))}.`;
      },
      heldAgain: (some) => `استعادها الطرف نفسه: ${comma(some)}.`,
      dayUncertain: "اليوم غير مؤكد",
      onlyClaimed: "ادعاء فقط",
      notAttested: "البداية غير موثقة",
      dropped: (all) => `لم تُرسم أماكن أصغر: ${number(all)}`,
      enlargedKey: (when) => `${when} مكبّر`,
      // The page is mirrored, and so are the sides of the river.
      banksKey: (left, right) => `${left} إلى يمين النهر، و${right} إلى يساره`,
      borderKey: (above, below) => `${above} في الأعلى، و${below} في الأسفل`,
    },

    declaredHeld: {
      name: (all) => `ما أُعلن وما بقي تحت السيطرة: ${declarations(all)}`,
      nothingYet: "لم يكن قد أُعلن أي نصر بعد.",
      summary: (all, { early, holder, places: some }) =>
        `إعلانات النصر: ${number(all)}، جاء منها ${number(early)} بينما كان ${holder} ما زال يسيطر على بعض الأماكن ` +
        `المتتبعة هنا (${number(some)}).`,
      held: (held, all, part) =>
        `${number(held)} من ${number(all)} تحت السيطرة${part > 0 ? `، و${number(part)} جزئيًا` : ""}`,
      caption: (holder) => `ما كان ${holder} لا يزال يسيطر عليه في نهاية يوم كل إعلان`,
      columns: ["اليوم", "ما أُعلن", "من أعلنه", "تحت السيطرة", "جزئيًا", "ما هي", "ما جاء بعد ذلك"],
      heldOf: (held, all) => `${number(held)} من ${number(all)}`,
      inPart: (some) => `جزئيًا: ${comma(some)}`,
      none: "لا شيء",
      declared: "ما أُعلن",
      declaredBy: "ما أُعلن، ومن أعلنه",
      stillHeld: "ما بقي",
      cameLater: "ما جاء بعد ذلك",
      heldBy: (holder) => `تحت سيطرة ${holder}`,
      contested: "متنازع عليه أو مقسم",
      notHeld: "خارج السيطرة",
      notKnown: "غير معروف",
      squares: (all, leftBank) =>
        `مربع لكل مكان (${number(all)})، مع مجرى النهر من اليمين إلى اليسار، و${leftBank} فوق النهر`,
      noRoom: (earlier) => `لا متسع هنا لإعلانات أسبق: ${number(earlier)}`,
      of: (all) => `من ${number(all)}`,
      andInPart: (some) => `و${number(some)} جزئيًا`,
      allIn: (land) => `كلها في ${land}`,
    },

    districts: {
      name: (city, on) => `${city} بحسب الأحياء، ${on}`,
      ordered: (order, name, words) => `${number(order)}. ${name} (${words})`,
      state: (state, some) => `${state}: ${some}.`,
      changed: (since, some) => `تغيّر منذ ${since}: ${list(some)}.`,
      unchanged: (since) => `لم يتغير شيء منذ ${since}.`,
      takenInOrder: (captures) => `ذُكر أنها أُخذت بهذا الترتيب: ${and(captures)}.`,
      columns: ["جزء المدينة", "الحال", "منذ", "مدى التأكد", "ترتيب الأخذ", "ملاحظة"],
      perhapsStill: (state) => `وربما ما زال ${state}`,
      says: (who) => `بحسب ${who}`,
      on: (when) => `في ${when}`,
      takenBy: (when) => `ما ذُكر أنه أُخذ حتى ${when}، بهذا الترتيب`,
      changedKey: (since) => `أشد لونًا: تغيّر منذ ${since}`,
      claimed: "ادعاء",
      claimedByOne: "ادعاء طرف واحد",
      assumed: "مفترض",
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
      namedCaption: (land) => `الأماكن المسماة على خريطة ${land}`,
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
      unchanged: (since) => `لم تنتقل السيطرة على شيء هنا منذ ${since}.`,
      road: (road, through) => `${road}: مرسوم خطًا مستقيمًا عبر ${list(through)}.`,
      circled: (some) => `محاط بدائرة: ${list(some)}.`,
      caption: (land, on) => `من سيطر على ماذا في ${land} في نهاية ${on}، بترتيب النهر`,
      columns: ["المكان", "الضفة", "الحال", "منذ", "مدى التأكد"],
      on: (when) => `في ${when}`,
      banks: { left: "اليسرى", right: "اليمنى", island: "جزيرة" },
      awayFromRiver: "بعيدًا عن النهر",
      orStill: (state, before) => `${state}، أو ما زال ${before}`,
      toll: (by, { deaths, incidents: some, civilians: killed }, since) =>
        `بحسب إحصاء ${by}، ${since ? `بعد ${since}` : "حتى ذلك الحين"}: ${dead(deaths)} هنا في ${incidents(some)}، ` +
        `منهم ${civilians(killed)}.`,
      front(front, { how, place, km }, date) {
        const words = {
          reached: `في ${place}`,
          bypass: `في ${place}، متجاوزًا أرضًا لم يسيطر عليها`,
          short: `${near(km)} ${place}`,
          back: km ? `عاد إلى ما ${near(km)} ${place}` : `عاد إلى ${place}`,
        };
        return `${front}: ${words[how]} (${date}).`;
      },
      changedSince: (when) => `تغيّر منذ ${when}`,
      changedHands: (when) => `انتقلت السيطرة منذ ${when}`,
      advance: "تقدم",
      advanceInFull: "تقدم، متقطع حيث لم يتأكد",
      within: "داخله",
      withinInFull: "يقع في مكان ما داخله",
      approximate: "معروف بدقة بضعة كيلومترات فقط",
      km: (km) => `${number(km)} كم`,
      nought: digits(0),
    },

    placesMap: {
      name: (when) => `خريطة الأماكن${when === undefined ? "" : `، ${when}`}`,
      summary: (all, some, more) =>
        `${places(all)}${some.length > 0 ? `: ${comma(some)}${more ? " وغيرها" : ""}` : ""}.`,
      counted: (place, some) => `${place} (${number(some)})`,
      route: "تربط بينها خطوط متقطعة بترتيب التاريخ؛ وليست الطريق الذي سُلك.",
      missing: (all) => `لم تُرسم لأن إحداثياتها غير معروفة: ${places(all)}.`,
      caption: (when) => `ما حدث وأين${when === undefined ? "" : `، ${when}`}`,
      columns: ["المكان", "ما حدث هناك"],
      event: (title, date) => `${title} (${date})`,
    },

    figures: {
      atLeast: (figure) => `${figure} على الأقل`,
      atMost: (figure) => `${figure} على الأكثر`,
      range: (low, high) => `${low}–${high}`,
      withRange: (figure, range) => `${figure} (${range})`,
      million: (millions) => `${number(millions)} مليون`,
    },

    rivalCounts: {
      name: (unit) => `من يحصي ماذا: ${unit}`,
      count: (by, figure, { where, when }) => `${by}: ${figure} (${where && `${where}، `}${when})`,
      summary: (all, unit) =>
        `${unit}: ${counts(all.length)} جنبًا إلى جنب من غير جمع، لأن كلًّا منها يشمل أرضًا أو أيامًا أخرى. ${and(all)}.`,
      caption: (unit) => `إحصاءات ${unit}، كل منها بقاعدة ناشره`,
      columns: (unit) => ["الناشر", `العدد: ${unit}`, "أين", "متى", "ما الذي أُحصي، وما يجب الحذر منه"],
      derived: "مجموع مما ينشره الناشر.",
      dropped: (all) => `وفي الجدول أيضًا: ${counts(all)}`,
    },

    riverChart: {
      name: (river, when) => `إلى أين وصلت كل جبهة على ${river}، ${when}`,
      positions: (on, fronts) => `في نهاية ${on}: ${fronts.length > 0 ? `${and(fronts)}.` : "لم تُسجَّل أي جبهة."}`,
      toll: (by, { deaths, incidents: some, civilians: killed }) =>
        `بحسب إحصاء ${by} حتى ذلك الحين: ${dead(deaths)} قرب هذا الجزء من النهر في ${incidents(some)}، منهم ` +
        `${civilians(killed)}.`,
      caption: (on) => `أبعد نقطة لكل جبهة، نقطة نقطة، حتى ${on}`,
      columns: (river) => ["التاريخ", "الجبهة", "المكان", `كيلومتر ${river}`, "كيف", "مدى التأكد", "الحدث"],
      offRiverOrUnknown: "بعيدًا عن النهر، أو غير معروف",
      position(front, { how, place, km, cleared }, dated, ahead) {
        const words = {
          reached: cleared ? `مشّط ${place}` : `وصل إلى ${place}`,
          short: `توقف ${near(km)} ${place}`,
          back: km ? `رُدّ إلى ما ${near(km)} ${place}` : `رُدّ إلى ${place}`,
          bypass: `التف إلى ${place}`,
        };
        const said = ({ date, firmness }: { date: string; firmness: string }) => `(${date}، ${firmness})`;
        const behind = ahead ? `، خلف أبعد نقطة له، ${ahead.place} ${said(ahead)}` : "";
        return `${front}: ${words[how]} ${said(dated)}${behind}`;
      },
      how(how, { km, isBehind }) {
        const by = km === undefined ? "" : ` بـ${number(km)} كم`;
        const words = { reached: "وصل", short: `قبله${by}`, back: `رُدّ${by}`, bypass: "التف إليه" };
        return isBehind ? `${words[how]}، خلف أبعد نقطة` : words[how];
      },
      onIslands: "في الجزر",
      onBank: (bank) => `على ${bank}`,
      heldNothing: (where, holder) => `${where} لم يُسجَّل شيء تحت سيطرة ${holder}.`,
      held: (where, { holder, held, part }) =>
        `${where} سيطر ${holder} على: ${comma(held) || "لا شيء بالكامل"}` +
        `${part.length > 0 ? `؛ ودار القتال أو الشك حول: ${comma(part)}` : ""}.`,
      heldBy: (holder) => `تحت سيطرة ${holder}`,
      key: {
        part: "قتال أو شك",
        firm: "وصل",
        claimed: "ادعاء",
        disputed: "مختلف فيه",
        back: "رُدّ",
        short: "قبله",
        range: "اليوم مشكوك فيه",
        around: "بعيدًا عن النهر",
      },
      kmShort: (km, place) => `على بعد ${number(km)} كم من ${place}`,
    },

    territory: {
      name: (when) => `تقديرات جنبًا إلى جنب، ${when}`,
      summary: (all) => `${panels(all)}، لكل منها مقياسها من الصفر؛ ولا تُوصل أرقام ناشرين مختلفين أبدًا.`,
      quote: (text, by, what) => `«${text}» (${by}): ${what}`,
      ruled: (on) => `اليوم المعلَّم هو ${on}؛ وما بعده من أرقام أخفت لونًا.`,
      marked: (some) => `أحداث معلَّمة: ${and(some)}.`,
      event: (title, date) => `${title} (${date})`,
      caption: (when) => `تقديرات منشورة، ${when}`,
      columns: ["ما الذي أُحصي، ومن أحصاه", "متى", "الرقم", "منشور أم محسوب، وممن", "ما يشمله، وما يجب الحذر منه"],
      figure: (figure, date) => `${figure} (${date})`,
      noFigure: "لا رقم بعد",
      fromTo: (first, last) => `من ${first} إلى ${last}`,
      panel: (title, publisher, all) => `${title}، ${publisher}: ${all}.`,
      panelName: (title, publisher) => `${title}، ${publisher}`,
      workedOut: (publisher) => `محسوب من: ${publisher}`,
      published: (publisher) => `منشور: ${publisher}`,
      asAbove: "كما أعلاه",
      hollow: "مفرغ: محسوب غير منشور",
      range: "نطاق منشور",
      open: "على الأقل، أو على الأكثر",
      joined: "موصول: ناشر واحد وطريقة واحدة",
      dropped: (all) => `تقديرات أخرى في الجدول: ${number(all)}`,
      of: (date) => `عن ${date}`,
      withUnit: (figure, unit) => `${figure} ${unit}`.trim(),
    },

    toll: {
      figure: (when, count) => `${when}: ${count}`,
      name: (unit, by, when) => `القتلى بحسب ${of[unit]} كما يحصيهم ${by}، ${when}`,
      civilians(by, { civilians: killed, scope, when }, { sides, months }) {
        const each = months.map(([name, some]) => `${name}: ${number(some)}`);
        return (
          `يحصي ${by} ${civilians(killed)} من القتلى في ${scope}، ${when}` +
          `${sides.length > 0 ? `، في حوادث شارك فيها ${list(sides)}` : ""}` +
          `${each.length > 0 ? ` (${comma(each)})` : ""}.`
        );
      },
      total({ deaths, civilians: killed, unknown }, range, fighters) {
        const parts = [
          civilians(killed),
          ...(unknown > 0 ? [`من لا تُعرف صفتهم: ${number(unknown)}`] : []),
          ...(fighters.length > 0
            ? [`مقاتلون: ${comma(fighters.map(([side, some]) => `${side} (${number(some)})`))}`]
            : []),
        ];
        return `ويحصي في المجموع ${dead(deaths)} (التقدير الأدنى إلى الأعلى: ${range}): ${and(parts)}.`;
      },
      worst: (unit, when, killed) => `${of[unit]} الذي سقط فيه أكبر عدد من المدنيين: ${when} (${number(killed)}).`,
      broughtOut: (when, killed, deaths) => `أُبرز هنا ${when}: ${civilians(killed)} من بين ${dead(deaths)}.`,
      ruled: (on) => `اليوم المعلَّم هو ${on}؛ وقتلى الحوادث التي بدأت بعده أخفت لونًا ولا يُحصون هنا.`,
      lasting: (some, all, unit) =>
        `استمرت ${number(some)} من ${incidents(all)} بعد ${of[unit]} الذي بدأت فيه؛ وتُحصى كل منها كاملة حيث بدأت.`,
      alone: (some, all, by) => `تستند ${number(some)} من ${incidents(all)} إلى ${by} وحده.`,
      caption: (title, when, unit) => `${title}: ما بدأ في ${when}، بحسب ${of[unit]}.`,
      columns: (sides) => [
        "متى بدأت",
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
      row: (name, total, upTo) => `${name}${upTo ? ` ${upTo}` : ""}: ${total}`,
      rangeOf: (publisher) => `نطاق ${publisher}`,
      parts: { civilians: "مدنيون", unknown: "غير معروف" },
      part: (deaths, name) => `${deaths} ${name}`,
      someCivilians: (killed) => civilians(killed),
      dead: (deaths) => dead(deaths),
      incident: (days, figure) => `${days}: ${figure}`,
      figureOf: (figure, when) => `${figure}، ${when}`,
      estimateOf: (publisher) => `تقدير ${publisher} الأدنى إلى الأعلى`,
      wentOn: (unit) => `استمر بعد ${of[unit]} الذي بدأ فيه`,
      after: (when) => `بعد ${when}، خارج الأرقام`,
      onlySides: (sides) => `الحوادث التي شارك فيها ${list(sides)} فقط.`,
      countedWhole: (unit) => `تُحصى الحادثة التي استمرت كاملة في ${of[unit]} الذي بدأت فيه.`,
    },

    whereabouts: {
      name: (when) => `متى: ${when}`,
      summary: (when) => `أيام ${when} على خط الزمن كله.`,
      caption: "أين ومتى",
      when: "متى",
    },

    timeline: {
      name: (when) => `خط زمني، ${when}`,
      events: (all, when) => `${events(all)}، ${when}.`,
      lane: (name, all) => `${name} (${number(all)})`,
      lanes: (lanes) => `المسارات: ${comma(lanes)}.`,
      event: (title, date) => `${title} (${date})`,
      among: (some) => `منها: ${and(some)}.`,
      all: (some) => `${and(some)}.`,
      doubts({ loose, uncertain, disputed }) {
        const parts = [
          ...(loose > 0 ? [`غير مؤرخ بيوم واحد: ${number(loose)}`] : []),
          ...(uncertain > 0 ? [`تاريخه غير مؤكد: ${number(uncertain)}`] : []),
          ...(disputed > 0 ? [`مختلف فيه: ${number(disputed)}`] : []),
        ];
        return parts.length > 0 ? `${and(parts)}.` : "";
      },
      caption: (when) => `الأحداث، ${when}`,
      columns: ["متى", "ماذا", "أين", "مدى التأكد، ومن قال ذلك"],
      firm: (firmness, who) => `${firmness}: ${who}`,
      others: "غير ذلك",
      more: (all) => `+${digits(all)} أخرى`,
      key: {
        timeKnown: "الساعة معروفة",
        dayKnown: "اليوم معروف",
        aboutTime: "في نحو تلك الساعة",
        aboutDay: "في نحو ذلك اليوم",
        someTime: "في وقت ما بينهما",
        oneOfDays: "أحد عدة أيام",
        eachDay: "في كل من هذه الأيام",
        noHour: "الساعة غير معروفة",
        noDay: "الشهر أو السنة فقط",
        disputed: "غير مؤكد أو مختلف فيه",
        lasted: "مدة",
        notEnded: "لم ينتهِ بعد",
      },
      hourNotKnown: "الساعة غير معروفة:",
      dayNotKnown: "اليوم غير معروف:",
    },

    firmnessInFull(firmness, publishers) {
      const words = {
        confirmed: "مؤكد",
        reported: "منقول من غير تأكيد",
        claimed: "ادعاه طرف واحد من غير تأكيد",
        disputed: "مختلف فيه: المصادر متناقضة",
        assumed: "مفترض: لا مصدر يقوله",
      };
      if (firmness !== "reported" || publishers === undefined) return words[firmness];
      return publishers > 1
        ? `ذكره ناشرون من غير تأكيد (${number(publishers)})`
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

    sources: {
      inLanguage: (language) => `بـ${language}`,
      kind: (publisher, all) => `${publisher} (${comma(all)})، `,
      described: (title) => `[${title}]`,
      listEntry: "مدخله في القائمة",
      paragraphs: (paragraphs) =>
        `${plural(paragraphs.length, { one: "الفقرة", two: "الفقرتان", other: "الفقرات" })} ${comma(paragraphs.map(number))}`,
      comma: "، ",
      lead: (publishers) => plural(publishers, { one: "المصدر: ", two: "المصدران: ", other: "المصادر: " }),
      andMore: (publishers) => ` و${number(publishers)} غيرها`,
      byKind: (all) => `${sources(all)} في ملف الأحداث، بحسب النوع`,
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
      notInWords: "لا يمكن سرد هذا الرسم بالكلمات.",
      notAtAll: "تعذّر عرض هذا الرسم، وكذلك سرده بالكلمات.",
      notDrawn: "تعذّر عرض هذا الرسم. وهو يُظهر:",
    },

    close: "إغلاق",

    inspect: {
      explore: (chart) => `استكشاف: ${chart}`,
      walkKeys: "تتنقل مفاتيح الأسهم بين ما هو مرسوم.",
      walkKeysInFull: ({ stops, parts, isDeep }) =>
        (parts > 1
          ? `ينتقل السهمان الأعلى والأسفل بين أجزائه (${number(parts)})، والأيمن والأيسر داخل الجزء، بترتيب الزمن ` +
            `(${number(stops)} في المجموع)؛ وHome وEnd إلى طرفي الجزء، ومع Ctrl إلى طرفي الكل.`
          : `تتنقل مفاتيح الأسهم بين ما هو مرسوم، بترتيب الزمن (${number(stops)}).`) +
        `${isDeep ? " السهم إلى الأسفل يدخل إلى أماكن الحدث، وإلى الأعلى يعود إليه." : ""} Enter يثبّت، وEsc يخرج.`,
      stop: (words, at, all) => `${words}، ${number(at)} من ${number(all)}`,
      part: (name, at, all) => `${name}، الجزء ${number(at)} من ${number(all)}`,
      otherParts: "أجزاء أخرى",
      event: (date, title) => `${date}، ${title}`,
      events,
      place: (date, place, state) => `${date}، ${place}، ${state}`,
      front: (date, front, position) => `${date}، ${front}: ${position}`,
      tie: (dates, tie) => (dates ? `${dates}، ${tie}` : tie),
      andMore: (all) => `و${number(all)} غيرها`,
      atEndOf: (when) => `في نهاية ${when}`,
      held: (state, since, onADay) => `${state}${since === undefined ? "" : `، منذ ${onADay ? "يوم " : ""}${since}`}.`,
      notKnownWho: "لا يُعرف من كان يسيطر عليه",
      mayStillHave: (state) => `ربما كان في ذلك اليوم ما زال ${state}.`,
      thePlace: "المكان:",
      fix({ how, place, km }) {
        return {
          reached: `وصل إلى ${place}`,
          short: `توقف ${near(km)} ${place}`,
          back: km ? `رُدّ إلى ما ${near(km)} ${place}` : `رُدّ إلى ${place}`,
          bypass: `التف إلى ${place}`,
        }[how];
      },
      fixOn: (fix, date) => `${fix}، ${date}.`,
      nothingRecorded: "لم يُسجَّل شيء حتى ذلك الحين.",
      notDated: "بلا تاريخ",
      bothWays: "تسري في الاتجاهين.",
      afterwards: (alike) => `ومنذ ذلك الحين: ${and(alike)}.`,
      alike: (some, state) => `${comma(some)}: ${state}`,
    },

    moving: {
      timeShown: "المدة المعروضة",
      dayShown: "اليوم المعروض",
      endOf: (when) => `نهاية ${when}`,
      windowKeys:
        "Shift مع السهم الأيمن أو الأيسر يحرّكه، ومع الأعلى أو الأسفل يزيد التفاصيل أو يقللها؛ و0 يعود إلى الخطوة.",
      dayKeys:
        "Shift مع السهم الأيمن أو الأيسر ينتقل إلى اليوم السابق أو التالي، ومع الأعلى أو الأسفل إلى التغيّر السابق أو التالي؛ " +
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
      more: (things) => `${number(things)} غيرها`,
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
        `تعرض هذه الصفحة شرائح وتحتاج إلى تشغيل البرامج النصية. ${link("اقرأ كل شيء كصفحة")}، وهي لا تحتاج إليها.`,
      tooOld: (browsers, link) =>
        `تحتاج هذه الصفحة إلى ${browsers}، أو إلى متصفح أحدث. ${link("اقرأ كل شيء كصفحة")}، وهي لا تحتاج إليه.`,
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
        text: "القصة نفسها في صفحة أُعدت للقراءة، كل رسم فيها مرسوم لهذا العرض.",
        read: "اقرأها على هذه الشاشة",
        stay: "اعرض الشرائح مع ذلك",
      },
      goTo: "الانتقال إلى شريحة",
      goToWhat: "رقمها، أو رقم خطوة (14.2)، أو جزء من عنوانها",
      noneFound: "لا شريحة بهذا الرقم، ولا في عنوانها هذا النص.",
      noSuchSlide: (asked) => `لا توجد شريحة رقمها ${asked}.`,
      noSuchName: (id, hasNear) => `لا توجد شريحة اسمها «${id}».${hasNear ? " هذه أقربها اسمًا." : ""}`,
      noJump: "لا قفزة يمكن العودة منها.",
      embedded: "لا نافذة للمتحدث لشريحة مضمّنة؛ بل للشرائح كلها.",
      pressAgain: "اضغط R مرة أخرى لترك الشرائح وقراءة هذه الخطوة كصفحة.",
      speakerBlocked: "لم يسمح المتصفح بفتح نافذة المتحدث.",
      slidesBlocked: "لم يسمح المتصفح بفتح الشرائح.",
      openFromHere: "افتحها من هنا",
      noFullScreen: "لا يمنح المتصفح هذه الصفحة الشاشة كاملة. ربما يفعل مفتاحه الخاص: F11، أو Control وCommand وF معًا.",
      oneFurther: "خطوة أخرى إلى الوراء تترك الشرائح.",
      loopEnded: "لم تعد الشرائح تتقدم وحدها. أعد تحميل الصفحة لتعود إلى ذلك.",
      slidesOpenedAt: (time) => (time === undefined ? "الشرائح" : `الشرائح المفتوحة في ${time}`),
      taken: (slides) => `تقود نافذة المتحدث ${slides} لا هذه. المفتاح S يفتح نافذة أخرى لهذه.`,
    },

    speakerWindow: {
      title: (deck) => `${deck}: المتحدث`,
      windowTitle: (slide) => `المتحدث: ${slide}`,
      count: (slide, all) => `${slide} / ${all}`,
      stepOf: (step, all) => `الخطوة ${number(step)} من ${number(all)}`,
      theEnd: "النهاية",
      backWhereFrom: "العودة إلى نقطة الانطلاق",
      nextSlideIs: (title) => `الشريحة التالية: ${title}`,
      slideBefore: "الشريحة السابقة",
      nextSlide: "الشريحة التالية",
      black: "شاشة سوداء",
      isBlack: "الشاشة سوداء",
      slides: "الشرائح",
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
      backToStep: "عودة إلى الخطوة",
      dayBefore: "‹ اليوم السابق",
      dayAfter: "اليوم التالي ›",
      earlier: "‹ أسبق",
      later: "أحدث ›",
      words: "النص",
      sizeOfWords: "حجم النص",
      smallerWords: "أ−: نص أصغر",
      largerWords: "أ+: نص أكبر",
      whoSaysSo: "من قال ذلك",
      openSlides: "فتح الشرائح",
      joined: (slides) => `متصلة بـ${slides}`,
      alone: "وحدها: لا تقود هذه النافذة أي شرائح",
      impossible: "لا يستطيع هذا المتصفح وصل نافذتين؛ تعمل هذه وحدها",
      lead: (slides) => `قيادة ${slides} بدلًا منها`,
      onTime: "في الموعد",
      behind: (time) => `متأخر ${time}`,
      ahead: (time) => `متقدم ${time}`,
      over: (chapter, time) => `${chapter}: زائد ${time}`,
      left: (chapter, time) => `${chapter}: بقي ${time}`,
      planned: (chapter, minutes) => `${chapter}: ${minutes}`,
      minutes: (minutes) => `${minutes} د`,
      until: (minutes, time) => `${minutes}، حتى ${time}`,
      runningOrder: "ترتيب العرض",
      slotBefore: "من ",
      slotAfter: " د",
      slot: "دقائق الوقت المتاح",
      start: "ابدأ",
      pause: "أوقف مؤقتًا",
      goOn: "تابع",
      reset: "صفّر",
      undoReset: "التراجع عن التصفير",
      counted: (title, entries) => `${title} (${number(entries)})`,
      names: "من وما يسميه",
      restsOn: "ما يستند إليه النص",
      drawn: "ما هو مرسوم",
      whole: "مصادر بأكملها",
      noSource: "لا شيء في هذه الشريحة يحتاج إلى مصدر.",
      stated: "قول",
      saidBy: (who) => `، بحسب ${who}`,
      cameLater: (what) => `لاحقًا: ${what}`,
      alignedWith: (side) => `منحاز إلى ${side}`,
      paragraph: (paragraph) => `الفقرة ${number(paragraph)}`,
      publisherNotes: (all) => ` (${comma(all)})`,
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
      Left: "سهم أيسر",
      Right: "سهم أيمن",
    },
    keys: {
      next: "الخطوة التالية؛ ومن الشاشة السوداء أو النظرة العامة: عودة إلى الشريحة",
      previous: "الخطوة السابقة",
      nextSlide: "الشريحة التالية، متجاوزًا خطوات هذه",
      previousSlide: "الشريحة السابقة",
      ends: "أول شريحة وآخر شريحة",
      number: "الانتقال إلى شريحة برقمها، أو إلى إحدى خطواتها: 14.2",
      find: "الانتقال إلى شريحة بالرقم أو الخطوة أو العنوان",
      back: "العودة إلى الشريحة التي سبقت القفزة",
      walk: "إلى داخل الرسم: تتنقل الأسهم بين أحداثه، وEnter يثبّت أحدها، وEsc يخرج",
      pointer: "إظهار المؤشر للجمهور أو إخفاؤه؛ تحرّكه الفأرة، أو Shift مع الأسهم",
      pen: "أخذ القلم أو إبعاده: ترسم الفأرة أو القلم أو الإصبع على الشريحة، في النافذتين",
      undo: "إلغاء آخر خط مرسوم؛ ومحو كل ما رُسم على الخطوة، ويعيده U",
      size: "تكبير الرسم وتصغيره، وكذلك Ctrl مع العجلة؛ ويحرّكه السحب، أو Shift مع الأسهم",
      pan: "الخط الزمني إلى الأسبق أو الأحدث؛ وسائر الرسوم يومًا إلى الوراء أو الأمام",
      zoom: "الخط الزمني أقرب أو أوسع، وكذلك العجلة بعد النقر عليه؛ وسائر الرسوم إلى التغيّر السابق أو التالي",
      play: "تشغيل الأيام حتى هذه الخطوة، وإيقافها؛ أبطأ وأسرع. والضغط على خط الأيام ينتقل إلى يوم",
      restore: "عودة إلى الخطوة كما كانت",
      black: "تسويد الشاشة، والعودة منه",
      escape: "خروج من الشاشة السوداء والنظرة العامة والشاشة الكاملة",
      fullscreen: "الشاشة الكاملة",
      start: "الشريحة على الشاشة الكاملة، كما يطلب مفتاح البدء في جهاز التحكم",
      speaker: "نافذة المتحدث",
      overview: "كل الشرائح جنبًا إلى جنب، وعودة؛ وEnter ينتقل إلى إحداها",
      theme: "الألوان: ليلي، ورقي، تباين عالٍ",
      read: "ترك الشرائح لقراءة هذه الخطوة كصفحة",
      clock: "في نافذة المتحدث: بدء الساعة وإيقافها؛ وتصفيرها، وإلغاء ذلك",
      wordSize: "في نافذة المتحدث: نص أكبر وأصغر",
      help: "إظهار هذه المساعدة أو إخفاؤها",
    },

    pages: {
      readAsPage: "اقرأها كصفحة",
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
      paperSize: "الورق",
      print: "طباعة أو حفظ بصيغة PDF",
      present: "عرض",
      read: "قراءة",
      keepAFile: "لحفظ ملف، اختر «حفظ بصيغة PDF» في النافذة التي تُفتح، من غير هوامش ولا رؤوس.",
    },

    reading: {
      skip: "انتقل إلى المقال",
      windowTitle: (deck) => `${deck} — قراءة`,
      waysToSee: "طرق المشاهدة",
      contents: "المحتويات",
      search: "بحث",
      present: "عرض",
      minutes: (minutes) =>
        `القراءة: ${counted(minutes, ["أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة"])}`,
      chapter: (chapter, title) => `${number(chapter)} · ${title}`,
      presentThis: "اعرض هذه الشريحة",
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
      backAtNote: (note) => `عودة إلى النص عند الحاشية ${number(note)}`,
      backToText: "عودة إلى النص",
      notes: "الحواشي",
      wordsUsed: "مصطلحات",
      notesAndSources: "الحواشي والمصادر",
      whereTheyAre: (link, all, some) => [
        "كل رقم في النص يقود إلى حاشيته. ",
        link(`كل الحواشي والمصادر (${notes(all)}، ${sources(some)})`),
        " في صفحة مستقلة، ومنها طريق العودة إلى موضع كل منها.",
      ],
      inList: "في قائمة المصادر",
      showIt: "اعرضها",
      readOn: "تابع القراءة",
      sources: "المصادر",
      ownTitles: "العنوان بين قوسين معقوفين وصف منا لصفحة لم يُسجَّل عنوانها.",
      ofNature: (nature, all) => `${nature} (${number(all)})`,
      leansTo: (side) => ` يتحدث باسم أو يميل إلى: ${side}.`,
      notesOnIt: "حواشٍ تستند إليه: ",
      drawnIn: "مرسوم في: ",
      cameLater: "ما جاء لاحقًا: ",
      sourcesUsed: (used, kept) =>
        `هذه هي المصادر التي يستند إليها هذا المقال: ${number(used)} من ${number(kept)} في ملف الأحداث.`,
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
      saved: (file) => `حُفظ ${file}`,
      notSaved: (why) => `لم يُحفظ: ${why}`,
      otherTheme: (theme) => `الألوان: ${theme}`,
      searchWhat: "ابحث في الأحداث والأماكن والمصادر",
      kinds: { place: "أماكن", event: "أحداث وأقوال", source: "مصادر" },
      found: (answers) => `النتائج: ${number(answers)}`,
      andMore: (answers) => `و${number(answers)} غيرها`,
      findByTyping: "ابحث عن حدث بالكتابة",
      findEvent: "ابحث عن حدث",
      eventsFound: "الأحداث التي وُجدت",
    },

    figure: {
      alternative: (name, summary) => `${name}. ${summary}`,
      steps: (slide) => `خطوات الرسم «${slide}»`,
      previousStep: "الخطوة السابقة",
      nextStep: "الخطوة التالية",
      stepOf: (step, all) => `${number(step)} من ${number(all)}`,
      atStep: (step, all, chart) => `الخطوة ${number(step)} من ${number(all)}. ${chart}`,
      play: "تشغيل",
      moveInTime: "تنقّل في الزمن",
      otherDays: "أيام أخرى",
      turnToOtherDays: "انتقل إلى أيام أخرى",
      table: (chart) => `جدول: ${chart}`,
      drawnFrom: "مرسوم عن:",
      inWords: "هذا الرسم بالكلمات وجدولًا",
      theTable: "الجدول",
      zoomInOnThese: "قرّب هذه",
      mapOn: (when) => `الخريطة في ${when}`,
      zoomInOn: (all) => `${all}: قرّبها`,
      listThem: (all) => `${all}: اعرض قائمتها`,
      wider: "أوسع: زمن أكثر وتفاصيل أقل",
      nearer: "أقرب: زمن أقل وتفاصيل أكثر",
      earlier: "أسبق",
      later: "أحدث",
      all: "الكل",
      allTime: "كل الزمن المتاح",
      changeBefore: "إلى التغيّر السابق",
      dayEarlier: "يوم إلى الوراء",
      dayLater: "يوم إلى الأمام",
      nextChange: "إلى التغيّر التالي",
      backToStep: "عودة إلى الخطوة",
      backAtStep: (shown) => `عودة إلى الخطوة: ${shown}`,
    },

    comparing: {
      both: (one, other) => `${one}؛ ${other}`,
      name: (names) => names.join("؛ وإلى جانبها "),
      shown: "المعروض",
      part: (frame, part) => `${frame}: ${part}`,
    },

    printed: {
      tables: "الرسوم بالكلمات وجداول",
      sources: "المصادر",
      drawnIn: "مرسوم في ",
      quoted: (title) => `«${title}»`,
      andSources: "؛ المصادر ",
      source: (source, publisher) => `المصدر ${number(source)}${publisher ? `: ${publisher}` : ""}`,
      chartAsTable: "هذا الرسم جدولًا",
      tooOld: (browsers) => `تحتاج هذه الصفحة إلى ${browsers}، أو إلى متصفح أحدث، لتعرض غير نسخة التوزيع.`,
      paragraphs: (paragraphs) => `¶ ${paragraphs.map(number).join("، ")}`,
      numbered: (publisher, source) => `${publisher} [${number(source)}]`,
      stated: (what, when) => `${what}، ${when}.`,
      onTheWeb: (publisher, title) => `${publisher}، «${title}» (على الويب)`,
      linkOnTheWeb: (words) => `${words}، على الويب`,
    },

    data: {
      leftOut: (some) => `أُغفل ما يلي لأن التقويم لا يعرف إلا السنوات من 1 إلى 9999: ${and(some)}`,
      dated: (title, date) => `${title} (${date})`,
      when: (date) => `متى: ${date}.`,
      saidBy: (who) => `بحسب ${who}.`,
      sources: (publishers) => `المصادر: ${comma(publishers)}`,
    },

    fromDisk: {
      text: "لا يشغّل المتصفح البرامج النصية لصفحة كهذه من القرص. ",
      open: (file) => `افتح ${file}`,
      after: "، ففيه الشيء نفسه وهو يعمل.",
    },

    playing: {
      play: "تشغيل",
      pause: "إيقاف مؤقت",
      nextChange: "التغيّر التالي",
      slower: "أبطأ",
      faster: "أسرع",
      explained: "تشغيل الأيام حتى هذه الخطوة، وإيقافها",
      nothing: "لا يتغير شيء في الأيام حتى هذه الخطوة، فلا شيء للتشغيل.",
      paused: (when) => `متوقف عند ${when}.`,
      played: "الخطوة نفسها.",
      atTheEnd: (name, summary) => `في النهاية: ${name}. ${summary}`,
      andMore: (all) => ` و${number(all)} غيرها`,
      day: (when, what) => `${when}: ${what}`,
    },

    otherPages: {
      sources: "الحواشي والمصادر",
      sourcesCounted: (all, used, kept) =>
        `${notes(all)}، والمصادر التي تستند إليها هي والرسوم: ${number(used)} من ${number(kept)} في ملف الأحداث.`,
      search: "ابحث في الحواشي والمصادر",
      tables: "الرسوم بالكلمات وجداول",
      tablesCounted: (all) => `${charts(all)}، كل منها كما في المقال: ما يُظهره، وأرقامه، وعمن أُخذ.`,
      windowTitle: (deck, page) => `${deck} — ${page}`,
      toTables: "الجداول",
      skip: "انتقل إلى الصفحة",
      article: "المقال",
    },

    pen: {
      on: "القلم: ترسم الفأرة أو القلم أو الإصبع على الشريحة.",
      off: "أُبعد القلم.",
      undone: "أُلغي آخر تغيير في الرسم.",
      cleared: "مُحي الرسم. التراجع يعيده.",
    },
  };
};
