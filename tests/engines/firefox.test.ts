import { describe } from "vitest";
import { findEngines } from "../../src/node/engines.ts";
import { engine } from "./engine.ts";
import { everyUse } from "./everyUse.ts";
import { startFirefox } from "./firefox.ts";

const { firefox } = findEngines();

describe.skipIf(!firefox)("in Firefox", () => {
  everyUse(
    engine(() => startFirefox(firefox ?? "")),
    { prints: true },
  );
});
