import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, words } from "./vocabulary.ts";

const day = "2016-01-01";

export const whyThisRiver = defineSlide({
  id: "why-this-river",
  kind: "chart",
  title: "Water, farmland, a road and oil made the Euphrates valley a prize",
  caption: "The valley of the Euphrates from Deir al-Zor to the border, 1 January 2016",
  chart: map,
  minutes: 1,
  steps: [
    {
      state: { day, view: "valley", rings: ["albu-kamal", "al-qaim"] },
      words: words`
        Around Albu Kamal less than 120 millimetres of rain falls in a year.${cite({ sources: ["wp-de-abukamal"] })}
        Crops grow only on the strip watered by the Euphrates.${cite({ sources: ["wp-de-abukamal"] })} One road runs through Albu Kamal and al-Qaim, on the way from Baghdad to Damascus; the towns lived on trade over the border, and on
        smuggling.${cite({ claims: ["one-road-through-both"], sources: ["wp-de-abukamal", "wp-en-crossing"] })} While the Americans occupied
        Iraq, Islamist fighters entered the country by this route.${cite({ sources: ["guardian-1109"] })} IS treated the border as abolished: it joined both sides in one province, named after the river.${cite({ sources: ["swj-furat"] })}`,
    },
    {
      state: { day, view: "valley", rings: ["al-omar", "al-tanak", "conoco"] },
      prints: true,
      words: words`
        The news article calls the city of Deir al-Zor the centre of Syria’s oil. That is true of the province but not of the city: the main fields lie across the river from it.${cite({ claims: ["centre-of-oil"], sources: ["dv-oil"] })} The World Bank estimates that all the oil fields held by IS together produced 56,000 barrels a day in the second half of 2014, but only 16,000 in 2016.${cite({ sources: ["wb-oil"] })} From late 2016, when its cities came under attack, IS moved commanders and their families to this valley.${cite({ sources: ["wsj-dez", "fa-dez"] })}`,
    },
  ],
});
