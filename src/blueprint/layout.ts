import { area, areaAddress, contains, overlaps } from "./address";
import type { Area } from "./address";
import { anchorProblems } from "./anchor-problems";
import type { Block, Blueprint } from "./blueprint";
import { sheetNameProblem } from "./sheet-name";

/** Excel's limits for the list of a cell's choices, and for the title and text of its message. */
const LONGEST_LIST = 255;
const LONGEST_INPUT_TITLE = 32;
const LONGEST_INPUT_MESSAGE = 255;
const LONGEST_FORMULA = 8192;
const TALLEST_ROW = 409;

/** What is wrong with a blueprint, in sentences; none of it may ever be. */
export function layoutProblems(blueprint: Blueprint): readonly string[] {
  const name = sheetNameProblem(blueprint.name);
  return [
    ...(name === undefined ? [] : [name]),
    ...overlapProblems(blueprint.blocks),
    ...blueprint.blocks.flatMap((block) => blockProblems(block, blueprint)),
    ...inputProblems(blueprint),
    ...anchorProblems(blueprint),
    ...blueprint.hiddenRows
      .filter((row) => contains(blueprint.print.area, area(row, blueprint.print.area.column)))
      .map((row) => `row ${row + 1} is hidden and printed`),
    ...blueprint.rowHeights
      .filter(({ height }) => height > TALLEST_ROW)
      .map(({ row }) => `row ${row + 1} is taller than a row can be`),
  ];
}

function overlapProblems(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, at) =>
    blocks
      .slice(at + 1)
      .filter((other) => overlaps(block.area, other.area))
      .map((other) => `${described(block)} overlaps ${described(other)}`),
  );
}

function blockProblems(block: Block, blueprint: Blueprint): readonly string[] {
  const columns = blueprint.columnWidths.length;
  const wide =
    block.area.column + block.area.columns > columns ? [`${described(block)} is wider than the sheet`] : [];
  switch (block.kind) {
    case "text":
      return [...wide, ...formulaProblems(block.cell, block.area)];
    case "table":
      return [...wide, ...tableProblems(block)];
    case "chart":
      return [...wide, ...chartProblems(block, blueprint)];
  }
}

function tableProblems(table: Extract<Block, { kind: "table" }>): readonly string[] {
  const { area, cells, styles } = table;
  const ragged = cells.length !== area.rows || cells.some((row) => row.length !== area.columns);
  const outside = styles.filter((styled) => !contains(area, styled.area));
  return [
    ...(ragged ? [`${described(table)} has not the cells of its area`] : []),
    ...outside.map((styled) => `the style of ${areaAddress(styled.area)} lies outside ${described(table)}`),
    ...cells.flat().flatMap((cell) => formulaProblems(cell, area)),
  ];
}

function chartProblems(
  chart: Extract<Block, { kind: "chart" }>,
  { blocks, hiddenRows }: Blueprint,
): readonly string[] {
  const { row: first, rows } = chart.data;
  const hidden = hiddenRows.some((row) => row >= first && row < first + rows);
  const inTable = blocks.some((block) => block.kind === "table" && contains(block.area, chart.data));
  return [
    ...(hidden ? [`${described(chart)} draws a hidden row, which Excel leaves out`] : []),
    ...(inTable ? [] : [`${described(chart)} draws ${areaAddress(chart.data)}, which lies in no table`]),
    ...(chart.series.length === (chart.form === "line" ? chart.data.columns : chart.data.rows) - 1
      ? []
      : [`${described(chart)} has not a series for each row`]),
    ...(chart.form !== "plain" || chart.series.filter(({ color }) => color !== "hidden").length === 1
      ? []
      : [`${described(chart)} has not one plain series in sight`]),
  ];
}

function formulaProblems(cell: unknown, area: Area): readonly string[] {
  if (typeof cell !== "object" || cell === null || !("formula" in cell)) return [];
  const formula = String(cell.formula);
  return [
    ...(formula.startsWith("=")
      ? []
      : [`a formula in ${areaAddress(area)} does not begin with =: ${formula}`]),
    ...(formula.length > LONGEST_FORMULA ? [`a formula in ${areaAddress(area)} is too long for Excel`] : []),
    ...(/"[^"]{256,}"/.test(formula)
      ? [`a text in a formula in ${areaAddress(area)} is too long for Excel`]
      : []),
  ];
}

function inputProblems({ inputs, blocks, print }: Blueprint): readonly string[] {
  return inputs.flatMap(({ area, title, message, refusal, choices }) => [
    ...(title.length > LONGEST_INPUT_TITLE ? [`the title "${title}" is too long`] : []),
    ...(message.length > LONGEST_INPUT_MESSAGE ? [`the message "${message}" is too long`] : []),
    ...(refusal.length > LONGEST_INPUT_MESSAGE ? [`the refusal "${refusal}" is too long`] : []),
    ...((choices?.join(",").length ?? 0) > LONGEST_LIST
      ? [`the choices of ${areaAddress(area)} are too long`]
      : []),
    ...(blocks.some((block) => contains(block.area, area)) ? [] : [`nothing stands in ${areaAddress(area)}`]),
    ...(contains(print.area, area) ? [] : [`${areaAddress(area)} is not printed`]),
  ]);
}

function described(block: Block): string {
  return `the ${block.kind} in ${areaAddress(block.area)}`;
}
