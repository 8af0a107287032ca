import type { Book } from "./book";
import { axisKey } from "./chart-state";
import { ChartAxisTitle } from "./chart-text";
import { ChartFormat } from "./chart-format";
import { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { kept, part, type Memory } from "./kept";

export class ChartAxes extends ExcelObject {
  readonly className = "ChartAxes";

  constructor(
    readonly memory: Memory,
    readonly changed: () => void,
    readonly book: Book,
  ) {
    super();
  }

  get categoryAxis() {
    return this.getItem("Category");
  }

  get valueAxis() {
    return this.getItem("Value");
  }

  getItem(type: string, group = "Primary") {
    if (type !== "Category" && type !== "Value")
      throw invalidArgument(`"${type}" is not an axis of this chart.`);
    if (group !== "Primary" && group !== "Secondary")
      throw invalidArgument(`"${group}" is not a group of axes.`);
    const axis = part(this.memory, axisKey(type, group));
    if (type === "Value") part(axis, "majorGridlines")["visible"] ??= true;
    return new ChartAxis(axis, this.changed, this.book);
  }
}

const SCALE = { scaleType: "Linear", logBase: 10, crosses: "Automatic", crossesAt: 0, displayUnit: "None" };
const TICKS = { majorTickMark: "None", minorTickMark: "None", tickLabelPosition: "NextToAxis" };
const SPACING = { tickLabelSpacing: 1, tickMarkSpacing: 1, offset: 100, multiLevel: true };
/** "" stands for what Excel would choose by itself. */
const CHOSEN = { minimum: "", maximum: "", majorUnit: "", minorUnit: "" };

export class ChartAxis extends kept("ChartAxis", {
  ...SCALE,
  ...TICKS,
  ...SPACING,
  ...CHOSEN,
  visible: true,
  numberFormat: "General",
  linkNumberFormat: true,
  reversePlotOrder: false,
  showDisplayUnitLabel: true,
  isBetweenCategories: true,
  categoryType: "Automatic",
  position: "Automatic",
  alignment: "Center",
  textOrientation: 0,
}) {
  constructor(
    memory: Memory,
    changed: () => void,
    readonly book: Book,
  ) {
    super(memory, changed);
  }

  get title() {
    return new ChartAxisTitle(part(this.memory, "title"), this.changed, this.book);
  }

  get majorGridlines() {
    return new ChartGridlines(part(this.memory, "majorGridlines"), this.changed);
  }

  get minorGridlines() {
    return new ChartGridlines(part(this.memory, "minorGridlines"), this.changed);
  }

  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }

  setPositionAt(value: number) {
    this.memory["positionAt"] = value;
  }
}

export class ChartGridlines extends kept("ChartGridlines", { visible: false }) {
  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }
}
