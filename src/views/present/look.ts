import css from "../../style/present.css?inline";

/**
 * Gives a page the styles of the whole stage and of the speaker's window. A script brings them: a page that links to a
 * style sheet shows nothing of what stands before the link until that has come.
 */
export function putOn(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
