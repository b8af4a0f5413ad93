import { type Drawing, node, svg } from "../svg/node.ts";

/** A triangle (`.play`) and two bars (`.pause`), which text fonts lack; a style sheet shows one of them. */
export const playSign = (): Drawing =>
  svg(
    { class: "play-sign", width: 12, height: 12, "aria-hidden": "true" },
    node("path", { class: "play", d: "M2 1 11 6 2 11z" }),
    node("path", { class: "pause", d: "M2 1h3v10H2zM7 1h3v10H7z" }),
  );

/** An arrow to the left or right, with its name; Latin fonts have only those up and down. */
export const arrowSign = (pointsLeft: boolean, name: string): Drawing =>
  svg(
    { class: "arrow", width: 14, height: 10, role: "img", "aria-label": name },
    node("path", { d: pointsLeft ? "M13 5H1.5M5.5 1 1.5 5 5.5 9" : "M1 5H12.5M8.5 1 12.5 5 8.5 9" }),
  );
