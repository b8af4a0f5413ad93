import { execFileSync } from "node:child_process";
import { type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import type { Deck } from "../../deck/deck.ts";

/**
 * The time a file is stamped with, so that the same commit gives the same bytes: `SOURCE_DATE_EPOCH` (seconds), else
 * the commit's own time, else the beginning of 2000.
 */
export function stampTime(): Date {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (process.env.SOURCE_DATE_EPOCH && Number.isFinite(given)) return new Date(given * 1000);
  try {
    const seconds = execFileSync("git", ["log", "-1", "--format=%ct"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return new Date(Number(seconds) * 1000);
  } catch {
    return new Date(Date.UTC(2000, 0, 1));
  }
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[found] ?? found);

/** Writes title, author, subject, keywords, language, licence and fixed dates, in the information dictionary and as XMP. */
export function writeMetadata(pdf: PDFDocument, deck: Deck, at: Date): void {
  pdf.setTitle(deck.title, { showInWindowTitleBar: true });
  pdf.setAuthor(deck.author);
  pdf.setSubject(deck.description);
  pdf.setKeywords([...deck.keywords]);
  pdf.setLanguage(deck.language);
  pdf.setCreator(deck.title);
  pdf.setProducer("Chromium and pdf-lib");
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
  const time = at.toISOString().replace(/\.\d+Z$/, "Z");
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(deck.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(deck.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(deck.description)}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${deck.keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join("")}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escaped(deck.language)}</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(deck.licence)}</rdf:li></rdf:Alt></dc:rights>
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
<pdf:Keywords>${escaped(deck.keywords.join(", "))}</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
  const id = PDFHexString.of(Buffer.from(`${deck.id} ${time}`).toString("hex").padEnd(32, "0").slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  pdf.catalog.set(PDFName.of("Lang"), PDFString.of(deck.language));
}
