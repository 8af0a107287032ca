import { percentileRank } from "../comparison/percentile-rank";
import type { Dataset } from "../dataset/dataset";
import { findFigure } from "../dataset/dataset";
import type { Figure, Measure, Place } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import { alternatives, quoted } from "../lookup/quoted";
import { oncePer } from "../lookup/once-per";
import { cellReckoned } from "./cell-value";
import { askedFigure } from "./figure-in-cell";
import { FIELDS } from "./fields";
import { textGiven } from "./given";
import { inCell } from "./in-cell";

const CRITERIA: ReadonlyMap<string, Measure> = new Map([
  ["pay", "salary"],
  ["growth", "growth"],
  ["openings", "openings"],
  ["employment", "employment"],
]);

/** How a career ranks among all of those that the same source has a figure for, from 0 to 100. */
export function scoreInCell(career: unknown, criterion: unknown, place: unknown): unknown {
  return inCell([career], place, (data, where) => {
    const measure = measureOf(textGiven(criterion));
    const scored = FIELDS[measure].byState ? where : nationOf(data);
    const figure = askedFigure(data, measure, { career }, scored);
    const values = valuesBeside(data, figure, measure);
    const rank = percentileRank(values, figure.value as number);
    return cellReckoned({ value: Math.round(rank), unit: "score", from: [figure], among: values.length });
  });
}

function measureOf(criterion: string): Measure {
  const measure = CRITERIA.get(criterion.trim().toLowerCase());
  if (measure !== undefined) return measure;
  throw new BadArgument(
    "criterion",
    criterion,
    `${quoted(criterion)} is no criterion. Give ${alternatives([...CRITERIA.keys()])}.`,
  );
}

function nationOf(data: Dataset): Place {
  const [nation] = data.places;
  if (nation === undefined) throw new Error("The data set holds no nation.");
  return nation;
}

const kept = oncePer((_: Dataset) => new Map<string, readonly number[]>());

/** The values of all occupations in one source and place, in rising order. */
function valuesBeside(data: Dataset, { source, place }: Figure, measure: Measure): readonly number[] {
  const key = `${measure} ${place.code} ${source.id}`;
  let values = kept(data).get(key);
  if (values === undefined) {
    values = allValues(data, { measure, place, source: source.id }).sort((a, b) => a - b);
    kept(data).set(key, values);
  }
  return values;
}

function allValues(
  data: Dataset,
  question: { readonly measure: Measure; readonly place: Place; readonly source: string },
): number[] {
  const ofOccupation = new Map(data.careers.map((career) => [career.occupation, career]));
  return [...ofOccupation.values()].flatMap((career) => {
    const value = findFigure(data, career, question)?.value;
    return typeof value === "number" ? [value] : [];
  });
}
