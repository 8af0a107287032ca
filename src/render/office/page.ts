import { area, areaAddress } from "../../blueprint/address";
import type { Blueprint, Input } from "../../blueprint/blueprint";

/** Sizes, frozen panes, what may be typed where, and how it prints. */
export function setUpPage(sheet: Excel.Worksheet, blueprint: Blueprint): void {
  sheet.showGridlines = false;
  setSizes(sheet, blueprint);
  sheet.freezePanes.freezeRows(blueprint.frozenRows);
  for (const input of blueprint.inputs) setUpInput(sheet, input);
  setUpPrint(sheet.pageLayout, blueprint.print);
}

function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Blueprint): void {
  columnWidths.forEach((width, column) => {
    sheet.getRange(areaAddress(area(0, column))).format.columnWidth = width;
  });
  for (const { from, to, height } of runs(rowHeights)) {
    sheet.getRange(areaAddress(area(from, 0, to - from))).format.rowHeight = height;
  }
}

/** Neighboring rows of one height take one call. */
function runs(rowHeights: Blueprint["rowHeights"]): readonly { from: number; to: number; height: number }[] {
  const joined: { from: number; to: number; height: number }[] = [];
  for (const { row, height } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const last = joined.at(-1);
    if (last?.to === row && last.height === height) last.to = row + 1;
    else joined.push({ from: row, to: row + 1, height });
  }
  return joined;
}

function setUpInput(sheet: Excel.Worksheet, { area: cells, title, message, choices, refusal }: Input): void {
  const { dataValidation } = sheet.getRange(areaAddress(cells));
  dataValidation.rule = choices
    ? { list: { inCellDropDown: true, source: choices.join(",") } }
    : { textLength: { formula1: 1, formula2: 255, operator: "Between" } };
  dataValidation.prompt = { showPrompt: true, title, message };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: refusal };
}

function setUpPrint(layout: Excel.PageLayout, print: Blueprint["print"]): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "Letter";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Inches", { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, footer: 0.3 });
  layout.setPrintArea(areaAddress(print.area));
  // An ampersand begins a code in a footer.
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer.replaceAll("&", "&&");
}
