import type { Page } from "playwright-core";

/** Megabytes of script memory in use once what is not needed is thrown away, and how many nodes documents hold. */
export async function heapOf(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  // Twice, since what the first lets go of may have held other things.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize / 1024 ** 2, nodes };
}

/** Steps so often through a deck that is presented, from its beginning to its end and again, `length` steps a round. */
export const walkSteps = (page: Page, times: number, length: number): Promise<void> =>
  page.evaluate(
    async ({ times, length }) => {
      for (let nth = 1; nth <= times; nth += 1) {
        const [key, keyCode] = nth % length === 0 ? ["Home", 36] : ["ArrowRight", 39];
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, keyCode, bubbles: true, cancelable: true } as KeyboardEventInit),
        );
        if (nth % 5 === 0) await new Promise((next) => setTimeout(next));
      }
    },
    { times, length },
  );
