import { ChartDataLabel, ChartDataLabels } from "./chart-text";
import { ChartFormat } from "./chart-format";
import type { CellArea } from "./chart-model";
import type { ChartState, SeriesState } from "./chart-state";
import { seriesName, seriesNumbers } from "./chart-view";
import type { Book } from "./book";
import type { ExcelObject } from "./excel-object";
import { child, children, ExcelCollection, identity } from "./excel-object";
import { invalidArgument, itemNotFound } from "./host-error";
import { kept, part } from "./kept";
import { Range } from "./range";
import { referredCells } from "./cell-reference";

export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly className = "ChartSeriesCollection";

  constructor(
    readonly book: Book,
    readonly chart: ChartState,
  ) {
    super();
  }

  override [children]() {
    return this.chart.series.map((series) => new ChartSeries(this.book, this.chart, series));
  }

  override [child](id: unknown) {
    const found = this.chart.series.find((series) => series.id === id);
    return found === undefined ? undefined : new ChartSeries(this.book, this.chart, found);
  }

  add(name?: string | null, index?: number | null) {
    const series = this.book.charts.addSeries(this.chart, name ?? "");
    if (index !== undefined && index !== null) {
      this.chart.series.splice(this.chart.series.indexOf(series), 1);
      this.chart.series.splice(index, 0, series);
    }
    this.book.charts.changed();
    return new ChartSeries(this.book, this.chart, series);
  }
}

const SERIES = {
  axisGroup: "Primary",
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  markerStyle: "Automatic",
  markerSize: 5,
  markerForegroundColor: "",
  markerBackgroundColor: "",
  invertIfNegative: false,
  invertColor: "",
  varyByCategories: false,
  showShadow: false,
  showLeaderLines: true,
  showConnectorLines: false,
  doughnutHoleSize: 50,
  explosion: 0,
  firstSliceAngle: 0,
  filtered: false,
  bubbleScale: 100,
};

export class ChartSeries extends kept("ChartSeries", SERIES) {
  constructor(
    readonly book: Book,
    readonly chart: ChartState,
    readonly series: SeriesState,
  ) {
    super(series.memory, () => book.charts.changed());
  }

  override [identity]() {
    return this.series.id;
  }

  get name() {
    return seriesName(this.book, this.series);
  }

  set name(name: string) {
    this.series.name = name.startsWith("=") ? referredCells(this.book, name) : name;
    this.changed();
  }

  get chartType() {
    return this.memory["chartType"] ?? this.chart.type;
  }

  set chartType(type: unknown) {
    this.memory["chartType"] = type;
    this.changed();
  }

  get plotOrder() {
    return this.chart.series.indexOf(this.series) + 1;
  }

  set plotOrder(order: number) {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.chart.series.splice(order - 1, 0, this.series);
    this.changed();
  }

  get hasDataLabels() {
    return this.memory["hasDataLabels"] === true;
  }

  set hasDataLabels(has: boolean) {
    this.memory["hasDataLabels"] = has;
    this.changed();
  }

  get dataLabels() {
    return new ChartDataLabels(part(this.memory, "dataLabels"), this.changed);
  }

  get format() {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }

  get points() {
    return new ChartPoints(this.book, this.series);
  }

  setValues(source: unknown) {
    this.series.values = cellsOf(source);
    this.changed();
  }

  setXAxisValues(source: unknown) {
    this.series.xValues = cellsOf(source);
    this.changed();
  }

  delete() {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.changed();
  }
}

function cellsOf(source: unknown): CellArea {
  if (!(source instanceof Range)) throw invalidArgument("A series takes its values from a range.");
  return { sheetId: source.sheetId, ...source.area };
}

export class ChartPoints extends ExcelCollection<ChartPoint> {
  readonly className = "ChartPointsCollection";

  constructor(
    readonly book: Book,
    readonly series: SeriesState,
  ) {
    super();
  }

  override [children]() {
    return seriesNumbers(this.book, this.series).map(
      (_, index) => new ChartPoint(this.book, this.series, index),
    );
  }

  override [child](index: unknown) {
    return this[children]()[Number(index)];
  }

  override getItemAt(index: number) {
    const found = this[child](index);
    if (found === undefined) throw itemNotFound(`point ${index} in the series`);
    return found;
  }
}

export class ChartPoint extends kept("ChartPoint", {
  hasDataLabel: null,
  markerStyle: "Automatic",
  markerSize: 5,
  markerForegroundColor: "",
  markerBackgroundColor: "",
}) {
  constructor(
    readonly book: Book,
    readonly series: SeriesState,
    readonly at: number,
  ) {
    super(part(part(series.memory, "points"), String(at)), () => book.charts.changed());
  }

  get value() {
    return seriesNumbers(this.book, this.series)[this.at] ?? null;
  }

  get format(): ExcelObject {
    return new ChartFormat(part(this.memory, "format"), this.changed);
  }

  get dataLabel() {
    return new ChartDataLabel(part(this.memory, "dataLabel"), this.changed);
  }
}
