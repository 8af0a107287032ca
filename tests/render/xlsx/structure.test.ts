import { XMLValidator } from "fast-xml-parser";
import path from "node:path";
import { renderXlsx } from "../../../src/render/xlsx/render";
import { opened } from "./opened";
import type { Opened } from "./opened";
import { orderProblems } from "./schema";
import { articles, CREATED, kept, sets } from "./sheets";
import type { Example } from "./sheets";

let examples: readonly Example[];
let file: Opened;

/** One workbook with every sheet there is, so that everything in it has to be told apart. */
beforeAll(async () => {
  examples = [...kept(), ...(await articles()), ...(await sets())];
  const sheets = examples.map(({ blueprint }, at) => ({ ...blueprint, name: `Sheet ${at}'s` }));
  file = opened(await renderXlsx(sheets, { title: "Everything & more", created: CREATED }));
});

const parts = () => file.paths.filter((each) => /\.(xml|rels)$/.test(each));

describe("a written workbook", () => {
  it("is made of well-formed parts only", () => {
    expect(parts().length).toBe(file.paths.length);
    expect(parts().filter((each) => XMLValidator.validate(file.part(each)) !== true)).toEqual([]);
  });

  it("has the elements of each part in the order of the schemas", () => {
    const problems = parts()
      .filter((each) => !each.startsWith("xl/theme/"))
      .flatMap((each) => orderProblems(file.part(each)).map((problem) => `${each}: ${problem}`));
    expect(problems).toEqual([]);
  });

  it("tells the type of every part, and of none that is not there", () => {
    const { Default, Override } = file.xml("[Content_Types].xml").Types;
    const named = Override.map((each: Record<string, string>) => String(each["@PartName"]).slice(1));
    expect(named.filter((each: string) => !file.paths.includes(each))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const extensions = Default.map((each: Record<string, string>) => each["@Extension"]);
    expect(extensions.sort()).toEqual(["rels", "xml"]);
    const untold = file.paths.filter((each) => !named.includes(each) && !each.endsWith(".rels"));
    expect(untold).toEqual(["[Content_Types].xml"]);
  });

  it("has relationships that lead to its own parts, or to safe addresses", () => {
    for (const rels of file.paths.filter((each) => each.endsWith(".rels"))) {
      const folder = path.posix.dirname(path.posix.dirname(rels));
      const found = file.xml(rels).Relationships.Relationship ?? [];
      const ids = found.map((each: Record<string, string>) => each["@Id"]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { "@Target": target, "@TargetMode": mode } of found) {
        if (mode === "External") expect(target).toMatch(/^https:\/\//);
        else expect(file.paths).toContain(path.posix.join(folder, target));
      }
    }
  });

  it("uses every relationship of a sheet, and none that is not there", () => {
    for (const sheet of file.paths.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each))) {
      const used = [...file.part(sheet).matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id);
      const rels = `xl/worksheets/_rels/${path.posix.basename(sheet)}.rels`;
      const there = file.paths.includes(rels) ? (file.xml(rels).Relationships.Relationship ?? []) : [];
      expect(used.sort()).toEqual(there.map((each: Record<string, string>) => each["@Id"]).sort());
    }
  });

  it("refers to styles, texts and axes that there are", () => {
    const { cellXfs, fonts, fills, borders } = file.xml("xl/styles.xml").styleSheet;
    for (const xf of cellXfs.xf) {
      expect(fonts.font[Number(xf["@fontId"])]).toBeDefined();
      expect(fills.fill[Number(xf["@fillId"])]).toBeDefined();
      expect(borders.border[Number(xf["@borderId"])]).toBeDefined();
    }
    const { si } = file.xml("xl/sharedStrings.xml").sst;
    for (const sheet of file.paths.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each))) {
      for (const [, style] of file.part(sheet).matchAll(/<c [^>]*\bs="(\d+)"/g)) {
        expect(cellXfs.xf[Number(style)]).toBeDefined();
      }
      for (const [, text] of file.part(sheet).matchAll(/<c [^>]*\bt="s"[^>]*><v>(\d+)</g)) {
        expect(si[Number(text)]).toBeDefined();
      }
    }
  });

  it("writes colors with eight digits in cells, and with six in charts", () => {
    expect(file.part("xl/styles.xml")).not.toMatch(/rgb="(?![0-9A-F]{8}")/);
    for (const chart of file.paths.filter((each) => each.startsWith("xl/charts/chart"))) {
      expect(file.part(chart)).not.toMatch(/srgbClr val="(?![0-9A-F]{6}")/);
    }
  });

  it("numbers the shapes of a drawing apart, and names each", () => {
    for (const drawing of file.paths.filter((each) => /^xl\/drawings\/[^/]+\.xml$/.test(each))) {
      const shapes = [...file.part(drawing).matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]+)"/g)];
      expect(new Set(shapes.map(([, id]) => id)).size).toBe(shapes.length);
      expect(shapes.every(([, , name]) => !/^Chart \d/.test(name ?? ""))).toBe(true);
    }
  });

  it("holds no macro, no external link and nothing to calculate anew", () => {
    expect(file.paths.filter((each) => /vba|macro|externalLink|\.bin$/i.test(each))).toEqual([]);
    expect(file.part("xl/workbook.xml")).not.toMatch(/fullCalcOnLoad|externalReference/);
    expect(parts().filter((each) => /CAREER\.|_xldudf/.test(file.part(each)))).toEqual([]);
  });

  it("has a sheet for every blueprint, in their order", () => {
    expect(file.workbook.SheetNames).toEqual(examples.map((_, at) => `Sheet ${at}'s`));
  });
});
