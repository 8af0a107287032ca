import { cellAddress, sheetReference } from "./address";
import type { Anchor, Anchors, Block } from "./blueprint";
import {
  beside,
  DATA_ROW,
  FIRST_CAREER,
  HEAD_ROW,
  LABELS,
  OFFICIAL_ROW,
  PLACE_ROW,
  TITLE_ROW,
} from "./frame";
import type { Frame } from "./frame";
import { workingKeys } from "./working";

/**
 * The hidden names of a sheet that hold its anchors, numbered from 1, some cells each in the anchors' order. Excel moves
 * them along with rows and columns that are put in, and with the sheet's own name.
 */
export const ROWS_NAME = "CareerComparison.Rows.";
export const COLUMNS_NAME = "CareerComparison.Columns.";

/** What some versions of Excel take for a name that refers to single cells. */
const LONGEST_REFERENCE = 255;

export interface SheetName {
  readonly name: string;
  /** `='Coder vs Biller'!$A$1,'Coder vs Biller'!$A$2`. */
  readonly formula: string;
}

/**
 * Every row of a comparison sheet that holds cells, and every column. The rows are those of live figures in either mode,
 * so that values know where they would go.
 */
export function comparisonAnchors(frame: Frame, live: readonly Block[]): Anchors {
  const filled = new Set(live.flatMap(filledRows));
  return { rows: rowAnchors(frame).filter(({ at }) => filled.has(at)), columns: columnAnchors(frame) };
}

/** The hidden names of a sheet. Its columns are found by the cells that head the table. */
export function anchorNames(sheetName: string, { rows, columns }: Anchors): readonly SheetName[] {
  const head = rows.find(({ id }) => id === "head") ?? rows[0];
  const first = columns[0]?.at ?? LABELS;
  return [
    ...numbered(
      ROWS_NAME,
      sheetName,
      rows.map(({ at }) => cellAddress(at, first, "both")),
    ),
    ...numbered(
      COLUMNS_NAME,
      sheetName,
      columns.map(({ at }) => cellAddress(head?.at ?? TITLE_ROW, at, "both")),
    ),
  ];
}

function numbered(name: string, sheetName: string, cells: readonly string[]): readonly SheetName[] {
  const formulas: string[] = [];
  for (const cell of cells) {
    const reference = `${sheetReference(sheetName)}!${cell}`;
    const longer = `${formulas.at(-1)},${reference}`;
    if (formulas.length > 0 && longer.length <= LONGEST_REFERENCE) formulas.splice(-1, 1, longer);
    else formulas.push(`=${reference}`);
  }
  return formulas.map((formula, at) => ({ name: `${name}${at + 1}`, formula }));
}

function rowAnchors(frame: Frame): readonly Anchor[] {
  return [
    { id: "title", at: TITLE_ROW },
    { id: "data", at: DATA_ROW },
    { id: "place", at: PLACE_ROW },
    { id: "head", at: HEAD_ROW },
    { id: "official", at: OFFICIAL_ROW },
    ...frame.groups.map(({ group, row }) => ({ id: `group-${group}`, at: row })),
    ...[...frame.rowOf].map(([key, row]) => ({ id: key, at: row })),
    ...(beside(frame.charts).length > 0 ? [{ id: "readings", at: frame.readingsRow }] : []),
    ...(frame.charts.includes("pay over time")
      ? [{ id: "reading-over-time", at: frame.overTimeReadingRow }]
      : []),
    { id: "sources", at: frame.sourcesRow },
    ...below(
      frame.sourcesRow + 1,
      frame.sourceKeys.map((key) => `source-${key}`),
    ),
    ...below(
      frame.notesRow,
      frame.notes.map((note) => (note === "by-hand" ? note : `note-${note}`)),
    ),
    { id: "footer", at: frame.footerRow },
    { id: "figures", at: frame.figuresRow },
    { id: "figures-about", at: frame.figuresRow + 1 },
    ...[...frame.figuresRowOf].flatMap(([chart, row]) =>
      figureAnchors(frame, chart.replaceAll(" ", "-"), row),
    ),
    ...below(
      frame.workingRow,
      workingKeys(frame).map((key) => `working-${key.replaceAll(" ", "-")}`),
    ),
  ].sort((a, b) => a.at - b.at);
}

/** A chart's title, and the rows of the cells that it draws: those before the next chart's title. */
function figureAnchors(frame: Frame, chart: string, row: number): readonly Anchor[] {
  const next = Math.min(...[...frame.figuresRowOf.values(), frame.workingRow].filter((other) => other > row));
  const rows = Array.from({ length: next - row - 1 }, (_, at) => `${chart}-${at + 1}`);
  return below(row, [`${chart}-title`, ...rows]);
}

function columnAnchors(frame: Frame): readonly Anchor[] {
  return below(LABELS, [
    "labels",
    ...Array.from({ length: frame.careers }, (_, at) => `career-${at + FIRST_CAREER}`),
    "source",
    "notes",
  ]);
}

function below(first: number, ids: readonly string[]): readonly Anchor[] {
  return ids.map((id, at) => ({ id, at: first + at }));
}

function filledRows(block: Block): readonly number[] {
  if (block.kind === "chart") return [];
  if (block.kind === "text") return [block.area.row];
  return block.cells.flatMap((row, down) =>
    row.some((cell) => cell !== undefined) ? [block.area.row + down] : [],
  );
}
