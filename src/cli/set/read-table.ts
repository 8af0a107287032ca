import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Readable, pipeline } from "node:stream";
import { parse } from "csv-parse";
import type { CsvError } from "csv-parse";
import { quoted } from "../../lookup/quoted";
import { NotDone } from "../not-done";
import { WrongUse } from "../wrong-use";
import { decoded } from "./decoded";

/** A row of a table, and the line of the file in which it begins: the first is line 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a table cannot be read any further, in a sentence. */
export interface Broken {
  readonly line: number;
  readonly problem: string;
}

/** More letters than any row of a table that people write. */
const LONGEST_ROW = 100_000;

const DELIMITERS = [",", ";", "\t"] as const;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

/**
 * The rows of a CSV file one at a time, blank ones left out, whatever parts the cells: the first line shows it. What a
 * quotation mark in the wrong place spoils is told at last; every row before it is given.
 *
 * @param file "-" for standard input
 * @throws WrongUse or NotDone where the file cannot be opened
 */
export async function* readTable(file: string): AsyncGenerator<Line | Broken> {
  const text = decoded(await opened(file));
  const head = await firstLine(text);
  let error: CsvError | undefined;
  const parser = parse({
    delimiter: delimiterOf(head.line),
    record_delimiter: "\n",
    info: true,
    ltrim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (skipped) => void (error ??= skipped),
  });
  pipeline(Readable.from(head.whole()), parser, () => undefined);
  let last: Parsed["info"] = { lines: 0, empty_lines: 0 };
  const begins = ({ empty_lines }: { readonly empty_lines: number }) =>
    last.lines + empty_lines - last.empty_lines + 1;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const line = begins(info);
    last = info;
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) yield { line, cells };
  }
  if (error !== undefined)
    yield { line: begins(error as Parsed["info"] & CsvError), problem: problemOf(error) };
}

async function opened(file: string): Promise<AsyncIterable<Buffer>> {
  if (file === "-") return process.stdin;
  const stream = createReadStream(file);
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new WrongUse(`There is no file ${quoted(file)}. Check its name and folder.`);
    throw new NotDone(`${quoted(file)} could not be read: ${message}.`, { cause: error });
  }
}

/** The first line, and all of the text with it. */
async function firstLine(text: AsyncGenerator<string>) {
  let start = "";
  while (!start.includes("\n") && start.length < LONGEST_ROW) {
    const { value, done } = await text.next();
    if (done === true) break;
    start += value;
  }
  async function* whole() {
    yield start;
    yield* text;
  }
  return { line: start.split("\n", 1)[0] ?? "", whole };
}

/** That of which the header has most, outside quotation marks. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function problemOf(error: CsvError): string {
  const what =
    error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE"
      ? "A quotation mark is not closed"
      : "The row cannot be read";
  return `${what}, so neither this row nor any after it was read. Put the quotation marks right, then try again.`;
}
