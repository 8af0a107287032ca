import { join } from "node:path";
import { readTable } from "../../data/csv";
import { dataset, findFigure, loadPlace } from "../../src/dataset/dataset";
import type { Career } from "../../src/dataset/dataset";
import type { Measure, Place, Statistic } from "../../src/dataset/figure";

type Expected = readonly [column: string, assistants: unknown, nurses: unknown, secretaries: unknown];

/**
 * One line for every series: medical assistants, registered nurses and medical secretaries, in Texas where the
 * series is of the states. Copied from the publishers' tables, never from the files that are tested.
 */
const EXPECTED: readonly Expected[] = [
  ["oews-2017 employment", 646320, 2906840, 576520],
  ["oews-2017 salary-median", 32480, 70000, 34610],
  ["oews-2017 salary-mean", 33580, 73550, 35870],
  ["oews-2018 employment", 673660, 2951960, 585410],
  ["oews-2018 salary-median", 33610, 71730, 35760],
  ["oews-2018 salary-mean", 34540, 75510, 37090],
  ["oews-2019 employment", 712430, 2982280, 604780],
  ["oews-2019 salary-median", 34800, 73300, 36580],
  ["oews-2019 salary-mean", 35720, 77460, 38090],
  ["oews-2020 employment", 710200, 2986500, 597100],
  ["oews-2020 salary-median", 35850, 75330, 37350],
  ["oews-2020 salary-mean", 36930, 80010, 39000],
  ["oews-2021 employment", 727760, 3047530, 656640],
  ["oews-2021 salary-median", 37190, 77600, 37450],
  ["oews-2021 salary-mean", 38190, 82750, 39740],
  ["oews-2022 employment", 752460, 3072700, 682630],
  ["oews-2022 salary-median", 38270, 81220, 38500],
  ["oews-2022 salary-mean", 40700, 89010, 41260],
  ["oews-2023 employment", 763040, 3175390, 749500],
  ["oews-2023 salary-median", 42000, 86070, 40640],
  ["oews-2023 salary-mean", 43350, 94480, 43380],
  ["oews-2024 employment", 793460, 3282010, 830760],
  ["oews-2024 salary-median", 44200, 93600, 44640],
  ["oews-2024 salary-mean", 44720, 98430, 45580],
  ["oews-2025 employment", 817870, 3379720, 961610],
  ["oews-2025 salary-median", 45690, 97550, 45930],
  ["oews-2025 salary-mean", 46120, 101420, 46800],
  ["oews-2025 salary-p10", 36050, 68940, 35930],
  ["oews-2025 salary-p25", 38470, 80330, 38570],
  ["oews-2025 salary-p75", 49180, 112350, 50580],
  ["oews-2025 salary-p90", 59310, 137470, 60530],
  ["oews-2025 wage-median", 21.97, 46.9, 22.08],
  ["oews-2025 wage-mean", 22.17, 48.76, 22.5],
  ["oews-2025 wage-p10", 17.33, 33.14, 17.27],
  ["oews-2025 wage-p25", 18.5, 38.62, 18.54],
  ["oews-2025 wage-p75", 23.65, 54.02, 24.32],
  ["oews-2025 wage-p90", 28.52, 66.09, 29.1],
  ["oews-2023-states employment", 66720, 251840, 62560],
  ["oews-2023-states salary-median", 37570, 85110, 38430],
  ["oews-2023-states salary-mean", 38870, 90210, 39760],
  ["oews-2023-states salary-p25", 35140, 76240, 34390],
  ["oews-2023-states salary-p75", 44270, 101180, 45300],
  ["oews-2023-states wage-median", 18.06, 40.92, 18.48],
  ["oews-2023-states wage-mean", 18.69, 43.37, 19.11],
  ["oews-2023-states wage-p25", 16.89, 36.65, 16.53],
  ["oews-2023-states wage-p75", 21.29, 48.65, 21.78],
  ["projections-2024 growth", 0.125, 0.049, 0.042],
  ["projections-2024 openings", 112300, 189100, 85900],
  ["projections-2024 employment", 811000, 3391000, 850000],
  ["projections-2024 employment-projected", 912200, 3557100, 885300],
  [
    "projections-2024 education",
    "Postsecondary nondegree award",
    "Bachelor's degree",
    "High school diploma or equivalent",
  ],
  ["projections-2024 experience", "None", "None", "None"],
  ["projections-2024 training", "None", "None", "Moderate-term on-the-job training"],
];

const SERIES = readTable(join(__dirname, "../../data/facts/series.csv")).rows.map(({ cells }) => cells);
const CODES = ["31-9092", "29-1141", "43-6013"];

const data = dataset();
const placeOf = (code: string) => data.places.find((place) => place.code === code) as Place;
const careerOf = (code: string) => data.careers.find(({ occupation }) => occupation.code === code) as Career;

describe("every series", () => {
  beforeAll(() => loadPlace(data, placeOf("TX")));

  it("has a line above", () => {
    const columns = SERIES.map(({ source, column }) => `${source} ${column}`);
    expect(EXPECTED.map(([column]) => column).sort()).toEqual(columns.sort());
  });

  it.each(EXPECTED)("%s is as published", (column, ...expected) => {
    const series = SERIES.find((cells) => `${cells.source} ${cells.column}` === column);
    const { source = "", measure = "", statistic = "", period } = series ?? {};
    const place = placeOf(source.endsWith("-states") ? "TX" : "US");
    const figures = CODES.map((code) =>
      findFigure(data, careerOf(code), {
        measure: measure as Measure,
        ...(statistic === "" ? {} : { statistic: statistic as Statistic }),
        place,
        source,
      }),
    );
    expect(figures.map((figure) => figure?.value)).toEqual(expected);
    expect(new Set(figures.map((figure) => figure?.period))).toEqual(new Set([period]));
  });
});
