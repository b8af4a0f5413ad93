import type { Deck } from "../../deck/deck.ts";
import { beyondStep, positionAt } from "../address.ts";
import { find } from "./find.ts";
import type { ByHand } from "./moving.ts";
import { canMove } from "./plate.ts";
import type { Stage } from "./stage.ts";

/** Who hears of it: `say` tells a screen reader, `explored` is told that a chart is looked into. */
interface Hearing {
  say(words: string): void;
  explored(): unknown;
}

/** The signs that a chart is about to be moved. */
const signs = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * Lets charts be moved along time: what does it is loaded when one is first touched, or at once where an address asks
 * for more than a step.
 */
export function movable(deck: Deck, stages: ReadonlyMap<number, Stage>, { say, explored }: Hearing): void {
  const moved = new Map<number, Promise<ByHand>>();
  const take = (index: number, stage: Stage): Promise<ByHand> => {
    const found = moved.get(index) ?? import("./moving.ts").then(({ byHand }) => byHand(deck, stage, say));
    moved.set(index, found);
    return found;
  };
  for (const [index, stage] of stages) {
    if (!canMove(stage.slide)) continue;
    const begin = () => void take(index, stage);
    for (const sign of signs) find(stage.element, ".stage").addEventListener(sign, begin, { once: true });
    find(stage.element, ".move").addEventListener("click", () => void take(index, stage).then((hand) => hand.toggle()));
  }
  const visit = async () => {
    const to = positionAt(deck, location.hash);
    const asked = beyondStep(location.hash);
    const stage = to && stages.get(to.slide);
    for (const [index, hand] of moved) if (index !== to?.slide || !asked) (await hand).visit("");
    if (!to || !stage || !asked || !canMove(stage.slide)) return;
    if (stage.step !== to.step) stage.show(to.step);
    (await take(to.slide, stage)).visit(asked);
    explored();
  };
  addEventListener("popstate", visit);
  void visit();
}
