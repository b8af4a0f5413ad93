import type { Language } from "../../../language/language.ts";
import type { DeckStorage } from "../../shared/storage.ts";

/**
 * The id of a stage, which distinguishes it from other stages of its deck in the same browser: the time when it was
 * opened, and a unique number. A reload keeps it; a tab that was duplicated or opened from this one gets its own.
 */
export function stageId(session: DeckStorage, arrival: string, now = Date.now()): string {
  const kept = arrival === "reload" || session.get("stage kept") === "yes" ? session.get("stage") : undefined;
  session.set("stage kept", "no");
  const id = kept ?? `${now}-${Math.random().toString(36).slice(2)}`;
  session.set("stage", id);
  return id;
}

/** Lets the next page of this tab keep the stage's id, as for the same slides in another running order. */
export const keepStageId = (session: DeckStorage): void => session.set("stage kept", "yes");

/** The name by which a speaker can recognize a stage: "the slides opened at 10:04:31". */
export function stageName({ stage, tag }: Language, id: string): string {
  const opened = new Date(Number.parseInt(id, 10));
  return stage.slidesOpenedAt(Number.isNaN(opened.getTime()) ? undefined : opened.toLocaleTimeString(tag));
}
