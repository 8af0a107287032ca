import { findRows } from "../../src/comparison/find-rows";
import { allRows, DEFAULT_ROWS, ROWS } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";

const rowsOf = (id: string) => SETS.find((set) => set.id === id)?.rows;

describe("SETS", () => {
  it("are six, each found by its name", () => {
    expect(SETS.map(({ id, name }) => [id, name])).toEqual([
      ["at-a-glance", "At a glance"],
      ["pay", "Pay"],
      ["outlook", "Outlook"],
      ["training", "Training and certification"],
      ["day-to-day", "Day to day"],
      ["everything", "Everything"],
    ]);
    for (const { name, rows, about } of SETS) {
      expect(findRows(name.toUpperCase())).toEqual(rows);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("hold rows in the order of the sheet, each once", () => {
    for (const { rows } of SETS) {
      expect(rows.length).toBeGreaterThan(2);
      expect(rows).toEqual(allRows().filter((key) => rows.includes(key)));
    }
  });

  it("hold what their names say", () => {
    expect(rowsOf("at-a-glance")).toEqual(DEFAULT_ROWS);
    expect(DEFAULT_ROWS).toEqual(expect.arrayContaining(["salary-median", "salary-difference", "training"]));
    expect(DEFAULT_ROWS.filter((key) => key === "salary-mean" || ROWS[key].release === "told")).toEqual([]);
    expect(rowsOf("everything")).toEqual(allRows());
    expect(rowsOf("pay")).toEqual(
      expect.arrayContaining(["salary-median", "salary-difference", "salary-p90"]),
    );
    expect(rowsOf("outlook")).toEqual(["growth", "openings", "employment", "ladder", "related"]);
    expect(rowsOf("training")).toEqual(expect.arrayContaining(["education", "certifications", "license"]));
    expect(rowsOf("day-to-day")).toEqual(expect.arrayContaining(["duties", "settings", "patient-contact"]));
    expect(rowsOf("day-to-day")).not.toContain("specialties");
  });
});
