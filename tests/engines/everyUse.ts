import { articleTests } from "./article.ts";
import type { Engine } from "./engine.ts";
import { handTests } from "./hands.ts";
import { paperTests } from "./paper.ts";
import { playTests } from "./playing.ts";
import { scriptlessTests } from "./scriptless.ts";
import { stageTests } from "./stage.ts";

/** The tests of all uses of a deck in an engine. `prints` says whether its driver can print. */
export function everyUse(engine: Engine, { prints }: { prints: boolean }): void {
  stageTests(engine);
  handTests(engine);
  articleTests(engine);
  scriptlessTests(engine);
  playTests(engine);
  paperTests(engine, { prints });
}
