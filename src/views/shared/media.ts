import { mediaFile } from "../../deck/mediaFiles.ts";
import { mediaKind } from "../../events/media.ts";
import type { Media } from "../../events/model.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** How media are shown on a page. */
export interface Showing {
  /** The way from the page to the root of the site. */
  root: string;
  /** How wide a picture is shown, as `sizes` of an `<img>`. */
  sizes: string;
  /** Whether a film is the picture that stands for it, as on paper. */
  still?: boolean;
}

/** A picture, sound or film with who made it, and under which licence. Nothing plays by itself. */
export const mediaFigure = (media: Media, language: Language, showing: Showing): Drawing =>
  node(
    "figure",
    { key: "media", class: `media is-${mediaKind(media.file)}` },
    // What is heard has nothing to look at but its words.
    mediaKind(media.file) === "sound" && !showing.still && node("p", { key: "heard", class: "heard" }, media.alt),
    shown(media, language, showing),
    node("figcaption", { key: "credit", class: "credit" }, credited(media, language)),
  );

/** Who made it and under which licence, as a link to its page where it has one. */
function credited({ credit, licence, url }: Media, { media }: Language): Drawing | string {
  const words = media.credit(credit, licence);
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

/** A picture in the size that its place asks for, loaded when it comes near; undefined where none of its sizes is there. */
function picture(file: string, alt: string, { root, sizes, still }: Showing): Drawing | undefined {
  const { width, height, sources } = mediaFile(file) ?? { sources: [] };
  const there = sources.filter(({ src }) => src !== "");
  const widest = there.at(-1);
  if (!widest) return undefined;
  return node("img", {
    key: "medium",
    class: "medium",
    src: from(root, widest.src),
    srcset: there.length > 1 && there.map(({ src, width: own }) => `${from(root, src)} ${own}w`).join(", "),
    sizes: there.length > 1 && sizes,
    width,
    height,
    alt,
    loading: still ? "eager" : "lazy",
    decoding: "async",
  });
}

/** What stands in the place of a medium that is not here: what it shows, in words. */
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

/** A file in a single page is an address by itself. */
const from = (root: string, src: string): string => (src.startsWith("data:") ? src : root + src);
