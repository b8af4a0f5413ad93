/**
 * A TrueType font under another family name. A package has several files for a family, all with the same name, and
 * Typst would use only the first.
 */
export function renamed(font: Buffer, family: string): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    const tag = font.toString("latin1", at, at + 4);
    return { tag, data: tag === "name" ? namesOf(family) : font.subarray(offset, offset + length) };
  });
  const head = Buffer.from(font.subarray(0, 12 + count * 16));
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ data }, index) => {
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    const at = 12 + index * 16;
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** A `name` table: family, subfamily, full name and PostScript name, in the encoding for Windows. */
function namesOf(family: string): Buffer {
  const names = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "-")],
  ] as const;
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = names.map(([id, name], index) => {
    const text = Buffer.from(name, "utf16le").swap16();
    for (const [nth, value] of [3, 1, 0x409, id, text.length, offset].entries())
      head.writeUInt16BE(value, 6 + index * 12 + nth * 2);
    offset += text.length;
    return text;
  });
  return Buffer.concat([head, ...texts]);
}
