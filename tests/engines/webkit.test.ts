import { describe } from "vitest";
import { findEngines } from "../../src/node/engines.ts";
import { engine } from "./engine.ts";
import { everyUse } from "./everyUse.ts";
import { startWebKit } from "./webkit.ts";

const { webkit } = findEngines();

describe.skipIf(!webkit)("in WebKit", () => {
  everyUse(
    engine(() => startWebKit(webkit as NonNullable<typeof webkit>)),
    { prints: false },
  );
});
