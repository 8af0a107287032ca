import * as fc from "fast-check";
import { sheetName, sheetNameProblem } from "../../src/blueprint/sheet-name";

describe("sheetName", () => {
  it.each([
    [["Medical coder", "Medical assistant"], "Coder vs Assistant"],
    [["Medical assistant", "Medical coder", "Medical biller"], "Assistant vs Coder vs Biller"],
    [["Registered nurse", "Medical coder"], "Registered nurse and 1 other"],
    [["Registered nurse", "Physician assistant", "Medical coder"], "Registered nurse and 2 others"],
    [["Medical coder", "Medical coder and biller"], "Coder vs Coder and biller"],
    [["Nurse", "Nurse practitioner"], "Nurse vs Nurse practitioner"],
    [["Registered nurse", "Coder"], "Registered nurse vs Coder"],
    [["CTE: history/arts [A]", "Clerk?"], "CTE history arts A vs Clerk"],
    [["'", "?"], "vs"],
  ])("calls %j %s", (careers, name) => {
    expect(sheetName(careers, [])).toBe(name);
    expect(sheetNameProblem(name)).toBeUndefined();
  });

  it("counts on where a name is taken, whatever its case", () => {
    const careers = ["Medical coder", "Medical assistant"];
    expect(sheetName(careers, ["CODER VS ASSISTANT"])).toBe("Coder vs Assistant (2)");
    expect(sheetName(careers, ["Coder vs Assistant", "Coder vs Assistant (2)"])).toBe(
      "Coder vs Assistant (3)",
    );
  });

  it("is legal and free whatever the careers are called and however many sheets there are", () => {
    const careers = fc.array(fc.string({ maxLength: 60 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(careers, fc.nat(12), (names, sheets) => {
        const taken: string[] = [];
        for (let sheet = 0; sheet <= sheets; sheet += 1) {
          const name = sheetName(names, taken);
          expect(sheetNameProblem(name)).toBeUndefined();
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
          taken.push(name);
        }
      }),
    );
  });
});

describe("sheetNameProblem", () => {
  it.each(["", "a".repeat(32), "a/b", "a:b", "'a", "a'", "History", "history"])("refuses %j", (name) => {
    expect(sheetNameProblem(name)).toBeDefined();
  });
});
