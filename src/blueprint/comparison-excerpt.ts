import type { Comparison } from "../comparison/comparison";
import { projectedNationally, toldNationally } from "../comparison/subjects";
import { area } from "./address";
import type { Block, Blueprint, Cell, TableBlock } from "./blueprint";
import { isFormula, textOf } from "./blueprint";
import { sourceCall } from "./career-formula";
import { comparisonSheet, footerCell } from "./comparison-sheet";
import type { SheetOptions } from "./comparison-sheet";
import { shortSourceCell } from "./comparison-table";
import { excerptOf, linesOf } from "./excerpt";
import { lackingFormula, nationalFormula, notesFor, olderFormula } from "./footnotes";
import { firstOf, isSeveral, joined, quoted } from "./formula-text";
import { careerCells, DATA_ROW, frameOf, HEAD_ROW, LABELS, tableRow, TITLE_ROW } from "./frame";
import type { Frame } from "./frame";
import { dataLine } from "./headline";
import { PERIODS_MARK } from "./marks";
import { withoutCells } from "./move-references";
import { provenanceFormulas } from "./provenance";
import { sourceNumber } from "./references";
import type { SourceKey } from "./source-key";
import { summaryCell, workingBlock, workingCells, workingRow } from "./working";

/** The releases whose periods an excerpt shows for each career: the other sentences are made of them. */
const DATED = ["survey", "projections"] as const;
type Dated = (typeof DATED)[number];

/** In points, for the number of a source and for a period. */
const REFERENCE_WIDTH = 56;

/**
 * A comparison for insertion among other things on a sheet. A live one brings no working rows along: it has the period
 * of every career's figures in a row of its own, and no sentence that would need more than that. So its title states
 * no finding, and its remarks are fewer than those of a sheet; what it does say follows the names and the place.
 */
export function comparisonExcerpt(comparison: Comparison, options: SheetOptions): Blueprint {
  const frame = frameOf(comparison, options.mode, notesFor(comparison));
  const sheet = withShortReferences(comparisonSheet(comparison, options), frame);
  if (options.mode === "values") return excerptOf(sheet);
  const dated = DATED.filter((release) => frame.sourceKeys.includes(release));
  const lines = linesOf(sheet).flatMap((line) => {
    const release = dated.find((each) => rowOf(sheet, `source-${each}`) === line);
    return release === undefined ? [line] : [line, workingRow(frame, `${release} period`)];
  });
  const blocks = [
    ...sheet.blocks
      .filter(({ area: { row } }) => row < frame.figuresRow)
      .map(reduced(sheet, frame, dated, options.version)),
    ...dated.map((release) => periodLine(frame, release)),
  ];
  return excerptOf({ ...sheet, blocks: selfContained(blocks, frame, lines) }, lines);
}

/** Beside a figure the number of its source is enough: place and period stand with the source. */
function withShortReferences(sheet: Blueprint, frame: Frame): Blueprint {
  const short = new Map(
    frame.comparison.rows.map((row) => [tableRow(frame, row.key), shortSourceCell(frame, row)]),
  );
  const shortened = (row: readonly Cell[], down: number) =>
    row.map((cell, at) => (at === frame.sourceColumn ? (short.get(HEAD_ROW + down) ?? cell) : cell));
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === "table" && block.area.row === HEAD_ROW
        ? { ...block, cells: block.cells.map(shortened) }
        : block,
    ),
    columnWidths: sheet.columnWidths.map((width, at) =>
      at === frame.sourceColumn ? REFERENCE_WIDTH : width,
    ),
  };
}

/** Sentences that need working rows, each with what it says instead. */
function reduced(
  sheet: Blueprint,
  frame: Frame,
  dated: readonly Dated[],
  version: string,
): (block: Block) => Block {
  const cells = new Map<number | undefined, Cell>([
    [TITLE_ROW, "Careers compared"],
    // Without the hints of a live sheet: nothing takes them back here when the figures become values.
    [DATA_ROW, dataLine(frame)],
    [frame.footerRow, footerCell(frame, version)],
    [rowOf(sheet, "note-remarks"), remarks(frame, dated)],
    ...frame.sourceKeys
      .filter((key) => key !== "history")
      .map((key) => [rowOf(sheet, `source-${key}`), citations(frame, key)] as const),
  ]);
  return (block) => {
    const cell = block.kind === "text" ? cells.get(block.area.row) : undefined;
    // A source's number and place stand in a cell before its citation.
    const isWide = block.area.columns > 1;
    return block.kind === "text" && cell !== undefined && isWide ? { ...block, cell } : block;
  };
}

/** Each source once: figures of one release, place and period have one, and what is told has one for each citation. */
function citations(frame: Frame, key: Exclude<SourceKey, "history">): Cell {
  const sources = provenanceFormulas(frame, key, "source").map(expressionOf);
  const told = frame.comparison.rows.find((row) => row.key === key);
  const marks = told
    ? careerCells(frame, HEAD_ROW, "row").map((head) => `IFERROR(${sourceCall(told, head, "cite")},"")`)
    : workingCells(frame, `${key as Dated} period`);
  const each = sources.map((source, at) => {
    const before = marks.slice(0, at).map((earlier) => `${earlier}=${marks[at]}`);
    return `IF(OR(${[`${marks[at]}=""`, ...before].join(",")}),"","; "&${source})`;
  });
  return { formula: `=MID(${joined(...each)},3,8000)`, lines: 2 };
}

function remarks(frame: Frame, dated: readonly Dated[]): Cell {
  const differing = dated.map((release) => {
    const text = `${PERIODS_MARK} The periods of ${sourceNumber(frame, release)} differ. `;
    return `IF(${isSeveral(summaryCell(frame, `${release} period`))},${quoted(text)},"")`;
  });
  const { rows } = frame.comparison;
  const older = dated.includes("survey") ? [olderFormula(frame, newestNational(frame))] : [];
  const said = joined(
    ...older,
    nationalFormula(projectedNationally(rows)),
    ...differing,
    nationalFormula(toldNationally(rows)),
    lackingFormula(frame),
  );
  return { formula: `=IFERROR(TRIM(${said}),"The place is not known.")`, lines: 2 };
}

/** Asked of the careers here: the cells that a sheet asks it in stay behind. */
function newestNational(frame: Frame): string {
  const asked = careerCells(frame, HEAD_ROW, "row").map(
    (head) => `CAREER.SOURCE(${head},"salary","median","US",,"period")`,
  );
  return firstOf(asked, quoted(""));
}

function periodLine(frame: Frame, release: Dated): TableBlock {
  const row = workingRow(frame, `${release} period`);
  const whole = area(row, LABELS, 1, frame.careers + 2);
  const working = workingBlock(frame);
  const [, ...periods] = working.cells[row - working.area.row] ?? [];
  const label = `Period of ${sourceNumber(frame, release)}`;
  return {
    kind: "table",
    area: whole,
    cells: [[label, ...periods]],
    styles: [
      { area: whole, style: "footnote" },
      { area: area(row, LABELS + 1, 1, frame.careers), style: "official" },
    ],
  };
}

/** Formulas over rows that stay behind get these rows' formulas instead. */
function selfContained(blocks: readonly Block[], frame: Frame, lines: readonly number[]): readonly Block[] {
  const working = workingBlock(frame);
  const behind = (row: number, column: number): string | undefined => {
    if (lines.includes(row)) return undefined;
    const cell = working.cells[row - working.area.row]?.[column - working.area.column];
    return isFormula(cell) ? withoutCells(expressionOf(cell), behind) : undefined;
  };
  const whole = (cell: Cell): Cell =>
    isFormula(cell) ? { ...cell, formula: withoutCells(cell.formula, behind) } : cell;
  return blocks.map((block) => {
    if (block.kind === "text") return { ...block, cell: whole(block.cell) };
    return block.kind === "table" ? { ...block, cells: block.cells.map((row) => row.map(whole)) } : block;
  });
}

function expressionOf(cell: Cell): string {
  return isFormula(cell) ? cell.formula.slice(1) : quoted(textOf(cell));
}

function rowOf({ anchors }: Blueprint, id: string): number | undefined {
  return anchors.rows.find((anchor) => anchor.id === id)?.at;
}
