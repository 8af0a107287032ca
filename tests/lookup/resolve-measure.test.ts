import { MEASURES } from "../../src/dataset/figure";
import { BadArgument } from "../../src/lookup/bad-argument";
import { resolveMeasure } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";

describe("resolveMeasure", () => {
  it.each(MEASURES)("takes %s as it is", (measure) => {
    expect(resolveMeasure(measure)).toBe(measure);
  });

  it.each([
    ["Pay", "salary"],
    ["median pay", "salary"],
    ["Hourly pay", "wage"],
    ["outlook", "growth"],
    ["Job growth", "growth"],
    ["job openings", "openings"],
    ["jobs", "employment"],
    ["degree", "education"],
    ["work experience", "experience"],
    ["on-the-job training", "training"],
  ])("takes %j for %s", (text, measure) => expect(resolveMeasure(text)).toBe(measure));

  it("suggests the nearest", () => {
    expect(() => resolveMeasure("salry")).toThrow('No field is called "salry". Did you mean "salary"?');
  });

  it("says what can be given when nothing is near", () => {
    expect(() => resolveMeasure("mascot")).toThrow(
      'No field is called "mascot". Give one such as "salary" or "duties"; =CAREER.FIELDS() lists them all.',
    );
  });

  it("refuses a blank", () => {
    expect(() => resolveMeasure(" ")).toThrow(BadArgument);
  });

  it.each(["constructor", "__proto__", "x".repeat(10_000)])("knows no field called %.20s", (text) => {
    expect(() => resolveMeasure(text)).toThrow(UnknownName);
  });
});
