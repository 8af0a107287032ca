import { mkdir } from "node:fs/promises";
import path from "node:path";
import { FileNames } from "../../blueprint/file-name";
import type { IndexEntry } from "../../blueprint/index-sheet";
import { indexSheet } from "../../blueprint/index-sheet";
import { dataset } from "../../dataset/dataset";
import { resolvePlace } from "../../lookup/lookup";
import { quoted } from "../../lookup/quoted";
import { renderXlsx } from "../../render/xlsx/render";
import type { ExitCode } from "../command";
import type { Given } from "../given";
import { notWritten, refuseTaken, writeWhole } from "../output";
import { quotedPath } from "../quoted-path";
import { rowsAsked } from "../rows-asked";
import { print, say } from "../terminal";
import { WrongUse } from "../wrong-use";
import { Progress } from "./progress";
import { readTable, tableNamed } from "./read-table";
import type { Broken, Line } from "./read-table";
import { tableColumns } from "./table-columns";
import type { TableColumns } from "./table-columns";
import { makeWorkbook } from "./workbook";
import type { Making, Outcome } from "./workbook";

const INDEX = "index";

/** Writes a workbook for each row of a table, one at a time, and an index of them. */
export async function writeSet({ operands, options }: Given): Promise<ExitCode> {
  const file = onlyTable(operands);
  const folder = folderNamed(options.get("output"));
  const making: Making = {
    folder,
    force: options.has("force"),
    names: new FileNames([INDEX]),
    usual: usualOf(options),
  };
  const index = path.join(folder, `${INDEX}.xlsx`);
  refuseTaken(index, making.force);
  const rows = readTable(file);
  const columns = await headed(rows, file);
  const total = file === "-" ? undefined : await rowsIn(file);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw notWritten(folder, error);
  });
  const outcomes = await makeAll(rows, columns, making, new Progress(total));
  if (outcomes.length === 0) throw noRows(file);
  const entries = outcomes.map(({ entry }) => entry);
  const name = file === "-" ? "standard input" : path.basename(file);
  try {
    await writeWhole(index, await indexWorkbook(entries, name));
    print(index);
  } finally {
    say(summary(outcomes));
  }
  return outcomes.every(({ said }) => said === undefined) ? 0 : 1;
}

function summary(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ entry }) => "problem" in entry.made).length;
  const left = outcomes.filter((outcome) => outcome.left).length;
  return [
    `${counted(outcomes.length - failed - left, "workbook")} written`,
    ...(left === 0 ? [] : [`${left.toLocaleString("en-US")} there already`]),
    ...(failed === 0 ? [] : [`${counted(failed, "row")} failed`]),
    ...(outcomes.at(-1)?.last ? ["the rows after it not tried"] : []),
  ]
    .join(", ")
    .concat(".");
}

async function makeAll(
  rows: AsyncIterable<Line | Broken>,
  columns: TableColumns,
  making: Making,
  progress: Progress,
): Promise<readonly Outcome[]> {
  for (const warning of columns.warnings) say(warning);
  const outcomes: Outcome[] = [];
  for await (const row of rows) {
    const outcome = await makeWorkbook(row, columns, making);
    outcomes.push(outcome);
    if (outcome.said !== undefined) progress.say(`Line ${row.line}: ${outcome.said}`);
    progress.step();
    if (outcome.last) break;
  }
  progress.clear();
  return outcomes;
}

async function headed(rows: AsyncGenerator<Line | Broken>, file: string): Promise<TableColumns> {
  const { value: header } = await rows.next();
  if (header === undefined) throw new WrongUse(`${tableNamed(file)} is empty.`);
  if ("problem" in header) throw new WrongUse(header.problem);
  return tableColumns(header.cells);
}

/** What the options say of all rows: wrong for one, wrong for each, and so told before any is made. */
function usualOf(options: Given["options"]): Making["usual"] {
  const [place = "", measures = ""] = [options.get("place"), options.get("measures")];
  resolvePlace(dataset(), place);
  rowsAsked(measures);
  return { place, measures, payOverTime: options.has("pay-over-time") };
}

/** Counted beforehand, so that a person sees how far it has come. */
async function rowsIn(file: string): Promise<number> {
  const all = readTable(file);
  let lines = 0;
  while ((await all.next()).done !== true) lines += 1;
  if (lines === 1) throw noRows(file);
  return lines - 1;
}

function noRows(file: string): WrongUse {
  return new WrongUse(`${tableNamed(file)} has a first line with the columns, and no row below it.`);
}

function folderNamed(output: string | undefined): string {
  if (output === undefined) throw new WrongUse("Say in which folder the workbooks belong: -o folder/");
  if (output !== "-" && path.extname(output).toLowerCase() !== ".xlsx") return output;
  throw new WrongUse(
    `set writes many workbooks, and ${quotedPath(output)} is no folder for them: -o folder/`,
  );
}

async function indexWorkbook(entries: readonly IndexEntry[], table: string): Promise<Uint8Array> {
  const { version } = dataset();
  return renderXlsx([indexSheet(entries, table, version)], {
    title: `Comparisons for ${table}`,
    subject: "Index of career comparisons",
    description: `${counted(entries.length, "row")} of ${table}. Career Comparison, data set ${version}.`,
    created: new Date(),
    files: entries.flatMap(({ made }) => ("file" in made ? [made.file] : [])),
  });
}

function onlyTable(operands: readonly string[]): string {
  const [file, more] = operands;
  if (file === undefined) throw new WrongUse("No table is given: career-comparison set pairs.csv -o folder/");
  if (more === undefined) return file;
  throw new WrongUse(`One table at a time: ${quoted(more)} is one too many.`);
}

function counted(count: number, of: string): string {
  return `${count.toLocaleString("en-US")} ${of}${count === 1 ? "" : "s"}`;
}
