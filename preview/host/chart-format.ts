import { parseColor } from "./color";
import { kept, part } from "./kept";

const FONT = { bold: false, italic: false, name: "Calibri", size: 10, underline: "None" };

export class ChartFont extends kept("ChartFont", FONT) {
  get color() {
    return this.memory["color"] ?? "#595959";
  }

  set color(color: unknown) {
    this.memory["color"] = parseColor(color);
    this.changed();
  }
}

export class ChartFill extends kept("ChartFill", {}) {
  setSolidColor(color: unknown) {
    this.memory["color"] = parseColor(color);
    this.changed();
  }

  clear() {
    this.memory["color"] = "none";
    this.changed();
  }
}

export class ChartLineFormat extends kept("ChartLineFormat", { lineStyle: "Continuous", weight: 0.75 }) {
  get color() {
    return this.memory["color"] ?? "#000000";
  }

  set color(color: unknown) {
    this.memory["color"] = parseColor(color);
    if (this.memory["lineStyle"] === "None") delete this.memory["lineStyle"];
    this.changed();
  }

  clear() {
    this.memory["lineStyle"] = "None";
    this.changed();
  }
}

export class ChartBorder extends ChartLineFormat {
  override readonly className = "ChartBorder";
}

/** The format of a chart's part: whichever of fill, line, border and font Excel gives that part. */
export class ChartFormat extends kept("ChartFormat", {}) {
  get fill() {
    return new ChartFill(part(this.memory, "fill"), this.changed);
  }

  get line() {
    return new ChartLineFormat(part(this.memory, "line"), this.changed);
  }

  get border() {
    return new ChartBorder(part(this.memory, "border"), this.changed);
  }

  get font() {
    return new ChartFont(part(this.memory, "font"), this.changed);
  }
}

export class ChartAreaFormat extends kept("ChartAreaFormat", {
  colorScheme: "ColorfulPalette1",
  roundedCorners: false,
}) {
  get fill() {
    return new ChartFill(part(this.memory, "fill"), this.changed);
  }

  get border() {
    return new ChartBorder(part(this.memory, "border"), this.changed);
  }

  get font() {
    return new ChartFont(part(this.memory, "font"), this.changed);
  }
}
