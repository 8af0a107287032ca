import { scales } from "../../preview/page/charts/axes";
import { chartKind } from "../../preview/page/charts/chart-kind";
import { seriesDatasets } from "../../preview/page/charts/datasets";
import { legend } from "../../preview/page/charts/legend";
import { numberText } from "../../preview/page/charts/number-text";
import { AXIS, chartModel, seriesModel } from "./page-chart-model";

const dataset = (chart: ReturnType<typeof chartModel>, index = 0) =>
  seriesDatasets(chart)[index] as unknown as Record<string, unknown>;

describe("chartKind", () => {
  it("reads the shape, the stacking and the markers", () => {
    expect(chartKind("BarStacked100")).toMatchObject({ shape: "bar", stacked: true, whole: true });
    expect(chartKind("LineMarkers")).toMatchObject({ shape: "line", lines: true, markers: true });
    expect(chartKind("XYScatter")).toMatchObject({ shape: "scatter", lines: false, markers: true });
  });

  it("names a type that cannot be drawn", () => {
    expect(() => chartKind("Treemap")).toThrow("Treemap");
  });
});

describe("seriesDatasets", () => {
  it("draws no bar for a cell without a number", () => {
    expect(dataset(chartModel("ColumnClustered", [seriesModel("Pay", [1, undefined, 3])]))["data"]).toEqual([
      1,
      null,
      3,
    ]);
  });

  it("leaves out a series without any number", () => {
    const chart = chartModel("ColumnClustered", [seriesModel("None", [undefined]), seriesModel("Pay", [1])]);
    expect(seriesDatasets(chart).map(({ label }) => label)).toEqual(["Pay"]);
  });

  it("draws a series without a fill transparently, so that the next one floats", () => {
    const chart = chartModel("BarStacked", [
      seriesModel("p10", [1], { fill: "none" }),
      seriesModel("range", [2]),
    ]);
    expect(dataset(chart)["backgroundColor"]).toEqual(["transparent"]);
    expect(dataset(chart)["stack"]).toBe(dataset(chart, 1)["stack"]);
  });

  it("takes the colors of single points", () => {
    const points = new Map([[1, { fill: { color: "#FF0000" }, line: {}, hasDataLabel: undefined }]]);
    const chart = chartModel("ColumnClustered", [
      seriesModel("Pay", [1, 2], { fill: { color: "#0000FF" }, points }),
    ]);
    expect(dataset(chart)["backgroundColor"]).toEqual(["#0000FF", "#FF0000"]);
  });

  it("makes the gap as wide as the gap width says", () => {
    const chart = chartModel("BarStacked", [seriesModel("Pay", [1], { gapWidth: 100 })]);
    expect(dataset(chart)["categoryPercentage"]).toBe(0.5);
  });

  it("marks points without a line where the line has no style", () => {
    const median = seriesModel("Median", [2], {
      type: "LineMarkers",
      line: { lineStyle: "None" },
      markerStyle: "Diamond",
    });
    expect(dataset(chartModel("ColumnClustered", [seriesModel("Pay", [1]), median]), 1)).toMatchObject({
      type: "line",
      showLine: false,
      pointStyle: "rectRot",
    });
  });

  it("draws lines with their colors, dashes and markers, and gaps where a number is missing", () => {
    const series = seriesModel("Coder", [1, undefined, 3], {
      line: { color: "#1F4E79", lineStyle: "DashDot", weight: 1.5 },
      markerStyle: "Triangle",
      markerSize: 6,
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#1F4E79",
    });
    expect(dataset(chartModel("LineMarkers", [series, seriesModel("Biller", [1, 2, 3])]))).toMatchObject({
      type: "line",
      data: [1, null, 3],
      spanGaps: false,
      showLine: true,
      borderColor: "#1F4E79",
      borderWidth: 2,
      borderDash: [8, 4, 2, 4],
      pointStyle: "triangle",
      pointRadius: 4,
      pointBackgroundColor: "#FFFFFF",
      pointBorderColor: "#1F4E79",
      key: { pointStyle: "line", strokeStyle: "#1F4E79", lineDash: [8, 4, 2, 4] },
    });
    expect(dataset(chartModel("Line", [seriesModel("Coder", [1])]))["pointStyle"]).toBe(false);
  });

  it("turns shares of a whole into fractions", () => {
    const chart = chartModel("ColumnStacked100", [seriesModel("a", [1]), seriesModel("b", [3])]);
    expect(dataset(chart, 1)["data"]).toEqual([0.75]);
  });
});

describe("scales", () => {
  const of = (type: string, more = {}) => {
    const chart = chartModel(type, [seriesModel("Pay", [1])], more);
    return scales(chart, chartKind(type), ["Medical coder"]) as Record<string, Record<string, unknown>>;
  };

  it("runs a bar chart's categories from the bottom up, unless they are turned round", () => {
    expect(of("BarClustered")["y"]).toMatchObject({ type: "category", reverse: true });
    const turned = of("BarClustered", { categoryAxis: { ...AXIS, reversePlotOrder: true } });
    expect(turned["y"]).toMatchObject({ reverse: false });
    expect(turned["x"]).toMatchObject({ position: "top" });
  });

  it.each([
    ["numbers that are near each other", [0.071, 0.07], false],
    ["numbers that are not", [0.071, 0.059], true],
    ["equal numbers", [0.071, 0.071], true],
    ["numbers on both sides of zero", [0.071, -0.07], true],
    ["numbers that are near each other below zero", [-0.071, -0.07], false],
  ])("begins at zero, or above it, as Excel does for %s", (_, numbers, zero) => {
    const of = (...rows: number[][]) => {
      const chart = chartModel(
        "BarClustered",
        rows.map((row) => seriesModel("Growth", row)),
      );
      return scales(chart, chartKind("BarClustered"), ["a", "b"])["x"];
    };
    expect(of(numbers)).toMatchObject({ beginAtZero: zero });
    expect(of(numbers, [0, 0])).toMatchObject({ beginAtZero: true });
  });

  it("takes an axis's bounds and number format", () => {
    const axis = { ...AXIS, minimum: 20000, maximum: 100000, numberFormat: "$#,##0" };
    const { y } = of("ColumnClustered", { valueAxis: axis });
    expect(y).toMatchObject({ min: 20000, max: 100000 });
    expect((y?.["ticks"] as { callback: (value: number) => string }).callback(40000)).toBe("$40,000");
  });
});

describe("legend", () => {
  it.each([
    ["Bottom", "bottom"],
    ["Right", "right"],
    ["Top", "top"],
  ])("stands where it is put: %s", (position, place) => {
    const chart = chartModel("Line", [seriesModel("Pay", [1])], {
      legend: { visible: true, position, overlay: false, font: {} },
    });
    expect(legend(chart, seriesDatasets(chart))).toMatchObject({ display: true, position: place });
  });

  it("keeps the order of the series though lines are drawn last", () => {
    const line = seriesModel("Median", [2], { type: "Line" });
    const chart = chartModel("ColumnClustered", [line, seriesModel("Pay", [1])]);
    const { labels } = legend(chart, seriesDatasets(chart)) as {
      labels: { generateLabels(): { text: string }[] };
    };
    expect(labels.generateLabels().map(({ text }) => text)).toEqual(["Median", "Pay"]);
  });
});

describe("numberText", () => {
  it.each([
    [51140, "$#,##0", "$51,140"],
    [-0.004, "0.0%", "-0.4%"],
    [1234.5, undefined, "1234.5"],
  ])("writes %p in %p as %p", (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});
