import type { Book } from "./book";
import { chartPosition, placeChart, areaPosition } from "./chart-anchor";
import { ChartAxes } from "./chart-axis";
import { ChartAreaFormat } from "./chart-format";
import type { ChartPosition } from "./chart-model";
import { ChartSeriesCollection } from "./chart-series";
import { splitSource } from "./chart-source";
import type { ChartState } from "./chart-state";
import { ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from "./chart-text";
import { chartTitleText } from "./chart-view";
import { checkChartType } from "./chart-type";
import { child, children, ExcelCollection, identity } from "./excel-object";
import { invalidArgument } from "./host-error";
import { kept, part } from "./kept";
import { refuseOnProtected } from "./protected-cells";
import { Range } from "./range";
import { pixelsToPoints, pointsToPixels } from "./units";
import { Worksheet } from "./worksheet";
import { boundingArea } from "./address";

export class ChartCollection extends ExcelCollection<Chart> {
  readonly className = "ChartCollection";

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  override [children]() {
    const { book, sheetId } = this.worksheet;
    return book.charts.on(sheetId).map((chart) => new Chart(book, chart));
  }

  override [child](key: unknown) {
    return this[children]().find(({ chart }) => chart.id === key || chart.name === key);
  }

  add(type: string, source: unknown, seriesBy?: string | null) {
    const { book, sheetId } = this.worksheet;
    refuseOnProtected(book, sheetId, "allowEditObjects");
    checkChartType(type);
    if (!(source instanceof Range)) throw invalidArgument("A chart takes its data from a range.");
    const chart = new Chart(book, book.charts.add(sheetId, type));
    chart.setData(source, seriesBy);
    return chart;
  }

  /** The client's own name for a look-up by id. */
  _GetItem(key: unknown) {
    return this.getItem(key);
  }
}

const CHART = {
  displayBlanksAs: "NotPlotted",
  plotVisibleOnly: true,
  plotBy: "Columns",
  style: 201,
  categoryLabelLevel: 0,
  seriesNameLevel: 0,
  showAllFieldButtons: true,
  showDataLabelsOverMaximum: false,
};

export class Chart extends kept("Chart", CHART) {
  constructor(
    readonly book: Book,
    readonly chart: ChartState,
  ) {
    super(chart.memory, () => book.charts.changed());
  }

  override [identity]() {
    return this.chart.id;
  }

  get id() {
    return this.chart.id;
  }

  get name() {
    return this.chart.name;
  }

  set name(name: string) {
    this.chart.name = name;
    this.changed();
  }

  get chartType() {
    return this.chart.type;
  }

  set chartType(type: string) {
    checkChartType(type);
    this.chart.type = type;
    this.changed();
  }

  get left() {
    return pixelsToPoints(position(this).left);
  }

  set left(points: number) {
    place(this, { left: pointsToPixels(points) });
  }

  get top() {
    return pixelsToPoints(position(this).top);
  }

  set top(points: number) {
    place(this, { top: pointsToPixels(points) });
  }

  get width() {
    return pixelsToPoints(position(this).width);
  }

  set width(points: number) {
    place(this, { width: pointsToPixels(points) });
  }

  get height() {
    return pixelsToPoints(position(this).height);
  }

  set height(points: number) {
    place(this, { height: pointsToPixels(points) });
  }

  get title() {
    return new ChartTitleOf(this.book, this.chart, this.changed);
  }

  get legend() {
    return new ChartLegend(part(this.memory, "legend"), this.changed);
  }

  get axes() {
    return new ChartAxes(part(this.memory, "axes"), this.changed, this.book);
  }

  get series() {
    return new ChartSeriesCollection(this.book, this.chart);
  }

  get dataLabels() {
    return new ChartDataLabels(part(this.memory, "dataLabels"), this.changed);
  }

  get format() {
    return new ChartAreaFormat(part(this.memory, "format"), this.changed);
  }

  get plotArea() {
    return new ChartPlotArea(part(this.memory, "plotArea"), this.changed);
  }

  get worksheet() {
    return new Worksheet(this.book, this.chart.sheetId);
  }

  setData(source: unknown, seriesBy?: string | null) {
    refuse(this);
    if (!(source instanceof Range)) throw invalidArgument("A chart takes its data from a range.");
    this.chart.series = [];
    for (const { name, values, xValues } of splitSource(source, seriesBy ?? "Auto")) {
      const series = this.book.charts.addSeries(this.chart, name);
      Object.assign(series, { values, xValues });
    }
    this.changed();
  }

  /** Fills the cells from the first to the last, wholly. */
  setPosition(startCell: unknown, endCell?: unknown) {
    const start = cell(this, startCell);
    const sheet = this.book.sheet(this.chart.sheetId);
    if (endCell === undefined || endCell === null) {
      place(this, { left: areaPosition(sheet, start.area).left, top: areaPosition(sheet, start.area).top });
    } else {
      place(this, areaPosition(sheet, boundingArea(start.area, cell(this, endCell).area)));
    }
  }

  activate() {
    this.worksheet.activate();
    this.book.charts.active = this.chart;
  }

  delete() {
    refuse(this);
    this.book.charts.delete(this.chart);
    this.changed();
  }
}

/** A chart's title shows its only series' name until it is given a text. */
class ChartTitleOf extends ChartTitle {
  constructor(
    book: Book,
    readonly chart: ChartState,
    changed: () => void,
  ) {
    super(part(chart.memory, "title"), changed, book);
  }

  override get text(): unknown {
    return chartTitleText(this.book, this.chart) ?? "";
  }

  override set text(text: unknown) {
    super.text = text;
  }
}

const position = ({ book, chart }: Chart) => chartPosition(book.sheet(chart.sheetId), chart);

const refuse = ({ book, chart }: Chart) => refuseOnProtected(book, chart.sheetId, "allowEditObjects");

function place(chart: Chart, change: Partial<ChartPosition>): void {
  refuse(chart);
  placeChart(chart.book.sheet(chart.chart.sheetId), chart.chart, { ...position(chart), ...change });
  chart.changed();
}

const cell = (chart: Chart, given: unknown) =>
  given instanceof Range ? given : chart.worksheet.getRange(String(given));
