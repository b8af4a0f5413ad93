import { mediaFile } from "../../deck/mediaFiles.ts";
import { mediaKind } from "../../events/media.ts";
import type { Media } from "../../events/model.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** How media are shown on a page. */
export interface Showing {
  /** The root of the site relative to the page, such as `../`. */
  root: string;
  /** The width of a picture, as the `sizes` of an `<img>`. */
  sizes: string;
  /** Whether a film is replaced by its still picture, as on paper. */
  still?: boolean;
  /** The greatest height of a picture, in pixels; its own if omitted. */
  highest?: number;
  /** Its size in pixels on a slide; what the page gives it if omitted. */
  size?: { width: number; height: number } | undefined;
  /** The caption that stands beside it on a slide. */
  caption?: Drawing | undefined;
}

/** A picture, sound or film with its author and licence. Nothing plays automatically. */
export function mediaFigure(media: Media, language: Language, showing: Showing): Drawing {
  const { size, caption } = showing;
  const at = size ? (caption ? " beside" : " below") : "";
  const credit = credited(media, language);
  return node(
    "figure",
    { key: "media", class: `media is-${mediaKind(media.file)}${at}` },
    // A sound has nothing to look at except its description.
    mediaKind(media.file) === "sound" && !showing.still && node("p", { key: "heard", class: "heard" }, media.alt),
    shown(media, language, showing),
    caption
      ? node("figcaption", { key: "label" }, caption, node("p", { key: "credit", class: "credit" }, credit))
      : node("figcaption", { key: "credit", class: "credit" }, credit),
  );
}

/** The author and the licence of a medium, in a line. */
export const creditWords = ({ credit, licence }: Media, { media }: Language): string => media.credit(credit, licence);

/** The author and the licence, as a link to the medium's page if it has one. */
function credited(media: Media, language: Language): Drawing | string {
  const words = creditWords(media, language);
  const { url } = media;
  return url ? node("a", { key: "link", href: url, target: "_blank", rel: "noopener noreferrer" }, words) : words;
}

function shown(media: Media, language: Language, showing: Showing): Drawing {
  const { file, alt, poster, captions } = media;
  const kind = mediaKind(file);
  if (kind === "picture") return picture(file, alt, showing) ?? leftOut(alt, language);
  if (showing.still && poster) return picture(poster, alt, showing) ?? leftOut(alt, language);
  const src = addressOf(file, showing.root);
  if (!src || showing.still) return leftOut(alt, language, !showing.still);
  return node(
    kind === "film" ? "video" : "audio",
    {
      key: "medium",
      class: "medium",
      src,
      controls: true,
      preload: "metadata",
      playsinline: kind === "film",
      poster: poster && kind === "film" && addressOf(poster, showing.root),
      "aria-label": alt,
      "data-keys": true,
      ...showing.size,
    },
    captions && addressOf(captions, showing.root)
      ? node("track", {
          key: "captions",
          kind: "captions",
          src: addressOf(captions, showing.root),
          srclang: language.tag,
          label: language.media.captions,
          default: true,
        })
      : false,
  );
}

/** A picture in the size that its place needs, loaded when it comes near; undefined if none of its sizes exists. */
function picture(file: string, alt: string, showing: Showing): Drawing | undefined {
  const { root, sizes, still, highest } = showing;
  const { width, height, sources } = mediaFile(file) ?? { sources: [] };
  const share = height && highest ? Math.min(1, highest / height) : 1;
  const there = sources.filter(({ src }) => src !== "");
  const widest = there.at(-1);
  if (!widest) return undefined;
  return node("img", {
    key: "medium",
    class: "medium",
    src: from(root, widest.src),
    srcset: there.length > 1 && there.map(({ src, width: own }) => `${from(root, src)} ${own}w`).join(", "),
    sizes: there.length > 1 && sizes,
    // With these it takes its room before it is loaded.
    width: width && Math.round(width * share),
    height: height && Math.round(height * share),
    ...showing.size,
    alt,
    loading: still ? "eager" : "lazy",
    decoding: "async",
  });
}

/** What replaces a missing medium: a description of what it shows. */
const leftOut = (alt: string, { media }: Language, says = true): Drawing =>
  node(
    "p",
    { key: "medium", class: "left-out" },
    node("span", { key: "alt" }, alt),
    says && node("small", { key: "why" }, ` ${media.leftOut}`),
  );

const addressOf = (file: string, root: string): string | undefined => {
  const src = mediaFile(file)?.sources.at(-1)?.src;
  return src ? from(root, src) : undefined;
};

/** In the single file, a file is already a `data:` address. */
const from = (root: string, src: string): string => (src.startsWith("data:") ? src : root + src);
