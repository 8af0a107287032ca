import { compare } from "../../src/comparison/comparison";
import type { KeptCareer } from "../../src/comparison/comparison";
import type { Figure, Occupation } from "../../src/dataset/figure";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { BadArgument } from "../../src/lookup/bad-argument";
import { UnknownName } from "../../src/lookup/unknown-name";
import { threeCareers, threeCareersWithout } from "../fixtures/three-careers";

const request = { careers: ["biller", "coder"], place: "US" };
const before = compare(threeCareers(), request);
const after = threeCareersWithout("medical-biller");

/** What a sheet that was made before has of the biller, 100 dollars more so that it cannot be the data set's. */
const figures = Object.fromEntries(
  before.rows.flatMap(({ key, figures: [figure] }) => (figure ? [[key, marked(figure)]] : [])),
);
const biller: KeptCareer = {
  title: "Medical biller",
  occupation: { code: "43-3021", title: "Billing and Posting Clerks" },
  figures,
  note: "It is not in this data set any more; its figures are those of data set 2025.1.",
};
const keep = (text: string) => (text === "biller" ? biller : undefined);

function marked(figure: Figure): Figure {
  const { value, source } = figure;
  return { ...figure, value: typeof value === "number" ? value + 100 : value, source: { ...source } };
}

describe("compare with a career that is gone", () => {
  it("does not know it by itself", () => {
    expect(() => compare(after, request)).toThrow(UnknownName);
    expect(() => compare(after, request, () => undefined)).toThrow(UnknownName);
  });

  it("takes the figures that were kept of it, and no other", () => {
    const { careers, names, rows, missing } = compare(after, request, keep);
    expect(names).toEqual(["Medical biller", "Medical coder"]);
    expect(careers[0]?.career.occupation).toEqual(biller.occupation);
    expect(missing).toEqual(["biller"]);
    for (const { key, derived, figures: found } of rows) {
      expect(found[0]).toBe(figures[derived === undefined ? key : "salary-median"]);
      expect(found[1]).toEqual(before.rows.find((row) => row.key === key)?.figures[1]);
    }
    expect(rows[0]?.figures[0]?.value).toBe(48600);
  });

  it("finds with them, and cites each source once", () => {
    const { finding, sources } = compare(after, request, keep);
    expect(finding).toBe("Medical coders earn $2,540 a year more than medical billers");
    expect(sources.map(({ id }) => id)).toEqual(before.sources.map(({ id }) => id));
  });

  it("says of which data they are", () => {
    expect(compare(after, request, keep).notes[0]).toBe(`Medical biller: ${biller.note}`);
    const { title, occupation } = biller;
    const bare = () => ({ title, occupation, figures });
    expect(compare(after, request, bare).notes[0]).toBe(
      "Medical biller: The data set no longer knows this career; its figures are those kept from before.",
    );
  });

  it("leaves absent what was not kept, though the data set has it for the occupation", () => {
    const measures = ["salary-difference", "growth", "salary-mean"] as const;
    const occupation = after.occupations.find(({ code }) => code === "43-3021") as Occupation;
    const bare = { ...biller, occupation, figures: { "salary-median": figures["salary-median"] as Figure } };
    const { rows, notes, history } = compare(after, { ...request, measures, payOverTime: true }, (text) =>
      text === "biller" ? bare : undefined,
    );
    const first = Object.fromEntries(rows.map((row) => [row.key, row.figures[0]?.value]));
    expect(first).toEqual({
      "salary-median": 48600,
      "salary-difference": 48600,
      "salary-mean": undefined,
      growth: undefined,
    });
    expect(notes).toContain(
      "Mean pay, Projected growth: this data set has no figure for medical billers in the United States.",
    );
    expect(history?.figures[0]?.every((figure) => figure === undefined)).toBe(true);
    expect(history?.figures[1]?.some((figure) => figure !== undefined)).toBe(true);
  });

  it("is asked only for a name that is unknown or means several careers", () => {
    const asked: string[] = [];
    const ask = (text: string) => {
      asked.push(text);
      return keep(text);
    };
    expect(compare(threeCareers(), request, ask).missing).toEqual([]);
    expect(asked).toEqual([]);
    const { missing } = compare(
      threeCareers(),
      { ...request, careers: ["billing specialist", "coder"] },
      (text) => {
        ask(text);
        return biller;
      },
    );
    expect(missing).toEqual(asked);
    expect(asked).toEqual(["billing specialist"]);
    expect(() =>
      compare(threeCareers(), { ...request, careers: ["billing specialist", "coder"] }, keep),
    ).toThrow(AmbiguousName);
    expect(() => compare(after, { ...request, careers: [" ", "coder"] }, () => biller)).toThrow(BadArgument);
  });

  it("cannot be compared with itself", () => {
    const twice = { ...request, careers: ["biller", "billers at large"] };
    expect(() => compare(after, twice, () => biller)).toThrow('"Medical biller" is given twice');
  });
});
