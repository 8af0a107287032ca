import { areaWithout, cellsAddress, intersection, type Area } from "./address";
import { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { refuseOnProtected } from "./protected-cells";
import type { Cells } from "./range-cells";
import type { DataValidationState, SheetState } from "./sheet-store";

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

/** Excel's limit for a list that is written into the rule. */
const LONGEST_LIST = 255;

const newState = (): DataValidationState => ({ rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true });

export class DataValidation extends ExcelObject {
  readonly className = "DataValidation";

  constructor(readonly cells: Cells) {
    super();
  }

  get rule() {
    return state(this)?.rule ?? {};
  }

  set rule(rule: Record<string, unknown>) {
    const source = (rule["list"] as { source?: unknown } | undefined)?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST) {
      throw invalidArgument(
        `A list in a rule holds ${LONGEST_LIST} characters, this one has ${source.length}.`,
      );
    }
    if (Object.keys(rule).every((kind) => KINDS[kind] === undefined))
      throw invalidArgument("The rule has no kind.");
    edit(this).rule = rule;
  }

  get prompt() {
    return state(this)?.prompt ?? {};
  }

  set prompt(prompt: Record<string, unknown>) {
    edit(this).prompt = prompt;
  }

  get errorAlert() {
    return state(this)?.errorAlert ?? {};
  }

  set errorAlert(alert: Record<string, unknown>) {
    edit(this).errorAlert = alert;
  }

  get ignoreBlanks() {
    return state(this)?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignore: boolean) {
    edit(this).ignoreBlanks = ignore;
  }

  get type() {
    return KINDS[Object.keys(this.rule)[0] ?? ""] ?? "None";
  }

  clear() {
    const { book, sheetId, area } = this.cells;
    refuseOnProtected(book, sheetId);
    free(book.sheets.of(sheetId), area);
  }
}

/** Takes an area out of the rules that cover it; beside it they go on. */
function free({ validations }: SheetState, area: Area): void {
  const left = validations.flatMap((rule) =>
    areaWithout(rule.area, area).map((part) => ({ area: part, state: { ...rule.state } })),
  );
  validations.splice(0, validations.length, ...left);
}

function state({ cells: { book, sheetId, area } }: DataValidation): DataValidationState | undefined {
  return validationAt(book.sheets.of(sheetId), area.row, area.column);
}

/** The rule that covers the cell. */
export function validationAt(
  sheet: SheetState,
  row: number,
  column: number,
): DataValidationState | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.validations.find((rule) => intersection(rule.area, cell) !== undefined)?.state;
}

/** The area's own rule; where a larger one covers it, the area has gone its own way from now on. */
function edit({ cells: { book, sheetId, area } }: DataValidation): DataValidationState {
  refuseOnProtected(book, sheetId);
  const sheet = book.sheets.of(sheetId);
  const known = sheet.validations.find((rule) => cellsAddress(rule.area) === cellsAddress(area));
  if (known !== undefined) return known.state;
  const added = { area, state: { ...(validationAt(sheet, area.row, area.column) ?? newState()) } };
  free(sheet, area);
  sheet.validations.push(added);
  return added.state;
}
