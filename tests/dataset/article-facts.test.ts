import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { findArticleFacts, findConflicts } from "../../src/dataset/article-facts";
import { dataset, loadProfiles } from "../../src/dataset/dataset";

const FACTS = join(__dirname, "../../data/facts");
const rowsOf = (file: string) =>
  parse(readFileSync(join(FACTS, file)), { columns: true }) as Record<string, string>[];

const data = dataset();

describe("findArticleFacts", () => {
  beforeAll(() => loadProfiles(data));

  it.each([1, 2, 3, 4, 5])("gives every fact of article %d once", (article) => {
    const source = `article-${article}`;
    const claims = rowsOf("claims.csv").filter((claim) => claim.source === source);
    const facts = findArticleFacts(data, source);
    expect(facts.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(facts.every(({ figure }) => figure.source.id === source)).toBe(true);
  });

  it("says what is stated, of whom, and what answers it", () => {
    const fact = findArticleFacts(data, "article-1").find(({ id }) => id === "2");
    expect(fact).toMatchObject({
      label: "Average pay a year",
      named: "Medical Coding & Billing Specialist",
      called: "average",
      answer: "salary",
      measures: ["salary"],
    });
    expect(fact?.note).toMatch(/^Called an average[^.]*\.$/);
    expect(fact?.figure.why).toMatch(/^Called an average.*do not form one series\.$/);
  });

  it("tells a fact of several careers and measures once, of them all", () => {
    const facts = findArticleFacts(data, "article-1");
    expect(facts.find(({ id }) => id === "46")?.careers).toHaveLength(2);
    expect(facts.find(({ id }) => id === "10")?.measures).toEqual(["training", "education"]);
  });

  it("gives nothing for a source that is no article", () => {
    expect(findArticleFacts(data, "oews-2025")).toEqual([]);
  });
});

describe("findConflicts", () => {
  beforeAll(() => loadProfiles(data));

  it("gives all of them with every statement, those of former releases among them", () => {
    const conflicts = findConflicts(data);
    expect(
      conflicts.map(({ id, statements }) => [id, statements.map(({ claim }) => claim).join(";")]),
    ).toEqual(rowsOf("conflicts.csv").map(({ id, claims }) => [id, claims]));
    expect(conflicts[2]?.statements.map(({ figure }) => figure.value)).toEqual([34750, 34160]);
  });
});
