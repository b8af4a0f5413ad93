// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { presentHtml } from "../../../src/views/present/boot/prerender.ts";
import { embeddedDeck, keepEmbedded, requestedEmbed, wholeAddress } from "../../../src/views/present/embed.ts";
import { embedCode } from "../../../src/views/read/share.ts";
import { deck } from "../../fixture/deck.ts";

describe("what is embedded", () => {
  test.each([
    ["?embed", "#/freeze/2", { slide: "freeze" }],
    ["?embed=step", "#/freeze/2", { slide: "freeze", step: 1 }],
    ["?embed=step", "#/nowhere", { slide: "title", step: 0 }],
    ["", "#/freeze", undefined],
  ])("%s%s asks for %j", (search, hash, embedded) => {
    expect(requestedEmbed(deck, { search, hash })).toEqual(embedded);
  });

  test("is the only content of the page and of the deck, so that both have the same steps", () => {
    for (const [embedded, steps] of [
      [{ slide: "freeze" }, 3],
      [{ slide: "freeze", step: 1 }, 1],
    ] as const) {
      document.body.innerHTML = presentHtml(deck);
      keepEmbedded(document.body, embedded);
      expect(document.body.children).toHaveLength(1);
      expect(document.querySelectorAll(".fragment")).toHaveLength(steps - 1);
      const [only, ...others] = slidesOf(embeddedDeck(deck, embedded));
      expect([only?.id, only?.steps.length, others.length]).toEqual(["freeze", steps, 0]);
    }
    expect(slidesOf(embeddedDeck(deck, { slide: "freeze", step: 1 }))[0]?.steps[0]).toBe(slidesOf(deck)[1]?.steps[1]);
  });

  test("links to the whole deck at the step shown", () => {
    expect(wholeAddress({ slide: "freeze" }, { slide: 0, step: 0 }, "/ice/")).toBe("/ice/#/freeze");
    expect(wholeAddress({ slide: "freeze" }, { slide: 0, step: 2 }, "/ice.html")).toBe("/ice.html#/freeze/3");
    expect(wholeAddress({ slide: "freeze", step: 1 }, { slide: 0, step: 0 }, "/ice/")).toBe("/ice/#/freeze/2");
  });

  test("is written for another page in the same way from the site and from the single file", () => {
    const at = (href: string) => /src="([^"]+)"/.exec(embedCode(deck, 1, new URL(href)))?.[1];
    expect(at("https://example.org/ice/read/#title")).toBe("https://example.org/ice/?embed#/freeze");
    expect(at("https://example.org/ice.html?read#title")).toBe("https://example.org/ice.html?embed#/freeze");
  });
});
