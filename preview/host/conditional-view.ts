import type { IStyleBase } from "@univerjs/core";
import { engineRange } from "./cells";
import type { ConditionalFormatState } from "./conditional-format";
import { part, type Memory } from "./kept";
import type { Cells } from "./range-cells";

/** Commands of the engine's plugin, which the page registers; tests without a screen do not. */
const COMMAND = {
  add: "sheet.command.add-conditional-rule",
  delete: "sheet.command.delete-conditional-rule",
} as const;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

type Sheet = Pick<Cells, "book" | "sheetId">;

interface WithRules {
  getConditionalFormattingRules(): readonly { readonly cfId: string }[];
}

/** Paints the rule as it stands now: rules over values and formulas; others are only kept. */
export function showRule({ book, sheetId }: Sheet, { id, type, area, memory }: ConditionalFormatState): void {
  const rule = type === "CellValue" ? valueRule(memory) : type === "Custom" ? formulaRule(memory) : undefined;
  hideRule({ book, sheetId }, id);
  if (rule === undefined || shownRules({ book, sheetId }) === undefined) return;
  book.api.syncExecuteCommand(COMMAND.add, {
    unitId: book.workbook.getId(),
    subUnitId: sheetId,
    rule: { cfId: id, ranges: [engineRange(area)], stopIfTrue: memory["stopIfTrue"] === true, rule },
  });
}

export function hideRule({ book, sheetId }: Sheet, id: string): void {
  if (shownRules({ book, sheetId })?.some(({ cfId }) => cfId === id) !== true) return;
  book.api.syncExecuteCommand(COMMAND.delete, {
    unitId: book.workbook.getId(),
    subUnitId: sheetId,
    cfId: id,
  });
}

function shownRules({ book, sheetId }: Sheet) {
  const sheet = book.sheet(sheetId);
  if (!("getConditionalFormattingRules" in sheet)) return undefined;
  return (sheet as typeof sheet & WithRules).getConditionalFormattingRules();
}

function valueRule(memory: Memory): object | undefined {
  const { rule, ...look } = part(memory, "cellValue");
  const { operator, formula1, formula2 } = (rule ?? {}) as Record<string, string | undefined>;
  const found = OPERATORS[operator ?? ""];
  const [first, second] = [formula1, formula2].map((formula) => Number(formula?.replace(/^=/, "")));
  if (found === undefined || first === undefined || Number.isNaN(first)) return undefined;
  const value = /between/i.test(found) ? [first, second] : first;
  return { type: "highlightCell", subType: "number", operator: found, value, style: style(look) };
}

function formulaRule(memory: Memory): object | undefined {
  const custom = part(memory, "custom");
  const { formula } = part(custom, "rule");
  if (typeof formula !== "string" || formula === "") return undefined;
  return { type: "highlightCell", subType: "formula", value: formula, style: style(custom) };
}

function style(look: Memory): IStyleBase {
  const font = part(part(look, "format"), "font");
  const fill = part(part(look, "format"), "fill");
  const color = (value: unknown) => (typeof value === "string" ? { rgb: value } : null);
  return {
    ...(font["color"] === undefined ? {} : { cl: color(font["color"]) }),
    ...(fill["color"] === undefined ? {} : { bg: color(fill["color"]) }),
    ...(font["bold"] === true ? { bl: 1 } : {}),
    ...(font["italic"] === true ? { it: 1 } : {}),
  };
}
