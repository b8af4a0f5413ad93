import { describe } from "vitest";
import { findEngines } from "../../src/node/engines.ts";
import { engine } from "./engine.ts";
import { everyUse } from "./everyUse.ts";
import { narrowTests } from "./narrow.ts";
import { startWebKit } from "./webkit.ts";

const { webkit } = findEngines();
type Installed = NonNullable<typeof webkit>;

describe.skipIf(!webkit)("in WebKit", () => {
  everyUse(
    engine(() => startWebKit(webkit as Installed)),
    { prints: false },
  );
});

describe.skipIf(!webkit)("in WebKit on the screen of a phone", () => {
  narrowTests(engine(() => startWebKit(webkit as Installed, 2)));
});
