import { area, areaAddress, sheetReference } from "../../../src/blueprint/address";
import type { Area } from "../../../src/blueprint/address";
import type { Block, Blueprint, ChartBlock } from "../../../src/blueprint/blueprint";
import { isFormula, textOf } from "../../../src/blueprint/blueprint";
import { COLORS } from "../../../src/blueprint/style";
import { renderXlsx } from "../../../src/render/xlsx/render";
import { sheet, chart } from "../office/sheet";
import { opened } from "./opened";
import type { Opened, Xml } from "./opened";
import { cellsOf, chartsOf, CREATED, kept, sets } from "./sheets";

async function written(blueprint: Blueprint): Promise<Opened> {
  return opened(await renderXlsx([blueprint], { title: "Charts", created: CREATED }));
}

const chartXml = (file: Opened, at: number): Xml =>
  file.xml(`xl/charts/chart${at + 1}.xml`)["c:chartSpace"]["c:chart"];
const plotOf = (part: Xml): Xml => part["c:plotArea"]["c:barChart"] ?? part["c:plotArea"]["c:lineChart"];
const val = (element: Xml): string | undefined => element?.["@val"];

/** What a chart must draw, by the words of the blueprint. */
function drawnBy({ data, form, series }: ChartBlock): { name: Area; categories: Area; values: Area }[] {
  const { row, column, rows, columns } = data;
  return series.map((_, at) =>
    form === "line"
      ? {
          name: area(row, column + 1 + at),
          categories: area(row + 1, column, rows - 1, 1),
          values: area(row + 1, column + 1 + at, rows - 1, 1),
        }
      : {
          name: area(row + 1 + at, column),
          categories: area(row, column + 1, 1, columns - 1),
          values: area(row + 1 + at, column + 1, 1, columns - 1),
        },
  );
}

/** What the cells show, in their order; nothing where a chart leaves them out. */
function shown(blueprint: Blueprint, place: Area): readonly unknown[] {
  return cellsOf(blueprint)
    .filter(
      ({ row, column }) =>
        row >= place.row &&
        row < place.row + place.rows &&
        column >= place.column &&
        column < place.column + place.columns,
    )
    .map(({ cell }) => (isFormula(cell) ? cell.shows : cell));
}

function cached(reference: Xml): readonly unknown[] {
  const cache = reference["c:strCache"] ?? reference["c:numCache"];
  const count = Number(val(cache["c:ptCount"]));
  const points: unknown[] = Array<unknown>(count).fill(undefined);
  for (const point of cache["c:pt"] ?? []) {
    expect(Number(point["@idx"])).toBeLessThan(count);
    points[Number(point["@idx"])] = reference["c:numCache"] ? Number(point["c:v"]) : point["c:v"];
  }
  return points;
}

let files: readonly { called: string; blueprint: Blueprint; file: Opened; charts: readonly ChartBlock[] }[];

beforeAll(async () => {
  const examples = [...kept(), ...(await sets())].filter(({ blueprint }) => chartsOf(blueprint).length > 0);
  files = await Promise.all(
    examples.map(async ({ called, blueprint }) => ({
      called,
      blueprint,
      file: await written(blueprint),
      charts: chartsOf(blueprint),
    })),
  );
});

/** Every chart of every example. */
function everyChart(look: (chart: ChartBlock, part: Xml, blueprint: Blueprint, file: Opened) => void): void {
  for (const { blueprint, file, charts } of files) {
    charts.forEach((block, at) => look(block, chartXml(file, at), blueprint, file));
  }
}

describe("a chart in a file", () => {
  it("is there for every chart of every example, in all three forms", () => {
    const forms = new Set<string>();
    for (const { file, charts } of files) {
      const parts = file.paths.filter((path) => path.startsWith("xl/charts/chart"));
      expect(parts).toHaveLength(charts.length);
      charts.forEach(({ form }) => forms.add(form));
    }
    expect([...forms].sort()).toEqual(["line", "plain", "stacked"]);
  });

  it("draws the cells that the blueprint names, and keeps a copy of them", () => {
    everyChart((block, part, blueprint) => {
      const series: readonly Xml[] = plotOf(part)["c:ser"];
      const reference = (place: Area) => `${sheetReference(blueprint.name)}!${areaAddress(place, "both")}`;
      expect(series).toHaveLength(block.series.length);
      drawnBy(block).forEach(({ name, categories, values }, at) => {
        const { "c:tx": tx, "c:cat": cat, "c:val": numbers } = series[at];
        const drawn = [tx["c:strRef"], cat["c:strRef"] ?? cat["c:numRef"], numbers["c:numRef"]];
        expect(drawn.map((each) => each["c:f"])).toEqual([name, categories, values].map(reference));
        expect(drawn.map(cached)).toEqual([name, categories, values].map((place) => shown(blueprint, place)));
        expect(numbers["c:numRef"]["c:numCache"]["c:formatCode"]).toBe(block.numberFormat);
      });
    });
  });

  it("leaves out what is not available", () => {
    const gaps: unknown[] = [];
    everyChart((block, part) => {
      if (block.form !== "line") return;
      for (const series of plotOf(part)["c:ser"]) gaps.push(...cached(series["c:val"]["c:numRef"]));
    });
    expect(gaps).toContain(undefined);
    expect(gaps).not.toContain(0);
  });

  it("has the title of its cell, by reference", () => {
    everyChart((block, part, blueprint) => {
      const { "c:tx": tx, "c:txPr": look, "c:overlay": overlay } = part["c:title"];
      const [title] = shown(blueprint, block.title);
      expect(tx["c:strRef"]["c:f"]).toBe(
        `${sheetReference(blueprint.name)}!${areaAddress(block.title, "both")}`,
      );
      expect(cached(tx["c:strRef"])).toEqual([title]);
      expect(fontOf(look)).toEqual({ size: "1200", bold: "1", color: COLORS.head });
      expect([val(overlay), val(part["c:autoTitleDeleted"])]).toEqual(["0", "0"]);
    });
  });

  it("stands where the blueprint says, under its name, and tells in words what it shows", () => {
    for (const { blueprint, file, charts } of files) {
      const anchors: readonly Xml[] = file.xml("xl/drawings/drawing1.xml")["xdr:wsDr"]["xdr:twoCellAnchor"];
      charts.forEach((block, at) => {
        const { "xdr:from": from, "xdr:to": to, "xdr:graphicFrame": frame } = anchors[at];
        const corner = (each: Xml) => [Number(each["xdr:row"]), Number(each["xdr:col"])];
        const { row, column, rows, columns } = block.area;
        expect([corner(from), corner(to)]).toEqual([
          [row, column],
          [row + rows, column + columns],
        ]);
        const { "@name": name, "@descr": description } = frame["xdr:nvGraphicFramePr"]["xdr:cNvPr"];
        const below = blueprint.blocks.find(
          (each) => each.kind === "text" && each.area.row === row + rows && each.area.column === column,
        );
        expect(name).toBe(block.name);
        expect(description).toBe(
          `${String(shown(blueprint, block.title)[0])}. ${below?.kind === "text" ? textOf(below.cell) : ""}`,
        );
      });
    }
  });

  it("has bars from the top down, one over the other, and lines from left to right", () => {
    everyChart(({ form, name }, part) => {
      const plot = plotOf(part);
      const { "c:catAx": categories } = part["c:plotArea"];
      const bars = form !== "line";
      expect([name, val(categories["c:scaling"]["c:orientation"])]).toEqual([
        name,
        bars ? "maxMin" : "minMax",
      ]);
      expect(val(categories["c:tickLblPos"])).toBe("low");
      expect(val(plot["c:grouping"])).toBe(
        { stacked: "stacked", plain: "clustered", line: "standard" }[form],
      );
      expect([val(plot["c:barDir"]), val(plot["c:gapWidth"]), val(plot["c:overlap"])]).toEqual(
        bars ? ["bar", "80", "100"] : [undefined, undefined, undefined],
      );
      expect(val(part["c:legend"]?.["c:legendPos"])).toBe(bars ? undefined : "b");
      expect(val(plot["c:varyColors"])).toBe("0");
    });
  });

  it("has a value axis where the blueprint has one", () => {
    everyChart(({ form, valueAxis, minimum, numberFormat }, part) => {
      const { "c:valAx": axis } = part["c:plotArea"];
      expect(val(axis["c:delete"])).toBe(valueAxis ? "0" : "1");
      expect("c:majorGridlines" in axis).toBe(valueAxis);
      expect(val(axis["c:scaling"]["c:min"])).toBe(minimum === undefined ? undefined : String(minimum));
      expect(axis["c:numFmt"]).toEqual({ "@formatCode": numberFormat, "@sourceLinked": "0" });
      expect(val(axis["c:tickLblPos"])).toBe(form === "line" ? "nextTo" : "high");
      expect(fontOf(axis["c:txPr"])).toMatchObject({ size: "900", color: COLORS.muted });
    });
  });

  it("has axes that cross each other", () => {
    everyChart((_, part) => {
      const { "c:catAx": categories, "c:valAx": values } = part["c:plotArea"];
      const ids = plotOf(part)["c:axId"].map(val);
      expect([val(categories["c:axId"]), val(values["c:axId"])]).toEqual(ids);
      expect([val(values["c:crossAx"]), val(categories["c:crossAx"])]).toEqual(ids);
    });
  });

  it("colors, hides, marks and dashes its series as the blueprint does", () => {
    everyChart((block, part) => {
      const series: readonly Xml[] = plotOf(part)["c:ser"];
      block.series.forEach(({ color, marker, dash, valueLabels }, at) => {
        const { "c:spPr": shape, "c:marker": mark, "c:dLbls": labels } = series[at];
        if (block.form === "line") {
          const line = shape["a:ln"];
          expect(line["@w"]).toBe("25400");
          expect(colorOf(line)).toBe(color);
          expect(val(line["a:prstDash"])).toBe(
            { Continuous: "solid", Dash: "dash", Dot: "sysDot" }[dash ?? "Dot"],
          );
          expect(val(mark["c:symbol"])).toBe(marker?.toLowerCase());
          expect([colorOf(mark["c:spPr"]), val(mark["c:size"])]).toEqual([color, "7"]);
          expect(val(series[at]["c:smooth"])).toBe("0");
        } else {
          expect("a:noFill" in shape).toBe(color === "hidden");
          expect(colorOf(shape)).toBe(color === "hidden" ? undefined : color);
          expect("a:noFill" in shape["a:ln"]).toBe(true);
          expect(val(series[at]["c:invertIfNegative"])).toBe("0");
        }
        expect(labels !== undefined).toBe(valueLabels);
        if (!valueLabels) return;
        expect(labels["c:numFmt"]["@formatCode"]).toBe(block.numberFormat);
        expect([val(labels["c:dLblPos"]), val(labels["c:showVal"])]).toEqual(["outEnd", "1"]);
        const others = ["LegendKey", "CatName", "SerName", "Percent", "BubbleSize"];
        expect(others.map((each) => val(labels[`c:show${each}`]))).toEqual(others.map(() => "0"));
      });
    });
  });

  it("never puts the value of a stacked bar outside, for which Excel would repair the file", async () => {
    const figures: Block = {
      kind: "table",
      area: area(2, 0, 3, 3),
      cells: [
        [undefined, "Coder", "Biller"],
        ["Start", 1, 2],
        ["Up to", 3, 4],
      ],
      styles: [],
    };
    const file = await written(sheet([figures, chart]));
    const labels = plotOf(chartXml(file, 0))["c:ser"][1]["c:dLbls"];
    expect(val(labels["c:dLblPos"])).toBe("inEnd");
  });
});

function fontOf(look: Xml): Xml {
  const font = look["a:p"]["a:pPr"]["a:defRPr"];
  return { size: font["@sz"], bold: font["@b"], color: colorOf(font) };
}

function colorOf(shape: Xml): string | undefined {
  const color = shape["a:solidFill"]?.["a:srgbClr"];
  return color && `#${color["@val"]}`;
}
