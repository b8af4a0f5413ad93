import { sourcesPage } from "./addresses.ts";

let loaded: Promise<Document> | undefined;

/**
 * The page with the notes and sources of the article: this page in the single file, otherwise the one beside it, which
 * is fetched on first use. Rejects if it cannot be fetched, and tries again the next time.
 */
export function referencesPage(): Promise<Document> {
  loaded ??= document.querySelector(".notes") ? Promise.resolve(document) : fetched();
  return loaded;
}

async function fetched(): Promise<Document> {
  try {
    const answer = await fetch(sourcesPage);
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    const html = await answer.text();
    // Without its head, since the content security policy of this page forbids even parsing the styles of that one.
    return new DOMParser().parseFromString(html.slice(Math.max(html.indexOf("<body"), 0)), "text/html");
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}
