import "../../style/fonts.css";
import "../../style/tokens.css";
import "virtual:sides.css";
import "virtual:system.css";
import "../../style/chart.css";
import "../../style/read.css";
import "../../style/explore.css";
import { deck } from "virtual:deck";
import { sayFaults, soundDeck } from "../sound.ts";
import { bringToLife } from "./live.ts";

bringToLife(soundDeck(deck, sayFaults()), document.body, async () => (await import("virtual:rest")).rest);
