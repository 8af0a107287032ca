import type { Career } from "../../src/dataset/dataset";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";

const careers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `T${index + 1}` }) as Career);

describe("AmbiguousName", () => {
  it("lists the careers", () => {
    expect(new AmbiguousName("tech", careers(3)).message).toBe(
      '"tech" can mean "T1", "T2" or "T3". Use one of these names.',
    );
  });

  it("lists the first of many and says how many more there are", () => {
    expect(new AmbiguousName("tech", careers(9)).message).toBe(
      '"tech" can mean "T1", "T2", "T3", "T4", "T5" or 4 other careers. Use one of these names.',
    );
  });

  it("keeps all of them", () => {
    expect(new AmbiguousName("tech", careers(9)).careers).toHaveLength(9);
  });
});
