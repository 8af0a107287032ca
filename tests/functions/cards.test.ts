/** @jest-environment jsdom */
import { cell } from "./cells";

/** The function as a host with these requirement sets loads it. */
async function on(...sets: string[]): Promise<(career: string) => unknown> {
  const isSetSupported = (set: string, version: string) => sets.includes(`${set} ${version}`);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  jest.resetModules();
  return (await import("../../src/functions/cards")).card;
}

describe("CARD", () => {
  it("is the title where the host has no data types", async () => {
    expect(await (await on())("coder")).toBe("Medical coder");
  });

  it("is an entity with a section for each side of the career, every figure dated", async () => {
    const card = (await (await on("CustomFunctionsRuntime 1.4"))("coder")) as Excel.EntityCellValue;
    expect(card).toMatchObject({
      type: "Entity",
      text: "Medical coder",
      properties: {
        "Measured for": { type: "String", basicValue: "29-2072 Medical Records Specialists" },
        "Median pay a year": {
          type: "FormattedNumber",
          basicValue: 51140,
          numberFormat: "$#,##0",
          propertyMetadata: { sublabel: "May 2025" },
        },
        License: { type: "String", basicValue: "no" },
      },
    });
    const sections = card.layouts?.card && "sections" in card.layouts.card ? card.layouts.card.sections : [];
    expect(sections?.map(({ title }) => title)).toEqual([
      "Pay",
      "Outlook",
      "Getting in",
      "Day to day",
      "Sources",
    ]);
    for (const { properties } of sections ?? []) {
      for (const property of properties) expect(Object.keys(card.properties ?? {})).toContain(property);
    }
  });

  it("leaves out what is not known", async () => {
    const card = (await (await on("CustomFunctionsRuntime 1.4"))("Cashiers")) as Excel.EntityCellValue;
    expect(Object.keys(card.properties ?? {})).not.toContain("License");
    expect(JSON.stringify(card)).not.toContain("undefined");
  });

  it("does not know a career that is none", async () => {
    const ask = await on("CustomFunctionsRuntime 1.4");
    expect(await cell(() => ask(""))).toMatch(/^#VALUE! The career is blank/);
  });
});
