import fc from "fast-check";
import { FileNames, safeFileName } from "../../src/blueprint/file-name";

describe("safeFileName", () => {
  it.each([
    ["Coder vs. Biller", "Coder vs. Biller"],
    ["  .hidden. ", "hidden"],
    ["a/b\\c", "a b c"],
    ["nul", "nul_"],
    // What Excel calls the files by which it locks others.
    ["~$temp", "temp"],
    [" .~$. ~$a~$", "a~$"],
    ["Com1.old", "Com_1.old"],
    ["COMMON", "COMMON"],
    ["e\u0301te\u0301", "\u00e9t\u00e9"],
    ["left\u202eright\u0000", "left right"],
    ["…", "…"],
    ["???", "Career comparison"],
    ["", "Career comparison"],
    ["😀".repeat(80), "😀".repeat(50)],
  ])("makes of %j %j", (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it("makes of any text a name that every system takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*#%\p{Cc}\p{Cs}]|^[\s.]|[\s.]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
        expect(name).not.toBe("");
      }),
    );
  });
});

describe("FileNames", () => {
  it("gives every name once, whatever its case", () => {
    const names = new FileNames(["index"]);
    expect(
      ["A", "a", "A (2)", "a", "Index", "B", "straße", "STRASSE"].map((name) => names.free(name)),
    ).toEqual(["A", "a (2)", "A (2) (2)", "a (3)", "Index (2)", "B", "straße", "STRASSE (2)"]);
  });

  it("never gives two that are alike", () => {
    const wanted = fc.array(fc.constantFrom("a", "A", "a (2)", "a (3)", "a (2) (2)", "b"), { maxLength: 40 });
    fc.assert(
      fc.property(wanted, (all) => {
        const names = new FileNames([]);
        const given = all.map((name) => names.free(name).toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
