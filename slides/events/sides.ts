import type { Kind, Side, Theatre } from "#events/model";

/**
 * Who can hold a place. Colours pass 3 : 1 on the land of their theme; the closest two of the first five are 0.09
 * (paper) and 0.13 (night) apart in OKLab for the three kinds of colour blindness, and the closest of all eight 0.06.
 * Hatches differ as lines, so a half-turn apart would be the same: no two are equal modulo 180 degrees.
 */
export const sides = {
  is: {
    name: "Islamic State",
    short: "IS",
    was: [
      { until: "2013-04-07", name: "ISI, later IS", short: "ISI" },
      { until: "2014-06-28", name: "ISIL, later IS", short: "ISIL" },
    ],
    colour: { paper: "#23272b", night: "#d8dcdc" },
    hatch: 45,
  },
  syria: {
    name: "Syrian army and allies",
    short: "Syrian army",
    colour: { paper: "#b03a30", night: "#e25547" },
    hatch: -45,
  },
  sdf: {
    name: "Syrian Democratic Forces",
    short: "SDF",
    was: [{ until: "2015-10-09", name: "YPG, later the SDF", short: "YPG" }],
    colour: { paper: "#b07415", night: "#f2a83a" },
    hatch: 90,
  },
  iraq: {
    name: "Iraqi forces",
    short: "Iraqi forces",
    colour: { paper: "#37869c", night: "#34909f" },
    hatch: 0,
  },
  kurdistan: {
    name: "Kurdistan Region forces",
    short: "Kurdistan",
    colour: { paper: "#5d489c", night: "#b09df2" },
    hatch: 20,
  },
  rebels: {
    name: "Syria’s government since Assad",
    short: "New government",
    was: [{ until: "2024-12-07", name: "Syrian rebels, Nusra and others", short: "Rebels" }],
    colour: { paper: "#728465", night: "#86a689" },
    hatch: 60,
  },
  turkey: {
    name: "Turkey and the rebels it backs",
    short: "Turkey",
    colour: { paper: "#92497c", night: "#d166b7" },
    hatch: 110,
  },
  coalition: {
    name: "US-led coalition",
    short: "Coalition",
    colour: { paper: "#3a485f", night: "#b0c9dd" },
    hatch: 160,
  },
} as const satisfies Record<string, Side>;

export type SideId = keyof typeof sides;

export const theatres = {
  syria: { name: "Syria" },
  iraq: { name: "Iraq" },
  both: { name: "Both countries" },
} as const satisfies Record<string, Theatre>;

export type TheatreId = keyof typeof theatres;

export const kinds = {
  capture: { name: "Taken" },
  recapture: { name: "Taken back" },
  entry: { name: "Entered" },
  repulse: { name: "Pushed back" },
  offensive: { name: "Offensive begins" },
  declaration: { name: "Victory declared" },
  statement: { name: "Statement" },
  proclamation: { name: "Proclaimed" },
  siege: { name: "Siege" },
  "siege-lifted": { name: "Siege broken" },
  crossing: { name: "River or border crossed" },
  withdrawal: { name: "Withdrawal" },
  surrender: { name: "Surrender" },
  strike: { name: "Strike" },
  intervention: { name: "Outside power steps in" },
  agreement: { name: "Agreement" },
  vote: { name: "Vote" },
  killing: { name: "Killing" },
  other: { name: "Other" },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;
