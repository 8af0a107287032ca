import { countGiven, numberGiven, textGiven, textsGiven, yearGiven } from "../../src/functions/given";

describe("textGiven", () => {
  it.each([
    [null, ""],
    [undefined, ""],
    [292072, "292072"],
    [true, "true"],
    [0, ""],
    [false, ""],
    [[["coder"]], "coder"],
    [[[0]], ""],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, ""],
    [{ type: "String", basicValue: "coder" }, "coder"],
    [[[]], ""],
    [{ type: "Double", basicValue: 5 }, "5"],
    [{ type: "Entity", text: "Medical coder", basicValue: "#VALUE!" }, "Medical coder"],
  ])("reads %j as %j", (given, text) => {
    expect(textGiven(given)).toBe(text);
  });

  it("does not choose among several cells", () => {
    expect(() => textGiven([["coder", "biller"]])).toThrow(
      "A block of 2 cells was given where one value belongs",
    );
  });
});

describe("numberGiven", () => {
  it("takes numbers, also as text, and nothing for an omitted one", () => {
    expect(numberGiven("cost", 0)).toBe(0);
    expect(numberGiven("cost", " 12.5 ")).toBe(12.5);
    expect(numberGiven("cost", null)).toBeUndefined();
    expect(() => numberGiven("cost", "a lot")).toThrow('The cost "a lot" is not a number');
    expect(() => numberGiven("cost", NaN)).toThrow('The cost "NaN" is not a number');
    expect(() => numberGiven("cost", Infinity)).toThrow("is not a number");
  });
});

describe("textsGiven", () => {
  it("reads cells and lists alike, without blanks", () => {
    expect(
      textsGiven([
        ["coder; biller", null],
        ["", " MA "],
      ]),
    ).toEqual(["coder", "biller", "MA"]);
    expect(textsGiven("coder;biller")).toEqual(["coder", "biller"]);
    expect(textsGiven(null)).toEqual([]);
  });
});

describe("countGiven and yearGiven", () => {
  it("take a blank cell, which arrives as 0, for an omitted argument", () => {
    expect(countGiven(0, 10, 100)).toBe(10);
    expect(countGiven(3, 10, 100)).toBe(3);
    expect(() => countGiven(101, 10, 100)).toThrow("is not a whole number from 1 to 100");
    expect(yearGiven(0)).toBeUndefined();
    expect(yearGiven(2024)).toBe(2024);
  });
});
