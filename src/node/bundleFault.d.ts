export class BundleFault extends Error {
  readonly faults: readonly { at: string; wrong: string; right: string }[];
}
