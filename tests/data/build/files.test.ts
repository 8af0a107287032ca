import { files } from "../../../data/build/files";
import { loadFacts } from "../../../data/facts";
import { findFigures, parseDataset } from "../../../src/dataset/dataset";
import type { Dataset } from "../../../src/dataset/dataset";
import { MEASURES, STATISTICS } from "../../../src/dataset/figure";
import { parseTitles } from "../../../src/dataset/titles";
import { threeCareers } from "../../fixtures/three-careers";
import { changedFacts, FACTS } from "../changed-facts";

function built(folder: string): Dataset {
  const { national, states } = files(loadFacts(folder));
  return parseDataset({ ...national, series: [...national.series, ...states.series] });
}

/** Every value that a data set answers, by the question. */
function answers(data: Dataset): Record<string, unknown> {
  const entries = data.careers.flatMap((career) =>
    data.places.flatMap((place) =>
      MEASURES.flatMap((measure) =>
        STATISTICS.map((statistic) => {
          const figures = findFigures(data, career, { measure, statistic, place });
          const question = [career.occupation.code, place.code, measure, statistic].join(" ");
          return [question, figures.map(({ value, bound, period }) => [value, bound, period])] as const;
        }),
      ),
    ),
  );
  return Object.fromEntries(entries);
}

describe("files", () => {
  it("holds the figures as the facts have them", () => {
    expect(answers(built(FACTS))).toEqual(answers(threeCareers()));
  });

  it("puts the nation in one file and the states in another", () => {
    const { national, states } = files(loadFacts(FACTS));
    expect(national.series.every(({ values }) => Object.keys(values).join() === "US")).toBe(true);
    expect(states.series.every(({ values }) => Object.keys(values).join() === "TX")).toBe(true);
  });

  it("gives the same files for the same facts, and another version for others", () => {
    const version = (folder: string) => files(loadFacts(folder)).national.version;
    expect(JSON.stringify(files(loadFacts(FACTS)))).toBe(JSON.stringify(files(loadFacts(FACTS))));
    expect(version(FACTS)).toMatch(/^2026-05-15\.[0-9a-f]{6}$/);
    expect(version(changedFacts("titles.csv", "Fee Coder", "Free Coder"))).not.toBe(version(FACTS));
  });

  it("keeps an annual wage whose hourly one was withheld", () => {
    const data = built(changedFacts("values/oews-2025.csv", ",24.59,", ",,"));
    expect(answers(data)["29-2072 US salary median"]).toEqual([[51140, undefined, "2025-05"]]);
    expect(answers(data)["29-2072 US wage median"]).toEqual([]);
  });

  it("keeps that a wage is so much or more", () => {
    const data = built(changedFacts("values/oews-2025.csv", "51140,", "51140+,"));
    expect(answers(data)["29-2072 US salary median"]).toEqual([[51140, "at-least", "2025-05"]]);
    expect(answers(data)["29-2072 US wage median"]).toEqual([[24.59, undefined, "2025-05"]]);
  });

  it("keeps alternate titles by occupation", () => {
    const data = built(FACTS);
    const { titles, occupations } = parseTitles(data, files(loadFacts(FACTS)).titles);
    const codes = (title: string) => occupations[titles.indexOf(title)]?.map(({ code }) => code);
    expect(codes("Coder")).toEqual(["29-2072"]);
    expect(codes("Medical Biller")).toEqual(["29-2072", "43-3021"]);
    expect(titles).toEqual([...titles].sort());
  });
});
