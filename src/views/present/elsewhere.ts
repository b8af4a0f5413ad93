/** Which view a query asks for, as users of Reveal know them. */
export type Asked = "present" | "speaker" | "read" | "print";

/** Reads `?speaker`, `?read`, `?print`, and what Reveal calls them: `?print-pdf`, `?view=print`, `?view=scroll`. Anything else presents. */
export function viewAsked(search: string): Asked {
  const query = new URLSearchParams(search);
  const view = query.get("view");
  if (query.has("print") || query.has("print-pdf") || view === "print") return "print";
  if (query.has("read") || view === "scroll" || view === "reader" || view === "read") return "read";
  return query.has("speaker") ? "speaker" : "present";
}
