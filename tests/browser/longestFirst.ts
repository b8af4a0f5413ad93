import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TestSequencer, TestSpecification } from "vitest/node";

/** Short files that take long: the first steps through every view of the whole deck, the next two use an engine each. */
const long = ["doctor.test.ts", "firefox.test.ts", "webkit.test.ts", "presentLeak.test.ts"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.indexOf(basename(moduleId));
  return at < 0 ? long.length : at;
};

/**
 * Sorts test files by how long they take, estimated by their size, so that none is left to run alone at the end. Those
 * that need a DOM come first: a worker whose next file needs another environment ends, and with it the modules that it
 * has imported (a quarter of the time of all unit tests).
 */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const text = new Map(files.map(({ moduleId }) => [moduleId, readFileSync(moduleId, "utf8")]));
    const textOf = ({ moduleId }: TestSpecification) => text.get(moduleId) ?? "";
    const inNode = (file: TestSpecification) => Number(!textOf(file).includes("@vitest-environment"));
    const lengthOf = (file: TestSpecification) => textOf(file).length;
    return [...files].sort((a, b) => rank(a) - rank(b) || inNode(a) - inNode(b) || lengthOf(b) - lengthOf(a));
  }

  /** The tests are not divided between machines. */
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}
