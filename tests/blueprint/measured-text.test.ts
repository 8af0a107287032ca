import { textHeight } from "../../src/blueprint/measured-text";

describe("textHeight", () => {
  it("grows by a line where the text is wider than the column", () => {
    const line = textHeight("Education", 100, 10);
    expect(textHeight("High school diploma or equivalent", 100, 10)).toBeGreaterThan(line);
    expect(textHeight("One\nTwo", 100, 10)).toBeGreaterThan(line);
  });

  it("gives at least the lines asked for", () => {
    expect(textHeight("", 100, 10, 2)).toBe(textHeight("One\nTwo", 100, 10));
  });
});
