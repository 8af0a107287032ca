import type { ComparisonRow } from "../comparison/comparison";
import { sourcesDiffer } from "../comparison/told-notes";
import { area } from "./address";
import type { Block, Cell, TableBlock } from "./blueprint";
import { textOf } from "./blueprint";
import { figureCells, isText, missingCount, rowStyle } from "./figure-cells";
import { joined, quoted } from "./formula-text";
import {
  comparisonRow,
  FIRST_CAREER,
  HEAD_ROW,
  LABELS,
  OFFICIAL_ROW,
  PLACE_CODE,
  PLACE_ROW,
  tableRow,
  told,
} from "./frame";
import type { Frame } from "./frame";
import { PERIODS_MARK, STAND_IN_MARK } from "./marks";
import { sourceLabel, sourceLabelCell, sourceNumber } from "./references";
import { isTold, sourceKeyOf } from "./source-key";
import type { StyleName } from "./style";
import { toldLabelFormula, toldLabelText } from "./told-sources";
import { workingCells } from "./working";

type Styled = TableBlock["styles"][number];

/** The careers side by side: names at the head, groups of rows, each row with its source and room for notes. */
export function comparisonTable(frame: Frame): TableBlock {
  const rows: (readonly Cell[])[] = [headCells(frame), officialCells(frame)];
  for (const { group } of frame.groups) {
    rows.push([group, ...blank(frame.careers + 2)]);
    const members = frame.comparison.rows.filter((row) => row.group === group);
    rows.push(...members.map((row) => bodyCells(frame, row)));
  }
  const whole = area(HEAD_ROW, LABELS, rows.length, frame.notesColumn + 1);
  return { kind: "table", area: whole, cells: rows, styles: tableStyles(frame) };
}

/** "Place", its postal code, and the name of it. */
export function placeBlocks(frame: Frame): readonly Block[] {
  const { place } = frame.comparison;
  return [
    { kind: "text", area: area(PLACE_ROW, LABELS), cell: "Place", style: "name" },
    {
      kind: "text",
      area: area(PLACE_ROW, FIRST_CAREER),
      cell: place.code,
      style: "choice",
    },
    {
      kind: "text",
      area: area(PLACE_ROW, FIRST_CAREER + 1, 1, frame.notesColumn - FIRST_CAREER),
      cell: told(frame, () => place.name, placeNameFormula),
      style: "chosen",
    },
  ];
}

/** Asks for a figure that is published for every place, so that only an unknown place is an error. */
function placeNameFormula(): string {
  return `CAREER.SOURCE("medical assistant","employment",,${PLACE_CODE},,"place")`;
}

function headCells(frame: Frame): readonly Cell[] {
  return ["Measure", ...frame.comparison.names, "Source", "Notes"];
}

/** Marked where the career is only stood in for. An error here is repeated by the figures below. */
function officialCells(frame: Frame): readonly Cell[] {
  const [officials, standIns] = [workingCells(frame, "official title"), workingCells(frame, "stand-in")];
  const mark = ` ${STAND_IN_MARK}`;
  const titles = frame.comparison.careers.map(({ career, standIn }, at) =>
    told(
      frame,
      () => career.occupation.title + (standIn === undefined ? "" : mark),
      () => joined(officials[at] ?? "", `IF(${standIns[at]}="","",${quoted(mark)})`),
    ),
  );
  return ["Figures are for", ...titles, ...blank(2)];
}

function bodyCells(frame: Frame, row: ComparisonRow): readonly Cell[] {
  return [row.label, ...figureCells(frame, row), sourceCell(frame, row), undefined];
}

/** Blank where the row has no figure at all. */
function sourceCell(frame: Frame, row: ComparisonRow): Cell {
  const key = sourceKeyOf(row);
  const number = `${sourceNumber(frame, key)} `;
  return sourceOrBlank(
    frame,
    row,
    () => (isTold(key) ? number + toldLabelText(frame, key) : textOf(sourceLabel(frame, key))),
    isTold(key) ? joined(quoted(number), toldLabelFormula(frame, key)) : sourceLabelCell(frame, key),
  );
}

/** The number alone, with the mark if values have it, for a table that has less room. */
export function shortSourceCell(frame: Frame, row: ComparisonRow): Cell {
  const key = sourceKeyOf(row);
  const number = sourceNumber(frame, key);
  const text = isTold(key) && sourcesDiffer(row) ? `${number} ${PERIODS_MARK}` : number;
  return sourceOrBlank(frame, row, () => text, quoted(number));
}

function sourceOrBlank(frame: Frame, row: ComparisonRow, text: () => string, live: string): Cell {
  // Differences are missing where the medians are.
  const counted = row.derived === undefined ? row : comparisonRow(frame, "salary-median");
  return told(
    frame,
    () => (row.figures.some((figure) => figure) ? text() : ""),
    () => `IF(${missingCount(frame, counted)}=${frame.careers},"",${live})`,
  );
}

function tableStyles(frame: Frame): readonly Styled[] {
  const { careers, sourceColumn, notesColumn, tableEnd, comparison } = frame;
  const bodyRows = tableEnd - OFFICIAL_ROW - 1;
  const band = (row: number, style: StyleName): Styled => ({
    area: area(row, LABELS, 1, notesColumn + 1),
    style,
  });
  return [
    band(HEAD_ROW, "head"),
    { area: area(HEAD_ROW, FIRST_CAREER, 1, careers), style: "careerHead" },
    { area: area(HEAD_ROW, sourceColumn, 1, 2), style: "headBeside" },
    band(OFFICIAL_ROW, "official"),
    { area: area(OFFICIAL_ROW, LABELS), style: "officialLabel" },
    ...frame.groups.map(({ row, rows }) => ({ area: area(row + 1, LABELS, rows), style: "label" as const })),
    ...figureRuns(frame),
    { area: area(OFFICIAL_ROW + 1, sourceColumn, bodyRows), style: "whence" },
    { area: area(OFFICIAL_ROW + 1, notesColumn, bodyRows), style: "notes" },
    ...textRuns(frame),
    ...frame.groups.map(({ row }) => band(row, "group")),
    ...comparison.rows
      .filter(({ key }) => key === "salary-median")
      .map(({ key }): Styled => ({
        area: area(tableRow(frame, key), LABELS, 1, careers + 1),
        style: "lead",
      })),
  ];
}

/** Rows of one style that stand together are styled together. */
function figureRuns(frame: Frame): readonly Styled[] {
  const { rows } = frame.comparison;
  return runs(frame, rows, (row) => rowStyle(frame, row)).map(({ from, to, style }) => ({
    area: area(from, FIRST_CAREER, to - from, frame.careers),
    style,
  }));
}

/** Long texts begin at the top of their row, and so does what stands beside them. */
function textRuns(frame: Frame): readonly Styled[] {
  const texts = frame.comparison.rows.filter((row) => isText(frame, row));
  return runs(frame, texts, () => "fromTop").map(({ from, to, style }) => ({
    area: area(from, LABELS, to - from, frame.notesColumn + 1),
    style,
  }));
}

interface Run {
  readonly from: number;
  to: number;
  readonly style: StyleName;
}

function runs(
  frame: Frame,
  rows: readonly ComparisonRow[],
  styleOf: (row: ComparisonRow) => StyleName,
): readonly Run[] {
  const joined: Run[] = [];
  for (const each of rows) {
    const row = tableRow(frame, each.key);
    const style = styleOf(each);
    const last = joined.at(-1);
    if (last?.style === style && last.to === row) last.to = row + 1;
    else joined.push({ from: row, to: row + 1, style });
  }
  return joined;
}

function blank(cells: number): readonly undefined[] {
  return Array<undefined>(cells).fill(undefined);
}
