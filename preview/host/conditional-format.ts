import type { Area } from "./address";
import { hideRule, showRule } from "./conditional-view";
import { child, children, ExcelCollection, identity } from "./excel-object";
import { invalidArgument } from "./host-error";
import { kept, part, type Memory } from "./kept";
import { Range } from "./range";
import type { Cells } from "./range-cells";

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly memory: Memory;
}

const TYPES = [
  "CellValue",
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
];

export class ConditionalFormats extends ExcelCollection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";

  constructor(readonly cells: Cells) {
    super();
  }

  override [children]() {
    return rules(this.cells).map((rule) => new ConditionalFormat(this.cells, rule));
  }

  override [child](id: unknown) {
    return this[children]().find((rule) => rule.id === id);
  }

  add(type: string) {
    if (!TYPES.includes(type)) throw invalidArgument(`"${type}" is not a kind of conditional format.`);
    const all = stored(this.cells);
    const number = Math.max(0, ...all.map((rule) => Number(rule.id.split("-")[1]))) + 1;
    const rule = { id: `rule-${number}`, type, area: this.cells.area, memory: {} };
    all.push(rule);
    return new ConditionalFormat(this.cells, rule);
  }

  clearAll() {
    for (const rule of this[children]()) rule.delete();
  }
}

const stored = ({ book, sheetId }: Cells) => book.sheets.of(sheetId).conditionalFormats;

const rules = (cells: Cells) =>
  stored(cells).filter(
    ({ area }) =>
      area.row < cells.area.row + cells.area.rowCount &&
      cells.area.row < area.row + area.rowCount &&
      area.column < cells.area.column + cells.area.columnCount &&
      cells.area.column < area.column + area.columnCount,
  );

export class ConditionalFormat extends kept("ConditionalFormat", { priority: 0, stopIfTrue: false }) {
  constructor(
    readonly cells: Cells,
    readonly rule: ConditionalFormatState,
  ) {
    super(rule.memory, () => showRule(cells, rule));
  }

  override [identity]() {
    return this.rule.id;
  }

  get id() {
    return this.rule.id;
  }

  get type() {
    return this.rule.type;
  }

  get cellValue() {
    return new CellValueConditionalFormat(part(this.memory, "cellValue"), this.changed);
  }

  get custom() {
    return new CustomConditionalFormat(part(this.memory, "custom"), this.changed);
  }

  getRange() {
    return new Range(this.cells.book, this.cells.sheetId, this.rule.area);
  }

  delete() {
    const all = stored(this.cells);
    all.splice(all.indexOf(this.rule), 1);
    hideRule(this.cells, this.rule.id);
  }
}

class CellValueConditionalFormat extends kept("CellValueConditionalFormat", { rule: {} }) {
  get format() {
    return new ConditionalRangeFormat(part(this.memory, "format"), this.changed);
  }
}

class CustomConditionalFormat extends kept("CustomConditionalFormat", {}) {
  get rule() {
    return new ConditionalFormatRule(part(this.memory, "rule"), this.changed);
  }

  get format() {
    return new ConditionalRangeFormat(part(this.memory, "format"), this.changed);
  }
}

class ConditionalFormatRule extends kept("ConditionalFormatRule", {
  formula: "",
  formulaLocal: "",
  formulaR1C1: "",
}) {}

class ConditionalRangeFormat extends kept("ConditionalRangeFormat", { numberFormat: null }) {
  get font() {
    return new ConditionalRangeFont(part(this.memory, "font"), this.changed);
  }

  get fill() {
    return new ConditionalRangeFill(part(this.memory, "fill"), this.changed);
  }
}

const FONT = { bold: false, italic: false, color: null, strikethrough: false, underline: "None" };

class ConditionalRangeFont extends kept("ConditionalRangeFont", FONT) {
  clear() {
    for (const property of Object.keys(this.memory)) delete this.memory[property];
    this.changed();
  }
}

class ConditionalRangeFill extends kept("ConditionalRangeFill", { color: "" }) {
  clear() {
    delete this.memory["color"];
    this.changed();
  }
}
