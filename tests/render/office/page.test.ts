/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { area } from "../../../src/blueprint/address";
import { COLUMNS_NAME, ROWS_NAME } from "../../../src/blueprint/anchors";
import { openWorkbook, type OpenWorkbook } from "../../preview/office";
import { rendered, sheet, table } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

describe("setUpPage", () => {
  it("sets sizes, frozen panes and printing up", async () => {
    const found = await rendered(sheet([table]), async (added, sync) => {
      const [first, second, row] = [added.getRange("A1"), added.getRange("B1"), added.getRange("A3:A4")];
      for (const range of [first, second]) range.load("format/columnWidth");
      row.load("format/rowHeight");
      const frozen = added.freezePanes.getLocation();
      frozen.load("rowCount");
      const printed = added.pageLayout.getPrintAreaOrNullObject();
      const repeated = added.pageLayout.getPrintTitleRowsOrNullObject();
      for (const range of [printed, repeated]) range.load("address");
      added.pageLayout.load("orientation,zoom");
      added.pageLayout.headersFooters.defaultForAllPages.load("centerFooter,rightFooter");
      added.load("showGridlines");
      await sync();
      return {
        widths: [first.format.columnWidth, second.format.columnWidth],
        height: row.format.rowHeight,
        frozen: frozen.rowCount,
        printed: printed.address,
        repeated: repeated.address,
        layout: added.pageLayout.toJSON(),
        gridlines: added.showGridlines,
      };
    });
    expect(found).toMatchObject({
      widths: [120, 60],
      height: 18,
      frozen: 1,
      printed: "'Coder''s pay'!A1:C9",
      repeated: "'Coder''s pay'!3:3",
      layout: {
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        headersFooters: { defaultForAllPages: { centerFooter: "Pay && more", rightFooter: "&P of &N" } },
      },
      gridlines: false,
    });
  });

  it("prints a sheet that is too long for one page on several", async () => {
    const print = { ...sheet([table]).print, onePage: false };
    const zoom = await rendered(sheet([table], { print }), async (added, sync) => {
      added.pageLayout.load("zoom");
      await sync();
      return added.pageLayout.zoom;
    });
    expect(zoom).toEqual({ horizontalFitToPages: 1 });
  });

  it("ends a page above every row that begins one", async () => {
    const print = { ...sheet([]).print, onePage: false, breaks: [4, 7] };
    const breaks = await rendered(sheet([table], { print }), async (added, sync) => {
      added.horizontalPageBreaks.load("items/rowIndex");
      await sync();
      return added.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(breaks).toEqual([4, 7]);
  });

  it("hides rows that only formulas read", async () => {
    const hidden = await rendered(sheet([table], { hiddenRows: [5, 6, 8] }), async (added, sync) => {
      const ranges = ["A5", "A6:A7", "A8", "A9"].map((address) => added.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, true, false, true]);
  });

  it("keeps its anchors in hidden names", async () => {
    const names = await rendered(sheet([table]), async (added, sync) => {
      added.names.load("items/name,items/formula,items/visible");
      await sync();
      return added.names.items.map(({ name, formula, visible }) => [name, formula, visible]);
    });
    expect(names).toEqual([
      [`${ROWS_NAME}1`, "='Coder''s pay'!$A$1,'Coder''s pay'!$A$4", false],
      [`${COLUMNS_NAME}1`, "='Coder''s pay'!$A$1,'Coder''s pay'!$B$1", false],
    ]);
  });

  it("warns of a change that nothing follows from", async () => {
    const input = {
      area: area(2, 1),
      title: "Career",
      message: "m",
      refusal: "Nothing follows.",
      locked: true,
    } as const;
    const validation = await rendered(sheet([table], { inputs: [input] }), async (added, sync) => {
      const { dataValidation } = added.getRange("B3");
      dataValidation.load("rule,errorAlert");
      await sync();
      return dataValidation.toJSON();
    });
    expect(validation).toMatchObject({
      rule: { custom: { formula: "=FALSE" } },
      errorAlert: { showAlert: true, style: "Warning", message: "Nothing follows." },
    });
  });

  it("offers choices, and takes names of any text up to 255 characters", async () => {
    const input = { title: "Place", message: "Choose one.", refusal: "Only these." };
    const inputs = [
      { ...input, area: area(3, 1), choices: ["US", "TX"] },
      { ...input, area: area(2, 1, 1, 2) },
    ];
    const [choice, name] = await rendered(sheet([table], { inputs }), async (added, sync) => {
      const validations = [added.getRange("B4"), added.getRange("B3:C3")].map(
        (range) => range.dataValidation,
      );
      for (const validation of validations) validation.load("rule,prompt,errorAlert");
      await sync();
      return validations.map((validation) => validation.toJSON());
    });
    expect(choice).toMatchObject({
      rule: { list: { inCellDropDown: true, source: "US,TX" } },
      prompt: { showPrompt: true, title: "Place", message: "Choose one." },
      errorAlert: { showAlert: true, style: "Stop", message: "Only these." },
    });
    expect(name?.rule).toEqual({ textLength: { formula1: 1, formula2: 255, operator: "Between" } });
  });
});
