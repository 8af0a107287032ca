import type { CareerProfile } from "../comparison/career-profile";
import type { ComparisonRow } from "../comparison/comparison";
import type { KnownFigure } from "../comparison/known-figures";
import { formulaFor } from "./formula-for";

/** The formula for what a row says; it names the place only where states have figures of their own. */
export function rowFormula(
  { asked, place }: CareerProfile,
  { measure, statistic, release }: ComparisonRow,
): string {
  return formulaFor({
    career: asked,
    measure,
    ...(statistic && { statistic }),
    ...(release === "survey" && { place: place.code }),
  });
}

/** The formula for one of several figures of the nation; `undefined` where none gives it. */
export function knownFormula({ asked }: CareerProfile, { question }: KnownFigure): string | undefined {
  if (question === undefined) return undefined;
  const { measure, statistic, year, source } = question;
  return formulaFor({
    career: asked,
    measure,
    ...(statistic && { statistic }),
    ...(year !== undefined && { year }),
    ...(source !== undefined && { source }),
  });
}
