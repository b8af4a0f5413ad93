import type { Driver } from "./commands.ts";

/** Keys as WebDriver writes them; letters stand for themselves. */
const codes: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

type Point = readonly [x: number, y: number];

/** How long a condition may take to come true on a busy machine, in milliseconds: only failures take that long. */
const patience = 90_000;

/**
 * A browser's pages, with the actions of tests. Functions that run in the page must not use anything outside
 * themselves.
 */
export class Page {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /**
   * Runs a function with an argument in the page and resolves to its result. Throws an Error with the name and message of
   * an error in the page, and if the page is left before it answers. The script defines `__name`, with which some
   * bundlers keep the names of functions.
   */
  async evaluate<Result, Argument = undefined>(
    act: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const script = `const [argument, done] = arguments;
      globalThis.__name = (named) => named;
      Promise.resolve().then(() => (${act})(argument ?? undefined)).then(
        (value) => done({ value }), (error) => done({ error: error.name + ": " + error.message }));`;
    const answer = await this.#driver.send<{ value: Awaited<Result>; error?: string } | null>("script", {
      script,
      args: [argument ?? null],
    });
    if (!answer) throw new Error("the page was left before it could answer");
    const { value, error } = answer;
    if (error) throw new Error(`in the page: ${error}`);
    return value;
  }

  /**
   * Waits until a function returns something truthy in the page; if it never does, throws an Error with the function's
   * source.
   */
  async until<Argument>(condition: (argument: Argument) => unknown, argument?: Argument): Promise<void> {
    const end = performance.now() + patience;
    const look = new Function(
      "argument",
      `const end = performance.now() + 2000;
       const look = () => Promise.resolve((${condition})(argument)).then((found) => Boolean(found)
         || (performance.now() < end && new Promise((again) => setTimeout(again, 10)).then(look)));
       return look();`,
    ) as (argument: Argument | undefined) => Promise<boolean>;
    let holds = false;
    while (!holds && performance.now() < end) {
      // A page that is left meanwhile cannot answer, but the next page can.
      holds = await this.evaluate(look, argument).catch((error: Error) => {
        if (/^in the page/.test(error.message)) throw error;
        return false;
      });
    }
    if (!holds) throw new Error(`never came true in the page: ${condition} with ${JSON.stringify(argument)}`);
  }

  /** Goes to an address; one that differs from the present one by its hash alone is loaded too. */
  async goto(address: string): Promise<void> {
    await this.#driver.send("navigate", { url: "about:blank" });
    await this.#driver.send("navigate", { url: address });
  }

  reload = () => this.#driver.send("reload");
  back = () => this.#driver.send("back");

  /** Gives the window an inner size in CSS pixels. Throws an Error if the window cannot be given it. */
  async resize(width: number, height: number): Promise<void> {
    const outside = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
    for (let [across, down] = outside, tries = 0; tries < 5; tries += 1) {
      await this.#driver.send("rect", { x: 0, y: 0, width: width + across, height: height + down });
      const [w, h] = await this.evaluate(
        async ([width, height]) => {
          const end = performance.now() + 500;
          while ((innerWidth !== width || innerHeight !== height) && performance.now() < end)
            await new Promise((again) => setTimeout(again, 10));
          return [innerWidth, innerHeight] as const;
        },
        [width, height] as const,
      );
      if (w === width && h === height) return;
      [across, down] = [across + width - w, down + height - h];
    }
    throw new Error(`the window cannot be given ${width} by ${height} pixels`);
  }

  /**
   * Opens an address in a frame, which can be narrower than any window, of a window of 1280 by 720 pixels; what follows is
   * done in it, until another address is opened. The site has a page with an empty frame.
   */
  async gotoInFrame(site: string, address: string, size: readonly [width: number, height: number]): Promise<void> {
    await this.goto(`${site}frame`);
    await this.resize(1280, 720);
    await this.resizeFrame(size, address);
    await this.#driver.send("frame", { id: 0 });
    await this.until((address) => location.href === address, address);
  }

  /** Gives the page's frame another size in CSS pixels, as turning a phone does, and another address if one is given. */
  async resizeFrame(size: readonly [width: number, height: number], address?: string): Promise<void> {
    await this.#driver.send("frame", { id: null });
    await this.evaluate(
      ([[width, height], address]) => {
        const frame = document.querySelector("iframe");
        if (!frame) throw new RangeError("no frame");
        Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
        if (address) frame.src = address;
      },
      [size, address] as const,
    );
    if (!address) await this.#driver.send("frame", { id: 0 });
  }

  /** Presses keys together, as in `Shift+ArrowLeft`. */
  async press(keys: string): Promise<void> {
    const values = keys.split(/\+(?=.)/).map((key) => codes[key] ?? key);
    const down = values.map((value) => ({ type: "keyDown", value }));
    const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#driver.send("actions", { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#driver.send("actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** The middle of the element that a selector matches, in pixels of the window; scrolls to it if necessary. */
  async middleOf(selector: string): Promise<Point> {
    await this.until((selector) => document.querySelector(selector), selector);
    return this.evaluate((selector) => {
      const found = document.querySelector(selector);
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
      return [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
    }, selector);
  }

  /** Moves a finger along points; if the driver has no touch, dispatches the pointer events in the page instead. */
  async swipe(points: readonly Point[]): Promise<void> {
    if (!this.#driver.withoutTouch) return this.drag(points, "touch");
    await this.evaluate(
      async ([points]) => {
        const target = document.elementFromPoint(...(points[0] ?? ([0, 0] as const)));
        const dispatch = async (type: string, [clientX, clientY]: Point) => {
          const event = { clientX, clientY, pointerType: "touch", isPrimary: true, bubbles: true, cancelable: true };
          target?.dispatchEvent(new PointerEvent(type, event));
          await new Promise(requestAnimationFrame);
        };
        for (const [nth, point] of points.entries()) await dispatch(nth > 0 ? "pointermove" : "pointerdown", point);
        await dispatch("pointerup", points.at(-1) ?? [0, 0]);
      },
      [points] as const,
    );
  }

  /** Presses, moves along points, and lets go. */
  async drag(points: readonly Point[], pointerType: "mouse" | "touch" = "mouse"): Promise<void> {
    const [[x, y] = [0, 0], ...rest] = points;
    const move = ([x, y]: Point, duration: number) => ({ type: "pointerMove", origin: "viewport", x, y, duration });
    const actions = [
      move([x, y], 0),
      { type: "pointerDown", button: 0 },
      ...rest.map((point) => move(point, 30)),
      { type: "pointerUp", button: 0 },
    ];
    await this.#driver.send("actions", {
      actions: [{ type: "pointer", id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  async click(selector: string): Promise<void> {
    await this.drag([await this.middleOf(selector)]);
  }

  /** Moves the mouse to a point, the last few pixels as a separate move. */
  async hover([x, y]: Point): Promise<void> {
    const actions = [3, 0].map((off) => ({ type: "pointerMove", origin: "viewport", x: x - off, y, duration: 0 }));
    await this.#driver.send("actions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  }

  /** Performs an action that opens a window, and resolves to that window's handle. Throws an Error if none opens. */
  async opened(act: () => Promise<unknown>): Promise<string> {
    const before = new Set(await this.#driver.send<string[]>("windows"));
    await act();
    for (const end = performance.now() + patience; performance.now() < end; ) {
      const found = (await this.#driver.send<string[]>("windows")).find((handle) => !before.has(handle));
      if (found) return found;
    }
    throw new Error("no window was opened");
  }

  window = () => this.#driver.send<string>("window");
  switchTo = (handle: string) => this.#driver.send("switch", { handle });
  closeWindow = () => this.#driver.send("close");

  /** The page as it prints, as a PDF; `options` are those of WebDriver. */
  async print(options: Readonly<Record<string, unknown>> = {}): Promise<Buffer> {
    return Buffer.from(await this.#driver.send<string>("print", options), "base64");
  }

  /** What the window shows, as a PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#driver.send<string>("screenshot", { full: false }), "base64");
  }
}
