import type { LonLat } from "../../layout/river.ts";

/**
 * The Khabur is in no npm source of this scale: the curve goes through towns on its banks (GeoNames;
 * Tell Sheikh Hamad from memory, al-Suwar to the arc-minute) and ends where it meets the Euphrates.
 */
export const khabur: readonly LonLat[] = [
  [40.0706, 36.8503], // Ra's al-Ayn
  [40.3708, 36.6556], // Tall Tamr
  [40.7477, 36.5024], // Hasakah
  [40.7721, 36.2315], // Arishah
  [40.7348, 36.0576], // Shaddadah
  [40.753, 35.7461], // Markadah
  [40.74, 35.643], // Tell Sheikh Hamad
  [40.6667, 35.5], // al-Suwar
  [40.428, 35.132], // its mouth, below Busayrah
];
