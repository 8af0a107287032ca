import { newArticleSheet, newComparisonSheet } from "../../src/blueprint/new-sheet";

describe("newComparisonSheet", () => {
  it("brings what it needs, and gives figures as values under a name that is free", async () => {
    const request = { careers: ["coder", "biller"], place: "TX" };
    const { comparison, blueprint } = await newComparisonSheet(request, ["Coder vs Biller"]);
    expect(comparison.place.name).toBe("Texas");
    expect(blueprint.name).toBe("Coder vs Biller (2)");
    expect(JSON.stringify(blueprint)).not.toContain("CAREER.");
  });

  it("says what is wrong with a request", async () => {
    await expect(newComparisonSheet({ careers: ["coder", "codr"], place: "" })).rejects.toThrow(
      "Did you mean",
    );
  });
});

describe("newArticleSheet", () => {
  it("gives the sheet and its finding, under a name that is free", async () => {
    const { finding, blueprint } = await newArticleSheet("cma-vs-coder", ["CMA vs Coder"]);
    expect([blueprint.name, finding]).toEqual(["CMA vs Coder (2)", expect.stringMatching(/[^.]$/)]);
  });
});
