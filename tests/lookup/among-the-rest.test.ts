import { dataset } from "../../src/dataset/dataset";
import { loadAllNames, resolveCareer } from "../../src/lookup/lookup";

beforeAll(() => loadAllNames());

describe("a name that O*NET puts among the rest of a group", () => {
  it("is answered with the group's figures, and says so", () => {
    expect(resolveCareer(dataset(), "clown").standIn).toBe(
      'BLS counts "Clown" among "Entertainers and Performers, Sports and Related Workers, All Other"; the figures are for that mixed group.',
    );
  });

  it("is left alone when it has a class of its own", () => {
    expect(resolveCareer(dataset(), "yoga teacher").standIn).toBeUndefined();
  });
});
