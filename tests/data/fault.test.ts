import { Faults } from "../../data/fault";

describe("Faults", () => {
  it("throws only where there are any", () => {
    expect(() => new Faults().throwIfAny()).not.toThrow();
    expect(() => new Faults().add("careers.csv", 3, "Mend it.").throwIfAny()).toThrow(
      "data/facts/careers.csv:3 Mend it.",
    );
  });

  it("counts what there is no room to tell", () => {
    const faults = new Faults();
    for (let line = 2; line < 30; line++) faults.add("titles.csv", line, "Mend it.");
    expect(faults.message.split("\n")).toHaveLength(21);
    expect(faults.message).toMatch(/… and 8 more\.$/);
  });
});
