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
import { rowsAsked } from "../rows-asked";
import { print, say } from "../terminal";
import { WrongUse } from "../wrong-use";
import { Progress } from "./progress";
import { readTable } from "./read-table";
import type { Broken, Line } from "./read-table";
import { tableColumns } from "./table-columns";
import type { TableColumns } from "./table-columns";
import { makeWorkbook } from "./workbook";
import type { Making } from "./workbook";

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
  const entries = await makeAll(rows, columns, making, new Progress(total));
  const name = file === "-" ? "standard input" : path.basename(file);
  await writeWhole(index, await indexWorkbook(entries, name));
  print(index);
  const failed = entries.filter(({ made }) => "problem" in made).length;
  say(
    `${counted(entries.length - failed, "workbook")} written${failed === 0 ? "" : `, ${counted(failed, "row")} failed`}.`,
  );
  return failed === 0 ? 0 : 1;
}

async function makeAll(
  rows: AsyncIterable<Line | Broken>,
  columns: TableColumns,
  making: Making,
  progress: Progress,
): Promise<readonly IndexEntry[]> {
  for (const warning of columns.warnings) say(warning);
  const entries: IndexEntry[] = [];
  for await (const row of rows) {
    const entry = await makeWorkbook(row, columns, making);
    entries.push(entry);
    if ("problem" in entry.made) progress.say(`Line ${entry.line}: ${entry.made.problem}`);
    progress.step();
  }
  progress.clear();
  return entries;
}

async function headed(rows: AsyncGenerator<Line | Broken>, file: string): Promise<TableColumns> {
  const { value: header } = await rows.next();
  if (header === undefined) throw new WrongUse(`${quoted(file)} is empty.`);
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
  if (lines === 1)
    throw new WrongUse(`${quoted(file)} has a first line with the columns, and no row below it.`);
  return lines - 1;
}

function folderNamed(named: string | undefined): string {
  if (named === undefined) throw new WrongUse("Say in which folder the workbooks belong: -o folder/");
  if (named !== "-" && path.extname(named).toLowerCase() !== ".xlsx") return named;
  throw new WrongUse(`set writes many workbooks, and ${quoted(named)} is no folder for them: -o folder/`);
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
