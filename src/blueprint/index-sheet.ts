import { area } from "./address";
import type { Area } from "./address";
import type { Block, Blueprint, Cell } from "./blueprint";
import { pageFit } from "./page-fit";
import { wrappedHeights } from "./wrapped-heights";

/** A workbook that was asked for in a row of a table: made, or not with the reason. */
export interface IndexEntry {
  /** Of the table, in which the row begins. */
  readonly line: number;
  readonly careers: readonly string[];
  readonly place: string;
  readonly made: { readonly finding: string; readonly file: string } | { readonly problem: string };
}

const TITLE_ROW = 0;
const ABOUT_ROW = 1;
const HEAD_ROW = 3;
const HEADS = ["Line", "Careers", "Place", "What it finds", "Workbook"];

/** In points, column by column. */
const WIDTHS: readonly number[] = [44, 190, 90, 290, 190];

/** Of what a person wrote into a table, more would only push the other rows apart. */
const LONGEST = 300;

/** What stands in place of a workbook, and before the reason. */
const NOT_MADE = "Not made";

/**
 * The contents of a folder of workbooks, a row each; where none was made, the reason stands in place of what it finds.
 *
 * @param table the name of the table that asked for them
 * @param version of the data set
 */
export function indexSheet(entries: readonly IndexEntry[], table: string, version: string): Blueprint {
  const blocks = [...headBlocks(entries, table, version), entryTable(entries)];
  const heights = wrappedHeights(blocks, WIDTHS);
  const rows = HEAD_ROW + 1 + entries.length;
  return {
    name: "Index",
    blocks,
    columnWidths: WIDTHS,
    rowHeights: heights,
    hiddenRows: [],
    frozenRows: HEAD_ROW + 1,
    print: {
      area: area(TITLE_ROW, 0, rows, HEADS.length),
      ...pageFit(WIDTHS, heights, rows),
      breaks: [],
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
      footer: `Career Comparison, data set ${version}`,
    },
    inputs: [],
    anchors: { rows: [], columns: [] },
    asked: [],
    opensAt: area(TITLE_ROW, 0),
  };
}

function headBlocks(entries: readonly IndexEntry[], table: string, version: string): readonly Block[] {
  const made = entries.filter((entry) => "file" in entry.made).length;
  const failed = entries.length - made;
  const title = `${counted(made)}${failed === 0 ? "" : `, and ${failed.toLocaleString("en-US")} not made`}`;
  const about = `Asked for by ${table}. Choose a workbook's name to open it; it stands in the same folder as this one. Career Comparison, data set ${version}.`;
  return [
    { kind: "text", area: wholeRow(TITLE_ROW), cell: title, style: "title" },
    { kind: "text", area: wholeRow(ABOUT_ROW), cell: about, style: "caption" },
  ];
}

function entryTable(entries: readonly IndexEntry[]): Block {
  const rows = entries.map(({ line, careers, place, made }): readonly Cell[] => [
    line,
    shortened(careers.join(", ")),
    shortened(place),
    "file" in made ? made.finding : `${NOT_MADE}: ${made.problem}`,
    "file" in made ? made.file : NOT_MADE,
  ]);
  const body = area(HEAD_ROW + 1, 0, Math.max(rows.length, 1), HEADS.length);
  return {
    kind: "table",
    area: area(HEAD_ROW, 0, rows.length + 1, HEADS.length),
    cells: [HEADS, ...rows],
    styles: [
      { area: wholeRow(HEAD_ROW), style: "head" },
      { area: wholeRow(HEAD_ROW), style: "headBeside" },
      { area: body, style: "statement" },
      { area: { ...body, columns: 1 }, style: "count" },
    ],
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

function counted(made: number): string {
  return made === 1 ? "1 comparison" : `${made.toLocaleString("en-US")} comparisons`;
}

function wholeRow(row: number): Area {
  return area(row, 0, 1, HEADS.length);
}
