import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { inOrder } from "../../src/deck/order.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";
import { together } from "./together.ts";

test("the speaker chooses a running order, and both windows continue in it at the same slide", async () => {
  const order = deck.orders?.[0]?.id;
  const short = slidesOf(inOrder(deck, order));
  const slide = slidesOf(deck).findIndex(({ id }) => id === short[2]?.id);
  const { stage, speaker, leave } = await together({ slide, step: 0 });
  await speaker.getByRole("button", { name: deck.orders?.[0]?.title ?? "" }).click();
  await stage.waitForFunction((wanted) => location.search === wanted, `?order=${order}`);
  // Beside the order, the query says which stage this window controls.
  await speaker.waitForFunction((wanted) => new URLSearchParams(location.search).get("order") === wanted, order);
  await speaker.getByText(`3 / ${short.length}`, { exact: true }).waitFor();
  await speaker.getByText("Joined to the slides").waitFor();
  expect(await stage.evaluate(() => location.hash)).toBe(addressOf(deck, { slide, step: 0 }));

  await speaker.keyboard.press("End");
  const last = addressOf(inOrder(deck, order), { slide: short.length - 1, step: 0 });
  await stage.waitForFunction((hash) => location.hash === hash, last);

  await speaker.getByRole("button", { name: "The whole deck" }).click();
  await stage.waitForFunction(() => location.search === "");
  await speaker.getByText(`${slidesOf(deck).length} / ${slidesOf(deck).length}`, { exact: true }).waitFor();
  await leave();
}, 60_000);

test("an address whose slide the running order leaves out says so, and leads to it in the whole deck", async () => {
  const [order] = deck.orders ?? [];
  const kept = slidesOf(inOrder(deck, order?.id));
  const slide = slidesOf(deck).findIndex(({ id }) => !kept.some((one) => one.id === id));
  const { title = "" } = slidesOf(deck)[slide] ?? {};
  const { context, strayed, faults } = await visitor({
    reducedMotion: "reduce",
    viewport: { width: 320, height: 568 },
  });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}?order=${order?.id}${addressOf(deck, { slide, step: 0 })}`);
  await ready(page);
  await page.getByText(`“${title}” is not in the running order “${order?.title}”.`).waitFor();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".notice *")].filter(
      (one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0,
    ),
  );
  expect(cut).toHaveLength(0);
  await page.getByRole("link", { name: "Show it in the whole deck" }).click();
  await page.waitForFunction((wanted) => document.title.startsWith(wanted), title);
  expect(await page.evaluate(() => location.search + location.hash)).toBe(addressOf(deck, { slide, step: 0 }));
  await context.close();
  expect([...strayed, ...faults]).toEqual([]);
});
