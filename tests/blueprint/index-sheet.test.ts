import type { TableBlock } from "../../src/blueprint/blueprint";
import { indexSheet } from "../../src/blueprint/index-sheet";
import type { IndexEntry } from "../../src/blueprint/index-sheet";

const made = (line: number): IndexEntry => ({
  line,
  careers: ["Medical coder", "Medical biller"],
  place: "Texas",
  made: { finding: "Medical coders earn more", file: "Coder vs Biller.xlsx" },
});
const failed = (line: number): IndexEntry => ({
  line,
  careers: ["codr"],
  place: "",
  made: { problem: 'No career is called "codr".' },
});

const sheet = (...entries: readonly IndexEntry[]) => indexSheet(entries, "pairs.csv", "2026-05-15");
const title = (...entries: readonly IndexEntry[]) => {
  const [first] = sheet(...entries).blocks;
  return first?.kind === "text" ? first.cell : undefined;
};

describe("indexSheet", () => {
  it("has a row for each workbook, and for each that was not made the reason", () => {
    const table = sheet(made(2), failed(4)).blocks.find(
      (block): block is TableBlock => block.kind === "table",
    );
    expect(table?.cells.slice(1)).toEqual([
      [2, "Medical coder, Medical biller", "Texas", "Medical coders earn more", "Coder vs Biller.xlsx"],
      [4, "codr", "", 'Not made: No career is called "codr".', "Not made"],
    ]);
    expect(table?.cells).toHaveLength(table?.area.rows ?? 0);
  });

  it("says how many there are", () => {
    expect(title(made(2))).toBe("1 comparison");
    expect(title(...Array.from({ length: 1234 }, (_, at) => made(at)))).toBe("1,234 comparisons");
    expect(title(made(2), failed(3), failed(4))).toBe("1 comparison, and 2 not made");
    expect(title()).toBe("0 comparisons");
  });

  it("shortens what nobody can read", () => {
    const entry = { ...failed(2), careers: Array<string>(10_000).fill("codr"), place: "x".repeat(400) };
    const table = sheet(entry).blocks.at(-1) as TableBlock;
    expect(table.cells[1]?.slice(1, 3).map((cell) => String(cell).length)).toEqual([300, 300]);
  });

  it("keeps its head in view, and prints all of it", () => {
    const { frozenRows, print } = sheet(made(2), failed(4));
    expect([frozenRows, print.titleRows.first, print.area.rows]).toEqual([4, 3, 6]);
  });
});
