import { deck } from "virtual:whole-deck";
import { viewAsked } from "../present/elsewhere.ts";
import { readHtml } from "../read/prerender.ts";
import { sayFaults, soundDeck } from "../sound.ts";
import { takeUp } from "./takeUp.ts";
import { leadInFile } from "./ways.ts";

const asked = viewAsked(window.location.search);
leadInFile(document, asked);
if (asked === "read") {
  const article = document.createElement("template");
  article.innerHTML = readHtml(soundDeck(deck, sayFaults()));
  // The charts' pictures are files beside the site's page; here a script draws at once.
  for (const picture of article.content.querySelectorAll("picture")) picture.remove();
  // Nor are there files to take away.
  article.content.querySelector("footer .data")?.remove();
  takeUp(document, "read").append(article.content);
  await import("../read/main.ts");
} else if (asked === "print") {
  takeUp(document, "print");
  await import("../print/main.ts");
} else await import("../present/main.ts");
