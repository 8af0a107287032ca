import { area, areaAddress, cellAddress } from "../../blueprint/address";
import { anchorNames } from "../../blueprint/anchors";
import type { Blueprint, Input } from "../../blueprint/blueprint";
import { rangeAt } from "./range-at";

/** Sizes, frozen panes, what may be typed where, how it prints, and the names by which its rows are found again. */
export function setUpPage(sheet: Excel.Worksheet, blueprint: Blueprint): void {
  sheet.showGridlines = false;
  setSizes(sheet, blueprint);
  sheet.freezePanes.freezeRows(blueprint.frozenRows);
  for (const input of blueprint.inputs) setUpInput(sheet, input);
  setUpPrint(sheet.pageLayout, blueprint.print);
  for (const row of blueprint.print.breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  keepAnchors(sheet, blueprint);
}

function keepAnchors(sheet: Excel.Worksheet, { name, anchors }: Blueprint): void {
  for (const each of anchorNames(name, anchors)) sheet.names.add(each.name, each.formula).visible = false;
}

function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, hiddenRows }: Blueprint): void {
  columnWidths.forEach((width, column) => {
    rangeAt(sheet, area(0, column)).format.columnWidth = width;
  });
  for (const { from, to, value } of runs(rowHeights.map(({ row, height }) => ({ row, value: height })))) {
    rangeAt(sheet, area(from, 0, to - from)).format.rowHeight = value;
  }
  for (const { from, to, value } of runs(hiddenRows.map((row) => ({ row, value: true })))) {
    rangeAt(sheet, area(from, 0, to - from)).rowHidden = value;
  }
}

/** Neighboring rows of one value take one call. */
function runs<Value>(
  rows: readonly { readonly row: number; readonly value: Value }[],
): readonly { from: number; to: number; value: Value }[] {
  const joined: { from: number; to: number; value: Value }[] = [];
  for (const { row, value } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = joined.at(-1);
    if (last?.to === row && last.value === value) last.to = row + 1;
    else joined.push({ from: row, to: row + 1, value });
  }
  return joined;
}

export function setUpInput(sheet: Excel.Worksheet, input: Input): void {
  const { area: cells, title, message, refusal, locked } = input;
  const { dataValidation } = rangeAt(sheet, cells);
  dataValidation.rule = inputRule(input);
  dataValidation.prompt = { showPrompt: true, title, message };
  dataValidation.errorAlert = {
    showAlert: true,
    style: locked ? "Warning" : "Stop",
    title,
    message: refusal,
  };
}

function inputRule({ choices, locked }: Input): Excel.DataValidationRule {
  if (locked) return { custom: { formula: "=FALSE" } };
  if (choices) return { list: { inCellDropDown: true, source: choices.join(",") } };
  return { textLength: { formula1: 1, formula2: 255, operator: "Between" } };
}

function setUpPrint(layout: Excel.PageLayout, print: Blueprint["print"]): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "Letter";
  layout.zoom = { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Inches", { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, footer: 0.3 });
  layout.setPrintArea(areaAddress(print.area));
  layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  setUpFooter(layout, print);
}

export function setUpFooter(layout: Excel.PageLayout, print: Blueprint["print"]): void {
  const footers = layout.headersFooters.defaultForAllPages;
  // An ampersand begins a code in a footer.
  footers.centerFooter = print.footer.replaceAll("&", "&&");
  footers.rightFooter = "&P of &N";
}
