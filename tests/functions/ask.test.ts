/** @jest-environment jsdom */
import { code, find, get, list, source, title, version } from "../../src/functions/ask";
import { cell } from "./cells";

const ask = (...given: unknown[]) =>
  cell(() => get(...([...given, null, null, null, null].slice(0, 6) as unknown as Parameters<typeof get>)));
const cite = (...given: unknown[]) =>
  cell(() =>
    source(...([...given, null, null, null, null].slice(0, 6) as unknown as Parameters<typeof source>)),
  );

describe("GET", () => {
  it.each([
    ["salary", 51140],
    ["hourly wage", 24.59],
    ["outlook", 0.071],
    ["openings", 14200],
    ["training", "None"],
  ])("gives the field %s", async (field, value) => {
    expect(await ask("coder", field)).toBe(value);
  });

  it("joins the parts of a list", async () => {
    expect(await ask("coder", "skills")).toMatch(/^Analytical skills; Detail oriented; /);
  });

  it("gives what an article says when asked for it", async () => {
    expect(await ask("coder", "salary", null, null, null, "article-4")).toBe(38040);
    expect(await ask("coder", "salary", "mean", null, 2016, "article-4")).toBe(41460);
    expect(await ask("coder", "salary")).toBe(51140);
  });

  it("passes statistic and place on", async () => {
    expect(await ask("coder", "salary", "median", "TX")).toBe(44180);
  });

  it("says that a measure is known for the nation only", async () => {
    expect(await ask("coder", "growth", null, "TX")).toMatch(
      /^#N\/A This data set has no projected growth .* in Texas\. .*United States, 2024–34/,
    );
  });

  it("says where and when something told is known instead", async () => {
    expect(await ask("coder", "duties", null, "TX")).toBe(
      "#N/A This data set has no list of duties for Medical coder in Texas. It has that of the United States, 2024–34.",
    );
    expect(await ask("coder", "duties", null, null, 2010)).toMatch(/ for 2010\. It has: 2024–34 \(/);
  });

  it.each([
    ["average salary", 56790],
    ["mean pay", 56790],
    ["average hourly wage", 27.3],
    ["p90", 81150],
    ["10th percentile pay", 37000],
    ["median pay", 51140],
  ])("gives of the field %j the statistic that it names", async (field, value) => {
    expect(await ask("coder", field)).toBe(value);
    expect(await cite("coder", field, null, null, null, "statistic")).toMatch(/^(mean|p10|p90|median)$/);
  });

  it("refuses a field and a statistic that contradict each other", async () => {
    expect(await ask("coder", "mean pay", "p90")).toBe(
      '#VALUE! The field "mean pay" and the statistic "p90" contradict each other. Leave the statistic out.',
    );
    expect(await ask("coder", "mean pay", "average")).toBe(56790);
  });

  it("refuses a statistic that nothing is published as, even where none is needed", async () => {
    expect(await ask("coder", "growth", "p42")).toMatch(/^#VALUE! .*"p42"/);
  });

  it("says which fields there are", async () => {
    expect(await ask("coder", "shoe size")).toMatch(/^#N\/A No field is called "shoe size"/);
    expect(await ask("coder", "")).toMatch(/^#VALUE! The field is blank/);
  });
});

describe("TITLE and CODE", () => {
  it("name the occupation behind a career", async () => {
    expect(await cell(() => title("coder"))).toBe("Medical Records Specialists");
    expect(await cell(() => code("biller"))).toBe("43-3021");
  });

  it("answer an alternate title once its file has arrived", async () => {
    expect(await cell(() => code("Yoga Teacher"))).toMatch(/^\d\d-\d{4}$/);
  });
});

describe("FIND", () => {
  it("gives careers by part of a name, under a header", async () => {
    const found = (await cell(() => find("billing", 3))) as string[][];
    expect(found[0]).toEqual(["Career", "Name that matched", "SOC code"]);
    expect(found).toHaveLength(4);
    expect(found[1]?.[0]).toBe("Medical biller");
  });

  it("says when nothing resembles the text, when it is blank, and when the count cannot be", async () => {
    expect(await cell(() => find("qqqqqqqq"))).toMatch(/^#N\/A No career has a name like "qqqqqqqq"/);
    expect(await cell(() => find(" "))).toMatch(/^#VALUE! The text to search for is blank/);
    expect(await cell(() => find("nurse", -1))).toMatch(/^#VALUE! The count -1/);
  });
});

describe("LIST", () => {
  it("gives the featured careers, a group, or all", async () => {
    expect(await cell(() => list())).toHaveLength(50);
    expect(await cell(() => list("29"))).toContainEqual(["Dental hygienist"]);
    expect(((await cell(() => list("all"))) as unknown[]).length).toBeGreaterThan(800);
    expect(await cell(() => list("zz"))).toMatch(/^#N\/A No group is called "zz"/);
  });
});

describe("SOURCE", () => {
  it("cites the newest release by default", async () => {
    expect(await cite("coder", "salary")).toMatch(
      /Bureau of Labor Statistics.*May 2025.*released 2026-05-15/,
    );
  });

  it.each([
    ["statistic", "median"],
    ["period", "May 2023"],
    ["place", "Texas"],
    ["Measured for", "29-2072 Medical Records Specialists"],
  ])("tells the %s of the figure that the same arguments give", async (part, text) => {
    expect(await cite("coder", "salary", null, "TX", null, part)).toBe(text);
  });

  it("says of pay that is published only as this much or more that its statistic is at least that", async () => {
    const part = (year: number) => cite("Surgeons, All Other", "salary", null, null, year, "statistic");
    expect(await part(2024)).toBe("median, at least");
    expect(await part(2025)).toBe("median");
  });

  it("tells publisher and address", async () => {
    expect(await cite("coder", "growth", null, null, null, "publisher")).toMatch(
      /Bureau of Labor Statistics/,
    );
    expect(await cite("coder", "growth", null, null, null, "url")).toMatch(/^https:\/\/www\.bls\.gov\//);
  });

  it.each([
    ["the career", "biller", "salary", /^BLS has no figures for medical billers alone/],
    ["the name typed", "health information technician", "salary", /^[^#].*\.$/],
    ["neither", "coder", "salary", /^$/],
    ["a career without annual pay", "actors", "salary", /^$/],
  ])("tells what stands in for %s", async (_, career, field, sentence) => {
    expect(await cite(career, field, null, null, null, "Stand-in")).toMatch(sentence);
  });

  it("still refuses a name or a field that nobody knows, when asked for a stand-in", async () => {
    expect(await cite("codr", "salary", null, null, null, "stand-in")).toMatch(/^#N\/A No career/);
    expect(await cite("coder", "shoe size", null, null, null, "stand-in")).toMatch(/^#N\/A No field/);
  });

  it("says when a figure has no such part, and when there is no such part", async () => {
    expect(await cite("coder", "growth", null, null, null, "statistic")).toMatch(/^#N\/A .*has no statistic/);
    expect(await cite("coder", "growth", null, null, null, "color")).toMatch(/^#VALUE! "color" is no part/);
  });
});

describe("VERSION", () => {
  it("begins with the day of the newest release", () => {
    expect(version()).toMatch(/^2026-05-15/);
  });
});
