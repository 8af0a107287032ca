import { areaAddress, sheetReference } from "../../blueprint/address";
import type { Blueprint, Input, PrintSetup } from "../../blueprint/blueprint";
import type { Name, Sheet } from "./package";

/** A column is as wide as so many digits of the standard font, which has 7 pixels for each. */
const PIXELS_OF_A_DIGIT = 7;
const PIXELS_OF_A_POINT = 96 / 72;

type Contents = Sheet["contents"];
type Page = Pick<
  Contents,
  "columns" | "freezePane" | "view" | "dataValidations" | "pageSetup" | "headerFooter" | "rowBreaks"
> & { readonly rowDefs: NonNullable<Contents["rowDefs"]> };

/** Sizes, frozen panes, what may be typed where, and how it prints. */
export function pageOf(blueprint: Blueprint): Page {
  const { columnWidths, frozenRows, inputs, print } = blueprint;
  return {
    columns: columnWidths.map((points) => ({
      width: Math.round(points * PIXELS_OF_A_POINT) / PIXELS_OF_A_DIGIT,
    })),
    rowDefs: rowsOf(blueprint),
    view: { showGridLines: false },
    ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
    dataValidations: inputs.map(validation),
    pageSetup: {
      paperSize: "letter",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: footer(print) },
    // The library counts the rows that end a page.
    rowBreaks: print.breaks.map((row) => row - 1),
  };
}

/** The names by which Excel knows what to print, and what to repeat on each page. */
export function printNames({ name, print }: Blueprint): readonly Name[] {
  const sheet = sheetReference(name);
  const { first, last } = print.titleRows;
  return [
    { name: "_xlnm.Print_Area", range: `${sheet}!${areaAddress(print.area, "both")}`, scope: name },
    { name: "_xlnm.Print_Titles", range: `${sheet}!$${first + 1}:$${last + 1}`, scope: name },
  ];
}

function rowsOf({ rowHeights, hiddenRows }: Blueprint): Page["rowDefs"] {
  const rows: Page["rowDefs"] = new Map();
  for (const { row, height } of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function validation(input: Input): NonNullable<Page["dataValidations"]>[number] {
  const { area, title, message, refusal, locked } = input;
  return {
    ...ruleOf(input),
    range: areaAddress(area),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
    showErrorMessage: true,
    errorStyle: locked ? "warning" : "stop",
    errorTitle: title,
    errorMessage: refusal,
  };
}

function ruleOf({
  choices,
  locked,
}: Input): Pick<
  NonNullable<Page["dataValidations"]>[number],
  "type" | "operator" | "values" | "formula1" | "formula2"
> {
  if (locked) return { type: "custom", formula1: "FALSE" };
  if (choices) return { type: "list", values: [...choices] };
  return { type: "textLength", operator: "between", formula1: "1", formula2: "255" };
}

/** An ampersand begins a code in a footer. */
function footer(print: PrintSetup): string {
  return `&C${print.footer.replaceAll("&", "&&")}&R&P of &N`;
}
