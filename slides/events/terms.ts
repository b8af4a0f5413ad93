import type { Term } from "#events/model";

/** Words that a reader may not know, explained from general knowledge. Figures and dates agree with those of the events. */
export const terms = {
  caliphate: {
    name: "Caliphate",
    text: "A state whose one ruler claims to lead every Muslim. IS announced its own on 29 June 2014; no government and hardly any Muslim authority recognised it.",
  },
  siege: {
    name: "Siege",
    text: "Closing a place in, so that people, food and weapons cannot pass. The besieged part of Deir al-Zor was supplied from the air.",
  },
  contested: {
    name: "Contested",
    text: "Held securely by neither side. Several map-makers gave this a colour of its own.",
  },
  "de-confliction-line": {
    name: "De-confliction line",
    text: "A line and a telephone link that two forces agree on, so as not to hit each other while both fight a third. It does not make them allies.",
  },
  referendum: {
    name: "Vote on independence",
    text: "The referendum of 2017 in Iraq’s Kurdistan Region. It was described as non-binding; 93 per cent said yes, and Baghdad ruled it illegal.",
  },
  banks: {
    name: "East bank, west bank",
    text: "The two sides of the Euphrates in Syria. East is left as the water flows, where the SDF fought in 2017; west is right, where the army did.",
  },
  sohr: {
    name: "SOHR, the Syrian Observatory for Human Rights",
    text: "A monitor based in Britain with contacts inside Syria. It is opposed to Assad, and news agencies quote it widely.",
  },
  "declared-victory": {
    name: "Declared victory",
    text: "An announcement, and a political one. Fighting may go on after it, as it did at Mosul and at Albu Kamal.",
  },
  "booby-trap": {
    name: "Booby trap",
    text: "A hidden bomb meant for whoever comes back. Clearing them held up the end of every battle for a town.",
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;
