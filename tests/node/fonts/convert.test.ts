import { describe, expect, test } from "vitest";
import { reduced, unpacked } from "../../../src/node/fonts/convert.ts";
import { packagedFont } from "../../../src/node/fonts/cut.ts";

const serif = packagedFont("ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2");
const arabic = packagedFont("ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2");
const cut = () => reduced(arabic, "سلام", { targetFormat: "truetype" });

describe("fonts converted at the same time", () => {
  test("are the same as those converted one after another", async () => {
    const together = await Promise.all([unpacked(serif), unpacked(arabic), cut(), unpacked(serif)]);
    const alone = [await unpacked(serif), await unpacked(arabic), await cut(), await unpacked(serif)];
    expect(together.map((font, nth) => font.equals(alone[nth] ?? Buffer.alloc(0)))).toEqual([true, true, true, true]);
  });

  test("do not wait for one that is no font", async () => {
    const [broken, whole] = await Promise.allSettled([unpacked(Buffer.from("no font at all")), unpacked(serif)]);
    expect([broken.status, whole.status]).toEqual(["rejected", "fulfilled"]);
  });
});
