/**
 * The commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that the tests use: the HTTP request for each, and
 * its name in Firefox's own protocol, Marionette.
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
  frame: ["POST", "/frame", "WebDriver:SwitchToFrame"],
  timeouts: ["POST", "/timeouts", "WebDriver:SetTimeouts"],
  screenshot: ["GET", "/screenshot", "WebDriver:TakeScreenshot"],
  print: ["POST", "/print", "WebDriver:Print"],
} as const satisfies Record<string, readonly [method: "GET" | "POST" | "DELETE", path: string, marionette: string]>;

export type Command = keyof typeof commands;

/** A browser that accepts WebDriver commands. */
export interface Driver {
  /** Sends a command. Throws an Error with the browser's message if it refuses. */
  send<Answer = unknown>(command: Command, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** True if it treats touches as a mouse. */
  withoutTouch?: boolean;
  quit(): Promise<void>;
}
