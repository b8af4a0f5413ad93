/** Says how far something is: on a terminal in one line that changes, elsewhere line by line. */
export function progress(out: NodeJS.WriteStream = process.stdout): { say: (line: string) => void; end: () => void } {
  let said = false;
  return {
    say(line) {
      out.write(out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
      said = true;
    },
    end() {
      if (said && out.isTTY) out.write("\r\x1b[2K");
      said = false;
    },
  };
}
