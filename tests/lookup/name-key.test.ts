import fc from "fast-check";
import { nameKey, singularKey, singularOf, wordsOf } from "../../src/lookup/name-key";

describe("wordsOf", () => {
  it("ignores case, punctuation and accents", () => {
    expect(wordsOf("  Médical-CODER, (certified) ")).toEqual(["medical", "coder", "certified"]);
  });

  it("ignores what pasted text brings along unseen", () => {
    expect(wordsOf("\uFEFFmedi\u00ADcal\u00A0co\u200Bder")).toEqual(["medical", "coder"]);
  });

  it("takes letters of other widths and alphabets", () => {
    expect(wordsOf("ＣＭＡ медсестра")).toEqual(["cma", "медсестра"]);
  });

  it.each(["nurse's aide", "nurse’s aide", "nurse‘s aide"])("does not part %s at the apostrophe", (name) => {
    expect(wordsOf(name)).toEqual(["nurses", "aide"]);
  });

  it("leaves out what is written in many ways", () => {
    expect(wordsOf("Billing and coding")).toEqual(wordsOf("billing & coding"));
  });

  it("gives nothing for marks alone", () => {
    expect(wordsOf("?! – …")).toEqual([]);
  });
});

describe("nameKey", () => {
  it.each(["billing and coding", "Billing & Coding", "billing/coding", "BILLING-CODING", "billingcoding"])(
    "is the same for %s",
    (name) => expect(nameKey(name)).toBe("billingcoding"),
  );

  it("stays as it is when taken again", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => nameKey(nameKey(text)) === nameKey(text)));
  });
});

describe("singularOf", () => {
  it.each([
    ["coders", "coder"],
    ["secretaries", "secretary"],
    ["coaches", "coach"],
    ["nurses", "nurse"],
    ["waitresses", "waitress"],
    ["midwives", "midwife"],
    ["firemen", "fireman"],
    ["salespeople", "salesperson"],
  ])("makes of %s what it makes of %s", (plural, singular) => {
    expect(singularOf(plural)).toBe(singularOf(singular));
  });

  it.each(["hostess", "campus", "analysis", "ms", "coder"])("leaves %s alone", (word) => {
    expect(singularOf(word)).toBe(word);
  });
});

describe("singularKey", () => {
  it("is the same for every word in singular and plural", () => {
    expect(singularKey("Billing and Posting Clerks")).toBe(singularKey("billing and posting clerk"));
  });
});
