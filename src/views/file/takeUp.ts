/** Makes a page that holds several views into one of them: its title, its styles and its body, which is returned. */
export function takeUp(page: Document, view: string): HTMLElement {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-view~="${view}"]`);
  const content = template?.content.firstElementChild;
  if (!template || !content) throw new RangeError(`missing view in the file: ${view}`);
  page.title = template.dataset.title ?? page.title;
  for (const style of page.querySelectorAll<HTMLStyleElement>("style[data-views]")) {
    style.media = style.dataset.views?.split(" ").includes(view) ? "all" : "not all";
  }
  const body = page.createElement("body");
  for (const { name, value } of content.attributes) body.setAttribute(name, value);
  body.append(...content.childNodes);
  page.body.replaceWith(body);
  return body;
}
