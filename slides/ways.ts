import type { FrontId, PlaceId } from "./events.ts";

interface Way {
  front: FrontId;
  skip: readonly PlaceId[];
}

/** The army's column: through the desert to Deir al-Zor, round it to Mayadin, and down the west bank. */
export const army: Way = { front: "syrian-army-right-bank", skip: ["panorama", "deir-al-zor-airbase", "al-muraiyah"] };

/** The SDF's main axis, down the Khabur to the oil fields; its other branch ended across from Deir al-Zor. */
export const sdf: Way = { front: "sdf-left-bank", skip: ["deir-al-zor", "conoco", "al-jafra"] };

/** The Iraqi column that came up the river in September. */
export const iraqOnTheRiver: Way = { front: "iraqi-forces-upstream", skip: ["akashat", "h2"] };

/** The Iraqi column that came through the desert in October and left Rawa aside. */
export const iraqInTheDesert: Way = { front: "iraqi-forces-upstream", skip: ["haditha", "al-reyhana", "anah", "h2"] };

/** The column from the T2 pumping station towards Albu Kamal. */
export const desert: Way = { front: "desert-column", skip: ["akash-field"] };
