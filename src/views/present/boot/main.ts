import { linkTo, requestedView } from "../../shared/address.ts";
import { deckStorage } from "../../shared/storage.ts";
import { isFramed, keepEmbedded, requestedEmbed } from "../embed.ts";
import { arrangeSections, requestedOrder } from "../order.ts";
import { pageTheme } from "../pageTheme.ts";
import { forgetBlack } from "../stage/black.ts";
import { addressWriter } from "../stage/history.ts";
import { outlineOf, startBeforeHydration } from "./beforeHydration.ts";
import { offerReading } from "./offer.ts";

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`missing in the page: ${selector}`);
  return found;
};

const view = requestedView(window.location.search);
const { deck: deckId = "", orders } = document.documentElement.dataset;
const order = requestedOrder(window.location.search, orders);
const local = deckStorage(deckId);
if (view === "read" || view === "print") {
  window.location.replace(`${view}/${window.location.hash}`);
} else if (view === "speaker") {
  const [{ deck }, { presented }, { startSpeaker }, { logErrorsOnce, withErrorBoundary }] = await Promise.all([
    import("#story/deck"),
    import("../../../deck/order.ts"),
    import("../speaker/speaker.ts"),
    import("../../shared/errorBoundary.ts"),
  ]);
  startSpeaker(withErrorBoundary(presented(deck, order), logErrorsOnce()), element("body"), local);
} else {
  const elements = {
    reveal: element(".reveal"),
    slides: element(".slides"),
    controls: element(".stage-controls"),
    skip: element(".skip"),
    status: element(".status"),
  };
  pageTheme(document.body, local);
  arrangeSections(elements.slides, order, orders);
  const storage = { local, session: deckStorage(deckId, () => sessionStorage) };
  forgetBlack(storage.session);
  const embedded = requestedEmbed(outlineOf(elements.slides), window.location);
  if (embedded) {
    keepEmbedded(elements.slides, embedded);
    // Like the other links of an embedded slide: its frame has no room for the article.
    elements.skip.setAttribute("target", "_blank");
  }
  document.body.classList.toggle("embed", embedded !== undefined);
  // The address of an embedded stage says what is embedded, and must not change.
  const writeAddress = embedded ? () => {} : addressWriter(outlineOf(elements.slides));
  const before = startBeforeHydration(elements.slides, { status: elements.status, writeAddress, storage });
  if (!embedded && !isFramed())
    await offerReading(document, linkTo("read", outlineOf(elements.slides), before.position()), local);
  // The deck is large, and stepping works without it: it is loaded while the first slide is read, pictures first.
  import("virtual:first-pictures").then(
    ({ firstPictures }) => before.addPictures(firstPictures),
    // Without the pictures, the slides keep their words until the deck draws them.
    () => undefined,
  );
  await nextPaint();
  const { hydrate } = await import("./hydrate.ts");
  await hydrate(before, elements, { order, embedded, writeAddress, storage });
  // The page then stores the site for offline use, but not for viewers who leave for the reading page.
  window.dispatchEvent(new Event("hydrated"));
}

/** Waits until the effect of a pressed key is on the screen, or a tenth of a second if the page is hidden. */
function nextPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
