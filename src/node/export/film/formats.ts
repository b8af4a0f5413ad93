/** The formats of a film: animated pictures and, if a browser is found that encodes them, videos. */
export const filmFormats = ["webp", "gif", "webm", "mp4"] as const;
export type FilmFormat = (typeof filmFormats)[number];
export type VideoFormat = "webm" | "mp4";

export const isVideo = (format: FilmFormat): format is VideoFormat => format === "webm" || format === "mp4";
