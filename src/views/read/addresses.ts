/**
 * The addresses of the pages beside the article, relative to it: its notes and sources, and its charts in words and as
 * tables.
 */
export const sourcesPage = "sources/";
export const tablesPage = "tables/";

/** The address of the article, relative to these pages. */
export const articlePage = "../";
