import { describe } from "vitest";
import { findEngines } from "../../src/node/engines.ts";
import { engine } from "./engine.ts";
import { everyUse } from "./everyUse.ts";
import { startFirefox } from "./firefox.ts";
import { narrowTests } from "./narrow.ts";

const { firefox } = findEngines();

describe.skipIf(!firefox)("in Firefox", () => {
  const started = engine(() => startFirefox(firefox ?? ""));
  everyUse(started, { prints: true });
  narrowTests(started);
});
