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

  it("gives what is reckoned with its unit and all that it rests on", async () => {
    const told = { place: { code: "US" }, source: { id: "oews-2025" }, period: "2025-05" };
    const pay = { ...told, value: 51_140, statistic: "median" };
    expect(await calculate("REAL", ["1000", "2017", "2018"])).toMatchObject({
      unit: "USD",
      from: [
        { value: 245.12, unit: "index", period: "2017", source: { id: "cpi-u" } },
        { value: 251.107, unit: "index", period: "2018", source: { id: "cpi-u" } },
      ],
    });
    expect(await calculate("ADJUST", ["1000", "AL", null])).toMatchObject({
      unit: "USD",
      from: [
        { period: "2024", place: { code: "AL" }, source: { id: "rpp-2024" } },
        { period: "2024", place: { code: "US" }, source: { id: "rpp-2024" } },
      ],
    });
    expect(await calculate("EARNINGS", ["coder", "10", null, null])).toMatchObject({
      unit: "USD",
      from: [pay],
    });
    expect(await calculate("PAYBACK", ["coder", "1", "1", null, null])).toMatchObject({
      unit: "months",
      from: [pay],
    });
    expect(await calculate("SCORE", ["coder", "pay", null])).toMatchObject({
      unit: "score",
      from: [pay],
      among: expect.any(Number) as number,
    });
    const rank = (await calculate("RANK", ["coder", "47315", null])) as { unit: string; from: unknown[] };
    expect(rank.unit).toBe("percentile");
    expect(rank.from.slice(1, 3)).toMatchObject([{ ...told, statistic: "p25" }, pay]);
  });

  it("gives what is reckoned whole in the cells of a table too", async () => {
    const table = async (id: string, ...given: unknown[]) => (await calculate(id, given)) as unknown[][];
    expect((await table("DIFF", "coder", "biller", [["salary"]], null))[1]?.[3]).toMatchObject({
      value: 2640,
      unit: "USD/year",
      from: [{ value: 51_140 }, { value: 48_500 }],
    });
    expect((await table("HISTORY", "coder", null, "2025"))[1]?.[1]).toMatchObject({
      unit: "USD/year",
      from: [{ period: "2021-05" }, { period: "2021", source: { id: "cpi-u" } }, { period: "2025" }],
    });
    const [, step] = await table("LADDER", "coder", null);
    expect(step?.[0]).toMatchObject({
      measuredFor: { code: "29-2072" },
      source: { id: expect.any(String) as string },
    });
    expect(step?.[3]).toMatchObject({ unit: "USD/year", from: [{ value: 51_140 }, step?.[2]] });
  });

  it("gives no card, but what stands before it", async () => {
    expect(await calculate("CARD", ["coder"])).toBe("Medical coder");
  });
});
