import type { Term } from "#events/model";

/** Who counts the dead, and whom the words name as a people. */
export const peopleTerms = {
  baath: {
    name: "Baath party",
    text: "The party of Saddam Hussein, which ruled Iraq until the invasion of 2003.",
  },
  yazidis: {
    name: "Yazidis",
    text: "A people of northern Iraq, mostly around Sinjar, with a religion of their own. IS called them devil-worshippers.",
  },
  shaitat: {
    name: "Shaitat",
    text: "A Sunni Arab tribe in three towns on the east bank of the Euphrates, between Mayadin and Hajin.",
  },
  ucdp: {
    name: "UCDP, the Uppsala Conflict Data Program",
    text: "Researchers at a Swedish university who record each deadly incident of the world’s wars, where a clear report supports it.",
  },
  snhr: {
    name: "SNHR, the Syrian Network for Human Rights",
    text: "A monitor that leans to the Syrian opposition and sorts the dead by who killed them.",
  },
  airwars: {
    name: "Airwars",
    text: "A group that collects reports of civilians killed from the air and grades how sure each report is.",
  },
} as const satisfies Record<string, Term>;
