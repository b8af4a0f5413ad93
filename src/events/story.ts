import type { Eras, LanguageTag } from "../language/language.ts";
import type {
  Actor,
  Bounds,
  Claim,
  Edtf,
  EventRecord,
  Front,
  Kind,
  Place,
  Series,
  Side,
  Source,
  Start,
  Term,
  Theatre,
  Tie,
} from "./model.ts";
import type { Register } from "./registers.ts";

/** The whole event file as its author writes it: dictionaries by id, and what happened. */
export interface Draft<
  S extends string = string,
  A extends string = string,
  P extends string = string,
  D extends string = string,
  K extends string = string,
  T extends string = string,
  E extends string = string,
  C extends string = string,
  F extends string = string,
  N extends string = string,
  G extends string = string,
  R extends string = string,
> {
  title: string;
  /**
   * The language of the story and of everything said about it, as a BCP 47 tag: `de`, `ar`, with a region `de-AT`.
   * English if absent.
   */
  language?: LanguageTag;
  /** The day the whole deck turns on. If it is a month or a year, the timeline marks no day. */
  focusDate: Edtf;
  /** The time zone of all times in the file, as an IANA name: `Asia/Damascus`. An event may name another. */
  zone: string;
  /** How years before and after the year 1 are told apart: `BC` and AD (the default), or `BCE` and CE. */
  eras?: Eras;
  /** The limits of the story's map in degrees. The check refuses coordinates outside them. */
  bounds: Bounds;
  sides: Record<D, Side>;
  theatres: Record<T, Theatre>;
  kinds: Record<K, Kind>;
  sources: Record<S, Source<NoInfer<D>>>;
  actors: Record<A, Actor<NoInfer<D>, NoInfer<S>>>;
  places: Record<P, Place<NoInfer<S>>>;
  events: Record<E, EventRecord<NoInfer<S>, NoInfer<A>, NoInfer<P>, NoInfer<D>, NoInfer<K>, NoInfer<T>>>;
  starts?: readonly Start<NoInfer<P>, NoInfer<D>, NoInfer<S>>[];
  claims?: Record<C, Claim<NoInfer<S>, NoInfer<E>, NoInfer<P>>>;
  fronts?: Record<F, Front<NoInfer<P>, NoInfer<D>, NoInfer<E>>>;
  series?: Record<N, Series<NoInfer<S>>>;
  registers?: Record<R, Register<NoInfer<S>, NoInfer<D>>>;
  ties?: readonly Tie<NoInfer<A>, NoInfer<S>>[];
  terms?: Record<G, Term>;
}

/** The parts that a story may leave out, if it has no map, sides, theatres or actors. */
type Optional = "bounds" | "sides" | "theatres" | "actors" | "places";

/** An event file with empty dictionaries for the parts it leaves out, and the whole earth as its bounds. */
export const withDefaults = <Parts extends object>(draft: Parts) => ({
  bounds: [-180, -90, 180, 90] as const,
  sides: {},
  theatres: {},
  actors: {},
  places: {},
  ...draft,
});

/**
 * Declares an event file. Returns it with typed ids, so that a misspelt place, actor, source, side or event is a
 * compile error on its line, and with defaults for the parts left out (bounds, sides, theatres, actors, places).
 */
export function defineStory<
  const S extends string,
  const K extends string,
  const E extends string,
  const A extends string = never,
  const P extends string = never,
  const D extends string = never,
  const T extends string = never,
  const C extends string = never,
  const F extends string = never,
  const N extends string = never,
  const G extends string = never,
  const R extends string = never,
>(
  draft: Omit<Draft<S, A, P, D, K, T, E, C, F, N, G, R>, Optional> &
    Partial<Pick<Draft<S, A, P, D, K, T, E, C, F, N, G, R>, Optional>>,
): Draft<S, A, P, D, K, T, E, C, F, N, G, R> {
  return withDefaults(draft) as Draft<S, A, P, D, K, T, E, C, F, N, G, R>;
}
