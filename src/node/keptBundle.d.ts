export interface KeptBundle {
  copyTo(place: string): boolean;
  keep(place: string, files: readonly string[], since: number): void;
}
export function keptBundle(where: { cache: string; name: string; root: string }): KeptBundle;
