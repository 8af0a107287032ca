import type { ArticleTable } from "../comparison/article-table";
import { area } from "./address";
import { factCells, hasUnofficial, headTexts, NOT_OFFICIAL } from "./article-cells";
import type { FactCells } from "./article-cells";
import {
  articleAnchors,
  articleFrame,
  columnAt,
  COLUMNS,
  DATA_ROW,
  HEAD_ROW,
  TITLE_ROW,
  wholeRow,
} from "./article-frame";
import type { ArticleFrame } from "./article-frame";
import { articleLists } from "./article-lists";
import type { Block, Blueprint, Cell, TableBlock } from "./blueprint";
import type { StyleName } from "./style";
import { wrappedHeights } from "./wrapped-heights";

type Styled = TableBlock["styles"][number];

/** In points, column by column. */
const WIDTHS: readonly number[] = [124, 112, 146, 104, 54, 184, 104, 150, 112];

export interface ArticleSheetOptions {
  /** The sheet's name, already free in its workbook. */
  readonly name: string;
  /** Of the data set. */
  readonly version: string;
}

/**
 * A sheet with all that an article states, beside the newest official figure on the same question: values only, since
 * an article does not change. Below stand the contradictions, what has to be known, and the sources.
 */
export function articleSheet(table: ArticleTable, { name, version }: ArticleSheetOptions): Blueprint {
  const frame = articleFrame(table, version);
  const blocks = [...headBlocks(frame), factTable(frame), ...articleLists(frame), footer(frame)];
  return {
    name,
    blocks,
    columnWidths: WIDTHS,
    rowHeights: wrappedHeights(blocks, WIDTHS),
    hiddenRows: [],
    frozenRows: HEAD_ROW + 1,
    print: {
      area: area(TITLE_ROW, 0, frame.footerRow + 1, COLUMNS.length),
      orientation: "landscape",
      onePage: false,
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
      breaks: [],
      footer: `Career Comparison, data set ${version}`,
    },
    inputs: [],
    anchors: articleAnchors(frame),
    asked: [],
    opensAt: area(TITLE_ROW, 0),
  };
}

function headBlocks({ table }: ArticleFrame): readonly Block[] {
  const { article, finding } = table;
  const unofficial = hasUnofficial(table) ? ` What is marked "${NOT_OFFICIAL}" is none.` : "";
  const data =
    `What "${article.title}" states (${article.producer}; ${article.period}), beside the newest official figures for the United States. ` +
    `What the article says is its own and may be out of date; an official figure beside it is the one to use.${unofficial}`;
  return [
    { kind: "text", area: wholeRow(TITLE_ROW), cell: finding, style: "title" },
    { kind: "text", area: wholeRow(DATA_ROW), cell: data, style: "caption" },
  ];
}

function factTable(frame: ArticleFrame): TableBlock {
  const { table } = frame;
  const rows: (readonly Cell[])[] = [headTexts()];
  const styles: Styled[] = [{ area: wholeRow(HEAD_ROW), style: "head" }];
  for (const { topic, rows: facts } of table.topics) {
    const cells = facts.map((fact) => factCells(table, fact));
    styles.push({ area: wholeRow(HEAD_ROW + rows.length), style: "group" });
    const first = HEAD_ROW + rows.length + 1;
    // Most cells look like this, so that the others say only how they differ.
    styles.push({ area: area(first, 0, facts.length, COLUMNS.length), style: "statement" });
    styles.push(...styleRuns(first, cells));
    rows.push([topic, ...Array<undefined>(COLUMNS.length - 1).fill(undefined)]);
    rows.push(
      ...cells.map((row) => COLUMNS.map((column) => (column === "notes" ? undefined : row[column].cell))),
    );
  }
  const whole = area(HEAD_ROW, 0, rows.length, COLUMNS.length);
  return { kind: "table", area: whole, cells: rows, styles };
}

/** Cells of one style that stand one under the other are styled together. */
function styleRuns(firstRow: number, cells: readonly FactCells[]): readonly Styled[] {
  return COLUMNS.flatMap((column) => {
    const runs: { at: number; rows: number; style: StyleName }[] = [];
    cells.forEach((row, at) => {
      const style = column === "notes" ? "notes" : row[column].style;
      const last = runs.at(-1);
      if (last?.style === style) last.rows += 1;
      else runs.push({ at, rows: 1, style });
    });
    return runs.map(({ at, rows, style }) => ({ area: area(firstRow + at, columnAt(column), rows), style }));
  });
}

function footer({ footerRow, version }: ArticleFrame): Block {
  return {
    kind: "text",
    area: wholeRow(footerRow),
    cell: `Career Comparison, data set ${version}.`,
    style: "footnote",
  };
}
