import { NameTable } from "../../src/lookup/name-table";

const table = new NameTable(
  ["CCS", "coder", "Office Clerks, General", "nurse's aide", "nurse aide"].map((name) => ({ name })),
);
const found = (text: string) => table.find(text).map(({ name }) => name);

describe("NameTable", () => {
  it.each(["coder", "Coders", "CODER "])("finds a name by %j", (text) =>
    expect(found(text)).toEqual(["coder"]),
  );

  it("finds a name in the plural by its singular", () => {
    expect(found("office clerk general")).toEqual(["Office Clerks, General"]);
  });

  it("takes an abbreviation that ends in s for itself, and for a plural only where it is none", () => {
    expect(found("CCS")).toEqual(["CCS"]);
    expect(found("nurse aides")).toEqual(["nurse's aide", "nurse aide"]);
    expect(found("nurse aide")).toEqual(["nurse aide"]);
  });

  it.each(["", "and", "…", "constructor"])("finds nothing by %j", (text) => expect(found(text)).toEqual([]));
});
