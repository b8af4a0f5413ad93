/** `npm run film`: writes the days up to a step, a slide's or a stretch of days as a film. `--help` lists its options. */
import { extname, resolve } from "node:path";
import { type Deck, type Slide, slidesOf, withBackup } from "../../deck/deck.ts";
import { slideIds } from "../../deck/slideIds.ts";
import { didYouMean } from "../../events/check/didYouMean.ts";
import { parseEdtf } from "../../events/edtf.ts";
import { trackOf } from "../../views/pan/track.ts";
import { isOneOf } from "../../views/print/choice.ts";
import { themes } from "../../views/shared/theme.ts";
import { type FilmFormat, filmFormats } from "../export/film/formats.ts";
import { checkedDeck } from "../story.ts";
import { optionsOf, wrongUse } from "./options.ts";
import { progress, sentence } from "./terminal.ts";

const help = `npm run film -- [options]

  (no option)       the days up to a step, played: the one with the most days, of a chart of a day
  --slide ID[.STEP] the days up to the steps of this slide, by id or number, or up to one of them (14.2)
  --from DAY        the first day to show, and --to the last, of the slide: 2017-09-05
  --size WxH        the size in pixels, 16 by 9 (1280x720), up to 1920x1080
  --fps N           how many times a second the picture may change, 1 to 50 (20)
  --theme NAME      night (the default), paper or contrast
  --format LIST     webp, gif, webm or mp4, several with commas (webp,gif)
  --out PATH        the file without its ending (in exports/), or with that of a format
  --help            this text

Writes the film in each format, and what is seen in it as a text. A webm or mp4 is encoded by the Chrome, Edge or
Chromium that is found (or CHROME_PATH), an mp4 only where that has H.264; without one it says so and exits with 2.`;

const wrong = (words: string): never => wrongUse(words, "film");
const { values, positionals } = optionsOf({
  command: "film",
  help,
  options: {
    slide: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    size: { type: "string", default: "1280x720" },
    fps: { type: "string", default: "20" },
    theme: { type: "string", default: "night" },
    format: { type: "string" },
    out: { type: "string" },
  },
});
if (positionals.length > 0) wrong(`“${positionals[0]}” is no option`);
const { theme } = values;
if (!isOneOf(themes, theme)) wrong(`there is no theme “${theme}”: name one of ${themes.join(", ")}`);
const [width = 0, height = 0] = /^\d+x\d+$/.test(values.size) ? values.size.split("x").map(Number) : [];
if (width < 160 || width > 1920 || width * 9 !== height * 16)
  wrong(`no film can be “${values.size}”: a slide is 16 by 9, as 1280x720 or 1920x1080, and a film no larger`);
const fps = Number(values.fps);
if (!Number.isInteger(fps) || fps < 1 || fps > 50)
  wrong(`“${values.fps}” is no number of pictures a second from 1 to 50`);

const ending = extname(values.out ?? "").slice(1);
const formats = values.format?.split(",") ?? (isOneOf(filmFormats, ending) ? [ending] : ["webp", "gif"]);
const other = formats.find((format) => !isOneOf(filmFormats, format));
if (other !== undefined) wrong(`no film is written as “${other}”: name some of ${filmFormats.join(", ")}`);

const { say, end } = progress(process.stderr);
try {
  const deck = withBackup(await checkedDeck());
  const choice = chosen(deck);
  const days = stretch();
  const name = [
    deck.id,
    "film",
    choice.slide.id,
    ...(choice.steps.length === 1 ? [`${(choice.steps[0] ?? 0) + 1}`] : []),
    ...(days ? [`${values.from}-${values.to}`] : []),
    ...(theme === "night" ? [] : [theme]),
  ];
  const asked = isOneOf(filmFormats, ending) ? values.out?.slice(0, -ending.length - 1) : values.out;
  const out = resolve(asked ?? `exports/${name.join("-")}`);
  const { exportFilm } = await import("../export/film/exportFilm.ts");
  const film = await exportFilm(deck, {
    ...choice,
    ...(days && { days, steps: choice.steps.slice(-1) }),
    ...{
      theme: theme as (typeof themes)[number],
      formats: formats as readonly FilmFormat[],
      width,
      height,
      fps,
      out,
      say,
    },
  });
  end();
  const sizes = Object.entries(film.sizes).map(([ending, size]) => `${out}.${ending} (${Math.ceil(size / 1000)} kB)`);
  console.log(`${film.frames} pictures, ${Math.round(film.seconds)} seconds:\n${sizes.join("\n")}`);
} catch (error) {
  end();
  console.error(`no film was written: ${sentence(error)}`);
  process.exitCode = (error as Error).name === "NoEncoder" ? 2 : 1;
}

/** The slide and the steps that the command line names; the step with the most days where it names none. */
function chosen(deck: Deck): { slide: Slide; steps: readonly number[] } {
  const slides = slidesOf(deck).filter(
    ({ kind, chart }) => kind === "chart" && (chart?.dayControl ?? chart?.windowControl),
  );
  const lengths = slides.flatMap((slide) => {
    const track = trackOf(deck.story, slide);
    return slide.steps.map(({ state }, step) => {
      const [from, to] = track?.played(state) ?? [0, 0];
      return { slide, steps: [step], length: to - from, showsDay: track?.showsDay ?? false };
    });
  });
  if (values.slide === undefined)
    return (
      lengths.sort((a, b) => Number(b.showsDay) - Number(a.showsDay) || b.length - a.length)[0] ??
      wrong("no slide has a chart that can be played")
    );
  const [, id = "", step] = /^(.*?)(?:\.(\d+))?$/.exec(values.slide) ?? [];
  const named = slideIds(id, deck).ids[0] ?? id;
  const slide = slides.find((one) => one.id === named);
  if (!slide) {
    const ids = slides.map((one) => one.id);
    const is = named === id ? `“${id}”` : `${id}, “${named}”,`;
    return wrong(
      `there is no slide ${is} with a chart that can be played: ${didYouMean(ids)(named, `name one of ${ids.join(", ")}`)}`,
    );
  }
  if (step === undefined) return { slide, steps: slide.steps.map((_, nth) => nth) };
  if (!slide.steps[Number(step) - 1]) wrong(`slide “${named}” has ${slide.steps.length} steps, and no step ${step}`);
  return { slide, steps: [Number(step) - 1] };
}

/** The days that the command line asks for, in milliseconds UTC; undefined where it asks for none. */
function stretch(): readonly [number, number] | undefined {
  const { from, to } = values;
  if (from === undefined && to === undefined) return undefined;
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : parseEdtf(day)));
  if (!first || !last) return wrong("name the first day and the last: --from 2017-09-05 --to 2017-11-03");
  if (!(first.from < last.to)) return wrong(`${to} is before ${from}`);
  return [first.from, last.to];
}
