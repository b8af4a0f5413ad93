import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Mediabunny from "mediabunny";
import type { Page } from "playwright-core";
import { findBrowser, launchBrowser } from "../../browser.ts";
import type { VideoFormat } from "./formats.ts";

/** Thrown if nothing on this machine writes a film in the requested format; its message says what would. */
export class NoEncoder extends Error {
  override name = "NoEncoder";
}

/** What a video is made from. */
export interface VideoParts {
  width: number;
  height: number;
  /** The number of frames a second. */
  fps: number;
  /** For each picture, the number of frames for which it is shown. */
  times: readonly number[];
  /** The pictures as PNGs. */
  pictures: readonly Uint8Array[];
  /** The metadata of the file. */
  tags: { title: string; artist: string; comment: string };
}

/** Writes films with the encoders of a browser. */
export interface VideoEncoder {
  /** A film as the bytes of a file. */
  encode(format: VideoFormat, parts: VideoParts): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The codecs for each format, the best first; every player of the format supports them. */
const codecs = { webm: ["vp9", "vp8"], mp4: ["avc"] } as const;

const named = { webm: "VP9 or VP8, which a WebM holds", mp4: "H.264, which an MP4 holds" };

/**
 * The address of its page: localhost, where encoders may be used without HTTPS. Nothing is requested from the network.
 */
const origin = "http://localhost/";

/**
 * Starts a browser and checks that it writes the given formats in a size in pixels. Throws a `NoEncoder` if there is no
 * browser, or none that can.
 */
export async function videoEncoder(
  formats: readonly VideoFormat[],
  { width, height }: { width: number; height: number },
): Promise<VideoEncoder> {
  if (!hasBrowser())
    throw new NoEncoder(
      "WebM and MP4 are written by a browser, and there is none here: install Chrome, Edge or Chromium, set CHROME_PATH to where one is, or ask for webp and gif",
    );
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route(`${origin}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    await page.goto(origin);
    await page.addScriptTag({ content: library() });
    for (const format of formats)
      if (!(await page.evaluate(codecOf, { codecs: codecs[format], width, height })))
        throw new NoEncoder(
          `the browser that is found writes no ${named[format]}, at ${width}x${height}: ${format === "mp4" ? "ask for webm, or set CHROME_PATH to a Chrome or Edge" : "set CHROME_PATH to a newer one"}`,
        );
    return { encode: (format, parts) => encoded(page, format, parts), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function hasBrowser(): boolean {
  try {
    return findBrowser() !== undefined;
  } catch (error) {
    // CHROME_PATH does not name a browser.
    throw new NoEncoder((error as Error).message);
  }
}

/** The library that writes the video file, as a script for a page. */
function library(): string {
  const entry = createRequire(import.meta.url).resolve("mediabunny");
  return readFileSync(join(dirname(entry), "mediabunny.min.cjs"), "utf8");
}

/** A page with the library in it. */
type LibraryPage = typeof globalThis & { Mediabunny: typeof Mediabunny };

/** Runs in the page: the first of the codecs that it can encode in a size; null if it can encode none. */
const codecOf = ({ codecs, ...size }: { codecs: readonly Mediabunny.VideoCodec[]; width: number; height: number }) =>
  (globalThis as LibraryPage).Mediabunny.getFirstEncodableVideoCodec([...codecs], size);

async function encoded(page: Page, format: VideoFormat, parts: VideoParts): Promise<Uint8Array> {
  const { width, height, fps, times, tags, pictures } = parts;
  const codec = await page.evaluate(codecOf, { codecs: codecs[format], width, height });
  if (!codec) throw new NoEncoder(`the browser no longer writes ${named[format]}`);
  await page.route(`${origin}*.png`, async (route) => {
    const nth = Number(/(\d+)\.png$/.exec(route.request().url())?.[1]);
    await route.fulfill({ contentType: "image/png", body: Buffer.from(pictures[nth] ?? []) });
  });
  const address = await page.evaluate(encodeIn, { width, height, fps, times, tags, format, codec });
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** Runs in the page: requests the pictures one by one and resolves to the finished film as a `data:` address. */
async function encodeIn({
  format,
  codec,
  width,
  height,
  fps,
  times,
  tags,
}: Omit<VideoParts, "pictures"> & { format: VideoFormat; codec: Mediabunny.VideoCodec }): Promise<string> {
  const { Output, WebMOutputFormat, Mp4OutputFormat, BufferTarget, CanvasSource, Quality } = (globalThis as LibraryPage)
    .Mediabunny;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const target = new BufferTarget();
  const output = new Output({ format: format === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat(), target });
  // Unchanged pictures take almost no space except for the key frames that players need for seeking.
  const source = new CanvasSource(canvas, { codec, quality: new Quality("high"), keyFrameInterval: 10 });
  output.addVideoTrack(source, { frameRate: fps });
  output.setMetadataTags(tags);
  await output.start();
  let shown = 0;
  for (const [nth, count] of times.entries()) {
    const picture = await createImageBitmap(await (await fetch(`/${nth}.png`)).blob());
    context?.drawImage(picture, 0, 0);
    for (let time = 0; time < count; time += 1, shown += 1) await source.add(shown / fps, 1 / fps);
  }
  await output.finalize();
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(new Blob([target.buffer ?? ""]));
  });
}
