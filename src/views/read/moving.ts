import type { Deck } from "../../deck/deck.ts";
import type { Stretch } from "../../layout/moves.ts";
import css from "../../style/moving.css?inline";
import { anchorOf } from "../address.ts";
import { captionFor } from "../moving/caption.ts";
import { followHand } from "../moving/gestures.ts";
import { overviewOf } from "../moving/overview.ts";
import { aboutEvent, openingOf, opensUp, type Turn, trackOf, turned, turnOf, turnOnLine } from "../moving/track.ts";
import { isElsewhere, readView, resting, stateIn, type View, writeView } from "../moving/view.ts";
import { find } from "./find.ts";
import { barUnder } from "./movingBar.ts";
import { finderOf } from "./movingFind.ts";
import { leadsFrom } from "./movingLeads.ts";
import { layMore } from "./movingMore.ts";
import type { Stage } from "./stage.ts";

/** A chart that is moved along time by hand. */
export interface ByHand {
  /** Shows what it is moved with, or puts it away. */
  toggle(): void;
  /** Shows what an address asks for beyond its step: nothing, or what cannot be read, is the step itself. */
  visit(asked: string): void;
}

/** How long a chart glides to where a key or button sends it, in milliseconds. */
const glide = 250;

/** The shortest stretch there is, in milliseconds: a chart is moved nearer down to a day. */
const shortest = 864e5;

/** Moves that follow each other faster than this are one to the page's history, in milliseconds. */
const patience = 700;

/** The style of all this comes with it: a page on which no chart is moved has no need of it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * Lets the chart of a slide be moved by drag, pinch, wheel with Ctrl or Cmd, keys and buttons. Where it comes to rest
 * is an entry of the page's history; the next step takes the chart back. Throws a RangeError for one that cannot be.
 */
export function byHand(deck: Deck, stage: Stage, say: (words: string) => void): ByHand {
  const { slide, element } = stage;
  const { story } = deck;
  const { chart } = slide;
  const track = trackOf(story, slide);
  if (!chart || !track) throw new RangeError(`no time to move along: ${slide.id}`);
  const room = find(element, ".stage");
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  let view: View | undefined;
  let pushed = 0;

  const state = () => stateIn(chart, slide.steps[stage.step]?.state, view);
  const stretch = () => track.of(state());
  const chosen = () => (view && "chosen" in view ? view.chosen : undefined);

  const tell = (moving = false) => {
    const words = track.words(stretch());
    overview.show(stretch(), words);
    bar.show(captionFor(track, stretch()), isElsewhere(view));
    if (moving) more.hide();
    else more.show(wishesStill.matches ? 0 : glide);
  };
  const move = (to: Stretch) => {
    view = track.view(to, chosen());
    bar.open();
    stage.hold(state(), 0, true);
    tell(true);
  };
  const rest = (next: View | undefined) => {
    view = next && resting(next);
    stage.hold(isElsewhere(view) ? state() : undefined, wishesStill.matches ? 0 : glide);
    tell();
    const id = chosen();
    if (id !== undefined) void stage.tell({ subject: { kind: "event", id }, pinned: true });
  };
  const write = (how: "pushState" | "replaceState") => {
    const to = `#${anchorOf(slide, stage.step)}${view ? `@${writeView(view)}` : ""}`;
    if (to === location.hash) return;
    // Turns in quick succession are one move.
    const same = Date.now() - pushed < patience;
    if (how === "pushState") pushed = Date.now();
    history[same ? "replaceState" : how](history.state, "", to);
  };
  /** Comes to rest where somebody has sent it. */
  const arrive = (next: View | undefined) => {
    rest(next);
    write("pushState");
    say(isElsewhere(view) ? track.words(stretch()) : `Back at the step: ${track.words(stretch())}`);
  };
  const goTo = (to: Stretch, event = chosen()) => {
    bar.open();
    arrive(track.view(to, event));
  };
  const turn = (asked: Turn) => goTo(turned(track, asked, state()));
  const back = () => arrive(undefined);

  const overview = overviewOf({ ...track, onMove: move, onRest: () => arrive(view) });
  const bar = barUnder(element, { track, overview: overview.element, turn, back });
  const eventsOf = (ids: readonly string[]) => ids.flatMap((id) => story.event.get(id) ?? []);
  const more = layMore(element, {
    canOpen: () => stretch()[1] - stretch()[0] > shortest,
    open(lane) {
      const hidden = chart.reel?.untitled(state(), stage.frame(), lane) ?? [];
      if (opensUp(track, hidden, stretch())) return goTo(openingOf(track, hidden, stretch()));
      const [one, ...others] = hidden.map(({ id }) => id);
      if (one === undefined) return;
      const subject =
        others.length > 0 ? { kind: "several" as const, ids: [one, ...others] } : { kind: "event" as const, id: one };
      void stage.tell({ subject, pinned: true }).then(() => {
        find(element, ".readout").focus({ preventScroll: true });
      });
    },
  });
  if (chart.reel) {
    const { plot } = chart.reel;
    bar.add(finderOf(story, (event) => goTo(aboutEvent(track, event, stretch()), event.id)));
    followHand(room, {
      plot({ target }) {
        const box = room.querySelector(".canvas > .chart")?.getBoundingClientRect();
        if (!box || !(target instanceof Element) || target.closest(".readout")) return undefined;
        const [left, right] = plot(state(), stage.frame());
        return [box.left + left, box.left + right];
      },
      all: () => track.all,
      stretch,
      wheels: ({ ctrlKey, metaKey }) => ctrlKey || metaKey,
      onMove: move,
      onRest: () => arrive(view),
    });
  }
  element.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const onLine = target === overview.slider;
    if (event.defaultPrevented || !(onLine || (target instanceof Element && target.matches(".walk")))) return;
    const asked = onLine ? turnOnLine(event) : turnOf(event);
    if (asked) turn(asked);
    else if (key === "0") back();
    else return;
    event.preventDefault();
  });

  stage.hand = {
    stepped() {
      view = undefined;
      tell();
    },
    told(told) {
      const event = told?.pinned && told.subject.kind === "event" ? told.subject.id : undefined;
      if (!chart.reel || event === chosen()) return;
      const next = view && "stretch" in view && view.stretch ? { ...view, chosen: event } : event && { chosen: event };
      if (isElsewhere(view)) rest(next || undefined);
      else view = next || undefined;
      write("replaceState");
    },
    under: leadsFrom(deck, slide, (ids) => opensUp(track, eventsOf(ids), stretch())),
  };
  element.addEventListener("click", ({ target }) => {
    const ids = target instanceof Element ? target.closest<HTMLElement>("[data-opens-up]")?.dataset.opensUp : undefined;
    if (ids === undefined) return;
    goTo(openingOf(track, eventsOf(ids.split(" ")), stretch()));
  });
  element.classList.add("has-moved");
  tell();

  return {
    toggle: bar.toggle,
    visit(asked) {
      const next = readView(story, chart, asked);
      if (!next && !view) return;
      if (isElsewhere(next)) bar.open();
      rest(next);
    },
  };
}
