/** The columns of a table that are read into fields of an event. */
export type Column =
  | "id"
  | "title"
  | "text"
  | "start"
  | "end"
  | "time"
  | "group"
  | "place"
  | "latitude"
  | "longitude"
  | "spot"
  | "link"
  | "display"
  | "type";

/** The columns that are read into the fields of an event's picture, sound or film. */
export type MediaColumn = "file" | "caption" | "alt" | "credit" | "licence";

/** The languages in which the heads of tables are known. */
export type HeadLanguage = "en" | "de" | "fr" | "es" | "it" | "ar" | "ja" | "zh" | "ko";

/** The heads under which a column may stand, in each language the likeliest first. */
export type Names = Readonly<Partial<Record<HeadLanguage, string>>>;

/** The heads of the columns of an event, in the order in which columns take their heads. */
export const columnNames: Readonly<Record<Column, Names>> = {
  title: {
    en: "headline, title, event, name, label, summary, subject, what, object title, object name, object, work, topic",
    de: "Titel, Ereignis, Überschrift, Bezeichnung, Name, Objekttitel, Objektbezeichnung, Objektname, Werktitel, Aktentitel, Betreff, Objekt, Werk, Thema, Was",
    fr: "titre, événement, intitulé, nom, désignation, dénomination, titre de l’objet, objet, œuvre, sujet, thème, quoi",
    es: "título, suceso, evento, acontecimiento, nombre, denominación, designación, asunto, objeto, obra, tema, qué",
    it: "titolo, evento, avvenimento, nome, denominazione, oggetto, opera, soggetto, tema",
    ar: "العنوان, الحدث, الاسم, اسم القطعة, القطعة, الموضوع",
    ja: "タイトル, 題名, 名称, 件名, 出来事, 見出し, 項目, 事項",
    zh: "标题, 標題, 事件, 名称, 名稱, 题目",
    ko: "제목, 사건, 이름, 명칭",
  },
  text: {
    en: "text, description, details, body, content, summary, abstract, notes, comment, remarks",
    de: "Text, Beschreibung, Objektbeschreibung, Kurzbeschreibung, Erläuterung, Inhalt, Anmerkung, Anmerkungen, Bemerkung, Bemerkungen, Kommentar, Notiz, Notizen",
    fr: "texte, description, descriptif, contenu, résumé, remarques, commentaire, notes, observations",
    es: "texto, descripción, contenido, resumen, comentario, notas, observaciones",
    it: "testo, descrizione, contenuto, riassunto, commento, note, osservazioni",
    ar: "الوصف, النص, المحتوى, ملاحظات",
    ja: "説明, 内容, 本文, 詳細, 概要, 備考",
    zh: "内容, 內容, 描述, 说明, 說明, 简介, 正文",
    ko: "내용, 설명, 본문",
  },
  start: {
    en: "start date, start, date, dates, begin, from, when, dating, date made, date created, creation date, production date, year made, period",
    de: "Startdatum, Beginn, Datum, Datierung, Jahr, Jahre, Anfang, Zeitraum, Zeit, von, Datierung von, von Datum, Anfangsdatum, Entstehungsdatum, Entstehungsjahr, Entstehungszeit, Herstellungsdatum, Herstellungsjahr, Laufzeit, wann, Zeitstellung",
    fr: "date de début, début, date, dates, datation, année, années, quand, de, date de création, date de production, période, époque",
    es: "fecha de inicio, inicio, fecha, fechas, datación, año, años, desde, cuándo, fecha de creación, cronología, época, período, de",
    it: "data di inizio, data inizio, inizio, data, date, datazione, anno, anni, da, quando, cronologia, periodo, epoca",
    ar: "تاريخ البداية, البداية, التاريخ, السنة, العام, من, متى, الفترة",
    ja: "日付, 開始日, 年月日, 開始, 日時, 年代, 西暦, 年, 時期",
    zh: "日期, 开始日期, 開始日期, 时间, 時間, 年份, 年代, 年",
    ko: "날짜, 시작일, 일자, 연도, 년도",
  },
  end: {
    en: "end date, end, until, to, finish",
    de: "Enddatum, Ende, bis, Datierung bis, bis Datum",
    fr: "date de fin, fin, jusqu’à, jusqu’en, à",
    es: "fecha de fin, fecha final, fin, final, hasta",
    it: "data di fine, data fine, fine, fino a, a",
    ar: "تاريخ النهاية, النهاية, إلى, حتى",
    ja: "終了日, 終了, 終わり",
    zh: "结束日期, 結束日期, 结束, 結束",
    ko: "종료일",
  },
  time: {
    en: "time, start time",
    de: "Uhrzeit",
    fr: "heure",
    es: "hora",
    it: "ora",
    ar: "الساعة, الوقت",
    ja: "時刻",
    zh: "时刻",
    ko: "시각",
  },
  group: {
    en: "group, tag, category, kind, lane, series, section, period, object type",
    de: "Kategorie, Gruppe, Objektart, Objekttyp, Sachgruppe, Gattung, Rubrik, Art",
    fr: "catégorie, groupe, type d’objet, domaine, rubrique",
    es: "categoría, grupo, tipo de objeto, tipo, clase",
    it: "categoria, gruppo, tipo di oggetto, tipologia, tipo",
    ar: "الفئة, المجموعة, التصنيف, النوع",
    ja: "分類, カテゴリ, カテゴリー, 種別, 種類",
    zh: "类别, 類別, 分类, 分類",
    ko: "분류, 종류",
  },
  place: {
    en: "place, places, location, where, venue, city, town, site, findspot, place of origin, place made, production place",
    de: "Ort, Orte, Ereignisort, Entstehungsort, Herstellungsort, Fundort, Schauplatz, Standort, Stadt, wo",
    fr: "lieu, lieux, lieu de création, lieu de production, lieu de découverte, ville, localité, emplacement, où",
    es: "lugar, lugares, lugar de creación, lugar de producción, lugar de hallazgo, ciudad, localidad, ubicación, dónde",
    it: "luogo, luoghi, luogo di creazione, luogo di produzione, luogo di ritrovamento, città, località, ubicazione, dove",
    ar: "المكان, الموقع, المدينة, مكان الصنع, مكان الاكتشاف",
    ja: "場所, 地名, 所在地, 地点",
    zh: "地点, 地點, 地名, 位置",
    ko: "장소, 위치",
  },
  latitude: {
    en: "latitude, lat, y",
    de: "Breitengrad, Breite, Geo-Breite, geografische Breite, geographische Breite, Lat",
    fr: "latitude",
    es: "latitud",
    it: "latitudine",
    ar: "خط العرض, دائرة العرض",
    ja: "緯度",
    zh: "纬度, 緯度",
    ko: "위도",
  },
  longitude: {
    en: "longitude, lon, lng, long, x",
    de: "Längengrad, Laengengrad, Länge, Laenge, Geo-Länge, Geo-Laenge, geografische Länge, geographische Länge",
    fr: "longitude",
    es: "longitud",
    it: "longitudine",
    ar: "خط الطول",
    ja: "経度",
    zh: "经度, 經度",
    ko: "경도",
  },
  spot: {
    en: "coordinates, coordinate, coords, coord, latlng, lat/lng, geo, wkt, point",
    de: "Koordinaten, Geokoordinaten",
    fr: "coordonnées, coordonnées géographiques",
    es: "coordenadas",
    it: "coordinate, coordinate geografiche",
    ar: "الإحداثيات",
    ja: "緯度経度, 座標",
    zh: "坐标, 座標",
    ko: "좌표",
  },
  link: {
    en: "source, sources, link, links, url, source url, reference, references, permalink, website",
    de: "Quelle, Quellen, Link, Beleg, Belege, Nachweis, Webseite, Weblink",
    fr: "source, sources, lien, liens, référence, références",
    es: "fuente, fuentes, enlace, enlaces, referencia, referencias",
    it: "fonte, fonti, collegamento, riferimento, riferimenti",
    ar: "المصدر, المصادر, الرابط, المرجع",
    ja: "出典, 参考, リンク",
    zh: "来源, 來源, 出处, 链接",
    ko: "출처, 링크",
  },
  display: { en: "display date" },
  id: { en: "id, unique id, uid" },
  type: { en: "type" },
};

/** The heads of the columns of a medium. */
export const mediaNames: Readonly<Record<MediaColumn, Names>> = {
  file: {
    en: "media url, asset media, media, image, image file, image url, picture, photo, photograph, file, file name",
    de: "Bilddatei, Bild, Medien, Mediendatei, Medium, Foto, Abbildung, Abb., Datei, Dateiname",
    fr: "fichier image, image, photo, photographie, illustration, média, médias, fichier",
    es: "archivo de imagen, imagen, foto, fotografía, ilustración, medios, archivo",
    it: "file immagine, immagine, foto, fotografia, illustrazione, file",
    ar: "ملف الصورة, الصورة, صورة, الوسائط, الملف",
  },
  caption: {
    en: "media caption, asset caption, caption, image caption",
    de: "Bildunterschrift, Bildlegende, Bildtitel, Legende",
    fr: "légende",
    es: "pie de foto, leyenda",
    it: "didascalia",
    ar: "التعليق",
  },
  alt: {
    en: "media alt text, media alt, asset alt, alt text, alt, alternative text, image description",
    de: "Bildbeschreibung, Alternativtext, Alt-Text",
    fr: "texte alternatif, description de l’image",
    es: "texto alternativo, descripción de la imagen",
    it: "testo alternativo, descrizione dell’immagine",
    ar: "النص البديل, وصف الصورة",
  },
  credit: {
    en: "media credit, asset credit, credit, credits, image credit, photo credit, photographer",
    de: "Bildnachweis, Fotonachweis, Abbildungsnachweis, Bildquelle, Bildurheber, Urheber, Urheberin, Urheber/in, Fotograf, Fotografin, Fotograf/in",
    fr: "crédit photo, crédit photographique, crédit, crédits, photographe, auteur de la photo",
    es: "crédito fotográfico, crédito, créditos, fotógrafo, fotógrafa, autor de la foto",
    it: "credito fotografico, credito, crediti, fotografo, fotografa, autore della foto",
    ar: "مصدر الصورة, المصور, حقوق الصورة",
  },
  licence: {
    en: "media licence, media license, licence, license, image rights, usage rights, rights",
    de: "Bildlizenz, Lizenz, Bildrechte, Nutzungsrechte, Rechte",
    fr: "licence, droits de l’image, droits",
    es: "licencia, derechos de imagen, derechos",
    it: "licenza, diritti d’immagine, diritti",
    ar: "الرخصة, الترخيص, رخصة الصورة, الحقوق",
  },
};

/**
 * A head as it is compared: in lower case, without accents, and with one space for whatever parts its words: `start date`
 * for “Start_Date”.
 */
export const comparable = (head: string): string =>
  head
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The heads in a list. */
export const listed = (names: string): readonly string[] => names.split(/, |،\s*/);

/** The names of a column in all languages as they are compared, the likeliest of each language before the second. */
const ranked = (names: Names): readonly string[] => {
  const lists = Object.values(names).map(listed);
  const longest = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(inTurn.flat().map(comparable))];
};

const rankedOf = <Name extends string>(all: Readonly<Record<Name, Names>>) =>
  Object.fromEntries(Object.entries<Names>(all).map(([column, names]) => [column, ranked(names)])) as Readonly<
    Record<Name, readonly string[]>
  >;

/** The names of each column that is read into a field of an event, in the order in which columns take their heads. */
export const headsOf = rankedOf(columnNames);

/** The names of each column that is read into a field of a medium. */
export const mediaHeadsOf = rankedOf(mediaNames);

/** The heads that each language's year, month and day have where a date stands in three columns. */
const partNames: Readonly<Record<HeadLanguage, readonly [year: string, month: string, day: string]>> = {
  en: ["year", "month", "day"],
  de: ["jahr", "monat", "tag"],
  fr: ["annee", "mois", "jour"],
  es: ["ano", "mes", "dia"],
  it: ["anno", "mese", "giorno"],
  ar: ["السنة", "الشهر", "اليوم"],
  ja: ["年", "月", "日"],
  zh: ["年份", "月份", "日"],
  ko: ["연도", "월", "일"],
};

/** Heads in which those of a year, a month and a day, where a year and a month stand side by side, are in English. */
export function withParts(heads: readonly string[]): readonly string[] {
  const plain = heads.map(comparable);
  const names = Object.values(partNames)
    .map((parts) => parts.map(comparable))
    .find(([year = "", month = ""]) => plain.includes(year) && plain.includes(month));
  return heads.map((head, at) => partNames.en[names?.indexOf(plain[at] ?? "") ?? -1] ?? head);
}

const languagesByHead = new Map<string, Set<HeadLanguage>>();
for (const names of [...Object.values(columnNames), ...Object.values(mediaNames)])
  for (const [language, list] of Object.entries(names) as [HeadLanguage, string][])
    for (const head of listed(list).map(comparable))
      languagesByHead.set(head, (languagesByHead.get(head) ?? new Set()).add(language));

/** The languages that have a head of this name; none for a name that is not known. */
export const languagesOf = (head: string): ReadonlySet<HeadLanguage> =>
  languagesByHead.get(comparable(head)) ?? new Set();
