import { calledOnSheet } from "../../comparison/comparison";
import { dataset } from "../../dataset/dataset";
import { resolveCareer } from "../../lookup/lookup";
import { isFigure } from "./answer";
import type { DescribedFunction } from "./described";

/** The arguments that name careers. */
const CAREERS = ["career", "careerA", "careerB", "careers"];

/** Functions that answer with careers, in the first column. */
const GIVES_CAREERS = ["LADDER", "RELATED"];

/**
 * What has to be said where the figures of a career are those of another occupation: the sentences that a comparison
 * has for the careers that were asked about, and for those in the answer.
 *
 * @param passed the arguments of a call that was answered, so that its careers are known
 */
export function standInsOf(
  { id, parameters }: DescribedFunction,
  passed: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): readonly string[] {
  const asked = parameters.flatMap(({ name }, at) => (CAREERS.includes(name) ? textsIn(passed[at]) : []));
  const answered = GIVES_CAREERS.includes(id) ? rows.flatMap(([cell]) => titleIn(cell)) : [];
  const notes = [...asked, ...answered].flatMap((name) => {
    const match = resolveCareer(dataset(), name);
    return match.standIn === undefined ? [] : [`${calledOnSheet(match)}: ${match.standIn}`];
  });
  return [...new Set(notes)];
}

function textsIn(given: unknown): readonly string[] {
  const texts = Array.isArray(given) ? given.flat() : [given];
  return texts.filter((text): text is string => typeof text === "string" && text !== "");
}

function titleIn(cell: unknown): readonly string[] {
  return isFigure(cell) ? textsIn(cell.value) : [];
}
