/** The pages beside the article, as addresses seen from it: its notes and sources, and its charts in words and as tables. */
export const sourcesPage = "sources/";
export const tablesPage = "tables/";

/** The article, seen from either of them. */
export const articlePage = "../";
