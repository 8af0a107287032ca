import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { decoded } from "../../src/cli/set/decoded";
import { readTable } from "../../src/cli/set/read-table";
import { tableColumns } from "../../src/cli/set/table-columns";

const folder = mkdtempSync(path.join(tmpdir(), "career-table-"));
const file = path.join(folder, "table.csv");

afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer) {
  writeFileSync(file, content);
  const rows: unknown[] = [];
  for await (const row of readTable(file))
    rows.push("cells" in row ? [row.line, ...row.cells] : [row.line, row.problem]);
  return rows;
}

describe("readTable", () => {
  it.each([",", ";", "\t"])("parts cells at %j where the first line does", async (delimiter) => {
    const text = ['a,"x,y;z"', 'b,"1\t2"'].join("\n").replaceAll(/,(?=")/g, delimiter);
    expect(await read(text)).toEqual([
      [1, "a", "x,y;z"],
      [2, "b", "1\t2"],
    ]);
  });

  it.each(["\n", "\r\n", "\r"])(
    "counts lines that end with %j, those within cells and blank ones too",
    async (end) => {
      expect(await read(["a,b", "", '"x', 'y",1', ",", "", "c,d"].join(end))).toEqual([
        [1, "a", "b"],
        [3, "x\ny", "1"],
        [7, "c", "d"],
      ]);
    },
  );

  it("takes quotation marks that stand within text", async () => {
    expect(await read('a,b\n1, "q, r"\nthe "old" one,"say ""so"""\n')).toEqual([
      [1, "a", "b"],
      [2, "1", "q, r"],
      [3, 'the "old" one', 'say "so"'],
    ]);
  });

  it("gives every row before a quotation mark that is not closed, and its line", async () => {
    const rest = "x,y\n".repeat(50_000);
    for (const text of ['a,b\n1,2\n\n"3,4\n5,6\n', `a,b\n1,2\n\n"3,4\n${rest}`]) {
      expect(await read(text)).toEqual([
        [1, "a", "b"],
        [2, "1", "2"],
        [4, expect.stringContaining("A quotation mark is not closed")],
      ]);
    }
  });

  it("reads UTF-8 and UTF-16, with a mark", async () => {
    const text = "\uFEFFé,ü\n1,2\n";
    const rows = [
      [1, "é", "ü"],
      [2, "1", "2"],
    ];
    expect(await read(text)).toEqual(rows);
    expect(await read(Buffer.from(text, "utf16le"))).toEqual(rows);
    expect(await read(Buffer.from(text, "utf16le").swap16())).toEqual(rows);
  });

  it("reads UTF-16 without a mark", async () => {
    const text = Buffer.from("careers\né\n", "utf16le");
    const rows = [
      [1, "careers"],
      [2, "é"],
    ];
    expect(await read(text)).toEqual(rows);
    expect(await read(text.swap16())).toEqual(rows);
  });

  it.each(["sep=;", '"sep=;"', "sep=;;;", "SEP=;"])(
    "takes the line %j of Excel at its word",
    async (line) => {
      expect(await read(`${line}\r\na;b,c\r\n\r\n1;2\r\n`)).toEqual([
        [2, "a", "b,c"],
        [4, "1", "2"],
      ]);
    },
  );

  it("finds nothing in an empty file, and nothing but blank lines", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("\n\n,,\n")).toEqual([]);
    expect(await read("a")).toEqual([[1, "a"]]);
  });
});

describe("decoded", () => {
  it("gives the same however the bytes are parted", async () => {
    const bytes = Buffer.from("\uFEFFa\r\né😀\r\rb\n\r\nc\r");
    async function* oneByOne() {
      for (const byte of bytes) yield Buffer.of(byte);
    }
    let text = "";
    for await (const part of decoded(oneByOne())) text += part;
    expect(text).toBe("a\né😀\n\nb\n\nc\n");
  });
});

describe("tableColumns", () => {
  it("knows columns whatever their case, spaces and order", () => {
    const { careers, cell, warnings } = tableColumns([
      "Pay over TIME",
      "Career_2",
      "career 1",
      "Careers",
      "plac",
      "",
    ]);
    const row = ["yes", "biller", "coder", "nurse; CMA", "TX", "?"];
    expect(careers(row)).toEqual(["nurse", "CMA", "coder", "biller"]);
    expect(cell(row, "pay over time")).toBe("yes");
    expect(cell(row, "place")).toBe("");
    expect(warnings).toEqual(['The column "plac" is not used. Did you mean place?']);
  });

  it("takes a row that is shorter than its header", () => {
    const { careers, cell } = tableColumns(["careers", "place"]);
    expect([careers([]), cell(["a;b"], "place")]).toEqual([[], ""]);
  });
});
