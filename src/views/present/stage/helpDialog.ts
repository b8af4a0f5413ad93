import type { Language } from "../../../language/language.ts";
import { arrowSign } from "../../../marks/sign.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { themes } from "../../shared/theme.ts";
import { actionOf } from "../keys.ts";
import { keyTable } from "../keyTable.ts";
import { addDialog, closeButton } from "./dialog.ts";
import type { PageSettings, Settings } from "./settings.ts";

/** Opens the help sheet with keys and settings; changes apply at once. */
export function openHelp(page: Document, language: Language, settings: PageSettings): void {
  const shown = settings.current();
  const dialog = addDialog(page, "help", helpDrawing(language, shown));
  dialog.addEventListener("change", () => {
    const form = new FormData(dialog.querySelector("form") ?? undefined);
    settings.apply({
      theme: themes.find((theme) => theme === form.get("theme")) ?? shown.theme,
      characters: form.has("characters"),
      motion: form.has("motion"),
      keepsInk: form.has("keeps-ink"),
    });
  });
  dialog.addEventListener("keydown", (event) => {
    if (actionOf(event) !== "help") return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.showModal();
}

const helpDrawing = (language: Language, settings: Settings): Drawing =>
  node(
    "dialog",
    { id: "help", "aria-labelledby": "help-title" },
    // The focus starts here and not on a setting, which the arrow keys would change.
    node("h2", { id: "help-title", tabindex: -1, autofocus: true }, language.stage.keysAndSettings),
    node("table", { class: "keys" }, node("tbody", {}, keyRows(language))),
    node(
      "form",
      { method: "dialog" },
      node(
        "fieldset",
        {},
        node("legend", {}, language.colours),
        themes.map((theme) =>
          choice(
            { type: "radio", name: "theme", value: theme, checked: theme === settings.theme },
            language.themes[theme],
          ),
        ),
      ),
      choice({ type: "checkbox", name: "motion", checked: settings.motion }, language.stage.chartsMove),
      choice({ type: "checkbox", name: "keeps-ink", checked: settings.keepsInk }, language.stage.drawingsStay),
      choice({ type: "checkbox", name: "characters", checked: settings.characters }, language.stage.characterKeys),
    ),
    closeButton(language),
  );

const keyRows = (language: Language) =>
  keyTable.map(({ keys, does }) =>
    node(
      "tr",
      { key: does },
      node(
        "th",
        { scope: "row" },
        // Written from right to left, < would look like >.
        keys.map((key) => node("kbd", { key, dir: key.length === 1 && "ltr" }, keyName(language, key))),
      ),
      node("td", {}, language.keys[does]),
    ),
  );

/** The name of a key, or of several pressed together, on a keyboard of the language. */
function keyName({ keyNames, direction }: Language, key: string): readonly Drawing[] {
  const [, before = "", arrow] = /^(.*?)(Left|Right)?$/.exec(key) ?? [];
  const named = Object.entries(keyNames).reduce((name, [english, own]) => name.replace(english, own), before);
  const pointsLeft = (arrow === "Left") !== (direction === "rtl");
  return [
    ...(named ? [node("span", {}, named)] : []),
    ...(arrow ? [arrowSign(pointsLeft, pointsLeft ? keyNames.Left : keyNames.Right)] : []),
  ];
}

const choice = (attributes: Record<string, string | boolean>, label: string): Drawing =>
  node("label", { key: label }, node("input", attributes), node("span", {}, label));
