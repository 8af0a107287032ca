import { compare, loadComparison } from "../../src/comparison/comparison";
import { formatFigure } from "../../src/comparison/format-figure";
import { DEFAULT_ROWS } from "../../src/comparison/measures";
import { dataset } from "../../src/dataset/dataset";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { BadArgument } from "../../src/lookup/bad-argument";
import { UnknownName } from "../../src/lookup/unknown-name";
import { threeCareers } from "../fixtures/three-careers";

const data = threeCareers();

function row(comparison: ReturnType<typeof compare>, key: string): readonly string[] {
  return comparison.rows.find((each) => each.key === key)?.figures.map(formatFigure) ?? [];
}

describe("compare", () => {
  it("sets the careers side by side in the order asked", () => {
    const comparison = compare(data, { careers: ["coder", "medical assistant", "biller"], place: "US" });
    expect(comparison.names).toEqual(["Medical coder", "Medical assistant", "Medical biller"]);
    expect(row(comparison, "salary-median")).toEqual(["$51,140", "$45,690", "$48,500"]);
    expect(row(comparison, "growth")).toEqual(["7.1%", "12.5%", "-0.4%"]);
  });

  it("gives the usual rows where none are asked for, and the asked ones in the sheet's order", () => {
    const careers = ["coder", "biller"];
    expect(compare(data, { careers, place: "" }).rows.map(({ key }) => key)).toEqual(DEFAULT_ROWS);
    const asked = compare(data, { careers, place: "", measures: ["education", "growth", "salary-p90"] });
    expect(asked.rows.map(({ key }) => key)).toEqual(["salary-p90", "growth", "education"]);
  });

  it("answers for a state with the state's pay and the nation's outlook, and says so", () => {
    const texas = compare(data, { careers: ["coder", "medical assistant"], place: "texas" });
    expect(row(texas, "salary-median")).toEqual(["$44,180", "$37,570"]);
    expect(row(texas, "growth")).toEqual(["7.1%", "12.5%"]);
    expect(texas.notes).toEqual([
      "The figures for Texas are from May 2023, the newest national ones from May 2025.",
      "Growth, openings and the way in are for the United States: this data set has them for the nation only.",
      "Lowest 10%, Highest 10%: this data set has no figure for these careers in Texas.",
    ]);
  });

  it("leaves absent what is not published, with a note", () => {
    const california = compare(data, {
      careers: ["coder", "biller"],
      place: "CA",
      measures: ["salary-median"],
    });
    expect(row(california, "salary-median")).toEqual(["—", "—"]);
    expect(california.notes.at(-1)).toBe(
      "Median pay: this data set has no figure for these careers in California.",
    );
    expect(california.sources).toEqual([]);
  });

  it("says where only hourly pay is published", () => {
    const { finding, notes } = compare(dataset(), { careers: ["actors", "dancers", "coder"], place: "US" });
    expect(finding).toBe("Only medical coders have an annual pay figure: $51,140 a year");
    expect(notes).toContain("BLS gives no annual pay, only pay an hour, for actors, dancers.");
    const hourly = compare(dataset(), { careers: ["actors", "dancers"], place: "US" });
    expect(hourly.finding).toBe("For these careers BLS gives pay an hour only");
  });

  it("keeps careers apart whose titles have commas", () => {
    const { notes } = compare(dataset(), { careers: ["actors", "27-2099", "coder"], place: "US" });
    expect(notes).toContain(
      "BLS gives no annual pay, only pay an hour, for actors; Entertainers and Performers, Sports and Related Workers, All Other.",
    );
  });

  it("calls those who work in a field by it", () => {
    const { finding } = compare(dataset(), {
      careers: ["medical billing and coding", "biller"],
      place: "US",
    });
    expect(finding).toBe("Those in medical billing and coding earn $2,640 a year more than medical billers");
  });

  it("does not compare an occupation with itself", () => {
    const careers = ["health information technician", "coder"];
    expect(compare(dataset(), { careers, place: "US" }).finding).toBe(
      "Health information technicians and medical coders are counted as one occupation, so these figures cannot tell them apart",
    );
  });

  it("lists the source of every figure once", () => {
    const { rows, sources } = compare(data, { careers: ["coder", "biller"], place: "TX" });
    expect(new Set(sources).size).toBe(sources.length);
    for (const figure of rows.flatMap(({ figures }) => figures)) {
      if (figure) expect(sources).toContain(figure.source);
    }
  });

  it("calls a career by the name typed where that name is only stood in for", () => {
    const { names, notes } = compare(dataset(), {
      careers: ["billing and coding specialist", "MA"],
      place: "US",
    });
    expect(names).toEqual(["Billing and coding specialist", "Medical assistant"]);
    expect(notes[0]).toMatch(/^Billing and coding specialist: BLS has no occupation for billing and coding/);
  });

  it("refuses fewer than two careers, more than six, and one given twice", () => {
    const comparing =
      (...careers: string[]) =>
      () =>
        compare(data, { careers, place: "US" });
    expect(comparing("coder")).toThrow(BadArgument);
    expect(comparing("coder", "biller", "MA", "coder", "biller", "MA", "coder")).toThrow(/7 given/);
    expect(comparing("coder", "Medical coder")).toThrow('"Medical coder" is given twice.');
  });

  it("passes on what is wrong with a name", () => {
    expect(() => compare(data, { careers: ["coder", "zzz"], place: "US" })).toThrow(UnknownName);
    expect(() => compare(data, { careers: ["coder", "biller"], place: "Texass" })).toThrow(UnknownName);
    expect(() => compare(data, { careers: ["coder", " "], place: "US" })).toThrow(BadArgument);
    expect(() => compare(dataset(), { careers: ["coder", "technician"], place: "US" })).toThrow(
      AmbiguousName,
    );
  });
});

describe("loadComparison", () => {
  it("has nothing to wait for when all is in memory", () => {
    expect(loadComparison(dataset(), { careers: ["coder", "biller"], place: "US" })).toBeUndefined();
  });

  it("brings a state's figures into memory", async () => {
    const request = { careers: ["coder", "medical assistant"], place: "TX" };
    await loadComparison(dataset(), request);
    expect(row(compare(dataset(), request), "salary-median")).toEqual(["$44,180", "$37,570"]);
  });
});
