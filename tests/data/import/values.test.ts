import { nationalWages, projections, stateWages } from "../../../data/import/values";

describe("nationalWages", () => {
  it("sorts by occupation and leaves empty what was withheld", () => {
    const { headers, rows } = nationalWages([
      {
        line: 2,
        cells: { soc: "29-2072", employment: "194720", median_annual: "51140", median_hourly: "24.59" },
      },
      { line: 3, cells: { soc: "11-9032", employment: "**", median_annual: "105870", median_hourly: "*" } },
    ]);
    const column = (name: string) => rows.map((row) => row[headers.indexOf(name)]);
    expect(column("occupation")).toEqual(["11-9032", "29-2072"]);
    expect(column("employment")).toEqual(["", "194720"]);
    expect(column("salary-median")).toEqual(["105870", "51140"]);
    expect(column("wage-median")).toEqual(["", "24.59"]);
  });
});

describe("stateWages", () => {
  it("sorts by state, then by occupation, and knows no outer percentiles", () => {
    const cells = { employment: "10" };
    const { headers, rows } = stateWages([
      { line: 2, cells: { ...cells, state: "TX", soc: "31-9092" } },
      { line: 3, cells: { ...cells, state: "TX", soc: "29-2072" } },
      { line: 4, cells: { ...cells, state: "AL", soc: "43-3021" } },
    ]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["AL", "43-3021", "10"],
      ["TX", "29-2072", "10"],
      ["TX", "31-9092", "10"],
    ]);
    expect(headers).not.toContain("salary-p10");
  });
});

describe("projections", () => {
  it("turns percent into fractions and thousands into people and openings", () => {
    const cells = {
      soc_nem: "43-3021",
      change_pct: "-0.4",
      annual_openings_thousands: "42.2",
      employment_base_thousands: "429.8",
      employment_projected_thousands: "427.9",
      entry_education: "High school diploma or equivalent",
      work_experience: "None",
      on_the_job_training: "—",
    };
    expect(projections([{ line: 2, cells }]).rows).toEqual([
      ["43-3021", "-0.004", "42200", "429800", "427900", "High school diploma or equivalent", "None", ""],
    ]);
  });
});
