// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { presentHtml } from "../../../src/views/present/boot/prerender.ts";
import {
  arrangeSections,
  changeOrder,
  queryWithOrder,
  requestedOrder,
  writeOrders,
} from "../../../src/views/present/order.ts";
import { deck } from "../../fixture/deck.ts";

const [title, , flood] = slidesOf(deck);
if (!title || !flood) throw new Error("the deck of the ice has four slides");
const spare = { ...flood, id: "spare" };
const orders = [{ id: "short", title: "The short talk", slides: [flood, title] }];
const written = writeOrders({ orders });

describe("requestedOrder(search, written)", () => {
  test("is the order that the query names and the page has", () => {
    expect(requestedOrder("?speaker&order=short", written)).toBe("short");
    for (const search of ["", "?order=", "?order=long", "?order=toString"])
      expect(requestedOrder(search, written), search).toBeUndefined();
    expect(requestedOrder("?order=short", undefined)).toBeUndefined();
  });
});

describe("arrangeSections(slides, order, written)", () => {
  const sections = (order: string | undefined) => {
    document.body.innerHTML = `<div class="slides">${presentHtml(deck)}</div>`;
    arrangeSections(document.body.firstElementChild ?? document.body, order, written);
    return [...document.querySelectorAll("section")].map(({ dataset }) => dataset.slide);
  };
  test("keeps the sections of the order, in sequence", () => {
    expect(sections("short")).toEqual(["flood", "title"]);
  });
  test("leaves the whole deck unchanged", () => {
    expect(sections(undefined)).toEqual(["title", "freeze", "flood", "method"]);
  });
});

test("queryWithOrder(search, order) keeps the rest of the query", () => {
  expect(queryWithOrder("?speaker", "short")).toBe("?speaker&order=short");
  expect(queryWithOrder("?speaker&order=short", undefined)).toBe("?speaker");
  expect(queryWithOrder("?order=short", undefined)).toBe("");
  expect(queryWithOrder("", "short")).toBe("?order=short");
});

describe("changeOrder(deck, id)", () => {
  const replacedBy = (id: string | undefined, search: string, hash: string) => {
    const replace = vi.fn();
    const view = { location: { pathname: "/talk/", search, hash, replace } } as unknown as Window;
    changeOrder({ ...deck, orders, backup: [spare] }, id, view);
    return replace.mock.calls[0]?.[0];
  };
  test("stays at a slide that the order has", () => {
    expect(replacedBy("short", "?speaker", "#/flood")).toBe("/talk/?speaker&order=short#/flood");
    expect(replacedBy(undefined, "?order=short", "#/flood")).toBe("/talk/#/flood");
  });
  test("stays at a backup slide, which every order has", () => {
    expect(replacedBy("short", "", "#/spare")).toBe("/talk/?order=short#/spare");
  });
  test("begins an order at its first slide if it leaves out the slide shown", () => {
    expect(replacedBy("short", "", "#/freeze/2")).toBe("/talk/?order=short#/flood");
  });
});
