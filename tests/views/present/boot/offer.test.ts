// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import { serialize } from "../../../../src/svg/serialize.ts";
import { offerReading } from "../../../../src/views/present/boot/offer.ts";
import { offerDrawing } from "../../../../src/views/present/boot/prerender.ts";
import { deckStorage } from "../../../../src/views/shared/storage.ts";

describe("offerReading(page, read, local)", () => {
  const local = deckStorage("ice");
  const narrow = (matches: boolean) => vi.spyOn(window, "matchMedia").mockReturnValue({ matches } as MediaQueryList);
  beforeEach(() => {
    document.body.innerHTML = serialize(offerDrawing(languageOf("en")));
  });
  afterEach(() => {
    localStorage.clear();
    vi.restoreAllMocks();
  });
  const offer = () => {
    const answered = vi.fn();
    void offerReading(document, "read/#flood.2", local).then(answered);
    return { answered, dialog: document.querySelector("dialog") };
  };

  test("offers a phone the same step of the article, and waits for an answer before anything is fetched", async () => {
    narrow(true);
    const { answered, dialog } = offer();
    expect([dialog?.open, dialog?.querySelector("a")?.getAttribute("href")]).toEqual([true, "read/#flood.2"]);
    await new Promise((done) => setTimeout(done));
    expect(answered).not.toHaveBeenCalled();
    dialog?.querySelector("button")?.click();
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
    expect(dialog?.open).toBe(false);
  });

  test("asks once, and never if there is room for slides", async () => {
    narrow(true);
    local.set("stays", "yes");
    expect(offer().dialog?.open).toBe(false);
    local.set("stays", "no");
    narrow(false);
    const { answered, dialog } = offer();
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
    expect(dialog?.open).toBe(false);
  });
});
