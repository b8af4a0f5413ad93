import type { Plugin } from "vite";

/**
 * A Vite plug-in that marks the constants of D3's packages as free of side effects, as the packages themselves are.
 * Each package is one file, of which the bundler would otherwise keep every curve, projection and interval made by a
 * function call, used or not. It saves a reader 1.4 kB.
 */
export const pureConstants = (): Plugin => ({
  name: "pure-constants",
  apply: "build",
  transform: {
    filter: { id: /\/node_modules\/d3-[^/]+\// },
    handler: (code) =>
      code.replace(/^((?:var|const|let) [\w$]+ = )(?=[\w$.]+\(|new |\(function)/gm, "$1/* @__PURE__ */ "),
  },
});
