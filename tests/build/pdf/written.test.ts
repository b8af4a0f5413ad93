import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import { expect, test } from "vitest";
import { written } from "../../../src/build/pdf/written.ts";

test("written(pdf) gives a file that reads back object for object, however many there are", async () => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([960, 540]).node.set(PDFName.of("Contents"), pdf.context.register(pdf.context.stream("0 0 9 9 re f")));
  pdf.setTitle("القائم — al-Qaim");
  const refs = Array.from({ length: 450 }, (_, nth) => pdf.context.register(PDFString.of(`object ${nth} (of many)`)));
  pdf.catalog.set(PDFName.of("All"), pdf.context.obj(refs));
  await pdf.flush();
  const bytes = written(pdf);
  const again = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  expect(again.getTitle()).toBe("القائم — al-Qaim");
  const objects = (of: PDFDocument) =>
    new Map(of.context.enumerateIndirectObjects().map(([ref, object]) => [String(ref), String(object)]));
  const read = objects(again);
  for (const [ref, object] of objects(pdf)) expect(read.get(ref), ref).toBe(object);
  expect(
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/ObjStm/g),
  ).toHaveLength(3);
  // One run of numbers without a gap, as its table of contents has to be in order.
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/Index \[ 0 \d+ \]/);
  expect(written(pdf)).toEqual(bytes);
});
