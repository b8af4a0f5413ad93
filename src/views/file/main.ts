import { deck } from "virtual:whole-deck";
import { viewAsked } from "../present/elsewhere.ts";
import { readHtml } from "../read/prerender.ts";
import { takeUp } from "./takeUp.ts";
import { leadInFile } from "./ways.ts";

const asked = viewAsked(window.location.search);
leadInFile(document, asked);
if (asked === "read") {
  takeUp(document, "read").innerHTML = readHtml(deck);
  await import("../read/main.ts");
} else if (asked === "print") {
  takeUp(document, "print");
  await import("../print/main.ts");
} else await import("../present/main.ts");
