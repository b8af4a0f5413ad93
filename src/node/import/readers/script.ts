/** Comments at the beginning of a script. */
const comments = /^(?:\s*(?:\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/))+\s*/;

/** What a script has before the data that it holds: the name it gives them, or the function it calls with them (JSONP). */
const opening =
  /^(?:export\s+default\s*|module\.exports\s*=\s*|(?:(?:export\s+)?(?:var|let|const)\s+)?[\w$.]+(?:\[["'][\w$-]+["']\])?\s*(?:=\s*|(\()\s*))(?=[{[])/;

/**
 * The data of a script that does nothing but hold them, as a page may load them: `var data = {…};`, `export default […]`,
 * `callback({…})`. Undefined for any other text.
 */
export function dataOfScript(text: string): string | undefined {
  const script = text.replace(comments, "");
  const [before, call] = opening.exec(script) ?? [];
  if (before === undefined) return undefined;
  const data = script.slice(before.length).replace(/\s*;?\s*$/, "");
  return call ? data.replace(/\s*\)$/, "") : data;
}

/** Whether a text is a script, by the ending of its name or its first words. */
export const isScript = (text: string, extension: string): boolean =>
  /^\.(?:[cm]?[jt]sx?|jsonp)$/.test(extension) ||
  /^(?:import\s.+\sfrom\s|(?:export\s+)?(?:var|let|const|function|class)\s+[\w$]+\s*[=({]|\(?function\b|["']use strict["'])/.test(
    text.replace(comments, ""),
  );
