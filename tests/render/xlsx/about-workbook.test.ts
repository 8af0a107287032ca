import { safeFileName } from "../../../src/blueprint/file-name";
import { comparisonFileName } from "../../../src/render/xlsx/about-workbook";

const NATION = { code: "US", name: "United States" };
const TEXAS = { code: "TX", name: "Texas" };
const LONG = "Extruding, Forming, Pressing, and Compacting Machine Setters, Operators, and Tenders";

describe("comparisonFileName", () => {
  it("names the careers, and the place where it is not the nation", () => {
    const names = ["Medical coder", "Medical biller"];
    expect(comparisonFileName({ names, place: NATION })).toBe("Medical coder vs Medical biller");
    expect(comparisonFileName({ names, place: TEXAS })).toBe("Medical coder vs Medical biller in TX");
  });

  it("counts the careers that have no room", () => {
    const names = ["Medical coder", "Medical biller", LONG, "Registered nurse"];
    expect(comparisonFileName({ names, place: TEXAS })).toBe(
      "Medical coder vs Medical biller and 2 more in TX",
    );
  });

  it("cuts careers between words, and keeps within what a file may be called", () => {
    const name = comparisonFileName({ names: [LONG, LONG.toUpperCase(), "Registered nurse"], place: TEXAS });
    expect(name).toBe(
      "Extruding, Forming, Pressing, and… vs EXTRUDING, FORMING, PRESSING, AND… and 1 more in TX",
    );
    expect(safeFileName(name)).toBe(name);
  });
});
