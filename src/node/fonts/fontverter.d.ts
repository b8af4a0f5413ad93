declare module "fontverter" {
  /**
   * Converts a font to another format. The result is a view of the converter's memory, which the next call overwrites.
   */
  export function convert(font: Buffer, toFormat: "truetype" | "woff" | "woff2"): Promise<Buffer>;
}
