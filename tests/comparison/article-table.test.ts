import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ARTICLES, articleTable, loadArticleTable } from "../../src/comparison/article-table";
import type { ArticleId, ArticleRow } from "../../src/comparison/article-table";
import { answeredAs, statedAs } from "../../src/comparison/article-words";
import { articleFinding } from "../../src/comparison/article-finding";
import { formatFigure } from "../../src/comparison/format-figure";
import { dataset } from "../../src/dataset/dataset";
import { isOfficial } from "../../src/dataset/figure";
import { resolveCareer } from "../../src/lookup/lookup";

const FACTS = join(__dirname, "../../data/facts");
const rowsOf = (file: string) =>
  parse(readFileSync(join(FACTS, file)), { columns: true }) as Record<string, string>[];

const data = dataset();
const IDS = ARTICLES.map(({ id }) => id);
const sourceOf = (id: ArticleId) => ARTICLES.find((article) => article.id === id)?.source;
const factsIn = (id: ArticleId) => articleTable(data, id).topics.flatMap(({ rows }) => rows);

function factIn(id: ArticleId, fact: number): ArticleRow {
  const row = factsIn(id).find((each) => each.fact.id === String(fact));
  if (row === undefined) throw new Error(`${id} has no fact ${fact}`);
  return row;
}

/** Whether what a name asks for is only stood in for; not for what names no single career. */
function standsIn(name: string): boolean {
  try {
    return resolveCareer(data, name).standIn !== undefined;
  } catch {
    return false;
  }
}

type Expected = readonly [
  fact: number,
  named: string,
  says: number | string,
  stated: string,
  official: string,
  answered: string,
];

const NONE = ["", ""] as const;
const AWARD = ["Postsecondary nondegree award", "typical education on entry, 2024–34"] as const;
const MODERATE = ["Moderate-term on-the-job training", "typical training on the job, 2024–34"] as const;

/** What each article says, and what is official, copied by hand. */
const EXPECTED: Readonly<Record<ArticleId, readonly Expected[]>> = {
  "ma-vs-billing-and-coding": [
    [1, "Medical Assistant", 37190, 'not stated ("average"), undated', "$45,690", "median, May 2025"],
    [
      2,
      "Medical Coding & Billing Specialist",
      46660,
      'not stated ("average"), undated',
      "$51,140",
      "median, May 2025",
    ],
    [3, "Medical Assistant", 0.16, "projected, 2021–31", "12.5%", "projected, 2024–34"],
    [26, "Medical coders", 10000, "undated", "$5,450", "median, May 2025"],
    [
      30,
      "Medical records specialists",
      23.45,
      'not stated ("average"), undated',
      "$24.59",
      "median, May 2025",
    ],
    [
      31,
      "Medical assistants",
      65000,
      'not stated ("top earners"), undated',
      "$59,310",
      "highest 10%, May 2025",
    ],
    [
      32,
      "Medical coders",
      100000,
      'not stated ("top salaries"), undated',
      "$81,150",
      "highest 10%, May 2025",
    ],
    [17, "Medical assistants", "4 months", "undated", "12 to 24 months", "2024–34"],
    [15, "Medical assistants", "diploma", "undated", ...AWARD],
    [42, "Medical coding", "certificate", "undated", ...AWARD],
    [24, "Medical billing specialists", "none", "undated", ...NONE],
    [19, "Medical assistants", "4 months", "undated", ...NONE],
    [43, "Medical assistants", "cardiology", "undated", ...NONE],
  ],
  "billing-vs-coding": [
    [
      47,
      "Medical coders and billers",
      40000,
      'not stated ("on average between"), undated',
      "$37,000,$37,290",
      "lowest 10%, May 2025",
    ],
    [
      48,
      "Medical coders and billers",
      60000,
      'not stated ("on average between"), undated',
      "$81,150,$67,710",
      "highest 10%, May 2025",
    ],
    [49, "Medical billing and coding", "steady", "undated", "7.1%,-0.4%", "projected, 2024–34"],
    [50, "Medical billing", "insurance companies", "undated", ...NONE],
    [52, "Coder", "CPT", "undated", ...NONE],
    [53, "Coding and billing", "community colleges", "undated", ...NONE],
    [54, "Coding and billing", "distinct functions", "undated", ...NONE],
  ],
  "coding-vs-office": [
    [55, "Medical office specialists", 0.36, "projected, undated", "4.2%", "projected, 2024–34"],
    [56, "Medical coding specialist", 0.22, "projected, undated", "7.1%", "projected, 2024–34"],
    [57, "Medical office specialist", 31350, "median, 2012", "$45,930", "median, May 2025"],
    [58, "Medical coding specialist", 34750, "median, 2012", "$51,140", "median, May 2025"],
    [59, "Medical coding specialists", 56200, "highest 10%, 2012", "$81,150", "highest 10%, May 2025"],
    [
      61,
      "Medical office specialist",
      "official",
      "undated",
      "High school diploma or equivalent",
      "typical education on entry, 2024–34",
    ],
    [60, "Medical office specialist", "several", "undated", ...MODERATE],
    [64, "Medical coding specialist", "RHIT", "undated", "preferred", "2024–34"],
    [65, "Medical coding specialist", "renewed", "undated", ...NONE],
    [66, "Medical office specialists", "Affordable Care Act", "undated", ...NONE],
  ],
  "cma-vs-coder": [
    [69, "Medical assistants", 623560, "May 2016", "817,870", "May 2025"],
    [70, "Medical records and health information technicians", 200140, "May 2016", "194,720", "May 2025"],
    [71, "CMA", 15.17, "median, May 2016", "$21.97", "median, May 2025"],
    [74, "CMA", 32850, "mean, May 2016", "$46,120", "mean, May 2025"],
    [76, "Medical Coder", 38040, "median, May 2016", "$51,140", "median, May 2025"],
    [78, "Medical Coder", 41460, "mean, May 2016", "$56,790", "mean, May 2025"],
    [80, "Medical Coder", 0.15, "projected, 2014–24", "7.1%", "projected, 2024–34"],
    [81, "CMA", 138900, "2014–24", "101,200", "2024–34"],
    [101, "CMA", "60 months", "undated", "every 60 months", "undated"],
    [68, "Health care as a whole", "fastest", "in 2019", ...NONE],
    [107, "Medical information professionals", "38%", "in 2014", "Hospitals (28%)", "in 2024"],
    [109, "Medical information professionals", "7%", "in 2014", ...NONE],
    [84, "Medical Coder", "diploma", "undated", ...AWARD],
    [92, "Medical Coder", "48 months", "undated", ...NONE],
  ],
  "billing-and-coding-careers": [
    [
      116,
      "Medical Records and Health Information Technician",
      0.22,
      "projected, 2012–22",
      "7.1%",
      "projected, 2024–34",
    ],
    [118, "Medical Assistant", 0.29, "projected, 2012–22", "12.5%", "projected, 2024–34"],
    [120, "Medical Secretary", 0.36, "projected, 2012–22", "4.2%", "projected, 2024–34"],
    [123, "Medical Coding Specialist", "Faster than average", "2012–22", ...NONE],
    [
      124,
      "Health information technicians",
      "certificate",
      "undated",
      "Postsecondary nondegree award",
      "typical education on entry, 2024–34",
    ],
    [128, "Medical coding specialist", "mandatory", "undated", "preferred", "2024–34"],
    [132, "Medical billing and coding specialist", "self-paced", "undated", ...NONE],
  ],
};

beforeAll(() => loadArticleTable(data));

describe("articleTable", () => {
  it.each(IDS)("holds every fact that is claimed in %s once", (id) => {
    const claimed = rowsOf("claims.csv").filter(({ source }) => source === sourceOf(id));
    const held = factsIn(id).map(({ fact }) => Number(fact.id));
    expect(held.sort((a, b) => a - b)).toEqual(claimed.map((claim) => Number(claim.id)));
  });

  it("holds 133 facts in all", () => {
    expect(IDS.flatMap((id) => factsIn(id))).toHaveLength(133);
  });

  it.each(IDS.flatMap((id) => EXPECTED[id].map((expected) => [id, ...expected] as const)))(
    "tells of %s fact %d: %s, %s",
    (id, number, named, says, stated, official, answered) => {
      const { fact, official: answers } = factIn(id, number);
      const { value } = fact.figure;
      expect(fact.named).toBe(named);
      if (typeof says === "number") expect(value).toBe(says);
      else expect(String(value).toLowerCase()).toContain(says.toLowerCase());
      expect(statedAs(fact.figure, fact.called)).toBe(stated);
      expect(answers.map(({ figure }) => formatFigure(figure)).join()).toBe(official);
      expect(answers.map(({ figure }) => answeredAs(figure, fact.answer))).toEqual(
        answers.map(() => answered),
      );
    },
  );

  it.each(IDS)("gives every value of %s a period and a numbered source", (id) => {
    const { article, sources } = articleTable(data, id);
    expect(sources[0]).toBe(article);
    for (const { fact, official } of factsIn(id)) {
      expect(fact.figure.source).toBe(article);
      for (const { period, source } of [fact.figure, ...official.map(({ figure }) => figure)]) {
        expect(period).not.toBe("");
        expect(sources).toContain(source);
      }
    }
  });

  it.each(IDS)("sets nothing beside %s but what is published", (id) => {
    const official = factsIn(id).flatMap((row) => row.official.map(({ figure }) => figure));
    const unofficial = official.filter((figure) => !isOfficial(figure));
    // What bodies say of the certifications that they give is marked as such.
    expect(unofficial.filter(({ source }) => source.kind !== "credentials")).toEqual([]);
    expect(official.filter(isOfficial).filter(({ period }) => period === "undated")).toEqual([]);
    expect(official.filter(({ statistic }) => statistic === "unspecified")).toEqual([]);
  });

  it("marks each of the 21 contradictions in every article that takes part in it", () => {
    const articleOf = new Map(rowsOf("claims.csv").map(({ id, source }) => [id, source]));
    const touched = rowsOf("conflicts.csv").map(({ id = "", claims = "" }) => {
      const facts = claims.split(";").map((claim) => [claim, articleOf.get(claim)] as const);
      for (const [claim, source] of facts) {
        const article = ARTICLES.find((each) => each.source === source)?.id;
        if (article === undefined) continue;
        const conflict = articleTable(data, article).conflicts.find((each) => each.id === id);
        expect(factIn(article, Number(claim)).marks).toContain(conflict?.letter);
        expect(conflict?.here.map((statement) => statement.claim)).toContain(claim);
      }
      return facts.some(([, source]) => source?.startsWith("article"));
    });
    expect(touched).toEqual(Array(21).fill(true));
  });

  it("letters contradictions in the order of the rows, and names what stands elsewhere", () => {
    const { conflicts } = articleTable(data, "coding-vs-office");
    expect(conflicts.map(({ letter, id }) => letter + id)).toEqual([
      "a2",
      "b3",
      "c4",
      "d9",
      "e8",
      "f11",
      "g12",
      "h13",
    ]);
    expect(conflicts[1]?.elsewhere.map(({ figure }) => figure.value)).toEqual([34160]);
  });

  it.each(IDS)(
    "names every career of %s that has an official answer, with the occupation that it is for",
    (id) => {
      const { occupations } = articleTable(data, id);
      const rows = factsIn(id).filter(({ official }) => official.some(({ figure }) => isOfficial(figure)));
      const singular = (name: string) => name.toLowerCase().replace(/s$/, "");
      for (const { fact, official } of rows) {
        for (const { career } of official) {
          const named = occupations.find(({ occupation }) => occupation.code === career.occupation.code);
          expect(named?.names.map(singular)).toContain(singular(fact.named));
        }
      }
    },
  );

  it.each(IDS)("marks every career of %s for which another stands in", (id) => {
    for (const { fact, official, standIn } of factsIn(id)) {
      if (official.every(({ figure }) => !isOfficial(figure))) continue;
      if (official.some(({ career }) => career.standIn !== undefined)) expect(standIn).toBeDefined();
      if (standsIn(fact.named)) expect(standIn).toBeDefined();
    }
  });

  it("says where an official figure is of another group", () => {
    expect(factIn("ma-vs-billing-and-coding", 2).standIn).toMatch(/^BLS has no occupation for billing/);
    expect(factIn("ma-vs-billing-and-coding", 1).standIn).toBeUndefined();
    expect(factIn("cma-vs-coder", 72).standIn).toMatch(/certified medical assistants alone/);
    expect(factIn("cma-vs-coder", 76).standIn).toBeUndefined();
    expect(articleTable(data, "cma-vs-coder").standIns.map(({ names }) => names[0])).toEqual([
      "CMA",
      "Medical records and health information technicians",
      "Cancer registrar",
    ]);
  });

  it("tells once what is to be known of several facts", () => {
    const { notes } = articleTable(data, "cma-vs-coder");
    const { own, notes: numbers } = factIn("cma-vs-coder", 80).remark;
    expect(own).toBe("Quoted from BLS, December 2015.");
    expect(numbers.map((number) => notes[number - 1])).toEqual([
      expect.stringMatching(/^BLS measured it for medical records/),
    ]);
  });

  it.each(IDS)("answers what one label asks in one way in %s", (id) => {
    const ways = new Map<string, Set<string | undefined>>();
    for (const { fact } of factsIn(id).filter(({ official }) => official.length > 0)) {
      ways.set(fact.label, new Set([...(ways.get(fact.label) ?? []), fact.answer]));
    }
    // An article's table calls the education that coders need their training.
    ways.delete("Training");
    expect([...ways].filter(([, answers]) => answers.size > 1)).toEqual([]);
  });

  it("says of no career that it needs no license, only that the Handbook names none", () => {
    for (const fact of [99, 100]) {
      expect(String(factIn("cma-vs-coder", fact).official[0]?.figure.value)).toMatch(
        /^The Handbook names no license; /,
      );
    }
  });

  it("says why three medians answer for four careers", () => {
    expect(factIn("billing-and-coding-careers", 133).standIn).toMatch(
      /^Three medians answer for four careers: /,
    );
  });

  it.each(IDS)("writes no period of %s as a text that looks like a number", (id) => {
    const periods = factsIn(id).flatMap(({ fact, official }) => [
      statedAs(fact.figure, fact.called),
      ...official.map(({ figure }) => answeredAs(figure, fact.answer)),
    ]);
    expect(periods.filter((period) => !Number.isNaN(Number(period)))).toEqual([]);
  });

  it("answers of every career where a fact is of several", () => {
    const { official } = factIn("billing-and-coding-careers", 133);
    expect(official.map(({ career, figure }) => `${career.slug} ${formatFigure(figure)}`)).toEqual([
      "medical-assistant $45,690",
      "medical-coder $51,140",
      "medical-secretary $45,930",
    ]);
  });
});

describe("articleFinding", () => {
  it.each([
    [
      "ma-vs-billing-and-coding",
      "Average pay in this article is $2,360 to $8,500 a year below the newest official figures (May 2025)",
    ],
    [
      "billing-vs-coding",
      "Pay in this article has no date; the middle 80% earn $37,000 to $81,150 among medical coders, $37,290 to $67,710 among medical billers (May 2025)",
    ],
    [
      "coding-vs-office",
      "Pay in this article is $14,580 to $24,950 a year below the newest official figures (May 2025)",
    ],
    [
      "cma-vs-coder",
      "Pay in this article is $13,100 to $15,330 a year below the newest official figures (May 2025)",
    ],
    [
      "billing-and-coding-careers",
      "Projected growth in this article is 14.9 to 31.8 points above the newest official figures (2024–34)",
    ],
  ] as const)("says how %s lies to what is official", (id, finding) => {
    expect(articleTable(data, id).finding).toBe(finding);
  });

  it("follows the figures", () => {
    const [first, ...others] = factsIn("cma-vs-coder").filter(({ fact }) => fact.measures.includes("salary"));
    if (first === undefined) throw new Error("no pay");
    const higher = {
      ...first,
      fact: { ...first.fact, figure: { ...first.fact.figure, value: 50000 } },
    };
    expect(articleFinding([higher, ...others])).toBe(
      "Pay: 3 of 4 figures in this article lie below the newest official ones, 1 above them (May 2025)",
    );
    expect(articleFinding([higher])).toBe(
      "Pay in this article is $4,310 a year above the newest official figures (May 2025)",
    );
    expect(articleFinding([])).toBe("What this article states, beside the newest official figures");
  });
});
