import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { dataset } from "../../src/dataset/dataset";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { resolveCareer } from "../../src/lookup/lookup";

const FACTS = path.resolve(__dirname, "../../data/facts");
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(path.join(FACTS, file), "utf8"), { columns: true });

const careers = rows("careers.csv");
const names = new Map<string, Record<string, string>[]>();
for (const row of rows("names.csv")) names.set(row.name ?? "", [...(names.get(row.name ?? "") ?? []), row]);
const data = dataset();

function meanings(name: string): string[] {
  try {
    return [resolveCareer(data, name).career.slug];
  } catch (error) {
    if (error instanceof AmbiguousName) return error.careers.map(({ slug }) => slug).sort();
    throw error;
  }
}

describe("an everyday name", () => {
  it("resolves to its career, or is ambiguous among exactly those it is listed for", () => {
    const wrong = [...names]
      .map(([name, listed]) => ({
        name,
        listed: listed.map(({ career }) => career).sort(),
        found: meanings(name),
      }))
      .filter(({ listed, found }) => listed.join() !== found.join());
    expect(wrong).toEqual([]);
  });

  it("that is only stood in for says so in its own words", () => {
    for (const [name, [row]] of names) {
      if (row?.stand_in) expect(resolveCareer(data, name).standIn).toBe(row.stand_in);
    }
  });
});

describe("a featured career", () => {
  it.each(careers.map(({ slug, title, occupation }) => [slug, title, occupation]))(
    "resolves by its slug %s and its title %s",
    (slug = "", title = "", occupation) => {
      expect(resolveCareer(data, slug).career).toMatchObject({
        slug,
        title,
        curated: true,
        occupation: { code: occupation },
      });
      expect(resolveCareer(data, title).career.slug).toBe(slug);
    },
  );

  it("has a good handful of names, and a title that fits a column", () => {
    for (const { slug, title } of careers) {
      const own = [...names.values()].flat().filter(({ career }) => career === slug);
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(title?.length).toBeLessThanOrEqual(32);
    }
  });
});
