import { dataset, findEveryFigure, findFigure, findFigures, loadProfiles } from "../../src/dataset/dataset";
import type { Career } from "../../src/dataset/dataset";
import { MEASURES } from "../../src/dataset/figure";
import type { Figure, Measure } from "../../src/dataset/figure";

type Fact = readonly [id: number, article: number, career: string, measure: Measure, says: number | string];

/** What five articles say: a number in the unit of its measure, or a word that stands in what is told. */
const FACTS: readonly Fact[] = [
  [1, 1, "medical-assistant", "salary", 37190],
  [2, 1, "medical-coder", "salary", 46660],
  [3, 1, "medical-assistant", "growth", 0.16],
  [4, 1, "medical-coder", "growth", 0.07],
  [5, 1, "medical-assistant", "settings", "outpatient"],
  [6, 1, "medical-coder", "settings", "hospitals"],
  [7, 1, "medical-assistant", "schedule", "7 a.m. to 7 p.m."],
  [8, 1, "medical-coder", "schedule", "9 a.m. to 5 p.m."],
  [9, 1, "medical-assistant", "training", "certification"],
  [10, 1, "medical-coder", "training", "certificate"],
  [11, 1, "medical-assistant", "description", "doctors"],
  [12, 1, "medical-coder", "description", "billing"],
  [13, 1, "medical-assistant", "duties", "scheduling"],
  [14, 1, "medical-coder", "duties", "procedures"],
  [15, 1, "medical-assistant", "education", "diploma"],
  [16, 1, "medical-assistant", "certification", "employers"],
  [17, 1, "medical-assistant", "length", "From 4"],
  [18, 1, "medical-assistant", "length", "Up to 24"],
  [19, 1, "medical-assistant", "length", "4"],
  [20, 1, "medical-assistant", "certifications", "CCMA"],
  [21, 1, "medical-assistant", "schedule", "settings"],
  [22, 1, "medical-assistant", "physical demand", "significant"],
  [23, 1, "medical-coder", "physical demand", "computer"],
  [24, 1, "medical-coder", "patient contact", "none"],
  [25, 1, "medical-coder", "knowledge", "HCPCS"],
  [26, 1, "medical-coder", "pay difference", 10000],
  [27, 1, "medical-assistant", "salary", 42000],
  [28, 1, "medical-assistant", "wage", 20.19],
  [29, 1, "medical-coder", "salary", 48780],
  [30, 1, "medical-coder", "wage", 23.45],
  [31, 1, "medical-assistant", "salary", 65000],
  [32, 1, "medical-coder", "salary", 100000],
  [33, 1, "medical-assistant", "growth", 0.14],
  [34, 1, "medical-coder", "growth", 0.07],
  [35, 1, "medical-assistant", "ladder", "registered"],
  [36, 1, "medical-assistant", "ladder", "advanced practice"],
  [37, 1, "medical-assistant", "ladder", "instruction"],
  [38, 1, "medical-coder", "ladder", "surgical"],
  [39, 1, "medical-coder", "ladder", "consultant"],
  [40, 1, "medical-coder", "certification", "prerequisite"],
  [41, 1, "medical-coder", "education", "associate"],
  [42, 1, "medical-coder", "education", "certificate"],
  [43, 1, "medical-assistant", "specialties", "pediatrics"],
  [44, 1, "medical-assistant", "skills", "bodily fluids"],
  [45, 1, "medical-coder", "skills", "professionalism"],
  [46, 1, "medical-assistant", "schedule", "standard"],
  [47, 2, "medical-coder", "salary", 40000],
  [48, 2, "medical-coder", "salary", 60000],
  [49, 2, "medical-coder", "growth", "steady"],
  [50, 2, "medical-biller", "duties", "communication"],
  [51, 2, "medical-coder", "duties", "classification"],
  [52, 2, "medical-coder", "knowledge", "CPT"],
  [53, 2, "medical-coder", "programs", "vocational"],
  [54, 2, "medical-coder", "description", "functions"],
  [55, 3, "medical-secretary", "growth", 0.36],
  [56, 3, "medical-coder", "growth", 0.22],
  [57, 3, "medical-secretary", "salary", 31350],
  [58, 3, "medical-coder", "salary", 34750],
  [59, 3, "medical-coder", "salary", 56200],
  [60, 3, "medical-secretary", "training", "several"],
  [61, 3, "medical-secretary", "education", "requirements"],
  [62, 3, "medical-secretary", "skills", "interaction"],
  [63, 3, "medical-coder", "education", "diploma"],
  [64, 3, "medical-coder", "certification", "RHIT"],
  [65, 3, "medical-coder", "certification", "regularly"],
  [66, 3, "medical-secretary", "growth", "Affordable"],
  [67, 3, "medical-secretary", "description", "administrative"],
  [68, 4, "medical-assistant", "growth", "12"],
  [69, 4, "medical-assistant", "employment", 623560],
  [70, 4, "medical-coder", "employment", 200140],
  [71, 4, "medical-assistant", "wage", 15.17],
  [72, 4, "medical-assistant", "salary", 31540],
  [73, 4, "medical-assistant", "wage", 15.79],
  [74, 4, "medical-assistant", "salary", 32850],
  [75, 4, "medical-coder", "wage", 18.29],
  [76, 4, "medical-coder", "salary", 38040],
  [77, 4, "medical-coder", "wage", 19.93],
  [78, 4, "medical-coder", "salary", 41460],
  [79, 4, "medical-assistant", "growth", 0.23],
  [80, 4, "medical-coder", "growth", 0.15],
  [81, 4, "medical-assistant", "new jobs", 138900],
  [82, 4, "medical-coder", "new jobs", 29000],
  [83, 4, "medical-assistant", "education", "accredited"],
  [84, 4, "medical-coder", "education", "employers"],
  [85, 4, "medical-coder", "education", "postsecondary"],
  [86, 4, "medical-assistant", "education", "associate"],
  [87, 4, "medical-assistant", "length", "About 24"],
  [88, 4, "medical-assistant", "length", "48"],
  [89, 4, "medical-coder", "length", "From 4"],
  [90, 4, "medical-coder", "length", "15"],
  [91, 4, "medical-coder", "length", "About 24"],
  [92, 4, "medical-coder", "length", "48"],
  [93, 4, "medical-assistant", "programs", "CAAHEP"],
  [94, 4, "medical-coder", "programs", "CAHIIM"],
  [95, 4, "medical-assistant", "certifications", "AAMA"],
  [96, 4, "medical-coder", "certification", "Not necessary"],
  [97, 4, "medical-coder", "certifications", "Management"],
  [98, 4, "medical-assistant", "license", "prerequisites"],
  [99, 4, "medical-coder", "license", "Not required"],
  [100, 4, "health-information-technologist", "license", "needed"],
  [101, 4, "medical-assistant", "certification", "60 months"],
  [102, 4, "medical-assistant", "certification", "60 points"],
  [103, 4, "medical-assistant", "specialties", "administrative"],
  [104, 4, "medical-coder", "specialties", "gastroenterology"],
  [105, 4, "medical-assistant", "skills", "patience"],
  [106, 4, "medical-coder", "skills", "integrity"],
  [107, 4, "medical-coder", "settings", "38%"],
  [108, 4, "medical-coder", "settings", "21%"],
  [109, 4, "medical-coder", "settings", "7%"],
  [110, 4, "medical-coder", "settings", "6%"],
  [111, 4, "medical-coder", "settings", "5%"],
  [112, 4, "medical-assistant", "settings", "other facility"],
  [113, 4, "medical-coder", "knowledge", "HCPCS"],
  [114, 4, "medical-biller", "description", "separate"],
  [115, 4, "medical-assistant", "certification", "credentialing"],
  [116, 5, "medical-coder", "growth", 0.22],
  [117, 5, "medical-coder", "growth", "Much faster"],
  [118, 5, "medical-assistant", "growth", 0.29],
  [119, 5, "medical-assistant", "growth", "Much faster"],
  [120, 5, "medical-secretary", "growth", 0.36],
  [121, 5, "medical-secretary", "growth", "Much faster"],
  [122, 5, "medical-coder", "growth", 0.22],
  [123, 5, "medical-coder", "growth", "Faster than average"],
  [124, 5, "medical-coder", "education", "professional"],
  [125, 5, "medical-coder", "settings", "physician"],
  [126, 5, "medical-assistant", "settings", "Physician's office"],
  [127, 5, "medical-secretary", "knowledge", "terminology"],
  [128, 5, "medical-coder", "certification", "Not mandatory"],
  [129, 5, "medical-coder", "description", "information"],
  [130, 5, "medical-coder", "settings", "nursing homes"],
  [131, 5, "medical-coder", "length", "depends"],
  [132, 5, "medical-coder", "programs", "instructor-led"],
  [133, 5, "medical-assistant", "salary", "points to BLS"],
];

/** Where the articles contradict the official figures, each other or themselves, and words of why. */
const CONFLICTS: readonly (readonly [career: string, measure: Measure, why: string])[] = [
  ["medical-assistant", "salary", "Four figures of three years"],
  ["medical-coder", "salary", "do not form one series"],
  ["medical-coder", "salary", "34,160"],
  ["medical-coder", "salary", "best-paid tenth"],
  ["medical-assistant", "salary", "top earners"],
  ["medical-coder", "pay difference", "5,450"],
  ["medical-assistant", "growth", "12.5 percent"],
  ["medical-coder", "growth", "7.1 percent"],
  ["medical-secretary", "growth", "4.2 percent"],
  ["medical-coder", "growth", "faster than average"],
  ["medical-coder", "education", "postsecondary nondegree award"],
  ["medical-coder", "certification", "require or prefer it"],
  ["medical-coder", "license", "called ODS since January"],
  ["medical-assistant", "education", "CMA (AAMA) credential"],
  ["medical-assistant", "certification", "most states do not"],
  ["medical-assistant", "length", "one or two years"],
  ["medical-assistant", "schedule", "8 or 12 hours"],
  ["medical-coder", "settings", "28 percent worked in hospitals"],
  ["medical-biller", "description", "no occupation of billers alone"],
  ["medical-assistant", "employment", "the newest is of May 2025"],
  ["medical-coder", "employment", "38,100"],
];

const data = dataset();
const careerOf = (slug: string) => data.careers.find((career) => career.slug === slug) as Career;

/** What an article says of a measure of a career. */
function said(article: number, career: string, measure: Measure): readonly Figure[] {
  const figures = findEveryFigure(data, careerOf(career), measure);
  return figures.filter(({ source }) => source.id === `article-${article}`);
}

function says({ value }: Figure, expected: number | string): boolean {
  if (typeof expected === "number") return value === expected;
  return String(value).toLowerCase().includes(expected.toLowerCase());
}

describe("the articles", () => {
  beforeAll(() => loadProfiles(data));

  it("are kept with all of their 133 facts", () => {
    expect(FACTS.map(([id]) => id)).toEqual(Array.from({ length: 133 }, (_, index) => index + 1));
  });

  it.each(FACTS)("say fact %d: article %d, of %s, %s: %s", (_, article, career, measure, expected) => {
    const figures = said(article, career, measure).filter((figure) => says(figure, expected));
    expect(figures.length).toBeGreaterThan(0);
    for (const { source, place, unit } of figures) {
      expect([source.kind, source.licence, place.code]).toEqual(["article", "Quoted fact", "US"]);
      expect(unit === "text").toBe(typeof expected === "string");
    }
  });

  it("say nothing else", () => {
    const figures = data.careers.flatMap((career) =>
      MEASURES.flatMap((measure) => findEveryFigure(data, career, measure)),
    );
    // Eight facts are told of two or three careers, and four are of two measures.
    expect(figures.filter(({ source }) => source.kind === "article")).toHaveLength(146);
  });

  it.each([
    [1, "medical-assistant", 37190, "unspecified", "undated", "31-9092"],
    [3, "medical-coder", 34750, "median", "2012", "29-2071"],
    [3, "medical-coder", 56200, "p90", "2012", "29-2071"],
    [4, "medical-assistant", 31540, "median", "2016-05", "31-9092"],
    [4, "medical-coder", 41460, "mean", "2016-05", "29-2071"],
  ])(
    "keep statistic, period and what was measured: article %d on %s, %d",
    (article, career, value, ...kept) => {
      const figure = said(article, career, "salary").find((one) => one.value === value);
      expect([figure?.statistic, figure?.period, figure?.measuredFor.code]).toEqual(kept);
    },
  );

  it("say what is told of several careers of each of them", () => {
    expect(said(2, "medical-biller", "description")).toHaveLength(1);
    expect(said(2, "medical-coder", "description")).toHaveLength(1);
    expect(said(1, "medical-coder", "schedule")).toHaveLength(2);
  });

  it("answer when they are asked, and never with words for a number", () => {
    const coder = careerOf("medical-coder");
    expect(findFigure(data, coder, { measure: "salary", source: "article-1" })?.value).toBe(46660);
    expect(findFigure(data, coder, { measure: "growth", source: "article-2" })).toBeUndefined();
    expect(findFigure(data, coder, { measure: "education", source: "article-3" })?.value).toBe(
      "Diploma program",
    );
    expect(findFigures(data, coder, { measure: "growth", source: "article-5" })).toHaveLength(2);
  });
});

describe("the contradictions", () => {
  beforeAll(() => loadProfiles(data));

  it("are all 21 there", () => expect(CONFLICTS).toHaveLength(21));

  it.each(CONFLICTS)("show why sources differ on %s, %s: %s", (career, measure, why) => {
    const figures = findEveryFigure(data, careerOf(career), measure);
    const differing = figures.filter((figure) => figure.why?.includes(why));
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every(({ source }) => source.kind !== undefined)).toBe(true);
  });
});
