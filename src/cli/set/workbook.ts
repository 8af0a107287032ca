import path from "node:path";
import { safeFileName } from "../../blueprint/file-name";
import type { FileNames } from "../../blueprint/file-name";
import type { IndexEntry } from "../../blueprint/index-sheet";
import { newComparisonSheet } from "../../blueprint/new-sheet";
import { dataset } from "../../dataset/dataset";
import { comparisonFileName, comparisonProperties } from "../../render/xlsx/about-workbook";
import { renderXlsx } from "../../render/xlsx/render";
import { failureOf } from "../failure";
import { refuseTaken, writeWhole } from "../output";
import { rowsAsked } from "../rows-asked";
import type { Broken, Line } from "./read-table";
import { checkedRow } from "./row-schema";
import type { AskedRow } from "./row-schema";
import type { TableColumns } from "./table-columns";

/** What all workbooks of a set have in common. */
export interface Making {
  readonly folder: string;
  /** Whether files that are there already are written over. */
  readonly force: boolean;
  readonly names: FileNames;
  /** For rows that do not say. */
  readonly usual: Pick<AskedRow, "place" | "measures" | "payOverTime">;
}

/** Writes the workbook of a row. What keeps it from being made is told, and thrown to nobody: others follow. */
export async function makeWorkbook(
  row: Line | Broken,
  columns: TableColumns,
  making: Making,
): Promise<IndexEntry> {
  const { line } = row;
  if ("problem" in row) return { line, careers: [], place: "", made: { problem: row.problem } };
  const { cells } = row;
  const told = { line, careers: columns.careers(cells), place: columns.cell(cells, "place") };
  const asked = checkedRow({
    careers: [...told.careers],
    place: told.place,
    measures: columns.cell(cells, "measures"),
    payOverTime: columns.cell(cells, "pay over time"),
    file: columns.cell(cells, "file"),
  });
  if (typeof asked === "string") return { ...told, made: { problem: asked } };
  try {
    return { ...told, ...(await made(asked, making)) };
  } catch (error) {
    return { ...told, made: { problem: failureOf(error).sentence } };
  }
}

async function made(asked: AskedRow, { folder, force, names, usual }: Making) {
  const { comparison, blueprint } = await newComparisonSheet({
    careers: asked.careers,
    place: asked.place || usual.place,
    measures: rowsAsked(asked.measures || usual.measures),
    payOverTime: asked.payOverTime || usual.payOverTime,
  });
  const wanted = asked.file.replace(/\.xlsx$/i, "") || comparisonFileName(comparison);
  const file = `${names.free(safeFileName(wanted))}.xlsx`;
  refuseTaken(path.join(folder, file), force);
  const properties = comparisonProperties(comparison, dataset().version, new Date());
  await writeWhole(path.join(folder, file), await renderXlsx([blueprint], properties));
  return {
    careers: comparison.names,
    place: comparison.place.name,
    made: { finding: comparison.finding, file },
  };
}
