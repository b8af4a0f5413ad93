/**
 * Turns a page that contains several views into one of them: sets its title, style and body, and returns the body.
 * Throws a RangeError for a view that the page does not contain.
 */
export function takeUp(page: Document, view: string): HTMLElement {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-view="${view}"]`);
  const [style, content] = template?.content.children ?? [];
  if (!template || !style || !content) throw new RangeError(`missing view in the file: ${view}`);
  page.title = template.dataset.title ?? page.title;
  page.querySelector("style[data-views]")?.replaceWith(style);
  const body = page.createElement("body");
  for (const { name, value } of content.attributes) body.setAttribute(name, value);
  body.append(...content.childNodes);
  page.body.replaceWith(body);
  return body;
}
