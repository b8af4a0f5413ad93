import { deck } from "#story/deck";
import { readHtml } from "../read/prerender.ts";
import { requestedView } from "../shared/address.ts";
import { logErrorsOnce, withErrorBoundary } from "../shared/errorBoundary.ts";
import { leadInFile } from "./links.ts";
import { takeUp } from "./takeUp.ts";

const asked = requestedView(window.location.search);
leadInFile(document, asked);
if (asked === "read") {
  const article = document.createElement("template");
  article.innerHTML = readHtml(withErrorBoundary(deck, logErrorsOnce()), { isAlone: true });
  // The charts' pictures and the downloads are files beside the site's page; in the single file a script draws the
  // charts at once.
  for (const beside of article.content.querySelectorAll("picture, footer .data")) beside.remove();
  takeUp(document, "read").append(article.content);
  await import("virtual:page/read/");
} else if (asked === "print") {
  takeUp(document, "print");
  await import("virtual:page/print/");
} else await import("virtual:page/");
