import "../../../style/tokens.css";
import "virtual:sides.css";
import "virtual:system.css";
import "../../../style/otherPages.css";
import { deckStorage } from "../../shared/storage.ts";
import { themeSwitch } from "../theme.ts";
import { unfold } from "../unfold.ts";
import { lookUp } from "./lookUp.ts";

themeSwitch(document.body, deckStorage(document.documentElement.dataset.deck ?? ""));
unfold(document.body);
lookUp(document.body);
