/** @jest-environment jsdom */
import { certifications, duties, ladder, related, settings, skills } from "../../src/functions/lists";
import { cell } from "./cells";

const column = async (answer: unknown) => (await cell(() => answer)) as string[][];

describe("DUTIES, SKILLS, CERTIFICATIONS and SETTINGS", () => {
  it("give one thing a row", async () => {
    expect((await column(duties("coder"))).length).toBeGreaterThanOrEqual(5);
    expect(await column(skills("coder"))).toContainEqual(["Detail oriented"]);
    expect(await column(settings("coder"))).toContainEqual(["Hospitals (28%)"]);
    expect((await column(certifications("coder"))).flat().join()).toContain("AAPC");
  });

  it("give no more than asked for", async () => {
    expect(await column(duties("coder", 2))).toHaveLength(2);
    expect(await column(duties("coder", 100))).toEqual(await column(duties("coder")));
  });

  it("tell the skills of an occupation that no profile was written for", async () => {
    expect((await column(skills("Cashiers"))).length).toBeGreaterThan(3);
  });

  it("say that nothing is told, and refuse a count that cannot be", async () => {
    expect(await cell(() => duties("Cashiers"))).toBe(
      "#N/A This data set has no list of duties for Cashiers. Such things are told of the featured careers, which =CAREER.LIST() names.",
    );
    expect(await cell(() => duties("coder", -1))).toMatch(/^#VALUE! The count -1/);
    expect(await cell(() => duties("codr"))).toMatch(/^#N\/A No career is called "codr"/);
  });
});

describe("LADDER and RELATED", () => {
  it("tell where a career leads, with what that pays and how much more it is", async () => {
    expect(await column(ladder("coder"))).toEqual([
      ["Career", "Kind", "Median pay", "Pay change"],
      ["Health information technologist", "a step up", 68020, 16880],
      ["Health services manager", "a step up", 123860, 72720],
      ["Medical transcriptionist", "a step sideways", 40410, -10730],
      ["Medical secretary", "a step sideways", 45930, -5210],
    ]);
  });

  it("tell what resembles it, as many as asked for", async () => {
    const rows = await column(related("coder", 3));
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(["Medical transcriptionist", "a step sideways", 40410, -10730]);
  });

  it("know careers related to an occupation without a profile, and say when it has no ladder", async () => {
    expect((await column(related("Cashiers"))).length).toBeGreaterThan(1);
    expect(await cell(() => ladder("Cashiers"))).toMatch(
      /^#N\/A This data set has no career ladder for Cashiers/,
    );
  });
});
