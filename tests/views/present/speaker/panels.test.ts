// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { serialize } from "../../../../src/svg/serialize.ts";
import { speakerFields } from "../../../../src/views/present/speaker/fields.ts";
import { speakerPanels } from "../../../../src/views/present/speaker/panels.ts";
import { sourcesAt, sourcesDrawing } from "../../../../src/views/present/speaker/stepSources.ts";
import { deck } from "../../../fixture/deck.ts";
import { deck as withMedia } from "../../../fixture/media.ts";

afterEach(() => document.body.replaceChildren());

describe("the speaker's window", () => {
  test("has one element for each of its fields", () => {
    speakerPanels(deck, document.body);
    const names = Object.keys(speakerFields);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(document.querySelectorAll(`[data-part="${name}"]`), name).toHaveLength(1);
  });

  test("offers the running orders of a deck that has several, the one shown pressed", () => {
    const orders = [{ id: "short", title: "The short talk", slides: deck.chapters[0]?.slides ?? [] }];
    speakerPanels(deck, document.body);
    expect(document.querySelector("[data-order]")).toBeNull();
    speakerPanels({ ...deck, orders, order: "short" }, document.body);
    const buttons = [...document.querySelectorAll("[data-order]")];
    expect(buttons.map((button) => [button.textContent, button.getAttribute("aria-pressed")])).toEqual([
      ["The whole deck", "false"],
      ["The short talk", "true"],
    ]);
  });

  test("shows this step and the next, the words, and no id twice", () => {
    const panels = speakerPanels(deck, document.body);
    panels.show({ slide: 1, step: 1 });
    const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
    expect(part("now")?.querySelectorAll("circle")).toHaveLength(5);
    expect(part("next")?.querySelectorAll("circle")).toHaveLength(3);
    expect(part("words")?.textContent).toContain("Then it broke.");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    panels.show({ slide: 3, step: 0 });
    expect(part("next")?.childElementCount).toBe(0);
    expect(part("next-title")?.textContent).toBe("The end");
  });

  test("actors and terms are explained to the speaker only at the step whose words name them", () => {
    const said = (step: number) =>
      sourcesDrawing(deck.story, sourcesAt(deck, { slide: 1, step }))
        .map(serialize)
        .join("");
    expect(said(1)).toContain("Who and what it names (1)");
    expect(said(1)).toContain(deck.story.terms.dyke?.text);
    expect(said(0)).not.toContain("Who and what it names");
  });

  test("says for everything shown who claimed it, how firmly, and where it was published", () => {
    const said = sourcesDrawing(deck.story, sourcesAt(deck, { slide: 1, step: 1 }))
      .map(serialize)
      .join("");
    expect(said).toContain("Ice breaks at Vienna");
    expect(said).toContain("claimed");
    expect(said).toContain("by a ferryman");
    expect(said).toContain('href="https://example.org/ice"');
    expect(said).toContain("Pest flooded");
    const claimed = sourcesDrawing(deck.story, sourcesAt(deck, { slide: 1, step: 2 }))
      .map(serialize)
      .join("");
    expect(claimed).toContain("The dyke gave way at night.");
    expect(claimed).toContain("paragraph 2");
  });

  test("names the source of a quotation, whatever the words cite", () => {
    const slide = slidesOf(withMedia).findIndex(({ kind }) => kind === "quote");
    expect(sourcesAt(withMedia, { slide, step: 0 }).sources).toEqual(["log"]);
  });
});
