import { ChartFormat } from "./chart-format";
import type { Book } from "./book";
import { titleText } from "./chart-view";
import { kept, part, type Memory } from "./kept";
import { referredCells } from "./cell-reference";

/** A text that someone may set, hide, or take from a cell by a formula. */
export class ChartTitle extends kept("ChartTitle", {
  overlay: false,
  position: "Top",
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  textOrientation: 0,
  showShadow: false,
  left: 0,
  top: 0,
}) {
  constructor(
    memory: Memory,
    changed: () => void,
    readonly book: Book,
  ) {
    super(memory, changed);
  }

  get text(): unknown {
    return titleText(this.book, this.memory) ?? "";
  }

  set text(text: unknown) {
    this.memory["text"] = String(text);
    delete this.memory["formula"];
    this.changed();
  }

  get visible() {
    return this.memory["visible"] ?? true;
  }

  set visible(visible: unknown) {
    this.memory["visible"] = visible;
    this.changed();
  }

  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }

  setFormula(formula: unknown) {
    this.memory["formula"] = referredCells(this.book, String(formula));
    this.changed();
  }
}

/** As in Excel, an axis has no title until it is given one. */
export class ChartAxisTitle extends ChartTitle {
  override readonly className = "ChartAxisTitle";

  override get visible() {
    return (
      this.memory["visible"] ?? (this.memory["text"] !== undefined || this.memory["formula"] !== undefined)
    );
  }

  override set visible(visible: unknown) {
    this.memory["visible"] = visible;
    this.changed();
  }
}

const LABELS = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  showLegendKey: false,
  showBubbleSize: false,
  position: "OutsideEnd",
  numberFormat: "General",
  linkNumberFormat: true,
  separator: ", ",
  autoText: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  textOrientation: 0,
};

export class ChartDataLabels extends kept("ChartDataLabels", LABELS) {
  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }
}

export class ChartDataLabel extends kept("ChartDataLabel", { ...LABELS, text: "", formula: "" }) {
  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }
}

const LEGEND = {
  visible: true,
  position: "Bottom",
  overlay: false,
  showShadow: false,
  left: 0,
  top: 0,
  width: 0,
  height: 0,
};

export class ChartLegend extends kept("ChartLegend", LEGEND) {
  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }
}

const PLOT = { position: "Automatic", left: 0, top: 0, width: 0, height: 0 };
const INSIDE = { insideLeft: 0, insideTop: 0, insideWidth: 0, insideHeight: 0 };

export class ChartPlotArea extends kept("ChartPlotArea", { ...PLOT, ...INSIDE }) {
  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }
}
