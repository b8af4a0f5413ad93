/**
 * The commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that the tests use: how a driver is asked for each
 * over HTTP, and what Firefox calls the same in its own protocol, Marionette.
 */
export const commands = {
  navigate: ["POST", "/url", "WebDriver:Navigate"],
  reload: ["POST", "/refresh", "WebDriver:Refresh"],
  back: ["POST", "/back", "WebDriver:Back"],
  script: ["POST", "/execute/async", "WebDriver:ExecuteAsyncScript"],
  actions: ["POST", "/actions", "WebDriver:PerformActions"],
  release: ["DELETE", "/actions", "WebDriver:ReleaseActions"],
  rect: ["POST", "/window/rect", "WebDriver:SetWindowRect"],
  window: ["GET", "/window", "WebDriver:GetWindowHandle"],
  windows: ["GET", "/window/handles", "WebDriver:GetWindowHandles"],
  switch: ["POST", "/window", "WebDriver:SwitchToWindow"],
  open: ["POST", "/window/new", "WebDriver:NewWindow"],
  close: ["DELETE", "/window", "WebDriver:CloseWindow"],
  timeouts: ["POST", "/timeouts", "WebDriver:SetTimeouts"],
  screenshot: ["GET", "/screenshot", "WebDriver:TakeScreenshot"],
  print: ["POST", "/print", "WebDriver:Print"],
} as const satisfies Record<string, readonly [method: "GET" | "POST" | "DELETE", path: string, marionette: string]>;

export type Command = keyof typeof commands;

/** A browser that takes WebDriver's commands. */
export interface Driver {
  /** Throws with the browser's own words where it refuses. */
  send<Answer = unknown>(command: Command, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** True where it takes fingers for mice. */
  withoutTouch?: boolean;
  quit(): Promise<void>;
}
