import { sourcesPage } from "./addresses.ts";

let loaded: Promise<Document> | undefined;

/**
 * The page that holds the notes and sources of the article: this one in the single file, else the one beside it, which
 * is fetched when it is first asked for. Rejects where it cannot be had, and tries again the next time.
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
    // Without its head: the policy of this page lets that one's styles not in, not even to be parsed.
    return new DOMParser().parseFromString(html.slice(Math.max(html.indexOf("<body"), 0)), "text/html");
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}
