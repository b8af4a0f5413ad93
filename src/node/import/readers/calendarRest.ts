import type ICAL from "ical.js";
import { textOf } from "../foreign.ts";

/** The properties of an event that are read into its fields, or say nothing about it. */
const placed = new Set([
  ...["uid", "dtstart", "dtend", "duration", "summary", "description", "location", "geo", "categories", "url"],
  // When the entry was written and how a calendar shows it, which says nothing about the event.
  ...["x-edtf-date", "x-edtf-until", "x-edtf-time", "x-edtf-zone"],
  ...["dtstamp", "created", "last-modified", "sequence", "transp", "class"],
  ...["x-microsoft-cdo-alldayevent", "x-microsoft-cdo-busystatus"],
]);

/** The parameters of a property that only say how its value is to be read. */
const technical = new Set(["value", "tzid", "language", "encoding", "charset", "fmttype"]);

/**
 * The properties of an event that are read into no field, each with what its parameters add: the name of its organizer
 * (CN), the answer of a guest. Of those that are, only such parameters: the address that tells more of a location (ALTREP).
 */
export function restOf(component: ICAL.Component): Readonly<Record<string, string>> {
  const rest: Record<string, string> = {};
  const add = (field: string, value: string) => {
    rest[field] = [rest[field], value].filter(Boolean).join("; ");
  };
  for (const property of component.getAllProperties()) {
    const { cn, ...told } = Object.fromEntries(
      Object.entries(property.jCal[1] as Record<string, unknown>)
        .filter(([name]) => !technical.has(name))
        .map(([name, value]) => [name, [value].flat().map(textOf).join(", ")]),
    );
    const more = Object.entries(told);
    const isPlaced = placed.has(property.name);
    if (isPlaced) for (const [name, value] of more) add(`${property.name} ${name}`, value);
    else
      add(
        property.name,
        [cn, property.getValues().map(String).join("; "), ...more.map((pair) => pair.join(" "))]
          .filter(Boolean)
          .join(", "),
      );
  }
  return rest;
}
