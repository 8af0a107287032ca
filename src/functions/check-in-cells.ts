import type { Dataset } from "../dataset/dataset";
import { dataset, findFigure } from "../dataset/dataset";
import type { Statistic } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { BadArgument } from "../lookup/bad-argument";
import { findByCode } from "../lookup/find-by-code";
import type { CareerMatch } from "../lookup/lookup";
import { resolveCareer } from "../lookup/lookup";
import { UnknownName } from "../lookup/unknown-name";
import { textGiven } from "./given";
import { inCell } from "./in-cell";
import { periodProblem } from "./period-problem";

/** One cell of the block: a career's name, or a figure that says what it is. */
type Checked =
  { readonly name: string } | { readonly shown: string; readonly statistic: string; readonly period: string };

interface Problem {
  readonly of: string;
  readonly problem: string;
}

const HEADER = ["Name", "Problem"];

/** What is wrong with a block of career names, and with figures that tell their statistic and period. */
export function checkInCells(range: unknown): unknown {
  const cells: readonly unknown[] = Array.isArray(range) ? range.flat() : [range];
  const checked = cells.flatMap(checkedCell);
  const names = checked.flatMap((cell) => ("name" in cell ? [cell.name] : []));
  return inCell(names, undefined, (data) => {
    const problems = [
      ...checked.flatMap((cell) => problemsOf(data, cell)),
      ...mixedStatistics(data, checked),
    ];
    const rows = problems.map(({ of, problem }) => [of.slice(0, 255), problem]);
    return [HEADER, ...(rows.length > 0 ? rows : [["", "No problems found"]])];
  });
}

/**
 * Plain numbers, truth values and blanks are passed over: they do not say what they are. Pay and people employed have
 * six digits too, so that a code without its dash is one only as a text, and only where a career has it.
 */
function checkedCell(cell: unknown): readonly Checked[] {
  const text = textGiven(cell).trim();
  if (text === "" || typeof cell === "boolean") return [];
  const properties = propertiesOf(cell);
  if (properties !== undefined) {
    const [statistic, period] = [properties["Statistic"], properties["Period"]].map(textGiven);
    return [{ shown: text, statistic: statistic ?? "", period: period ?? "" }];
  }
  if (isNumber(cell)) return [];
  return Number.isNaN(Number(text)) || findByCode(dataset(), text) ? [{ name: text }] : [];
}

/** With a format or without. */
function isNumber(cell: unknown): boolean {
  const { basicValue = cell } = Object(cell) as { readonly basicValue?: unknown };
  return typeof basicValue === "number";
}

function propertiesOf(cell: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof cell !== "object" || cell === null || !("properties" in cell)) return undefined;
  const { properties } = cell as { readonly properties: unknown };
  return typeof properties === "object" && properties !== null && "Period" in properties
    ? (properties as Readonly<Record<string, unknown>>)
    : undefined;
}

function problemsOf(data: Dataset, cell: Checked): readonly Problem[] {
  if (!("name" in cell)) {
    const problem = periodProblem(data, cell.period);
    return problem === undefined ? [] : [{ of: cell.shown, problem }];
  }
  const match = matchOrSentence(data, cell.name);
  if (typeof match === "string") return [{ of: cell.name, problem: match }];
  const problems = [match.standIn, ...datedProblems(data, match)].filter((each) => each !== undefined);
  return problems.map((problem) => ({ of: cell.name, problem }));
}

function matchOrSentence(data: Dataset, name: string): CareerMatch | string {
  try {
    return resolveCareer(data, name);
  } catch (error) {
    const expected =
      error instanceof UnknownName || error instanceof AmbiguousName || error instanceof BadArgument;
    if (expected) return error.message;
    throw error;
  }
}

function datedProblems(data: Dataset, { career }: CareerMatch): readonly (string | undefined)[] {
  return (["salary", "growth"] as const).map((measure) => {
    const figure = findFigure(data, career, { measure });
    return figure && periodProblem(data, periodName(figure.period));
  });
}

function mixedStatistics(data: Dataset, checked: readonly Checked[]): readonly Problem[] {
  const statistics = new Set(checked.map((cell) => statisticOf(data, cell)).filter((each) => each !== ""));
  if (statistics.size < 2) return [];
  const given = [...statistics].join(" and ");
  return [{ of: "The whole block", problem: `The pay is given as ${given}. Compare like with like.` }];
}

/** The statistic that a cell is, or that a career's pay is published in. */
function statisticOf(data: Dataset, cell: Checked): string {
  if (!("name" in cell)) return cell.statistic;
  const match = matchOrSentence(data, cell.name);
  if (typeof match === "string") return "";
  const inOrder: readonly Statistic[] = ["median", "mean"];
  const known = inOrder.find((statistic) => findFigure(data, match.career, { measure: "salary", statistic }));
  return known ?? "";
}
