import { careerProfile } from "../../src/comparison/career-profile";
import { payHistoryOf } from "../../src/comparison/pay-over-time";
import type { PayHistory } from "../../src/comparison/pay-over-time";
import { dataset, loadPlace, loadProfiles } from "../../src/dataset/dataset";
import type { Figure } from "../../src/dataset/figure";
import { resolveCareer, resolvePlace } from "../../src/lookup/lookup";
import { ENGLISH } from "../../src/words/english/english";
import { SPANISH } from "../../src/words/spanish/spanish";

const data = dataset();
const { charts, measures } = SPANISH;
/** Every figure that a text gives, in its order. */
const figures = (text: string) => text.match(/\$[\d,.]*\d|\d+(\.\d+)?%|\b\d{4}\b/g);

beforeAll(async () => {
  await loadProfiles(data);
  for (const state of ["DC", "TX"]) await loadPlace(data, resolvePlace(data, state));
});

describe("a period", () => {
  it.each([
    ["2025-05", "mayo de 2025"],
    ["2011-12", "diciembre de 2011"],
    ["2024/2034", "2024–34"],
    ["2025", "2025"],
    ["undated", "undated"],
  ])("%s is said as %s", (period, said) => expect(measures.period(period)).toBe(said));
});

describe("a figure", () => {
  it("says of a bound that it is one", () => {
    const figure = { value: 239200, unit: "USD/year", bound: "at-least" } as Figure;
    expect(ENGLISH.measures.figure(figure)).toBe("$239,200 or more");
    expect(measures.figure(figure)).toBe("$239,200 o más");
  });
});

describe("the range of pay", () => {
  it.each(["US", "TX", "DC"])("is told with the figures that English tells: %s", (code) => {
    const { range, place } = careerProfile(data, "coder", resolvePlace(data, code));
    if (range === undefined) throw new Error("There is no range.");
    expect(figures(charts.payRange(range, place))).toEqual(figures(ENGLISH.charts.payRange(range, place)));
  });

  it("is one sentence", () => {
    const { range, place } = careerProfile(data, "coder", resolvePlace(data, "US"));
    expect(range && charts.payRange(range, place)).toMatch(
      /^Salario al año en Estados Unidos, mayo de 2025: la décima parte peor pagada gana menos de \$[\d,]+, la mitad gana menos de \$51,140 y la décima parte mejor pagada gana más de \$[\d,]+\.$/,
    );
    const state = careerProfile(data, "coder", resolvePlace(data, "DC"));
    expect(state.range && charts.payRange(state.range, state.place)).toContain(
      "en el Distrito de Columbia, mayo de 2023: la cuarta parte peor pagada",
    );
  });
});

describe("pay over time", () => {
  const NAMES = ["coder", "biller", "surgeons, all other", "actors", "medical assistant"];
  const history = payHistoryOf(
    data,
    NAMES.map((name) => resolveCareer(data, name).career),
  );

  it("is told with the figures that English tells", () => {
    expect(figures(charts.payOverTime(NAMES, history))).toEqual(
      figures(ENGLISH.charts.payOverTime(NAMES, history)),
    );
  });

  it("says how pay went, since when, and what is missing", () => {
    const said = charts.payOverTime(NAMES, history);
    expect(said).toMatch(
      /coder, con cifras desde 20\d\d: \$[\d,]+ en 20\d\d, \$51,140 en 2025 \([\d.]+% más en \d años\);/,
    );
    expect(said).toContain("(no se traza: 2024, publicado solo como $239,200 o más)");
    expect(said).toContain("actors: sin cifra");
  });

  it("tells one year from several, and less and the same from more", () => {
    const pay = (year: number, value: number) =>
      ({ value, unit: "USD/year", period: `${year}-05` }) as Figure;
    const of = (...yearly: readonly Figure[]) =>
      charts.payOverTime(["X"], { years: [2024, 2025], figures: [yearly] } satisfies PayHistory);
    expect(of(pay(2024, 100), pay(2025, 90))).toMatch(
      /X: \$100 en 2024, \$90 en 2025 \(10\.0% menos en 1 año\)\.$/,
    );
    expect(of(pay(2024, 100), pay(2025, 100))).toMatch(/\(lo mismo después de 1 año\)\.$/);
    expect(of(pay(2024, 100))).toMatch(/X: \$100 en 2024\.$/);
  });
});
