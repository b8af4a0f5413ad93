// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { outlineOf } from "../../../../src/views/present/boot/beforeHydration.ts";
import { firstPictures, presentHtml } from "../../../../src/views/present/boot/prerender.ts";
import { slideSections } from "../../../../src/views/present/stage/sections.ts";
import { deck } from "../../../fixture/deck.ts";

const first = { slide: 0, step: 0 };

afterEach(() => document.body.replaceChildren());

describe("a page before its scripts", () => {
  test("the title of every slide and its number of steps are in the page before any script, with the first slide current and no drawing", () => {
    document.body.innerHTML = presentHtml(deck);
    expect(document.querySelector("section.current h1")?.textContent).toBe(deck.title);
    expect(document.querySelectorAll("section.current")).toHaveLength(1);
    const headings = [...document.querySelectorAll("section :is(h1, h2)")].map(({ textContent }) => textContent);
    expect(headings).toEqual(slidesOf(deck).map(({ title }) => title));
    const outline = slidesOf(outlineOf(document.body)).map(({ id, steps }) => [id, steps.length]);
    expect(outline).toEqual(slidesOf(deck).map(({ id, steps }) => [id, steps.length]));
    expect(document.querySelectorAll(".slide > svg, footer")).toHaveLength(0);
  });

  test("the pictures of the first two slides are separate, and the same as the stage draws them", () => {
    const pictures = firstPictures(deck);
    expect(Object.keys(pictures)).toEqual(
      slidesOf(deck)
        .slice(0, 2)
        .map(({ id }) => id),
    );
    document.body.innerHTML = presentHtml(deck);
    slideSections(deck, document.body).show(first, 0);
    expect(document.querySelector(".painted")?.innerHTML).toBe(pictures.title);
    expect(pictures.title).toContain("<circle");
  });
});
