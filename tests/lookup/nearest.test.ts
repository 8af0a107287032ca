import fc from "fast-check";
import { editDistance, Nearest } from "../../src/lookup/nearest";

const nearest = new Nearest(["coder", "biller", "CST", "surgical technologist"].map((name) => ({ name })));
const namesNear = (text: string, most?: number) => nearest.find(text, most).map(({ entry }) => entry.name);

describe("editDistance", () => {
  it.each([
    ["codr", "coder", 1],
    ["coedr", "coder", 1],
    ["coderr", "coder", 1],
    ["cider", "coder", 1],
    ["", "abc", 3],
    ["flebotomist", "phlebotomist", 2],
    ["kitten", "sitting", 3],
  ])("counts the slips between %j and %j", (a, b, slips) => {
    expect(editDistance(a, b, 9)).toBe(slips);
  });

  it("gives up above its limit", () => {
    expect(editDistance("abcdefgh", "hgfedcba", 2)).toBeGreaterThan(2);
  });

  it("is the same both ways, nothing for the same word, and at most the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b, 99);
        return (
          distance === editDistance(b, a, 99) &&
          (distance === 0) === (a === b) &&
          distance <= Math.max(a.length, b.length)
        );
      }),
    );
  });

  it("finds no more slips than were made", () => {
    const slip = fc.tuple(fc.constantFrom("drop", "add", "change", "swap"), fc.nat());
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8,20}$/), slip, (word, [kind, where]) => {
        const at = where % (word.length - 1);
        const [before, one, two, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
        const slipped = { drop: `${two}`, add: `${one}x${two}`, change: `x${two}`, swap: `${two}${one}` }[
          kind
        ];
        return editDistance(word, `${before}${slipped}${after}`, 3) <= 1;
      }),
    );
  });
});

describe("Nearest", () => {
  it("finds a name one slip away", () => {
    expect(namesNear("Codr")).toEqual(["coder"]);
  });

  it("forgives more in a longer name", () => {
    expect(namesNear("surgicle technologyst")).toEqual(["surgical technologist"]);
  });

  it("forgives no more than it is told", () => {
    expect(namesNear("surgicle technologyst", 2)).toEqual([]);
  });

  it.each(["zzz", "q", "", "welder helper"])("finds nothing near %j", (text) => {
    expect(namesNear(text)).toEqual([]);
  });

  it("finds the nearest only", () => {
    const names = new Nearest([{ name: "biller" }, { name: "killer" }, { name: "bolder" }]);
    expect(names.find("bilder").map(({ entry }) => entry.name)).toEqual(["biller", "bolder"]);
    expect(names.find("killer").map(({ entry }) => entry.name)).toEqual(["killer"]);
  });

  it("puts names with the same first letter before others", () => {
    const names = new Nearest([{ name: "flumer" }, { name: "plumber" }]);
    expect(names.find("plumer").map(({ entry }) => entry.name)).toEqual(["plumber", "flumer"]);
  });

  it("leaves out no name that is near enough", () => {
    const word = fc.stringMatching(/^[a-e]{5,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, typed) => {
        const limit = typed.length < 10 ? 2 : 3;
        const least = Math.min(...words.map((each) => editDistance(each, typed, limit)));
        const expected =
          least > limit ? [] : words.filter((each) => editDistance(each, typed, limit) === least);
        const found = new Nearest(words.map((name) => ({ name }))).find(typed);
        expect(found.map(({ entry }) => entry.name).sort()).toEqual(expected.sort());
      }),
    );
  });
});
