/** @jest-environment jsdom */
import "./cells";
import { calculate, giveWhole } from "../../src/functions/functions";

describe("giveWhole", () => {
  beforeAll(giveWhole);

  it("gives a figure with all that it says of itself", async () => {
    expect(await calculate("SALARY", ["coder", null, "TX", null, null])).toMatchObject({
      value: 44180,
      unit: "USD/year",
      statistic: "median",
      place: { code: "TX" },
      measuredFor: { code: "29-2072" },
      source: { id: "oews-2023-states" },
    });
  });

  it("gives figures whole in the cells of a table too", async () => {
    const rows = (await calculate("TABLE", [[["coder"]], [["salary"]], null, null])) as unknown[][];
    expect(rows[1]?.[1]).toMatchObject({ value: 51140, source: { id: "oews-2025" } });
  });

  it("gives as much of a list as was asked for", async () => {
    const duties = (await calculate("DUTIES", ["coder", "2"])) as { value: unknown; source: unknown };
    expect(duties.value).toHaveLength(2);
    expect(duties.source).toBeDefined();
  });

  it("gives what is reckoned with its unit", async () => {
    expect(await calculate("REAL", ["1000", "2017", "2017"])).toEqual({ value: 1000, unit: "USD" });
  });

  it("gives no card, but what stands before it", async () => {
    expect(await calculate("CARD", ["coder"])).toBe("Medical coder");
  });
});
