import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { exportPptx } from "../../../src/node/export/pptx/exportPptx.ts";
import { deck } from "../../fixture/deck.ts";
import { textsOf } from "./pdf/readPdf.ts";

/** LibreOffice, where it is installed: without it this file is skipped, and pptx.slow.test.ts reads the parts alone. */
const soffice = spawnSync("soffice", ["--version"]).status === 0;

test.runIf(soffice)(
  "LibreOffice opens the file as it is: every step a slide with its title and its sources, and the words on its notes",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "opens-"));
    try {
      const file = join(folder, "deck.pptx");
      await exportPptx(deck, { choice: { form: "steps", theme: "paper", paper: "a4" }, out: file });
      // A profile of its own, since one that is in use elsewhere would take the file and never answer.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const withNotes = 'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}';
      execFileSync("soffice", [profile, "--headless", "--convert-to", withNotes, "--outdir", folder, file], {
        stdio: "ignore",
      });
      const data = new Uint8Array(readFileSync(join(folder, "deck.pdf")));
      const pages = await textsOf(await getDocument({ data, verbosity: 0 }).promise);
      const steps = slidesOf(deck).flatMap(({ title, steps }) => steps.map(() => title));
      expect(pages).toHaveLength(steps.length * 2);
      for (const [nth, title] of steps.entries()) expect(pages[nth]).toContain(title);
      expect(pages[1]).toContain("River gazette");
      expect(pages[steps.length + 1]).toContain("First Vienna froze.");
      expect(pages[steps.length + 2]).toContain("A second paragraph names a dyke.");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
