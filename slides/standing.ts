import { defineSlide } from "#deck/deck";
import { standing as matrix } from "./charts.ts";
import { cite, term, words } from "./vocabulary.ts";

const day = "2017-11-03";
/** On the stage without the telephone lines that kept aircraft apart, which are no alliances. */
const camps = {
  day,
  as: "camps",
  kinds: ["leads", "backs", "air support", "fights beside", "rivals", "opposes"],
} as const;
const onStageCaption = "Friends, rivals and enemies on 3 November 2017";

export const standing = defineSlide({
  id: "standing",
  kind: "chart",
  title: "They all fought IS, but not as one side",
  caption: "Friends, rivals and enemies on 3 November 2017: each row shows how one party stood towards the others",
  chart: matrix,
  minutes: 1,
  steps: [
    {
      state: { day, highlight: "saa" },
      onStage: { state: { ...camps, highlight: "saa" }, caption: onStageCaption },
      words: words`
        Two alliances fought IS in Syria, one round the Syrian army, the other round the SDF. Russian aircraft supported the army; Hezbollah and ${term("iran-militias", "militias raised by Iran")} fought beside it.${cite({ claims: ["russian-bombers", "hezbollah-an-ally"], events: ["russia-intervenes-2015", "albu-kamal-claimed"] })}
        The army and the SDF were rivals. By a telephone link between Russia and America they agreed on a ${term("de-confliction-line", "dividing line")}; link and line helped to prevent clashes but made no allies of them.${cite({ events: ["deconfliction-line-2017"], claims: ["rival-offensive"] })}`,
    },
    {
      state: { day, highlight: "coalition" },
      onStage: { state: camps, caption: onStageCaption },
      prints: true,
      words: words`
        The American-led coalition gave air support to the SDF in Syria and to the Iraqi army in Iraq.${cite({ claims: ["coalition-backs-the-rival"], events: ["us-strikes-iraq-2014", "us-strikes-syria-2014"] })} ${term("turkey", "Turkey")} belonged to the coalition, but opposed the SDF, because the core of the SDF is a Kurdish militia, the ${term("ypg", "YPG")}, which Turkey sees as a branch of the Kurdish rebels on its own soil.${cite({ sources: ["wp-euphshield", "dstar-tabqa"] })} The ${term("iraqi-army", "Iraqi army")} had America’s aircraft above it, and beside it militias backed by ${term("iran", "Iran")}, America’s opponent.${cite({ claims: ["who-takes-part"], sources: ["wp-pmf", "trt-pmf"] })}`,
    },
  ],
});
