import type { Career, Dataset } from "../dataset/dataset";
import { findFigure, loadProfiles } from "../dataset/dataset";
import type { Figure, Place } from "../dataset/figure";
import type { Step } from "../dataset/steps";
import { findSteps } from "../dataset/steps";
import { cellReckoned, cellValue } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { noFigureFor } from "./no-figure";
import { countGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";

const MOST = 100;

const KINDS: Readonly<Record<"ladder" | "related", readonly Step["kind"][]>> = {
  ladder: ["advance", "lateral"],
  related: ["related", "lateral"],
};

/** Careers that one leads to, or that resemble it, with what they pay and how much more that is. */
export function stepsInCells(measure: "ladder" | "related", career: unknown, count: unknown): unknown {
  return inCell(
    [career],
    undefined,
    (data, nation) => {
      const from = careerGiven(data, career);
      const most = countGiven(count, MOST, MOST);
      const steps = findSteps(data, from).filter(({ kind }) => KINDS[measure].includes(kind));
      if (steps.length === 0) {
        throw new NoFigure(noFigureFor(data, from, { measure }, nation));
      }
      return [
        ["Career", "Kind", "Median pay", "Pay change"],
        ...steps
          .slice(0, most)
          .map((step) => [
            cellValue(named(step, from, nation)),
            KIND_NAMES[step.kind],
            ...payBeside(data, from, step.to),
          ]),
      ];
    },
    loadProfiles,
  );
}

const KIND_NAMES: Readonly<Record<Step["kind"], string>> = {
  advance: "a step up",
  lateral: "a step sideways",
  related: "similar",
};

/** The career that a step leads to, as what its source tells of the one that it leads from. */
function named({ to, source }: Step, from: Career, place: Place): Figure {
  return {
    value: to.title,
    unit: "text",
    period: source.period,
    place,
    source,
    measuredFor: from.occupation,
  };
}

function payBeside(data: Dataset, from: Career, to: Career): readonly unknown[] {
  const [before, after] = [from, to].map((career) => findFigure(data, career, { measure: "salary" }));
  const pay = after === undefined ? unknown(to) : cellValue(after);
  return [pay, change(before, after) ?? unknown(after === undefined ? to : from)];
}

function change(before: Figure | undefined, after: Figure | undefined): unknown {
  if (before?.bound !== undefined || after?.bound !== undefined) return "not known exactly";
  if (typeof before?.value !== "number" || typeof after?.value !== "number") return undefined;
  return cellReckoned({ value: after.value - before.value, unit: after.unit, from: [before, after] });
}

function unknown({ title }: Career): CustomFunctions.Error {
  const sentence = `This data set has no median annual pay for ${title} in the United States.`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
