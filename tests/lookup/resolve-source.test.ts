import { resolveSource } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";
import { threeCareers } from "../fixtures/three-careers";

const data = threeCareers();

describe("resolveSource", () => {
  it.each(["oews-2025", "OEWS 2025", "Occupational Employment and Wage Statistics, national"])(
    "takes %s",
    (text) => expect(resolveSource(data, text)).toBe(data.sources[0]),
  );

  it("suggests the id of the nearest", () => {
    expect(() => resolveSource(data, "oews-2024")).toThrow(
      'No source is called "oews-2024". Did you mean "oews-2025"?',
    );
  });

  it("suggests to do without when nothing is near", () => {
    expect(() => resolveSource(data, "my uncle")).toThrow(new UnknownName("source", "my uncle", []));
    expect(() => resolveSource(data, "my uncle")).toThrow("Leave the source out to get the best one.");
  });
});
