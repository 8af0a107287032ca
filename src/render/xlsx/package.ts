import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Area } from "../../blueprint/address";
import { areaAddress, cellAddress } from "../../blueprint/address";
import type { DrawnChart } from "./drawn";
import { element, escaped } from "./xml";

export type { CellStyle } from "hucre/xlsx";
export type WrittenCell = Partial<Cell>;
export type Name = NonNullable<WriteOptions["namedRanges"]>[number];

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly subject?: string;
  /** A sentence or two. */
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** When it says that it was made. */
  readonly created: Date;
}

export interface Sheet {
  readonly contents: WriteSheet;
  readonly charts: readonly DrawnChart[];
  readonly opensAt: Area;
  readonly frozenRows: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
  readonly properties: WorkbookProperties;
}

/** Part of the style of a cell whose text must not be read anew: the library has no word for that, see `guardTexts`. */
export const TEXT_MARK = { protection: { locked: true } } as const;

const MADE_BY = "Career Comparison";

/** Local, so that the hour written into the file is the same in every time zone. */
const FIRST_DAY_OF_ZIP = "1980-01-01T00:00:00";

/**
 * The number of the engine that calculates in Excel 2019 and newer. A file of an older one is calculated anew when it is
 * opened, and Excel asks on closing whether to save it.
 */
const CALCULATED_BY = 191_029;

/** The parts of a package, by their paths. */
type Parts = Record<string, Uint8Array>;

/**
 * Makes the file. A library writes the package; what it cannot say is then put into the parts that it left:
 *
 *     [Content_Types].xml, _rels/
 *     docProps/app.xml           who made it
 *     docProps/core.xml
 *     xl/workbook.xml            that nothing has to be calculated on opening
 *     xl/styles.xml              which texts stay texts
 *     xl/sharedStrings.xml, xl/theme/
 *     xl/worksheets/sheet1.xml   which cell is selected, and which formulas give an error
 *     xl/drawings/drawing1.xml   what the charts are called
 *     xl/charts/chart1.xml       the charts
 *
 * Why: [decision 7](../../../docs/decisions/0007-xlsx-files.md).
 */
export async function writePackage({ sheets, names, properties }: Workbook): Promise<Uint8Array> {
  const { created, keywords = [], ...others } = properties;
  const written = await writeXlsx({
    sheets: sheets.map(withStandIns),
    namedRanges: [...names],
    properties: {
      ...others,
      creator: MADE_BY,
      ...(keywords.length > 0 && { keywords: keywords.join(", ") }),
      created,
      modified: created,
    },
  });
  const parts: Parts = unzipSync(written);
  change(parts, "docProps/app.xml", (xml) => replaced(xml, /(<Application>)[^<]*/, `$1${escaped(MADE_BY)}`));
  change(parts, "xl/workbook.xml", (xml) =>
    replaced(xml, /<calcPr[^>]*\/>/, element("calcPr", { calcId: CALCULATED_BY })),
  );
  change(parts, "xl/styles.xml", guardTexts);
  let chart = 0;
  sheets.forEach((sheet, at) => {
    change(parts, `xl/worksheets/sheet${at + 1}.xml`, (xml) => withSelection(withErrors(xml), sheet));
    if (sheet.charts.length === 0) return;
    change(parts, `xl/drawings/drawing${at + 1}.xml`, (xml) => withNames(xml, sheet.charts));
    for (const { part } of sheet.charts) {
      chart += 1;
      change(parts, `xl/charts/chart${chart}.xml`, () => part);
    }
  });
  return zipSync(parts, { mtime: FIRST_DAY_OF_ZIP });
}

/** A chart for each of the sheet's, of which the library knows but the place and the description. */
function withStandIns({ contents, charts }: Sheet): WriteSheet {
  return {
    ...contents,
    charts: charts.map(({ area, description }) => ({
      type: "bar",
      series: [{ values: "$A$1" }],
      altText: description,
      anchor: {
        from: { row: area.row, col: area.column },
        to: { row: area.row + area.rows, col: area.column + area.columns },
      },
    })),
  };
}

/** Excel writes an apostrophe before a text so that it is not read as a formula or a date on the next edit. */
function guardTexts(styles: string): string {
  return styles.replaceAll(
    /(<xf [^>]*?) applyProtection="[^"]*">(.*?)<protection locked="1"\/><\/xf>/g,
    '$1 quotePrefix="1">$2</xf>',
  );
}

/** The library takes what a formula gives for a text, and a chart would draw that as zero. */
function withErrors(sheet: string): string {
  return sheet.replaceAll(/t="str"([^>]*><f>NA\(\)<\/f>)/g, 't="e"$1');
}

/** Where rows are frozen, the pane below them is the active one, whichever cell is selected. */
function withSelection(sheet: string, { opensAt, frozenRows }: Sheet): string {
  const selection = element("selection", {
    ...(frozenRows > 0 && { pane: "bottomLeft" }),
    activeCell: cellAddress(opensAt.row, opensAt.column),
    sqref: areaAddress(opensAt),
  });
  return frozenRows > 0
    ? replaced(sheet, /(?=<\/sheetView>)/, selection)
    : replaced(sheet, /(<sheetView [^>]*?)\/>/, `$1>${selection}</sheetView>`);
}

function withNames(drawing: string, charts: readonly DrawnChart[]): string {
  return charts.reduce(
    (xml, { name }, at) =>
      // A dollar sign would begin a code in what replaces.
      replaced(xml, new RegExp(`name="Chart ${at + 1}"`), `name="${escaped(name).replaceAll("$", "$$$$")}"`),
    drawing,
  );
}

function change(parts: Parts, path: string, to: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The library wrote no ${path}.`);
  parts[path] = strToU8(to(strFromU8(part)));
}

/** A place that is not there means that the library writes otherwise than it did. */
function replaced(xml: string, place: RegExp, by: string): string {
  if (!place.test(xml)) throw new Error(`The library wrote nothing like ${place.source}.`);
  return xml.replace(place, by);
}
