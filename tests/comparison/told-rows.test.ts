import { compare, loadComparison } from "../../src/comparison/comparison";
import type { RowKey } from "../../src/comparison/comparison";
import { findRows } from "../../src/comparison/find-rows";
import { formatFigure } from "../../src/comparison/format-figure";
import { allRows, ROWS } from "../../src/comparison/measures";
import { dataset, findAbsence, findFigure, parseDataset } from "../../src/dataset/dataset";
import { TOLD_MEASURES } from "../../src/dataset/figure";
import national from "../../src/dataset/national.json";
import profiles from "../../src/dataset/profiles.json";
import { resolveField } from "../../src/lookup/lookup";

const data = dataset();
const told = allRows().filter((key) => ROWS[key].release === "told");

const comparing = (careers: readonly string[], measures: readonly RowKey[], place = "US") =>
  compare(data, { careers, measures, place });

beforeAll(() => loadComparison(data, { careers: ["coder", "biller"], place: "TX", measures: allRows() }));

describe("a row that is told", () => {
  it("has what the data set tells of each career, lists and sentences alike", () => {
    const { rows } = comparing(["coder", "MA"], ["duties", "license", "job-zone"]);
    expect(rows.map(({ key }) => key)).toEqual(["job-zone", "license", "duties"]);
    for (const { figures, measure } of rows) {
      const careers = ["medical-coder", "medical-assistant"].map((slug) =>
        data.careers.find((career) => career.slug === slug),
      );
      expect(figures).toEqual(careers.map((career) => career && findFigure(data, career, { measure })));
    }
    expect(Array.isArray(rows[2]?.figures[0]?.value)).toBe(true);
    expect(rows[1]?.figures.map(formatFigure)).toEqual(["no", "varies by state"]);
  });

  it("is the nation's, which a note says where a state is asked for", () => {
    const { rows, notes } = comparing(["coder", "MA"], ["license"], "TX");
    expect(rows[0]?.figures.map((figure) => figure?.place.code)).toEqual(["US", "US"]);
    expect(notes).toEqual([
      "What is told of the way in is for the United States as a whole; a state may differ.",
    ]);
    expect(comparing(["coder", "MA"], ["license"]).notes).toEqual([]);
    expect(comparing(["coder", "MA"], ["salary-median"], "TX").notes.join()).not.toMatch(/is told/);
  });

  it("says where sources or periods differ, however many careers have none", () => {
    const sideBySide =
      "Facts from different sources or periods stand side by side; the row's source says whose is which.";
    expect(comparing(["coder", "biller", "MA"], ["duties"]).notes).toContain(sideBySide);
    expect(comparing(["coder", "MA"], ["duties"]).notes).toEqual([]);
    expect(comparing(["actors", "coder", "MA"], ["certifications"]).notes).not.toContain(sideBySide);
  });

  it("says why nothing is told, where a reason is known", () => {
    const { rows, notes } = comparing(["bill collector", "coder", "claims adjuster"], ["certifications"]);
    expect(rows[0]?.figures[0]).toBeUndefined();
    expect(rows[0]?.absences).toEqual([
      "The sources read name no certification for this career.",
      undefined,
      "The sources read name no certification for this career.",
    ]);
    expect(notes).toEqual([
      "Certifications (bill collectors, claims adjusters): The sources read name no certification for this career.",
    ]);
  });

  it("gives no reason for what is told after all", () => {
    const told = data.careers.flatMap((career) =>
      TOLD_MEASURES.filter(
        (measure) => findFigure(data, career, { measure }) && findAbsence(data, career, measure),
      ).map((measure) => [career.slug, measure] as const),
    );
    expect(told).not.toEqual([]);
    for (const [slug, measure] of told) {
      const other = slug === "medical-coder" ? "biller" : "coder";
      const [row] = comparing([slug, other], findRows(measure) ?? []).rows;
      expect(row?.absences?.[0]).toBeUndefined();
    }
  });

  it("says once for all rows of whom nothing is told, where none is known", () => {
    const { notes } = comparing(["coder", "actors"], ["duties", "schedule"]);
    expect(notes).toEqual(["Main duties, Usual hours: this data set tells nothing of this for actors."]);
  });

  it("says whose it is where it is of another occupation than the figures", () => {
    const { notes } = comparing(["home health aide", "coder"], ["job-zone", "interests"]);
    expect(notes.slice(1)).toEqual([
      "Preparation, from 1 to 5, Interests it suits: what is told of home health aides is of 31-1121.00 Home Health Aides.",
    ]);
    expect(notes[0]).toMatch(/^Home health aide: /);
  });

  it("is called by a label that means nothing else", () => {
    for (const key of allRows()) {
      expect(findRows(ROWS[key].label)).toEqual([key]);
      const measure = measureCalled(ROWS[key].label);
      expect(measure ?? ROWS[key].measure).toBe(ROWS[key].measure);
    }
    expect(new Set(allRows().map((key) => ROWS[key].label)).size).toBe(allRows().length);
  });

  it("has the key that its measure makes", () => {
    expect(told.length).toBeGreaterThan(15);
    expect(told).toEqual(told.map((key) => ROWS[key].measure.replaceAll(" ", "-")));
  });
});

describe("loadComparison", () => {
  const asked = { careers: ["coder", "biller"], place: "US" };

  it("brings what is told into memory for a row that needs it, and for no other", async () => {
    let fetched = 0;
    const fresh = parseDataset(national, undefined, async () => {
      fetched += 1;
      return profiles;
    });
    expect(loadComparison(fresh, { ...asked, measures: ["growth", "salary-median"] })).toBeUndefined();
    await loadComparison(fresh, { ...asked, measures: ["growth", "duties", "license"] });
    expect(fetched).toBe(1);
    const { rows } = compare(fresh, { ...asked, measures: ["duties"] });
    expect(rows[0]?.figures).not.toContain(undefined);
  });
});

function measureCalled(text: string): string | undefined {
  try {
    return resolveField(text).measure;
  } catch {
    return undefined;
  }
}
