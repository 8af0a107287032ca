import { existsSync } from "node:fs";
import path from "node:path";
import { textOf } from "../../blueprint/blueprint";
import type { Blueprint } from "../../blueprint/blueprint";
import { safeFileName } from "../../blueprint/file-name";
import type { FileNames } from "../../blueprint/file-name";
import type { IndexEntry } from "../../blueprint/index-sheet";
import { newComparisonSheet } from "../../blueprint/new-sheet";
import type { Comparison } from "../../comparison/comparison";
import { standInNotes } from "../../comparison/notes";
import { dataset } from "../../dataset/dataset";
import { quoted } from "../../lookup/quoted";
import { comparisonFileName, comparisonProperties } from "../../render/xlsx/about-workbook";
import { renderXlsx } from "../../render/xlsx/render";
import { failureOf } from "../failure";
import { isLasting, writeWhole } from "../output";
import { quotedPath } from "../quoted-path";
import { rowsAsked } from "../rows-asked";
import type { Broken, Line } from "./read-table";
import { checkedRow } from "./row-schema";
import type { AskedRow } from "./row-schema";
import type { TableColumns } from "./table-columns";

/** In place of what a workbook finds, which nobody has looked into. */
const LEFT = "This workbook was there already, and was left as it is.";

/** What all workbooks of a set have in common. */
export interface Making {
  readonly folder: string;
  /** Whether files that are there already are written over. */
  readonly force: boolean;
  readonly names: FileNames;
  /** For rows that do not say. */
  readonly usual: Pick<AskedRow, "place" | "measures" | "payOverTime">;
}

/** What became of a row. */
export interface Outcome {
  readonly entry: IndexEntry;
  /** What is said of it at once. */
  readonly said?: string;
  /** Whether its workbook was there already. */
  readonly left?: true;
  /** Whether no other row can be made either. */
  readonly last?: true;
}

/** Writes the workbook of a row. What keeps it from being made is told, and thrown to nobody: others follow. */
export async function makeWorkbook(
  row: Line | Broken,
  columns: TableColumns,
  making: Making,
): Promise<Outcome> {
  const { line } = row;
  if ("problem" in row) return failed({ line, careers: [], place: "" }, row.problem);
  const { cells } = row;
  const told = { line, careers: columns.careers(cells), place: columns.cell(cells, "place") };
  const asked = checkedRow({
    careers: [...told.careers],
    place: told.place,
    measures: columns.cell(cells, "measures"),
    payOverTime: columns.cell(cells, "pay over time"),
    file: columns.cell(cells, "file"),
  });
  if (typeof asked === "string") return failed(told, asked);
  const [beyond] = columns.beyond(cells);
  if (beyond !== undefined) return failed(told, underNoColumn(beyond));
  try {
    return await made(asked, told, making);
  } catch (error) {
    return { ...failed(told, failureOf(error).sentence), ...(isLasting(error) && { last: true }) };
  }
}

type Told = Pick<IndexEntry, "line" | "careers" | "place">;

function failed(told: Told, problem: string): Outcome {
  return { entry: { ...told, made: { problem } }, said: problem };
}

function underNoColumn(text: string): string {
  return `${quoted(text)} stands under no column's name. Name its column in the first line, or put a text with commas between quotation marks.`;
}

async function made(
  asked: AskedRow,
  { line }: Told,
  { folder, force, names, usual }: Making,
): Promise<Outcome> {
  const { comparison, blueprint } = await newComparisonSheet({
    careers: asked.careers,
    place: asked.place || usual.place,
    measures: rowsAsked(asked.measures || usual.measures),
    payOverTime: asked.payOverTime || usual.payOverTime,
  });
  const wanted = asked.file.replace(/\.xlsx$/i, "") || comparisonFileName(comparison);
  const file = `${names.free(safeFileName(wanted))}.xlsx`;
  const target = path.join(folder, file);
  const told = { line, careers: comparison.names, place: comparison.place.name };
  if (!force && existsSync(target)) {
    const said = `${quotedPath(target)} is there already, and is left as it is. Use --force to write it anew.`;
    return { entry: { ...told, made: { finding: LEFT, file } }, said, left: true };
  }
  const properties = comparisonProperties(comparison, dataset().version, new Date());
  await writeWhole(target, await renderXlsx([blueprint], properties));
  return { entry: { ...told, made: { finding: findingTold(comparison, blueprint), file } } };
}

/** What a comparison finds, of what, where and when, and whose figures they are where these stand in. */
function findingTold(comparison: Comparison, { blocks }: Blueprint): string {
  const about = blocks.find((block) => block.kind === "text" && block.style === "caption");
  const dated = about?.kind === "text" ? textOf(about.cell) : "";
  return [`${comparison.finding}.`, dated, ...standInNotes(comparison)].filter(Boolean).join(" ");
}
