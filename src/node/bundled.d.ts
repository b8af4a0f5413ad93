export function bundled(files: readonly string[], root: string): Promise<string[]>;
