import { area, areaAddress, cellAddress, contains } from "../../../src/blueprint/address";
import type { Blueprint, Block } from "../../../src/blueprint/blueprint";
import { isFormula } from "../../../src/blueprint/blueprint";
import { STYLES } from "../../../src/blueprint/style";
import type { Style } from "../../../src/blueprint/style";
import { LiveFigures } from "../../../src/render/xlsx/live-figures";
import { renderXlsx } from "../../../src/render/xlsx/render";
import { sheet, table } from "../office/sheet";
import { opened } from "./opened";
import type { Opened, Xml } from "./opened";
import { articles, cellsOf, comparison, CREATED, example, kept, sets } from "./sheets";

const properties = { title: "Careers", created: CREATED };

async function written(blueprint: Blueprint): Promise<Opened> {
  return opened(await renderXlsx([blueprint], properties));
}

function found(file: Opened, address: string): Xml {
  const name = file.workbook.SheetNames[0] ?? "";
  return file.workbook.Sheets[name]?.[address];
}

const sheetXml = (file: Opened): Xml => file.xml("xl/worksheets/sheet1.xml").worksheet;

const EXAMPLES = kept();

describe.each(EXAMPLES)("renderXlsx of $called", ({ blueprint }) => {
  let file: Opened;

  beforeAll(async () => {
    file = await written(blueprint);
  });

  it("says in every cell what the blueprint says", () => {
    for (const { row, column, cell } of cellsOf(blueprint)) {
      const there = found(file, cellAddress(row, column));
      const address = cellAddress(row, column);
      if (isFormula(cell)) {
        expect([address, `=${there?.f}`]).toEqual([address, cell.formula]);
        expect(cell.formula === "=NA()" ? there?.w : there?.v).toBe(cell.shows ?? "#N/A");
      } else expect([address, there?.v]).toEqual([address, cell === "" ? undefined : cell]);
    }
  });

  it("gives every cell the style of the blueprint", () => {
    const looks = looksIn(file);
    for (const block of blueprint.blocks) {
      if (block.kind === "chart") continue;
      for (const { row, column } of cellsOf({ ...blueprint, blocks: [block] })) {
        const address = cellAddress(row, column);
        expect([address, looks.get(address)]).toEqual([address, lookOf(block, row, column)]);
      }
    }
  });

  it("makes one cell of every text's area", () => {
    const merged = blueprint.blocks
      .filter((block) => block.kind === "text" && block.area.rows * block.area.columns > 1)
      .map((block) => areaAddress(block.area));
    const there = (sheetXml(file).mergeCells?.mergeCell ?? []).map((each: Xml) => each["@ref"]);
    expect(there.sort()).toEqual(merged.sort());
  });

  it("keeps widths, heights and what is out of sight", () => {
    const { "!cols": columns = [], "!rows": rows = [] } = file.workbook.Sheets[blueprint.name] ?? {};
    // A pixel at most is lost: Excel has no parts of one.
    blueprint.columnWidths.forEach((points, at) =>
      expect(Math.abs((columns[at]?.wpx ?? 0) - (points * 4) / 3)).toBeLessThanOrEqual(1),
    );
    for (const { row, height } of blueprint.rowHeights) expect(rows[row]?.hpt).toBe(height);
    const hidden = rows.flatMap((each, at) => (each.hidden ? [at] : []));
    expect(hidden).toEqual(blueprint.hiddenRows);
  });

  it("asks for input as the blueprint does", () => {
    const there = (sheetXml(file).dataValidations?.dataValidation ?? []).map((each: Xml) => ({
      area: each["@sqref"],
      title: each["@promptTitle"],
      message: each["@prompt"],
      refusal: each["@error"],
      warned: each["@errorStyle"] === "warning",
      shown: each["@showInputMessage"] + each["@showErrorMessage"],
      choices: each["@type"] === "list" ? each.formula1.replaceAll('"', "").split(",") : undefined,
    }));
    expect(there).toEqual(
      blueprint.inputs.map(({ area: cells, title, message, refusal, choices, locked }) => ({
        area: areaAddress(cells),
        title,
        message,
        refusal,
        warned: locked ?? false,
        shown: "11",
        choices,
      })),
    );
  });

  it("prints as the blueprint does", () => {
    const { pageSetup, sheetPr, headerFooter, printOptions, pageMargins, sheetViews, rowBreaks } =
      sheetXml(file);
    const { print, frozenRows, name } = blueprint;
    expect(pageSetup).toMatchObject({
      "@orientation": print.orientation,
      "@paperSize": "1",
      "@fitToWidth": "1",
      "@fitToHeight": print.onePage ? "1" : "0",
    });
    // A break is named by the row above it, counted from 1, which is the row below it counted from 0.
    const breaks = (rowBreaks?.brk ?? []).map((each: Xml) => Number(each["@id"]));
    expect(breaks).toEqual(print.breaks);
    expect(sheetPr.pageSetUpPr["@fitToPage"]).toBe("1");
    expect(printOptions["@horizontalCentered"]).toBe("1");
    expect(pageMargins).toMatchObject({ "@top": "0.5", "@bottom": "0.6", "@left": "0.5", "@right": "0.5" });
    expect(headerFooter.oddFooter).toBe(`&C${print.footer}&R&P of &N`);
    const names = file.workbook.Workbook?.Names?.map((each) => [each.Name, each.Ref, each.Sheet]);
    expect(names).toEqual([
      ["_xlnm.Print_Area", `'${name}'!${areaAddress(print.area, "both")}`, 0],
      ["_xlnm.Print_Titles", `'${name}'!$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`, 0],
    ]);
    expect(sheetViews.sheetView).toMatchObject({
      "@showGridLines": "0",
      pane: { "@ySplit": String(frozenRows), "@state": "frozen", "@topLeftCell": `A${frozenRows + 1}` },
    });
  });
});

describe("renderXlsx", () => {
  it("writes every ready-made table and a comparison of every set", async () => {
    for (const { called, blueprint } of [...(await articles()), ...(await sets())]) {
      const file = await written(blueprint);
      const texts = cellsOf(blueprint).filter(({ cell }) => typeof cell === "string" && cell !== "");
      const same = texts.filter(({ row, column, cell }) => found(file, cellAddress(row, column))?.v === cell);
      expect([called, same.length]).toEqual([called, texts.length]);
    }
  });

  it("keeps a text a text, whatever it begins with", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-1",
      "@A1",
      "'quoted'",
      "May 2025",
      "51,140",
      "TRUE",
      " two  spaces",
      "a\nb",
    ];
    const cells: Block = {
      kind: "table",
      area: area(0, 0, texts.length, 1),
      cells: texts.map((text) => [text]),
      styles: [],
    };
    const file = await written(sheet([cells], { frozenRows: 0 }));
    expect(texts.map((_, row) => found(file, `A${row + 1}`))).toEqual(
      texts.map((text) => expect.objectContaining({ t: "s", v: text })),
    );
    expect(texts.map((_, row) => found(file, `A${row + 1}`)?.f)).toEqual(texts.map(() => undefined));
    const guarded = texts.filter((_, row) => xfAt(file, `A${row + 1}`)["@quotePrefix"] === "1");
    expect(guarded).toEqual(texts.filter((text) => text !== "a\nb"));
  });

  it("gives formulas with what they give, and says #N/A where a chart leaves something out", async () => {
    const cells: Block = {
      kind: "table",
      area: area(0, 0, 1, 4),
      cells: [
        [
          5,
          { formula: "=A1*2", shows: 10 },
          { formula: '=IF(A1>1,"–","")', shows: "–" },
          { formula: "=NA()" },
        ],
      ],
      styles: [],
    };
    const file = await written(sheet([cells], { frozenRows: 0 }));
    expect(found(file, "B1")).toMatchObject({ t: "n", v: 10, f: "A1*2" });
    expect(found(file, "C1")).toMatchObject({ t: "s", v: "–", f: 'IF(A1>1,"–","")' });
    expect(found(file, "D1")).toMatchObject({ t: "e", w: "#N/A", f: "NA()" });
  });

  it("refuses live figures, and says what to do", async () => {
    const live = await comparison({ careers: ["coder", "biller"], place: "US" }, "live");
    const refused = await renderXlsx([live], properties).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LiveFigures);
    expect(String(refused)).toMatch(/"Coder vs Biller" holds live figures \(=.*\).* with values instead\./);
    await expect(renderXlsx([sheet([table])], properties)).rejects.toThrow(LiveFigures);
  });

  it("refuses a workbook that Excel would not open", async () => {
    const text: Block = { kind: "text", area: area(0, 0), cell: "Pay", style: "title" };
    const named = (name: string) => sheet([text], { name });
    await expect(renderXlsx([], properties)).rejects.toThrow("it has no sheet.");
    await expect(renderXlsx([named("Pay"), named("PAY")], properties)).rejects.toThrow(
      'two sheets are called "PAY".',
    );
    await expect(renderXlsx([named("a/b")], properties)).rejects.toThrow(RangeError);
  });

  it("writes the same bytes for the same blueprints, at any hour", async () => {
    const blueprint = example("two-careers-values");
    const [first, second] = [
      await renderXlsx([blueprint], properties),
      await renderXlsx([blueprint], properties),
    ];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    // The hour and the day of the first part: midnight, the first day that a zip knows.
    const [hour, day] = [10, 12].map((at) => Buffer.from(first).readUInt16LE(at));
    expect([hour, day]).toEqual([0, 0b0000000_0001_00001]);
  });

  it("says what the workbook is, and who made it when", async () => {
    const file = opened(
      await renderXlsx([example("two-careers-values")], {
        title: "Coders & billers",
        subject: "Pay <compared>",
        description: "Two careers.",
        keywords: ["pay", "outlook"],
        created: CREATED,
      }),
    );
    const core = file.xml("docProps/core.xml")["cp:coreProperties"];
    expect(core).toMatchObject({
      "dc:title": "Coders & billers",
      "dc:subject": "Pay <compared>",
      "dc:description": "Two careers.",
      "dc:creator": "Career Comparison",
      "cp:keywords": "pay, outlook",
      "dcterms:created": { "#text": "2026-05-15T00:00:00Z" },
      "dcterms:modified": { "#text": "2026-05-15T00:00:00Z" },
    });
    expect(file.xml("docProps/app.xml").Properties.Application).toBe("Career Comparison");
  });

  it("opens at the cell that the blueprint names, in its pane", async () => {
    const text: Block = { kind: "text", area: area(0, 0, 1, 3), cell: "Pay", style: "title" };
    const selected = async (more: Partial<Blueprint>) => {
      const { sheetView } = sheetXml(await written(sheet([text], more))).sheetViews;
      return [
        sheetView.pane?.["@activePane"],
        sheetView.selection[0]["@pane"],
        sheetView.selection[0]["@activeCell"],
      ];
    };
    expect(await selected({ frozenRows: 2 })).toEqual(["bottomLeft", "bottomLeft", "A1"]);
    expect(await selected({ frozenRows: 2, opensAt: area(4, 1) })).toEqual([
      "bottomLeft",
      "bottomLeft",
      "B5",
    ]);
    expect(await selected({ frozenRows: 0, opensAt: area(4, 1) })).toEqual([undefined, undefined, "B5"]);
  });

  it("hides rows", async () => {
    const text: Block = { kind: "text", area: area(0, 0), cell: "Pay", style: "title" };
    const file = await written(sheet([text], { hiddenRows: [3, 5] }));
    const rows = file.workbook.Sheets["Coder's pay"]?.["!rows"] ?? [];
    expect(rows.flatMap((each, at) => (each.hidden ? [at] : []))).toEqual([3, 5]);
    expect(rows[3]?.hpt).toBe(18);
  });
});

/** The look of a cell as the file tells it. */
interface Told {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  readonly fill: string | undefined;
  readonly numberFormat: string;
  readonly alignment: readonly unknown[];
  readonly edges: readonly (string | undefined)[];
}

function xfAt(file: Opened, address: string): Xml {
  const cells = sheetXml(file).sheetData.row.flatMap((row: Xml) => row.c ?? []);
  const cell = cells.find((each: Xml) => each["@r"] === address);
  return file.xml("xl/styles.xml").styleSheet.cellXfs.xf[Number(cell?.["@s"] ?? 0)];
}

function looksIn(file: Opened): ReadonlyMap<string, Told> {
  const { cellXfs, fonts, fills, borders, numFmts } = file.xml("xl/styles.xml").styleSheet;
  // Two formats that Excel numbers itself.
  const formats = new Map<string, string>([
    ["0", "General"],
    ["3", "#,##0"],
    ["9", "0%"],
  ]);
  for (const each of numFmts?.numFmt ?? []) formats.set(each["@numFmtId"], each["@formatCode"]);
  const looks = cellXfs.xf.map((xf: Xml): Told => {
    const font = fonts.font[Number(xf["@fontId"])];
    const border = borders.border[Number(xf["@borderId"])];
    const { alignment = {} } = xf;
    return {
      size: Number(font.sz["@val"]),
      bold: "b" in font,
      italic: "i" in font,
      color: colored(font.color),
      fill: colored(fills.fill[Number(xf["@fillId"])].patternFill.fgColor),
      numberFormat: formats.get(xf["@numFmtId"]) ?? `format ${xf["@numFmtId"]}`,
      alignment: ["horizontal", "vertical", "wrapText", "indent"].map((each) => alignment[`@${each}`]),
      edges: ["top", "bottom", "left", "right"].map((edge) => colored(border[edge]?.color)),
    };
  });
  const rows = sheetXml(file).sheetData.row;
  const cells: readonly Xml[] = rows.flatMap((row: Xml) => row.c ?? []);
  return new Map(cells.map((cell) => [cell["@r"], looks[Number(cell["@s"] ?? 0)]]));
}

function colored(color: Xml): string | undefined {
  return color && `#${color["@rgb"].slice(2)}`;
}

/** The look that a blueprint asks for. */
function lookOf(block: Exclude<Block, { kind: "chart" }>, row: number, column: number): Told {
  const laid = (block.kind === "text" ? [block] : block.styles).filter((each) =>
    contains(each.area, area(row, column)),
  );
  const styles = laid.map(({ style }): Style => STYLES[style]);
  const style: Style = Object.assign({}, ...styles) as Style;
  const framed = laid.find((each) => (STYLES[each.style] as Style).frame !== undefined);
  const { frame } = style;
  const at = framed?.area ?? area(-1, -1);
  return {
    size: style.size ?? 11,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    color: style.color,
    fill: style.fill,
    numberFormat: style.numberFormat ?? "General",
    alignment: [
      style.horizontal?.toLowerCase() ?? (style.indent ? "left" : undefined),
      style.vertical?.toLowerCase(),
      style.wrap && expect.stringMatching(/^(1|true)$/),
      style.indent && String(style.indent),
    ],
    edges: [
      row === at.row ? frame : undefined,
      row === at.row + at.rows - 1 ? frame : style.rule,
      column === at.column ? frame : undefined,
      column === at.column + at.columns - 1 ? frame : undefined,
    ],
  };
}
