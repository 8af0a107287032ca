import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** A line of a table by its headers, and where it stands in the file: the header line is line 1. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** The table in a CSV file. Throws where a line has more or fewer cells than the header line. */
export function readTable(path: string): Table {
  const lines = parse(readFileSync(path, "utf8"), { bom: true }) as string[][];
  const [headers = [], ...rest] = lines;
  const rows = rest.map((line, index) => ({
    line: index + 2,
    cells: Object.fromEntries(headers.map((header, column) => [header, line[column] ?? ""])),
  }));
  return { headers, rows };
}

/** Writes a CSV file with a header line and a newline at its end. */
export function writeTable(
  path: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  writeFileSync(path, [headers, ...rows].map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
