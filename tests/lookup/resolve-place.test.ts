import { dataset } from "../../src/dataset/dataset";
import { resolvePlace } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";

const codeOf = (text: string) => resolvePlace(dataset(), text).code;

describe("resolvePlace", () => {
  it.each(["", "  ", "US", "us", "usa", "U.S.", "U.S.A.", "United States", "the United States", "America"])(
    "takes %j for the nation",
    (text) => expect(codeOf(text)).toBe("US"),
  );

  it.each([
    ["TX", "TX"],
    ["tx", "TX"],
    ["texas", "TX"],
    [" Texas ", "TX"],
    ["Tex.", "TX"],
    ["State of Texas", "TX"],
    ["New York State", "NY"],
    ["N.C.", "NC"],
    ["N. Carolina", "NC"],
    ["washington", "WA"],
    ["Washington State", "WA"],
    ["Washington, D.C.", "DC"],
    ["D.C.", "DC"],
    ["West\u00A0Virginia", "WV"],
  ])("takes %j for %s", (text, code) => expect(codeOf(text)).toBe(code));

  it("knows every place by its code and its name", () => {
    for (const place of dataset().places) {
      expect(codeOf(place.code.toLowerCase())).toBe(place.code);
      expect(codeOf(place.name)).toBe(place.code);
    }
  });

  it("suggests the nearest state", () => {
    expect(() => codeOf("Txas")).toThrow('No place is called "Txas". Did you mean "Texas"?');
    expect(() => codeOf("Missisipi")).toThrow('"Mississippi"');
  });

  it("says what can be given when nothing is near", () => {
    expect(() => codeOf("Ontario")).toThrow(new UnknownName("place", "Ontario", []));
    expect(() => codeOf("Ontario")).toThrow('Give "US", or a state by its name or postal code.');
  });

  it.each(["constructor", "__proto__", "x".repeat(10_000)])("knows no place called %.20s", (text) => {
    expect(() => codeOf(text)).toThrow(UnknownName);
  });
});
