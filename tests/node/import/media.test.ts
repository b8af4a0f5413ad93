import { expect, test } from "vitest";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** The event with a picture that lies beside the imported file, told of as given. */
function pictured(told: Readonly<Record<string, string>>) {
  const media = { url: "quay.png", ...told };
  const events = [{ start_date: { year: "1883" }, text: { headline: "Boats" }, media }];
  const { entries } = readForeign(JSON.stringify({ events }));
  return importedDraft(entries, { file: "sea.json", isBeside: () => true }).draft.events.boats;
}

test("what is told of a picture is carried with it, and a link in it stays in the note of its event", () => {
  const plain = pictured({ caption: "Three boats", credit: "Jane Doe" });
  expect(plain?.media).toMatchObject([{ alt: "Three boats", credit: "Jane Doe" }]);
  expect(plain?.note).toBeUndefined();
  const linked = pictured({ caption: "Three boats", credit: '<a href="https://example.org/jane">Jane Doe</a>' });
  expect(linked?.media).toMatchObject([{ alt: "Three boats", credit: "Jane Doe" }]);
  expect(linked?.note).toBe("media.credit: Jane Doe https://example.org/jane");
});
