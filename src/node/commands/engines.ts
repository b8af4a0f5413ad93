/**
 * `npm run engines`: installs Firefox and WebKitGTK for the tests that run in them, on Debian and Ubuntu as root;
 * elsewhere it says what to install. Exit code 1 if one of them is still missing.
 */
import { ensureEngines } from "../engines.ts";
import { sentence } from "./terminal.ts";

try {
  const { firefox, webkit } = ensureEngines();
  console.log(`Firefox: ${firefox}`);
  console.log(`WebKitGTK: ${webkit.browser}, driven by ${webkit.driver}`);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
