declare module "subset-font" {
  /** The font with only what setting the text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; noHinting?: boolean; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
