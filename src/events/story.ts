import type {
  Actor,
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
> {
  title: string;
  /** The day the story is told from. */
  pivot: Edtf;
  /** IANA name of the zone that `time` is told in. */
  zone: string;
  /** West, south, east and north limits of the story's ground, in degrees; coordinates off it are mistakes. */
  bounds: readonly [west: number, south: number, east: number, north: number];
  sides: Record<D, Side>;
  theatres: Record<T, Theatre>;
  kinds: Record<K, Kind>;
  sources: Record<S, Source<NoInfer<D>>>;
  actors: Record<A, Actor<NoInfer<D>, NoInfer<S>>>;
  places: Record<P, Place>;
  events: Record<E, EventRecord<NoInfer<S>, NoInfer<A>, NoInfer<P>, NoInfer<D>, NoInfer<K>, NoInfer<T>>>;
  starts?: readonly Start<NoInfer<P>, NoInfer<D>, NoInfer<S>>[];
  claims?: Record<C, Claim<NoInfer<S>, NoInfer<E>, NoInfer<P>>>;
  fronts?: Record<F, Front<NoInfer<P>, NoInfer<D>, NoInfer<E>>>;
  series?: Record<N, Series<NoInfer<S>>>;
  ties?: readonly Tie<NoInfer<A>, NoInfer<S>>[];
  terms?: Record<G, Term>;
}

/**
 * Declares an event file. It changes nothing: it makes every id typed, so that a misspelt place, actor, source,
 * side or event is a compile error at its own line.
 */
export function defineStory<
  const S extends string,
  const A extends string,
  const P extends string,
  const D extends string,
  const K extends string,
  const T extends string,
  const E extends string,
  const C extends string = never,
  const F extends string = never,
  const N extends string = never,
  const G extends string = never,
>(draft: Draft<S, A, P, D, K, T, E, C, F, N, G>): Draft<S, A, P, D, K, T, E, C, F, N, G> {
  return draft;
}
