import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CompatData, CompatStatement, Identifier, SupportStatement } from "@mdn/browser-compat-data";
import type { ESTree } from "rolldown/utils";
import { supported } from "../../src/node/site/supported.ts";

/** The features that browsers support, collected by MDN (https://github.com/mdn/browser-compat-data). */
const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"),
) as CompatData;

/** The features that some supported browser lacks, by name, each with those browsers and the first version that has it. */
export type Lacking = ReadonlyMap<string, string>;

const numbers = (version: string): readonly number[] => version.replace("≤", "").split(".").map(Number);
const isLater = (a: string, b: string): boolean => {
  const [one, other] = [numbers(a), numbers(b)];
  return (one[0] ?? 0) - (other[0] ?? 0) > 0 || (one[0] === other[0] && (one[1] ?? 0) > (other[1] ?? 0));
};

/** The first version with full support for a feature, without a flag or a prefix; undefined if there is none. */
const firstOf = (support: SupportStatement | undefined): string | undefined =>
  [support ?? []]
    .flat()
    .filter(
      ({ flags, prefix, alternative_name, version_removed, partial_implementation }) =>
        !(flags || prefix || alternative_name || version_removed || partial_implementation),
    )
    .flatMap(({ version_added }) => (version_added && version_added !== "preview" ? [String(version_added)] : []))
    .reduce<string | undefined>((first, one) => (first !== undefined && isLater(one, first) ? first : one), undefined);

/** The supported browsers that lack a feature, each with the first version that has it. */
const lackingIn = ({ support }: CompatStatement): readonly string[] =>
  Object.entries(supported).flatMap(([browser, oldest]) => {
    const first = firstOf(support[browser as keyof typeof supported]);
    return first !== undefined && !isLater(first, oldest) ? [] : [`${browser} ${first ?? "never"}`];
  });

/** Features by name; a name of several features is lacking only if all of them are. */
class Names {
  readonly #all = new Map<string, (readonly string[])[]>();

  add(name: string, { __compat }: Identifier): void {
    if (__compat) this.#all.set(name, [...(this.#all.get(name) ?? []), lackingIn(__compat)]);
  }

  lacking(): Lacking {
    return new Map(
      [...this.#all]
        .filter(([, each]) => each.every((lacks) => lacks.length > 0))
        .map(([name, each]) => [name, [...new Set(each.flat())].join(", ")]),
    );
  }
}

const within = (identifier: Identifier | undefined): readonly (readonly [string, Identifier])[] =>
  Object.entries(identifier ?? {}).filter(([name]) => name !== "__compat") as [string, Identifier][];

/** The interfaces that pages can use beside the language itself. */
const interfaces =
  /^(Window|Document|DocumentFragment|ShadowRoot|Node|Element|(HTML|SVG)\w*Element|\w*Event|EventTarget|Navigator|UserActivation|History|Location|CSSStyleSheet|CSSStyleDeclaration|Range|Selection|Storage|\w*Observer|MediaQueryList|AbortSignal|AbortController|URL|URLSearchParams|Blob|Crypto|FontFace|FontFaceSet|CanvasRenderingContext2D|DOMRect|DOMPoint|DOMMatrix|BroadcastChannel|Animation|VisualViewport)$/;
/** Events that no page here listens to, with properties of everyday names. */
const foreign = /^(XR|RTC|Payment|Cookie|Extendable|Sync|Periodic|Device|Portal|Navigat|Content|IDB|Bluetooth|USB|GPU)/;

/** The properties and globals of scripts that some supported browser lacks. */
export function lackingInScripts(): Lacking {
  const names = new Names();
  for (const [name, builtin] of within(data.javascript.builtins)) {
    if (name === "Temporal") continue;
    names.add(name, builtin);
    for (const [member, one] of within(builtin)) {
      names.add(member.replace(/_static$/, ""), one);
      if (name === "Intl") for (const [deeper, two] of within(one)) names.add(deeper, two);
    }
  }
  for (const [name, api] of within(data.api as unknown as Identifier)) {
    if (!interfaces.test(name) || foreign.test(name)) continue;
    names.add(name, api);
    for (const [member, one] of within(api)) if (member !== name) names.add(member.replace(/_static$/, ""), one);
  }
  return names.lacking();
}

/**
 * Every name in a script that may be a property or a global. In minified scripts, names of at most two letters are the
 * script's own.
 */
export function namesIn(program: ESTree.Program): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (node && typeof node === "object") {
      const { type, name } = node as { type?: string; name?: unknown };
      if (type === "Identifier" && typeof name === "string" && name.length > 2) found.add(name);
      if (type === "ObjectExpression")
        for (const one of (node as ESTree.ObjectExpression).properties) walk(ownNameLeftOut(one));
      else for (const value of Object.values(node)) walk(value);
    }
  };
  walk(program);
  return found;
}

/** A property of an object literal without its name, which is the script's own, unless it is computed. */
const ownNameLeftOut = (one: ESTree.ObjectPropertyKind): unknown =>
  one.type === "Property" && !one.computed ? one.value : one;

/** What a style sheet uses: `property zoom`, `@page`, `(scripting)` of a media query, `:has`, `tan()`. */
export function usedIn(css: string): ReadonlySet<string> {
  const all = (pattern: RegExp, as: (name: string) => string, within = css) =>
    [...within.matchAll(pattern)].map(([, name = ""]) => as(name));
  return new Set([
    ...all(/[{;]\s*([a-z][a-z-]*)\s*:[^{}]*?(?=[;}])/g, (name) => `property ${name}`),
    ...all(/@([a-z-]+)/g, (name) => `@${name}`),
    ...[...css.matchAll(/@media([^{]*)\{/g)].flatMap(([, query]) =>
      all(/\(\s*([a-z-]+)/g, (name) => `(${name})`, query),
    ),
    ...all(/::?([a-z-]+)(?=[^;{}]*\{)/g, (name) => `:${name}`),
    ...all(/([a-z][a-z0-9-]*)\(/g, (name) => `${name}()`),
  ]);
}

/** The parts of style sheets that some supported browser lacks, named as `usedIn` does. */
export function lackingInStyles(): Lacking {
  const names = new Names();
  const { properties, selectors, types } = data.css;
  for (const [name, one] of within(properties as unknown as Identifier)) names.add(`property ${name}`, one);
  for (const [name, one] of within(selectors as unknown as Identifier)) names.add(`:${name}`, one);
  for (const [name, one] of within(data.css["at-rules"] as unknown as Identifier)) {
    names.add(`@${name}`, one);
    if (name === "media") for (const [feature, two] of within(one)) names.add(`(${feature})`, two);
  }
  const functions = (inside: Identifier): void => {
    for (const [name, one] of within(inside)) {
      names.add(`${name}()`, one);
      functions(one);
    }
  };
  functions(types as unknown as Identifier);
  return names.lacking();
}
