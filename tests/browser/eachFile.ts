import { afterEach } from "vitest";
import { closeContexts } from "./served.ts";

// Each file needs the hook, and a worker imports the other modules once for all of its files.
afterEach(closeContexts);
