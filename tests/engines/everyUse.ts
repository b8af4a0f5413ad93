import { articleTests } from "./article.ts";
import type { Engine } from "./engine.ts";
import { handTests } from "./hands.ts";
import { paperTests } from "./paper.ts";
import { playTests } from "./playing.ts";
import { stageTests } from "./stage.ts";

/** The uses of a deck, each tried in an engine. `prints` says that its driver can print. */
export function everyUse(engine: Engine, { prints }: { prints: boolean }): void {
  stageTests(engine);
  handTests(engine);
  articleTests(engine);
  playTests(engine);
  paperTests(engine, { prints });
}
