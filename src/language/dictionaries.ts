import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** The languages there are, by the first part of their tags. A built page holds only that of its deck. */
export const dictionaries = { en, de, fr, es, ar };
