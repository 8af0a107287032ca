import type { Release } from "../comparison/measures";
import { citation } from "../dataset/citation";
import { periodName } from "../dataset/period";
import type { Cell } from "./blueprint";
import { sourceCall } from "./career-formula";
import { firstOf, quoted } from "./formula-text";
import { careerCells, HEAD_ROW } from "./frame";
import type { Frame } from "./frame";

type Part = "period" | "source";

/** For each career the period, or the citation with its address, of what a release tells about it. */
export function provenanceFormulas(frame: Frame, release: Release, part: Part): readonly Cell[] {
  const rows = frame.comparison.rows.filter((row) => row.release === release);
  // One row a measure: a career may have hourly pay published and no annual pay.
  const asked = rows.filter((row, at) => rows.findIndex(({ measure }) => measure === row.measure) === at);
  return careerCells(frame, HEAD_ROW, "row").map((head) => {
    const calls = asked.map((row) => {
      const tell = (what: string) => sourceCall(row, head, what);
      return part === "period" ? tell("period") : `${tell("cite")}&", "&${tell("url")}`;
    });
    return { formula: `=${firstOf(calls, quoted(""))}` };
  });
}

/** The period of a career's national pay, for a sheet whose place is a state. */
export function nationalPeriodFormula(head: string): string {
  return `IFERROR(CAREER.SOURCE(${head},"salary","median","US",,"period"),"")`;
}

/** What has to be said where a career's figures are those of a broader or another occupation. */
export function standInFormula(head: string): string {
  return `IFERROR(CAREER.SOURCE(${head},"salary",,,,"stand-in"),"")`;
}

/** The same as it is now, each different one once. */
export function provenanceTexts(frame: Frame, release: Release, part: Part): readonly string[] {
  const figures = frame.comparison.rows
    .filter((row) => row.release === release)
    .flatMap((row) => row.figures)
    .filter((figure) => figure !== undefined);
  const texts = figures.map(({ period, source }) =>
    part === "period" ? periodName(period) : `${citation(source)}, ${source.url}`,
  );
  return [...new Set(texts)];
}
