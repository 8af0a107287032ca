import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSheet } from "../../src/blueprint/article-sheet";
import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { layoutProblems } from "../../src/blueprint/layout";
import { textHeight } from "../../src/blueprint/measured-text";
import { sheetNameProblem } from "../../src/blueprint/sheet-name";
import { wrappedTexts } from "../../src/blueprint/wrapped-texts";
import { ARTICLES, articleTable, loadArticleTable } from "../../src/comparison/article-table";
import type { ArticleId } from "../../src/comparison/article-table";
import { dataset } from "../../src/dataset/dataset";

const data = dataset();
const EVERY = ARTICLES.map(({ id, name }) => [id, name] as const);

function sheetOf(id: ArticleId): Blueprint {
  const name = ARTICLES.find((article) => article.id === id)?.name ?? id;
  return articleSheet(articleTable(data, id), { name, version: "2026.1" });
}

/** Every cell by the ids of its row and column. */
function cellsOf(sheet: Blueprint): ReadonlyMap<string, Cell> {
  const rows = new Map(sheet.anchors.rows.map(({ id, at }) => [at, id]));
  const columns = new Map(sheet.anchors.columns.map(({ id, at }) => [at, id]));
  const found = sheet.blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    return cells.flatMap((line, down) =>
      line.map((cell, across): [string, Cell] => [
        `${rows.get(block.area.row + down)} ${columns.get(block.area.column + across)}`,
        cell,
      ]),
    );
  });
  return new Map(found);
}

describe("articleSheet", () => {
  beforeAll(() => loadArticleTable(data));

  it.each(EVERY)("is laid out soundly for %s, on the sheet %s", (id, name) => {
    expect(sheetNameProblem(name)).toBeUndefined();
    expect(layoutProblems(sheetOf(id))).toEqual([]);
  });

  it.each(EVERY)("has a row for every fact of %s", (id) => {
    const facts = articleTable(data, id).topics.flatMap(({ rows }) => rows.map(({ fact }) => fact.id));
    const rows = sheetOf(id).anchors.rows.map((anchor) => anchor.id);
    expect(rows.filter((row) => row.startsWith("fact-"))).toEqual(facts.map((fact) => `fact-${fact}`));
  });

  it("writes what is stated, what is official, and whence both are", () => {
    const cells = cellsOf(sheetOf("ma-vs-billing-and-coding"));
    const row = (id: string) =>
      ["measure", "career", "says", "as-dated", "mark", "official", "official-when", "notes"].map((column) =>
        cells.get(`${id} ${column}`),
      );
    expect(row("fact-2")).toEqual([
      "Average pay a year",
      "Medical Coding & Billing Specialist",
      46660,
      'not stated ("average"), undated',
      "b, c",
      51140,
      "† median, May 2025 [2]",
      undefined,
    ]);
    expect(row("fact-43")).toEqual([
      "Fields to specialize in",
      "Medical assistants",
      "Pediatrics; Cardiology; Podiatry",
      "undated",
      "",
      "no official figure",
      "",
      undefined,
    ]);
    expect(cells.get("conflict-2 career")).toMatch(
      /^This article: \$46,660 \("average", undated\); \$48,780 .*Elsewhere: \$40,000 .*\$41,460 \(mean, May 2016\) \[8\]\. The figures are of/,
    );
    expect(cells.get("conflict-7 career")).toMatch(/^This article: 16% \(projected, 2021–31\); 14% /);
    expect(cells.get("source-2 measure")).toBe("[2] May 2025");
  });

  it("says for which occupations its official figures are", () => {
    const cells = cellsOf(sheetOf("coding-vs-office"));
    expect(cells.get("note-occupations measure")).toBe("Occupations");
    expect(cells.get("note-occupations career")).toBe(
      "Official figures are for: Medical office specialist: Medical Secretaries and Administrative Assistants (43-6013); Medical coding specialist: Medical Records Specialists (29-2072).",
    );
  });

  it("calls nothing official but what is", () => {
    const cells = cellsOf(sheetOf("cma-vs-coder"));
    expect(cells.get("fact-101 official")).toBe("Every 60 months");
    expect(cells.get("fact-101 official-when")).toMatch(
      /^not official: credentialing bodies, undated \[\d\]$/,
    );
    expect(cells.get("data measure")).toMatch(/the one to use\. What is marked "not official" is none\.$/);
    expect(cells.get("note-terms career")).toMatch(/"not official" marks what bodies say/);
    expect(cellsOf(sheetOf("coding-vs-office")).get("data measure")).toMatch(/the one to use\.$/);
  });

  it("does not let a mark of conflict be read as a difference from the official figure", () => {
    const cells = cellsOf(sheetOf("coding-vs-office"));
    expect(cells.get("head mark")).toBe("Conflict");
    expect(cells.get("conflicts measure")).toMatch(
      /^Conflicts, .* may still differ from its official figure\)$/,
    );
  });

  it.each(EVERY)("writes no text that looks like a number for %s", (id) => {
    const texts = [...cellsOf(sheetOf(id)).values()].filter(
      (cell) => typeof cell === "string" && cell !== "",
    );
    expect(texts.filter((text) => !Number.isNaN(Number(text)))).toEqual([]);
  });

  it("formats a number by its unit, as precisely as it is stated", () => {
    const { blocks, anchors } = sheetOf("cma-vs-coder");
    const table = blocks.find((block) => block.kind === "table");
    const styleOf = (id: string, column: number) => {
      const row = anchors.rows.find((anchor) => anchor.id === id)?.at ?? -1;
      const styles = table?.kind === "table" ? table.styles : [];
      const here = styles.filter(
        ({ area }) =>
          area.row <= row &&
          row < area.row + area.rows &&
          area.column <= column &&
          column < area.column + area.columns,
      );
      return here.at(-1)?.style;
    };
    expect([
      styleOf("fact-72", 2),
      styleOf("fact-71", 2),
      styleOf("fact-79", 2),
      styleOf("fact-69", 2),
    ]).toEqual(["dollars", "cents", "wholePercent", "count"]);
    expect([styleOf("fact-79", 5), styleOf("fact-105", 5), styleOf("fact-103", 5)]).toEqual([
      "percent",
      "statement",
      "aside",
    ]);
  });

  it.each(EVERY)("explains every mark, note and source number of %s", (id) => {
    const sheet = sheetOf(id);
    const cells = cellsOf(sheet);
    const column = (id: string) =>
      [...cells].filter(([key]) => key.endsWith(` ${id}`)).map(([, cell]) => String(cell ?? ""));
    const labels = column("measure");
    const marks = column("mark").flatMap((text) => (/^[a-z](, [a-z])*$/.test(text) ? text.split(", ") : []));
    const lines = labels.filter((text) => /^[a-z] {2}/.test(text)).map((text) => text[0]);
    expect(lines).toEqual([...new Set(marks)].sort());
    const remarks = column("remark").flatMap((text) =>
      (/Notes? ([\d, ]+)\./.exec(text)?.[1] ?? "").split(", "),
    );
    const notes = labels.filter((text) => text.startsWith("Note ")).map((text) => text.slice(5));
    expect(notes).toEqual([...new Set(remarks)].filter((text) => text !== "").sort());
    const numbered = labels.filter((text) => /^\[\d+\] /.test(text)).map((text) => text.split(" ")[0]);
    const cited = [...cells.values()].flatMap((cell) => String(cell ?? "").match(/\[\d+\]/g) ?? []);
    expect([...numbered].sort()).toEqual([...new Set(cited)].sort());
    const standsIn = column("official-when").some((text) => text.startsWith("†"));
    expect(labels.includes("†")).toBe(standsIn);
  });

  it.each(EVERY)("writes values only for %s, leaves the notes to the reader and asks nothing", (id) => {
    const sheet = sheetOf(id);
    const cells = [...cellsOf(sheet)];
    expect(cells.filter(([, cell]) => typeof cell === "object")).toEqual([]);
    expect(cells.filter(([key, cell]) => key.endsWith(" notes") && cell !== undefined)).toEqual([
      ["head notes", "Notes"],
    ]);
    expect(sheet.inputs).toEqual([]);
    expect(sheet.asked).toEqual([]);
  });

  it.each(EVERY)("has room for every text of %s, page after page", (id) => {
    const { blocks, columnWidths, rowHeights, print } = sheetOf(id);
    const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
    for (const { area, cell, style } of wrappedTexts(blocks)) {
      const width = columnWidths
        .slice(area.column, area.column + area.columns)
        .reduce((total, each) => total + each, 0);
      const needed = textHeight(String(cell ?? ""), width, style);
      expect(heights.get(area.row)).toBeGreaterThanOrEqual(needed);
    }
    // Excel has no higher row.
    expect(Math.max(...heights.values())).toBeLessThan(409);
    expect(print).toMatchObject({
      orientation: "landscape",
      onePage: false,
      titleRows: { first: 2, last: 2 },
    });
  });

  it.each(EVERY)("is as in the example of %s", (id) => {
    const path = join(__dirname, "../examples", `article-${id}.json`);
    const made: unknown = JSON.parse(JSON.stringify(sheetOf(id)));
    if (process.env["UPDATE_EXAMPLES"]) writeFileSync(path, `${JSON.stringify(made, null, 1)}\n`);
    expect(made).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
