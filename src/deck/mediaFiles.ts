/** A media file of a deck as its pages can show it. */
export interface MediaFile {
  /** Pixels of the largest size; absent for what has none. */
  width?: number;
  height?: number;
  /** Where it lies, seen from the root of the site, in sizes from the narrowest; none where it was left out. */
  sources: readonly { src: string; width?: number }[];
}

// A fact of the files, as the widths of letters are of fonts: made when a deck is read, and sent with it.
let known: Readonly<Record<string, MediaFile>> = {};

/** Makes known how media files can be shown, by their paths from the story's folder. */
export function knowMedia(files: Readonly<Record<string, MediaFile>>): void {
  known = { ...known, ...files };
}

/** How a media file can be shown; undefined for one that no deck here has. */
export const mediaFile = (file: string): MediaFile | undefined => known[file];
