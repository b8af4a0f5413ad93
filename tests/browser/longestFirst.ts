import { statSync } from "node:fs";
import { basename } from "node:path";
import type { TestSequencer, TestSpecification } from "vitest/node";

/** Short files that take long: the first steps through every view of the whole deck. */
const long = ["doctor.test.ts", "presentLeak.test.ts"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.indexOf(basename(moduleId));
  return at < 0 ? long.length : at;
};

/** Sorts test files by how long they take, estimated by their size, so that none is left to run alone at the end. */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = new Map(files.map(({ moduleId }) => [moduleId, statSync(moduleId).size]));
    const sizeOf = ({ moduleId }: TestSpecification) => size.get(moduleId) ?? 0;
    return [...files].sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a));
  }

  /** The tests are not divided between machines. */
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}
