import { area } from "../../../src/blueprint/address";
import type { Block } from "../../../src/blueprint/blueprint";
import { renderXlsx } from "../../../src/render/xlsx/render";
import { sheet } from "../office/sheet";
import { opened } from "./opened";
import type { Xml } from "./opened";
import { articles, CREATED, example } from "./sheets";

type Target = readonly [cell: string, target: string];

async function targets(bytes: Promise<Uint8Array>): Promise<readonly Target[]> {
  const file = opened(await bytes);
  const rels = "xl/worksheets/_rels/sheet1.xml.rels";
  const relationships = file.paths.includes(rels) ? file.xml(rels).Relationships.Relationship : [];
  const links = file.xml("xl/worksheets/sheet1.xml").worksheet.hyperlinks?.hyperlink ?? [];
  return links.map((link: Xml): Target => {
    const target = relationships.find((each: Xml) => each["@Id"] === link["@r:id"]);
    expect(target["@TargetMode"]).toBe("External");
    return [link["@ref"], target["@Target"]];
  });
}

function texts(...cells: readonly string[]): Block[] {
  return cells.map((cell, row) => ({ kind: "text", area: area(row, 0, 1, 3), cell, style: "working" }));
}

function linked(cells: readonly Block[], files: readonly string[] = []): Promise<readonly Target[]> {
  return targets(renderXlsx([sheet(cells)], { title: "Links", created: CREATED, files }));
}

describe("links", () => {
  it.each([
    ["https://a.org/b", "https://a.org/b"],
    ["See https://a.org/b.", "https://a.org/b"],
    ["(https://a.org/?b=1&c=2); https://a.org/?b=1&c=2", "https://a.org/?b=1&c=2"],
  ])("lead from %p to %p", async (text, target) => {
    expect(await linked(texts(text))).toEqual([["A1", target]]);
  });

  it.each([
    "http://a.org/",
    "https://a.org https://b.org",
    "javascript:alert(1)",
    "file:///a",
    "https://",
    "a.org",
  ])("lead nowhere from %p", async (text) => {
    expect(await linked(texts(text))).toEqual([]);
  });

  it("lead from a table's cell to a file beside the workbook, whatever its name", async () => {
    const name = "Coder & Biller, #1.xlsx";
    const cells: Block = {
      kind: "table",
      area: area(1, 0, 1, 2),
      cells: [["Coder.xlsx", name]],
      styles: [],
    };
    expect(await linked([cells], [name])).toEqual([["B2", "Coder%20%26%20Biller%2C%20%231.xlsx"]]);
  });

  it("lead from the first text of a row where the one with the address takes several lines", async () => {
    const citation = `${"A long citation of a source, ".repeat(6)}https://a.org/`;
    const blocks: Block[] = [
      { kind: "text", area: area(0, 0), cell: "[1]", style: "footnote" },
      { kind: "text", area: area(0, 1, 1, 2), cell: citation, style: "footnote" },
    ];
    expect(await linked(blocks)).toEqual([["A1", "https://a.org/"]]);
  });

  it("lead to the sources of a comparison and of every ready-made table", async () => {
    const [first] = await articles();
    for (const blueprint of [example("two-careers-values"), first?.blueprint ?? sheet([])]) {
      const found = await targets(renderXlsx([blueprint], { title: "Links", created: CREATED }));
      expect(found.length).toBeGreaterThan(1);
      expect(found.every(([, target]) => /^https:\/\/www\.(bls|onetcenter)\.(gov|org)\//.test(target))).toBe(
        true,
      );
    }
  });
});
