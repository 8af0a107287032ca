import { careerProfile, loadCareerProfile } from "../../src/comparison/career-profile";
import type { CareerProfile } from "../../src/comparison/career-profile";
import { payRangeOf, payRangeReading } from "../../src/comparison/pay-range";
import { dataset } from "../../src/dataset/dataset";
import { resolvePlace } from "../../src/lookup/lookup";

async function profileOf(text: string, place = "US"): Promise<CareerProfile> {
  const data = dataset();
  const where = resolvePlace(data, place);
  await loadCareerProfile(data, text, where);
  return careerProfile(data, text, where);
}

const value = ({ rows }: CareerProfile, key: string) =>
  rows.find((row) => row.key === key)?.figures[0]?.value;

describe("careerProfile", () => {
  it("tells every measure of a career, each once", async () => {
    const coder = await profileOf("coder");
    expect(coder.name).toBe("Medical coder");
    expect([value(coder, "salary-median"), value(coder, "growth")]).toEqual([51140, 0.071]);
    expect(value(coder, "license")).toBe("no");
    expect(coder.rows.filter(({ derived }) => derived)).toEqual([]);
  });

  it("tells a state's figures where there are any, and whose the others are", async () => {
    const coder = await profileOf("coder", "Texas");
    const places = new Map(coder.rows.map(({ key, figures }) => [key, figures[0]?.place.code]));
    expect([places.get("salary-median"), places.get("growth")]).toEqual(["TX", "US"]);
    expect(coder.notes.join(" ")).toMatch(/The figures for Texas are from May 2023/);
    expect(coder.notes.join(" ")).toMatch(/in this data set|this data set has them for the nation only/);
  });

  it("has the source of every figure, step and conflict once", async () => {
    const { rows, steps, known, sources } = await profileOf("MA");
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [
      ...rows.flatMap(({ figures }) => figures.map((figure) => figure?.source.id)),
      ...steps.map(({ source }) => source.id),
      ...known.flatMap(({ figures }) => figures.map(({ figure }) => figure.source.id)),
    ].filter((id) => id !== undefined);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("keeps the name that a career only stands in for", async () => {
    const profile = await profileOf("medical billing and coding specialist");
    expect(profile.name).toBe("Medical billing and coding specialist");
    expect(profile.match.standIn).toMatch(/./);
    expect(profile.asked).toBe("Medical billing and coding specialist");
  });

  it("is asked for by a title that means it again, whichever career", async () => {
    const data = dataset();
    await loadCareerProfile(data, "coder", resolvePlace(data, "US"));
    const other = data.careers.filter((career) => {
      const { asked } = careerProfile(data, career.slug, resolvePlace(data, "US"));
      return careerProfile(data, asked, resolvePlace(data, "US")).match.career !== career;
    });
    expect(other).toEqual([]);
  });

  it("throws for a name that nobody knows", async () => {
    await expect(profileOf("xyzzy")).rejects.toThrow('No career is called "xyzzy"');
  });
});

describe("payRangeOf", () => {
  it("reaches from tenth to tenth in the nation, from quarter to quarter in a state", async () => {
    const nation = await profileOf("coder");
    expect(nation.range && payRangeReading(nation.range, nation.place)).toBe(
      "Pay a year in the United States, May 2025: the lowest-paid tenth earn less than $37,000, half earn less than $51,140, the highest-paid tenth earn more than $81,150.",
    );
    const state = await profileOf("coder", "TX");
    expect(state.range?.low.statistic).toBe("p25");
    expect(state.range?.middle).toEqual([state.range?.low, state.range?.high]);
    expect(state.range && payRangeReading(state.range, state.place)).toMatch(
      /^Pay a year in Texas, May 2023: the lowest-paid quarter earn less than /,
    );
  });

  it("is not drawn where the median is known only as this much or more", async () => {
    const { rows } = await profileOf("coder");
    const bounded = rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => figure && { ...figure, bound: "at-least" as const }),
    }));
    expect([payRangeOf(rows), payRangeOf(bounded)]).toEqual([expect.anything(), undefined]);
  });

  it("tells of an end that is this much or more only the amount", async () => {
    const { range, place } = await profileOf("29-1171");
    const bounded = range && { ...range, high: { ...range.high, bound: "at-least" as const } };
    expect(bounded && payRangeReading(bounded, place)).not.toMatch(/or more/);
  });
});

describe("knownFigures", () => {
  it("sets official figures beside those of articles, and tells why they differ", async () => {
    const [pay, growth] = (await profileOf("coder")).known;
    expect(pay?.figures[0]).toMatchObject({ why: "The newest official figure.", figure: { value: 51140 } });
    const said = pay?.figures.filter(({ figure }) => figure.source.kind === "article");
    expect(said?.map(({ figure }) => figure.value)).toContain(46660);
    expect(said?.every(({ why }) => why.length > 20)).toBe(true);
    expect(growth?.figures.map(({ figure }) => figure.value)).toContain("Steady");
  });

  it("has a question only for a figure that the question gives", async () => {
    const figures = (await profileOf("coder")).known.flatMap((known) => known.figures);
    const asked = (value: unknown, source: string) =>
      figures.find(({ figure }) => figure.value === value && figure.source.id === source)?.question;
    expect(asked(50250, "oews-2024")).toEqual({ measure: "salary", statistic: "median", year: 2024 });
    expect(asked(38040, "article-4")).toMatchObject({ source: "article-4", statistic: "median" });
    // Of two undated figures of one article a formula gives but the first.
    expect([asked(46660, "article-1"), asked(48780, "article-1")].filter(Boolean)).toHaveLength(1);
    expect(asked("Steady", "article-2")).toBeUndefined();
  });
});
