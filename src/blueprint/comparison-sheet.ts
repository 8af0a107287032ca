import type { Comparison } from "../comparison/comparison";
import { area } from "./address";
import type { Block, Blueprint, Input } from "./blueprint";
import { chartBlocks, figuresHeading } from "./chart-blocks";
import { columnWidths, orientation, rowHeights } from "./comparison-sizes";
import { comparisonTable, placeBlocks } from "./comparison-table";
import { footnoteBlocks, footnotes } from "./footnotes";
import {
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
import { dataLine, headline } from "./headline";
import { sourceBlocks } from "./references";
import { workingBlock } from "./working";

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
export function comparisonSheet(comparison: Comparison, options: SheetOptions): Blueprint {
  const notes = footnotes(comparison, options.mode);
  const frame = frameOf(comparison, options.mode, notes.length);
  const widths = columnWidths(frame);
  const blocks = [
    ...headBlocks(frame),
    comparisonTable(frame),
    ...sourceBlocks(frame),
    ...footnoteBlocks(frame, notes),
    footerBlock(frame, options.version),
    ...figuresHeading(frame),
    ...chartBlocks(frame, widths),
    ...(options.mode === "live" ? [workingBlock(frame)] : []),
  ];
  const heights = rowHeights(frame, blocks, widths);
  return {
    name: options.name,
    blocks,
    columnWidths: widths,
    rowHeights: heights,
    frozenRows: HEAD_ROW + 1,
    print: {
      area: area(0, LABELS, frame.footerRow + 1, frame.notesColumn + 1),
      orientation: orientation(widths, heights, frame.footerRow + 1),
      footer: `Career Comparison, data set ${options.version}`,
    },
    inputs: options.mode === "live" ? inputs(frame, options.places) : [],
    opensAt: area(TITLE_ROW, LABELS),
  };
}

function headBlocks(frame: Frame): readonly Block[] {
  return [
    { kind: "text", area: wholeRow(frame, TITLE_ROW), cell: headline(frame), style: "title" },
    { kind: "text", area: wholeRow(frame, DATA_ROW), cell: dataLine(frame), style: "caption" },
    ...placeBlocks(frame),
  ];
}

function footerBlock(frame: Frame, version: string): Block {
  const cell = told(
    frame,
    () => `Career Comparison, data set ${version}.`,
    () => joined(quoted("Career Comparison, data set "), "CAREER.VERSION()", quoted(".")),
    " If cells show #NAME?, open Career Comparison on the Home tab.",
  );
  return { kind: "text", area: wholeRow(frame, frame.footerRow), cell, style: "footnote" };
}

function inputs(frame: Frame, places: readonly string[]): readonly Input[] {
  return [
    {
      area: area(PLACE_ROW, FIRST_CAREER),
      title: "Place",
      message: "US or a state. Pay and people employed follow; outlook is for the nation.",
      refusal: "Choose US or the postal code of a state from the list.",
      choices: places,
    },
    {
      area: area(HEAD_ROW, FIRST_CAREER, 1, frame.careers),
      title: "Career",
      message: "Type any career: an everyday name, an official title or a SOC code.",
      refusal: "A career's name has at most 255 characters.",
    },
  ];
}
