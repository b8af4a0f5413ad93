/** The endings of files that every browser this is built for can show, by what they are. */
const endings = {
  picture: ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"],
  sound: ["mp3", "m4a", "ogg", "wav"],
  film: ["mp4", "webm"],
} as const;

export type MediaKind = keyof typeof endings;

/** All endings, for those who are told what a file may be. */
export const mediaEndings: readonly string[] = Object.values(endings).flat();

/** What a file is by its ending; undefined for one that cannot be shown. */
export function mediaKind(file: string): MediaKind | undefined {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  return (Object.keys(endings) as MediaKind[]).find((kind) => (endings[kind] as readonly string[]).includes(ending));
}
