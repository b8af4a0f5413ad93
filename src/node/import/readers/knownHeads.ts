import { type Column, columnNames, comparable, listed, type MediaColumn, mediaNames, type Names } from "./headNames.ts";

/** What each column is called in the help. */
const called: Readonly<Partial<Record<Column | MediaColumn, string>>> = {
  spot: "both in one",
  link: "source",
  file: "picture, sound or film",
  caption: "its caption",
  alt: "what it shows",
  credit: "who made it",
  licence: "its licence",
};

/** How many heads of a column the help names in each language. */
const maxTold = 5;

/** The likeliest heads of each column, as lines of at most `width` characters that begin with two spaces. */
export function knownHeads(width = 100): string {
  const paragraphs = Object.entries({ ...columnNames, ...mediaNames }).map(([column, names]: [string, Names]) => {
    const lists = Object.values(names).map(listed);
    const told = lists.flatMap((list) => list.slice(0, maxTold));
    const different = told.filter((head, at) => told.findIndex((one) => comparable(one) === comparable(head)) === at);
    const more = lists.some((list) => list.length > maxTold) ? " …" : "";
    return `${called[column as Column] ?? column}: ${different.join(", ")}${more}`;
  });
  return paragraphs.map((paragraph) => wrapped(paragraph, width)).join("\n");
}

/** A paragraph in lines of at most `width` characters, each but the first indented. */
function wrapped(paragraph: string, width: number): string {
  const lines = [""];
  for (const word of paragraph.split(/(?<=[:,]) /)) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length + 1 > width && lines.at(-1)) lines.push(`    ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => ` ${line}`).join("\n");
}
