/** Which view a query asks for, as users of Reveal know them. */
export type Asked = "present" | "speaker" | "read" | "print";

/** Reads `?print-pdf`, `?view=print`, `?view=scroll` and `?speaker`; anything else presents. */
export function viewAsked(search: string): Asked {
  const query = new URLSearchParams(search);
  const view = query.get("view");
  if (query.has("print-pdf") || view === "print") return "print";
  if (view === "scroll" || view === "reader" || view === "read") return "read";
  return query.has("speaker") ? "speaker" : "present";
}
