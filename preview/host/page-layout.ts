import { parseCells, splitAddress } from "./address";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { invalidArgument } from "./host-error";
import { kept, part } from "./kept";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const LAYOUT = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends kept("PageLayout", LAYOUT) {
  constructor(readonly worksheet: Worksheet) {
    super(sheetState(worksheet).pageLayout);
  }

  get headersFooters() {
    return new HeaderFooterGroup(part(this.memory, "headersFooters"));
  }

  setPrintArea(area: unknown) {
    sheetState(this.worksheet).printArea = address(area);
  }

  getPrintAreaOrNullObject() {
    return range(this, sheetState(this.worksheet).printArea);
  }

  setPrintTitleRows(rows: unknown) {
    sheetState(this.worksheet).printTitleRows = address(rows);
  }

  getPrintTitleRowsOrNullObject() {
    return range(this, sheetState(this.worksheet).printTitleRows);
  }

  setPrintTitleColumns(columns: unknown) {
    sheetState(this.worksheet).printTitleColumns = address(columns);
  }

  getPrintTitleColumnsOrNullObject() {
    return range(this, sheetState(this.worksheet).printTitleColumns);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>) {
    const points = POINTS_IN[unit];
    if (points === undefined) throw invalidArgument(`"${unit}" is not a unit of margins.`);
    for (const [side, size] of Object.entries(margins)) {
      this.memory[`${side}Margin`] = size * points;
    }
  }
}

const sheetState = ({ book, sheetId }: Worksheet) => book.sheets.of(sheetId);

function address(given: unknown): string {
  if (given instanceof Range) return splitAddress(given.address).cells;
  const cells = splitAddress(String(given)).cells;
  parseCells(cells);
  return cells;
}

const range = ({ worksheet }: PageLayout, cells: string | undefined) =>
  cells === undefined ? null : worksheet.getRange(cells);

export class HeaderFooterGroup extends kept("HeaderFooterGroup", {
  state: "Default",
  useSheetMargins: true,
  useSheetScale: true,
}) {
  get defaultForAllPages() {
    return new HeaderFooter(part(this.memory, "defaultForAllPages"));
  }

  get evenPages() {
    return new HeaderFooter(part(this.memory, "evenPages"));
  }

  get firstPage() {
    return new HeaderFooter(part(this.memory, "firstPage"));
  }

  get oddPages() {
    return new HeaderFooter(part(this.memory, "oddPages"));
  }
}

export class HeaderFooter extends kept("HeaderFooter", {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
}) {}

type Direction = "horizontal" | "vertical";

/** Pages end above a row, or left of a column. */
export class PageBreaks extends ExcelCollection<PageBreak> {
  readonly className = "PageBreakCollection";

  constructor(
    readonly worksheet: Worksheet,
    readonly direction: Direction,
  ) {
    super();
  }

  override [children]() {
    return breaks(this).map((at) => new PageBreak(this, at));
  }

  override [child](at: unknown) {
    return breaks(this).includes(Number(at)) ? new PageBreak(this, Number(at)) : undefined;
  }

  add(given: unknown) {
    const area = given instanceof Range ? given.area : parseCells(splitAddress(String(given)).cells);
    const at = this.direction === "horizontal" ? area.row : area.column;
    if (!breaks(this).includes(at)) breaks(this).push(at);
    return new PageBreak(this, at);
  }

  removePageBreaks() {
    breaks(this).length = 0;
  }
}

const breaks = ({ worksheet, direction }: PageBreaks) => sheetState(worksheet).pageBreaks[direction];

export class PageBreak extends ExcelObject {
  readonly className = "PageBreak";

  constructor(
    readonly breaks: PageBreaks,
    readonly at: number,
  ) {
    super();
  }

  override [identity]() {
    return this.at;
  }

  get rowIndex() {
    return this.breaks.direction === "horizontal" ? this.at : 0;
  }

  get columnIndex() {
    return this.breaks.direction === "vertical" ? this.at : 0;
  }

  delete() {
    const all = breaks(this.breaks);
    all.splice(all.indexOf(this.at), 1);
  }
}
