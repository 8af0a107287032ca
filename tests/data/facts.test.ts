import { loadFacts } from "../../data/facts";
import { changedFacts, FACTS } from "./changed-facts";

describe("loadFacts", () => {
  it("reads rows with the line on which they stand", () => {
    expect(loadFacts(FACTS).careers[2]).toEqual({
      line: 4,
      slug: "medical-coder",
      title: "Medical coder",
      occupation: "29-2072",
      stand_in: undefined,
    });
  });

  it("takes figures without a place for the nation's", () => {
    const [national, states] = loadFacts(FACTS).values;
    expect(national?.rows[0]).toMatchObject({ line: 2, place: "US", occupation: "29-2072" });
    expect(states?.rows[0]).toMatchObject({ line: 2, place: "TX", occupation: "29-2072" });
  });

  it("names file, line and column of a row that has not its shape", () => {
    const folder = changedFacts("series.csv", "wage-p90,wage,p90", "wage-p90,wage,p95");
    expect(() => loadFacts(folder)).toThrow(/^data\/facts\/series\.csv:14 Column "statistic" holds "p95": /);
  });

  it("refuses an address that is none", () => {
    const folder = changedFacts("sources.csv", "https://www.bls.gov/oes/tables.htm", "bls.gov");
    expect(() => loadFacts(folder)).toThrow(/^data\/facts\/sources\.csv:2 Column "url" holds "bls\.gov": /);
  });

  it("names the line of a file that is not well-formed", () => {
    const folder = changedFacts("places.csv", "TX,Texas", "TX,Texas,South");
    expect(() => loadFacts(folder)).toThrow(
      /^data\/facts\/places\.csv:4 .+ Mend the commas or the quotes\.$/,
    );
  });

  it("names a file of figures that is missing", () => {
    const folder = changedFacts("series.csv", "oews-2025,", "oews-2026,");
    expect(() => loadFacts(folder)).toThrow("data/facts/values/oews-2026.csv:1 The file is missing.");
  });
});
