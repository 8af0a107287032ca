import { textHeight } from "../../src/blueprint/measured-text";

describe("textHeight", () => {
  it("grows by a line where the text is wider than the column", () => {
    const line = textHeight("Education", 100, { size: 10 });
    expect(textHeight("High school diploma or equivalent", 100, { size: 10 })).toBeGreaterThan(line);
    expect(textHeight("One\nTwo", 100, { size: 10 })).toBeGreaterThan(line);
  });

  it("breaks a word that is longer than a line", () => {
    const size = { size: 10 };
    expect(textHeight("assistant", 30, size)).toBe(textHeight("assis\ntant", 30, size));
    expect(textHeight("Medical assistant", 30, size)).toBeGreaterThan(textHeight("assistant", 30, size));
  });

  it("takes the indent off the width", () => {
    const text = "High school diploma or equivalent";
    const plain = textHeight(text, 100, { size: 10 });
    expect(textHeight(text, 100, { size: 10, indent: 6 })).toBeGreaterThan(plain);
    expect(textHeight(text, 142, { size: 10, indent: 6 })).toBe(plain);
  });

  it("gives at least the lines asked for", () => {
    expect(textHeight("", 100, { size: 10 }, 2)).toBe(textHeight("One\nTwo", 100, { size: 10 }));
  });
});
