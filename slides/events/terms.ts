import type { Term } from "../../src/events/model.ts";

/** Words a reader may not know, from general knowledge unless a figure or date is among the events. */
export const terms = {
  caliphate: {
    name: "Caliphate",
    text: "A state whose one ruler claims to lead every Muslim. IS announced its own on 29 June 2014; no government recognised it, and hardly any Muslim authority.",
  },
  caliph: {
    name: "Caliph",
    text: "The ruler of a caliphate, and the title that Abu Bakr al-Baghdadi took.",
  },
  daesh: {
    name: "Daesh",
    text: "The initials, in Arabic, of the name the group took in 2013. Its enemies prefer it for the scorn in its sound.",
  },
  "isis-isil-is": {
    name: "ISIS, ISIL, IS",
    text: "English names, one after another or side by side. ISIS and ISIL are translations of the name of 2013; Islamic State has been the group's own since June 2014.",
  },
  wilaya: {
    name: "Wilaya",
    text: "A province on the group's own map. Some of them lay across the border between Iraq and Syria.",
  },
  "de-facto-capital": {
    name: "De facto capital",
    text: "The city a group rules from in practice: for IS, Mosul in Iraq and Raqqa in Syria.",
  },
  enclave: {
    name: "Enclave, pocket",
    text: "Ground that an enemy has surrounded and cut off.",
  },
  siege: {
    name: "Siege",
    text: "Closing a place in, so that people, food and weapons cannot pass. The besieged part of Deir al-Zor was supplied from the air.",
  },
  "front-line": {
    name: "Front line",
    text: "Where the ground of one side ends and that of another begins. In the desert it is often no more than posts along a road.",
  },
  contested: {
    name: "Contested",
    text: "Held securely by neither side. Several map-makers gave this a colour of its own.",
  },
  "control-attack-support": {
    name: "Control, attack and support zones",
    text: "Three grades on the maps of the ISW (Institute for the Study of War): ground where people had to obey IS, ground it attacked, and ground where it found rest and supplies.",
  },
  "de-confliction-line": {
    name: "De-confliction line",
    text: "A line and a telephone link that two forces agree on, so as not to hit each other while both fight a third. It does not make them allies.",
  },
  "disputed-territories": {
    name: "Disputed territories",
    text: "Areas that both Baghdad and the Kurdistan Region claim; Kirkuk matters most.",
  },
  referendum: {
    name: "Referendum",
    text: "A vote by the people on a single question. The Kurdish one of 2017 was described as non-binding, and Baghdad ruled it illegal.",
  },
  banks: {
    name: "East bank, west bank",
    text: "The two sides of the Euphrates in Syria. East is left as the water flows, where the SDF fought in 2017; west is right, where the army did.",
  },
  sohr: {
    name: "SOHR, the Syrian Observatory for Human Rights",
    text: "A monitor based in Britain with contacts inside Syria. It is opposed to Assad, and news agencies quote it widely.",
  },
  sana: {
    name: "SANA",
    text: "The news agency of the Syrian state.",
  },
  "declared-victory": {
    name: "Declared victory",
    text: "An announcement, and a political one. Fighting may go on after it, as it did at Mosul and at Albu Kamal.",
  },
  insurgency: {
    name: "Insurgency",
    text: "A war of raids, without open hold of any ground. Most commanders expected IS to go back to it.",
  },
  "booby-trap": {
    name: "Booby trap, IED",
    text: "A hidden charge meant for whoever comes back. Clearing them held up the end of every battle for a town.",
  },
  "sykes-picot": {
    name: "Sykes–Picot line",
    text: "A popular name for the border drawn between Iraq and Syria in colonial times, which IS boasted in June 2014 of having erased.",
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;
