import type { Event, Story } from "../../events/read.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { find as findElement } from "./dom.ts";
import { eventEntry } from "./search/eventEntry.ts";
import { type Entry, find } from "./search/match.ts";

/** The most events listed. */
const most = 5;

let made = 0;

/**
 * A field that finds events by typing, under any spelling of their places; `story` returns the story as loaded so far,
 * and `choose` is called with the chosen event.
 */
export function finderOf(story: () => Story, choose: (event: Event) => void): HTMLElement {
  const words = story().language.reading;
  made += 1;
  const id = `find-event-${made}`;
  const holder = document.createElement("div");
  holder.className = "finder";
  holder.innerHTML = [
    node("label", { class: "visually-hidden", for: id }, words.findByTyping),
    node("input", { id, type: "search", placeholder: words.findEvent, autocomplete: "off", dir: "auto" }),
    node("ul", { hidden: true, "aria-label": words.eventsFound }),
    node("p", { class: "visually-hidden", role: "status" }),
  ]
    .map(serialize)
    .join("");
  const [field, list, count] = [
    findElement<HTMLInputElement>(holder, "input"),
    findElement(holder, "ul"),
    findElement(holder, "p"),
  ];
  const entriesOf = memoizeBy((known: Story): readonly Entry[] =>
    known.events.map((event) => eventEntry(known, event, event.id)),
  );

  const look = () => {
    const found = find(entriesOf(story()), field.value);
    list.hidden = found.length === 0;
    list.innerHTML = found
      .slice(0, most)
      .map(({ name, detail, target }) =>
        serialize(
          node(
            "li",
            {},
            node("button", { type: "button", "data-event-id": target }, node("b", {}, name), node("span", {}, detail)),
          ),
        ),
      )
      .join("");
    count.textContent = field.value.trim() ? words.found(found.length) : "";
  };
  const close = () => {
    field.value = "";
    look();
  };
  const stops = () => [field, ...list.querySelectorAll<HTMLElement>("button")];
  field.addEventListener("input", look);
  holder.addEventListener("keydown", (event) => {
    // Keys of an input method choose among its words.
    if (event.isComposing || event.keyCode === 229) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) stops()[1]?.click();
    // If nothing is listed for the words in the field, the key has closed a card before.
    if (event.key === "Escape" && field.value && !event.defaultPrevented) {
      event.preventDefault();
      field.focus();
      close();
    }
    if (!by) return;
    event.preventDefault();
    const all = stops();
    all[Math.min(Math.max(all.indexOf(event.target as HTMLElement) + by, 0), all.length - 1)]?.focus();
  });
  // Safari gives a pressed button no focus: the list would be hidden before the press ends.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : undefined;
    const event = story().event.get(button?.dataset.eventId ?? "");
    if (!event) return;
    field.focus();
    close();
    choose(event);
  });
  holder.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) list.hidden = true;
  });
  field.addEventListener("focus", look);
  return holder;
}
