import { publishedNumber, publishedText } from "../../../data/import/published";

describe("publishedNumber", () => {
  it("leaves empty what was withheld or does not apply", () => {
    expect(["", "*", "**", "—"].map((cell) => publishedNumber(cell))).toEqual(["", "", "", ""]);
  });

  it("keeps a published zero", () => {
    expect(publishedNumber("0", 3)).toBe("0");
  });

  it("turns percent into a fraction and thousands into units, to the digit", () => {
    expect(publishedNumber("12.5", -2)).toBe("0.125");
    expect(publishedNumber("112.3", 3)).toBe("112300");
  });

  it("asks for the top code where a wage is only marked as above it", () => {
    expect(() => publishedNumber("#")).toThrow("top code");
  });
});

describe("publishedText", () => {
  it("keeps None, which is an answer", () => {
    expect(publishedText("None")).toBe("None");
    expect(publishedText("—")).toBe("");
  });
});
