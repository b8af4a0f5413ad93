declare module "fontverter" {
  /** A font in another format. It is a view of the converter's own memory: the next call writes over it. */
  export function convert(font: Buffer, toFormat: "truetype" | "woff" | "woff2"): Promise<Buffer>;
}
