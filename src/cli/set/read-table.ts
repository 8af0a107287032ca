import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Readable, pipeline } from "node:stream";
import { parse } from "csv-parse";
import type { CsvError } from "csv-parse";
import { NotDone } from "../not-done";
import { quotedPath } from "../quoted-path";
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
  const head = await firstLine(text, file);
  let error: CsvError | undefined;
  const parser = parse({
    delimiter: head.delimiter,
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
    head.before + last.lines + empty_lines - last.empty_lines + 1;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const line = begins(info);
    last = info;
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) yield { line, cells };
  }
  if (error !== undefined)
    yield { line: begins(error as Parsed["info"] & CsvError), problem: problemOf(error) };
}

/** A table as sentences name it. */
export function tableNamed(file: string): string {
  return file === "-" ? "The table from standard input" : quotedPath(file);
}

async function opened(file: string): Promise<AsyncIterable<Buffer>> {
  if (file === "-") return chunksOf(process.stdin, file);
  const stream = createReadStream(file);
  try {
    await once(stream, "open");
    return chunksOf(stream, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new WrongUse(`There is no file ${quotedPath(file)}. Check its name and folder.`);
    throw notRead(message, file, error);
  }
}

/** What fails on the way, as a failure that is told in a sentence. */
async function* chunksOf(stream: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EISDIR")
      throw new WrongUse(`${tableNamed(file)} is a folder. Give a table, such as pairs.csv.`);
    throw notRead(message, file, error);
  }
}

function notRead(message: string, file: string, cause: unknown): NotDone {
  return new NotDone(`${tableNamed(file)} could not be read: ${message}.`, { cause });
}

/**
 * What the first line says of the others, and all of the text but a line such as "sep=;", which only says what parts
 * the cells.
 *
 * @throws WrongUse for a file that is no text
 */
async function firstLine(text: AsyncGenerator<string>, file: string) {
  let start = "";
  while (!start.includes("\n") && start.length < LONGEST_ROW) {
    const { value, done } = await text.next();
    if (done === true) break;
    start += value;
  }
  refuseBinary(start, file);
  const [line = "", ...rest] = start.split("\n");
  const said = /^"?sep=(.)"?[,;\t]*$/i.exec(line)?.[1];
  async function* whole() {
    yield said === undefined ? start : rest.join("\n");
    yield* text;
  }
  return { delimiter: said ?? delimiterOf(line), before: said === undefined ? 0 : 1, whole };
}

function refuseBinary(start: string, file: string): void {
  const isWorkbook = start.startsWith("PK\u0003\u0004");
  if (!isWorkbook && !start.includes("\0")) return;
  const what = isWorkbook ? "a workbook" : "no text";
  throw new WrongUse(
    `${tableNamed(file)} is ${what}. In Excel, save the sheet with the table as “CSV UTF-8”, then give that file.`,
  );
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
