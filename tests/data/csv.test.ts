import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTable, writeTable } from "../../data/csv";

const path = join(mkdtempSync(join(tmpdir(), "csv-")), "table.csv");

describe("writeTable", () => {
  it("quotes only what must be quoted, and reads back as it was", () => {
    writeTable(
      path,
      ["code", "title"],
      [
        ["43-9061", 'Office Clerks, "General"'],
        ["29-2072", ""],
      ],
    );
    expect(readFileSync(path, "utf8")).toBe('code,title\n43-9061,"Office Clerks, ""General"""\n29-2072,\n');
    expect(readTable(path).rows).toEqual([
      { line: 2, cells: { code: "43-9061", title: 'Office Clerks, "General"' } },
      { line: 3, cells: { code: "29-2072", title: "" } },
    ]);
  });
});

describe("readTable", () => {
  it("refuses a line with a cell too many", () => {
    writeFileSync(path, "code,title\n29-2072,Coder,Biller\n");
    expect(() => readTable(path)).toThrow("line 2");
  });
});
