import type { Comparison } from "../comparison/comparison";
import { area } from "./address";
import type { Area } from "./address";
import { comparisonAnchors } from "./anchors";
import type { Block, Blueprint, Cell, Input } from "./blueprint";
import { chartBlocks, figuresHeading } from "./chart-blocks";
import { columnWidths, rowHeights } from "./comparison-sizes";
import { comparisonTable, placeBlocks } from "./comparison-table";
import { footnoteBlocks, notesFor } from "./footnotes";
import {
  chartAreas,
  DATA_ROW,
  FIRST_CAREER,
  frameOf,
  HEAD_ROW,
  LABELS,
  PLACE_ROW,
  TITLE_ROW,
  told,
  wholeRow,
} from "./frame";
import type { Frame, Mode } from "./frame";
import { joined, quoted } from "./formula-text";
import { dataLine, followHint, headline } from "./headline";
import { IF_NOT_LOADED, CAREER_MESSAGE, PLACE_MESSAGE } from "./live-hints";
import { pageBreaks } from "./page-breaks";
import type { Together } from "./page-breaks";
import { pageFit } from "./page-fit";
import { sourceBlocks } from "./references";
import { workingBlock, workingRows } from "./working";

export interface SheetOptions {
  /** Live figures follow the names and the place on the sheet; values are written in and stay. */
  readonly mode: Mode;
  /** The sheet's name, already free in its workbook. */
  readonly name: string;
  /** Of the data set. */
  readonly version: string;
  /** The postal codes that a live sheet offers for its place. */
  readonly places: readonly string[];
}

/**
 * A sheet that compares careers: the finding, the table, a chart of the pay range and one of the growth with a
 * sentence each, sources, notes. On a live sheet every figure is a formula over the name at the head of its column,
 * and every sentence a formula over the figures, so that nothing is false after a name or the place has changed.
 */
export function comparisonSheet(
  comparison: Comparison,
  { mode, name, version, places }: SheetOptions,
): Blueprint {
  const frame = frameOf(comparison, mode, notesFor(comparison));
  const widths = columnWidths(frame);
  // Rows are high enough for either mode, since one turns into the other.
  const live = blocksOf({ ...frame, mode: "live" }, version, widths);
  const values = blocksOf({ ...frame, mode: "values" }, version, widths);
  const blocks = mode === "live" ? live : values;
  const heights = rowHeights(frame, [...live, ...values], widths);
  const asked = askedCells(frame);
  const rows = frame.footerRow + 1;
  const fit = { ...pageFit(widths, heights, rows), titleRows: { first: HEAD_ROW, last: HEAD_ROW } };
  return {
    name,
    blocks,
    columnWidths: widths,
    rowHeights: heights,
    hiddenRows: workingRows(frame),
    frozenRows: HEAD_ROW + 1,
    print: {
      area: area(0, LABELS, rows, frame.notesColumn + 1),
      ...fit,
      breaks: pageBreaks(widths, heights, rows, fit, together(frame)),
      footer: `Career Comparison, data set ${version}`,
    },
    inputs: mode === "live" ? liveInputs(asked, places) : lockedInputs(asked),
    anchors: comparisonAnchors(frame, live),
    asked: [asked.place, asked.careers],
    opensAt: area(TITLE_ROW, LABELS),
  };
}

/** The heading of a group with its first row, and a chart with the sentence below it. */
function together(frame: Frame): readonly Together[] {
  return [
    ...frame.groups.map(({ row }) => ({ row, rows: 2 })),
    ...chartAreas(frame).map(({ row, rows }) => ({ row, rows: rows + 1 })),
  ];
}

function blocksOf(frame: Frame, version: string, widths: readonly number[]): readonly Block[] {
  return [
    ...headBlocks(frame),
    comparisonTable(frame),
    ...sourceBlocks(frame),
    ...footnoteBlocks(frame),
    footerBlock(frame, version),
    ...figuresHeading(frame),
    ...chartBlocks(frame, widths),
    ...(frame.mode === "live" ? [workingBlock(frame)] : []),
  ];
}

function headBlocks(frame: Frame): readonly Block[] {
  return [
    { kind: "text", area: wholeRow(frame, TITLE_ROW), cell: headline(frame), style: "title" },
    {
      kind: "text",
      area: wholeRow(frame, DATA_ROW),
      cell: dataLine(frame, followHint(frame)),
      style: "caption",
    },
    ...placeBlocks(frame),
  ];
}

function footerBlock(frame: Frame, version: string): Block {
  const cell = footerCell(frame, version, IF_NOT_LOADED);
  return { kind: "text", area: wholeRow(frame, frame.footerRow), cell, style: "footnote" };
}

/** Which data set the figures are from. `liveOnly` is added on a live sheet. */
export function footerCell(frame: Frame, version: string, liveOnly = ""): Cell {
  return told(
    frame,
    () => `Career Comparison, data set ${version}.`,
    () => joined(quoted("Career Comparison, data set "), "CAREER.VERSION()", quoted(".")),
    liveOnly,
  );
}

interface AskedCells {
  readonly place: Area;
  readonly careers: Area;
}

function askedCells(frame: Frame): AskedCells {
  return {
    place: area(PLACE_ROW, FIRST_CAREER),
    careers: area(HEAD_ROW, FIRST_CAREER, 1, frame.careers),
  };
}

function liveInputs({ place, careers }: AskedCells, places: readonly string[]): readonly Input[] {
  return [
    {
      area: place,
      title: "Place",
      message: PLACE_MESSAGE,
      refusal: "Choose US or the postal code of a state from the list.",
      choices: places,
    },
    {
      area: careers,
      title: "Career",
      message: CAREER_MESSAGE,
      refusal: "A career's name has at most 255 characters.",
    },
  ];
}

function lockedInputs({ place, careers }: AskedCells): readonly Input[] {
  const told = {
    message: "The figures on this sheet are values: they do not follow a change here.",
    refusal: "The figures on this sheet are values and will not follow this change.",
    locked: true,
  } as const;
  return [
    { area: place, title: "Place", ...told },
    { area: careers, title: "Career", ...told },
  ];
}
