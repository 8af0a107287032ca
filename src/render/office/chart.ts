import { areaAddress, cellAddress, sheetReference } from "../../blueprint/address";
import type { Area } from "../../blueprint/address";
import type { Blueprint, ChartBlock, ChartSeries } from "../../blueprint/blueprint";
import { COLORS } from "../../blueprint/style";
import { rangeAt } from "./range-at";

const TYPES = { stacked: "BarStacked", plain: "BarClustered", line: "LineMarkers" } as const;

export function renderChart(sheet: Excel.Worksheet, block: ChartBlock, { name }: Blueprint): void {
  const { area, data } = block;
  const source = rangeAt(sheet, data);
  source.values = standIns(data);
  const chart = sheet.charts.add(TYPES[block.form], source, block.form === "line" ? "Columns" : "Rows");
  chart.name = block.name;
  chart.setPosition(
    cellAddress(area.row, area.column),
    cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
  );
  setUpLegend(chart.legend, block);
  chart.format.border.lineStyle = "None";
  chart.format.font.color = COLORS.ink;
  setTitle(chart.title, block.title, name);
  setUpAxes(chart.axes, block);
  const setUp = block.form === "line" ? setUpLine : setUpBar;
  block.series.forEach((series, at) => setUp(chart.series.getItemAt(at), series, block));
}

/** Bars are named on their axis, or by the sentence below them. */
function setUpLegend(legend: Excel.ChartLegend, { form }: ChartBlock): void {
  legend.visible = form === "line";
  if (form !== "line") return;
  legend.position = "Bottom";
  legend.format.font.size = 9;
}

/**
 * Excel decides once, when a chart is added, which cells hold names and which hold numbers. Formulas have no values by
 * then, so that it would guess: these make it see names in the first row and column, and numbers elsewhere.
 */
function standIns({ rows, columns }: Area): (string | number)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      if (row === 0 && column === 0) return "";
      return row === 0 || column === 0 ? "name" : 1;
    }),
  );
}

function setTitle(title: Excel.ChartTitle, cell: Area, sheetName: string): void {
  title.setFormula(`=${sheetReference(sheetName)}!${areaAddress(cell, "both")}`);
  title.format.font.size = 12;
  title.format.font.bold = true;
  title.format.font.color = COLORS.head;
}

function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, block: ChartBlock): void {
  const bars = block.form !== "line";
  // Excel draws the first bar at the bottom; the table has it first.
  if (bars) categoryAxis.reversePlotOrder = true;
  // Beside the plot even where a bar reaches below zero.
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.font.size = 9;
  categoryAxis.format.line.color = COLORS.rule;
  valueAxis.majorGridlines.visible = block.valueAxis;
  valueAxis.visible = block.valueAxis;
  if (block.minimum !== undefined) valueAxis.minimum = block.minimum;
  if (!block.valueAxis) return;
  valueAxis.majorGridlines.format.line.color = COLORS.rule;
  // With the categories turned round, the high end of their axis is the foot of the chart.
  if (bars) valueAxis.tickLabelPosition = "High";
  valueAxis.numberFormat = block.numberFormat;
  valueAxis.format.font.size = 9;
  valueAxis.format.font.color = COLORS.muted;
}

function setUpLine(series: Excel.ChartSeries, { color, marker, dash }: ChartSeries): void {
  series.format.line.color = color;
  series.format.line.weight = 2;
  if (dash) series.format.line.lineStyle = dash;
  if (marker) series.markerStyle = marker;
  series.markerSize = 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function setUpBar(
  series: Excel.ChartSeries,
  { color, valueLabels }: ChartSeries,
  { form, numberFormat }: ChartBlock,
): void {
  series.gapWidth = 80;
  // A hidden series takes no room beside the one in sight.
  if (form === "plain") series.overlap = 100;
  if (color === "hidden") {
    series.format.fill.clear();
    series.format.line.clear();
  } else series.format.fill.setSolidColor(color);
  series.invertIfNegative = false;
  if (!valueLabels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = numberFormat;
  series.dataLabels.format.font.size = 9;
}
