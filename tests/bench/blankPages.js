/** Starts the browser and prints as many blank pages of a slide's size as asked: what a PDF costs at least by way of one. */
import process from "node:process";
import { chromium } from "playwright-core";

const [executablePath, count] = process.argv.slice(2);
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
const style =
  "@page { size: 1280px 720px; margin: 0 } body { margin: 0 } p { height: 720px; margin: 0 } p + p { break-before: page }";
await page.setContent(`<style>${style}</style>${"<p></p>".repeat(Number(count))}`);
await page.pdf({ width: "1280px", height: "720px", printBackground: true, tagged: true });
await browser.close();
