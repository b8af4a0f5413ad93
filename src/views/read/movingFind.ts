import type { Event, Story } from "../../events/read.ts";
import { eventDateWords } from "../../events/words.ts";
import { draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { isWhole } from "./brief.ts";
import { find as findElement } from "./find.ts";
import { type Entry, find } from "./search/find.ts";

/** How many events are listed. */
const most = 5;

let made = 0;

/** A field in which an event is found by typing, under any spelling of its places; choosing one hands it on. */
export function finderOf(story: Story, choose: (event: Event) => void): HTMLElement {
  made += 1;
  const id = `find-event-${made}`;
  const holder = document.createElement("div");
  holder.className = "finder";
  holder.innerHTML = [
    draw("label", { class: "unseen", for: id }, "Find an event by typing"),
    draw("input", { id, type: "search", placeholder: "Find an event", autocomplete: "off", dir: "auto" }),
    draw("ul", { hidden: true, "aria-label": "Events found" }),
    draw("p", { class: "unseen", role: "status" }),
  ]
    .map(markup)
    .join("");
  const [field, list, count] = [
    findElement<HTMLInputElement>(holder, "input"),
    findElement(holder, "ul"),
    findElement(holder, "p"),
  ];
  let entries: readonly Entry[] | undefined;

  const look = () => {
    // Until all is known, a place may have spellings that are not.
    if (!entries || !isWhole(story)) entries = story.events.map((event) => entryOf(story, event));
    const found = find(entries, field.value);
    list.hidden = found.length === 0;
    list.innerHTML = found
      .slice(0, most)
      .map(({ name, detail, target }) =>
        markup(
          draw(
            "li",
            {},
            draw("button", { type: "button", "data-event-id": target }, draw("b", {}, name), draw("span", {}, detail)),
          ),
        ),
      )
      .join("");
    count.textContent = field.value.trim() ? `${found.length} found` : "";
  };
  const close = () => {
    field.value = "";
    look();
  };
  const stops = () => [field, ...list.querySelectorAll<HTMLElement>("button")];
  field.addEventListener("input", look);
  holder.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) stops()[1]?.click();
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      field.focus();
      close();
    }
    if (!by) return;
    event.preventDefault();
    const all = stops();
    all[Math.min(Math.max(all.indexOf(event.target as HTMLElement) + by, 0), all.length - 1)]?.focus();
  });
  list.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : undefined;
    const event = story.event.get(button?.dataset.eventId ?? "");
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

function entryOf(story: Story, event: Event): Entry {
  const places = event.place.flatMap((id) => story.places[id] ?? []);
  const detail = [eventDateWords(event), places.map(({ name }) => name).join(", ")].filter(Boolean).join(" · ");
  const also = places.flatMap(({ names }) => [...(names?.ar ? [names.ar] : []), ...(names?.other ?? [])]);
  return { kind: "event", name: event.title, also, detail, target: event.id };
}
