declare module "subset-font" {
  /** A font reduced to what is needed to set the text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; noHinting?: boolean; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
