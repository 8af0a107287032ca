import { area, contains } from "../../src/blueprint/address";
import { isFormula } from "../../src/blueprint/blueprint";
import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import { layoutProblems } from "../../src/blueprint/layout";
import { moved } from "../../src/blueprint/moved";
import { relaid } from "../../src/blueprint/relaid";
import { compare } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";

const live = comparisonSheet(compare(dataset(), { careers: ["MA", "coder", "RN"], place: "US" }), {
  mode: "live",
  name: "Live",
  version: "1",
  places: ["US", "TX"],
});

describe("moved", () => {
  const there = moved(live, 40, 3);

  it("is the same sheet elsewhere", () => {
    expect(layoutProblems(there)).toEqual([]);
    expect(there.blocks).toHaveLength(live.blocks.length);
    expect(there.print.area).toEqual(area(40, 3, live.print.area.rows, live.print.area.columns));
    expect(there.asked).toEqual(
      live.asked.map((each) => area(each.row + 40, each.column + 3, each.rows, each.columns)),
    );
    expect(there.inputs.map((input) => input.area)).toEqual(there.asked);
    expect(there.anchors.rows[0]).toEqual({ id: "title", at: 40 });
    expect(there.anchors.columns.at(-1)).toEqual({ id: "notes", at: 8 });
    expect(there.print.titleRows).toEqual({ first: 44, last: 44 });
    expect(there.frozenRows).toBe(live.frozenRows + 40);
    expect(there.columnWidths.slice(0, 4)).toEqual([48, 48, 48, live.columnWidths[0]]);
    expect(there.rowHeights[0]).toEqual({ row: 40, height: live.rowHeights[0]?.height });
  });

  it("takes its formulas along, and its charts with their cells", () => {
    const table = there.blocks.find((block) => block.kind === "table");
    const median = table?.cells[3]?.[1];
    expect(isFormula(median) && median.formula).toMatch(
      /^=IFERROR\(CAREER\.SALARY\(E\$45,"median",\$E\$43\),/,
    );
    for (const block of there.blocks) {
      if (block.kind === "chart") expect([block.data.row > 60, block.title.column]).toEqual([true, 3]);
    }
  });

  it("comes back", () => {
    const back = moved(there, -40, -3);
    expect({ ...back, columnWidths: live.columnWidths }).toEqual(live);
  });
});

describe("relaid", () => {
  it("leaves out rows and columns, and narrows what stood over them", () => {
    const table = live.blocks.find((block) => block.kind === "table");
    const last = live.columnWidths.length - 1;
    const cut = relaid(
      { ...live, blocks: live.blocks.filter((block) => block.kind === "text" && block.area.row === 2) },
      (row) => row,
      (column) => (column === last ? undefined : column),
    );
    expect(table?.area.columns).toBe(last + 1);
    expect(cut.columnWidths).toHaveLength(last);
    expect(cut.blocks.every((block) => contains(area(2, 0, 1, last), block.area))).toBe(true);
    expect(cut.anchors.columns.map(({ id }) => id)).not.toContain("notes");
  });

  it("throws where a formula is left without its cells", () => {
    expect(() =>
      relaid(
        live,
        (row) => (row > 50 ? undefined : row),
        (column) => column,
      ),
    ).toThrow(/laid out anew without cells that =/);
  });
});
