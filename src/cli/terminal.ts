/** What was asked for, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is said about it to whoever sits before the screen, on standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Text in lines of so many characters, broken between words; further lines are indented. */
export function wrapped(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

/** Rows of cells as text, each column as wide as its longest cell but the last one. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
