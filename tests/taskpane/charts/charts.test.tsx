/** @jest-environment jsdom */
import axe from "axe-core";
import type { VNode } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import type { PayHistory } from "../../../src/comparison/comparison";
import type { PayRange } from "../../../src/comparison/pay-range";
import type { Figure } from "../../../src/dataset/figure";
import { GrowthBars } from "../../../src/taskpane/charts/growth-bars";
import { PayLines } from "../../../src/taskpane/charts/pay-lines";
import { PayRanges } from "../../../src/taskpane/charts/pay-ranges";

const show = (chart: VNode) => act(() => render(<main>{chart}</main>, document.body));
afterEach(() => act(() => render(null, document.body)));

const dollars = (value: number, bound?: "at-least") =>
  ({ value, unit: "USD/year", ...(bound && { bound }) }) as unknown as Figure;
const percent = (value: number) => ({ value, unit: "fraction" }) as unknown as Figure;
const range = (low: number, median: number, high: number, bound?: "at-least"): PayRange => ({
  low: dollars(low),
  median: dollars(median),
  high: dollars(high, bound),
});

const rows = () => [...document.querySelectorAll(".bars > li")];
const texts = () =>
  rows().map((row) => [...row.querySelectorAll("p > *, p.meta")].map((part) => part.textContent));
const places = (selector: string, ...names: readonly string[]) =>
  [...document.querySelectorAll(selector)].map((drawn) =>
    names.map((name) => parseFloat(drawn.getAttribute(name) ?? "")),
  );
/** Colors need a page with layout, which the end-to-end tests look at. */
const violations = async () =>
  (await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map(
    ({ id }) => id,
  );

describe("PayRanges", () => {
  it("draws all bars on one scale from zero, and says all of it as text", async () => {
    show(
      <PayRanges
        ranges={[
          { name: "Coder", range: range(20_000, 50_000, 80_000) },
          { name: "Clerk", range: range(10_000, 20_000, 30_000) },
        ]}
      />,
    );
    expect(texts()).toEqual([
      ["Coder", "median $50,000", "$20,000 to $80,000"],
      ["Clerk", "median $20,000", "$10,000 to $30,000"],
    ]);
    expect(places(".range", "x", "width")).toEqual([
      [20, 60],
      [10, 20],
    ]);
    expect(places(".median", "x1", "x2")).toEqual([
      [50, 50],
      [20, 20],
    ]);
    expect(document.querySelector(".axis")?.textContent).toBe("$0$100,000");
    expect(await violations()).toEqual([]);
  });

  it("says of a career without a range that there is no figure, and draws nothing", () => {
    show(<PayRanges ranges={[{ name: "Coder", range: undefined }]} />);
    expect(texts()).toEqual([["Coder", "no figure"]]);
    expect(document.querySelector("svg")).toBeNull();
    expect(document.querySelector(".axis")).toBeNull();
  });

  it("marks an end that is known only as this much or more", () => {
    show(<PayRanges ranges={[{ name: "Surgeon", range: range(100_000, 200_000, 239_200, "at-least") }]} />);
    expect(texts()).toEqual([["Surgeon", "median $200,000", "$100,000 to $239,200 or more"]]);
    expect(document.querySelectorAll(".more")).toHaveLength(1);
  });
});

describe("GrowthBars", () => {
  it("draws growth to the right of zero and shrinking to the left", async () => {
    show(<GrowthBars names={["A", "B", "C"]} figures={[percent(0.3), percent(-0.1), undefined]} />);
    expect(texts()).toEqual([
      ["A", "30.0%"],
      ["B", "-10.0%"],
      ["C", "no figure"],
    ]);
    const [grows, shrinks, ...more] = places(".growth", "x", "width");
    expect(more).toEqual([]);
    expect(grows).toEqual([25, 75]);
    expect(shrinks).toEqual([0, 25]);
    expect(places(".zero", "x1")).toEqual([[25], [25]]);
    expect(await violations()).toEqual([]);
  });

  it("draws a line where nothing changes", () => {
    show(<GrowthBars names={["A"]} figures={[percent(0)]} />);
    expect(places(".growth", "x", "width")).toEqual([[0, 0]]);
    expect(places(".zero", "x1")).toEqual([[0]]);
  });
});

describe("PayLines", () => {
  const history = (...figures: PayHistory["figures"]): PayHistory => ({ years: [2023, 2024, 2025], figures });

  it("draws a line for each career, broken at a gap, and says where its scale begins and ends", () => {
    show(
      <PayLines
        names={["A", "B"]}
        history={history(
          [dollars(40_000), undefined, dollars(60_000)],
          [undefined, dollars(50_000), dollars(55_000)],
        )}
      />,
    );
    const lines = [...document.querySelectorAll(".lines-drawn polyline")].map((line) => [
      line.getAttribute("class"),
      line.getAttribute("points"),
    ]);
    expect(lines).toEqual([
      ["line line-1", "0,100 0,100"],
      ["line line-1", "100,0 100,0"],
      ["line line-2", "50,50 100,25 100,25"],
    ]);
    expect(document.querySelector(".lines-scale")?.textContent).toBe("$60,000$40,000");
    expect(document.querySelector(".lines-years")?.textContent).toBe("20232025");
    expect(document.querySelector(".meta")?.textContent).toBe("The scale begins at $40,000, not at $0.");
    expect(document.querySelector(".legend")?.textContent).toBe("AB");
  });

  it("breaks at a point that is known only as this much or more, and is not scaled by it", () => {
    show(<PayLines history={history([dollars(400_000), dollars(239_200, "at-least"), dollars(600_000)])} />);
    const lines = [...document.querySelectorAll(".lines-drawn polyline")];
    expect(lines.map((line) => line.getAttribute("points"))).toEqual(["0,100 0,100", "100,0 100,0"]);
    expect(document.querySelector(".lines-scale")?.textContent).toBe("$600,000$400,000");
    expect(document.querySelector(".legend")).toBeNull();
  });

  it("begins with the first year that has a figure, and has nothing to say of a scale from zero", () => {
    show(<PayLines history={history([undefined, dollars(10_000), dollars(60_000)])} />);
    expect(document.querySelector(".lines-drawn polyline")?.getAttribute("points")).toMatch(/^0,/);
    expect(document.querySelector(".lines-years")?.textContent).toBe("20242025");
    expect(document.querySelector(".meta")).toBeNull();
  });

  it("is nothing where no pay is known", () => {
    show(<PayLines history={history([undefined, undefined, undefined])} />);
    expect(document.querySelector("svg")).toBeNull();
  });
});
