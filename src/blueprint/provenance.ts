import type { RowKey } from "../comparison/comparison";
import { citation } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import type { Cell } from "./blueprint";
import { sourceCall } from "./career-formula";
import { firstOf, quoted } from "./formula-text";
import { careerCells, comparisonRow, HEAD_ROW } from "./frame";
import type { Frame } from "./frame";
import { isSeries, sourceKeyOf } from "./source-key";
import type { Series, SourceKey } from "./source-key";

/** What a citation says of a source that has no address. */
const NO_ADDRESS = ", not given";

type Part = "period" | "source";

/** For each career the period, or the citation with its address, of what a source tells about it. */
export function provenanceFormulas(frame: Frame, key: SourceKey, part: Part): readonly Cell[] {
  const rows = frame.comparison.rows.filter((row) => sourceKeyOf(row) === key);
  // One row a measure: a career may have hourly pay published and no annual pay.
  const asked = rows.filter((row, at) => rows.findIndex(({ measure }) => measure === row.measure) === at);
  return careerCells(frame, HEAD_ROW, "row").map((head) => {
    const calls = asked.map((row) => {
      const tell = (what: string) => sourceCall(row, head, what);
      if (part === "period") return tell("period");
      const source = `${tell("cite")}&", "&${tell("url")}`;
      return isSeries(key) ? source : `SUBSTITUTE(${source},${quoted(NO_ADDRESS)},"")`;
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

/** The same of a series as it is now, each different one once. */
export function provenanceTexts(frame: Frame, key: Series, part: Part): readonly string[] {
  const figures = frame.comparison.rows
    .filter((row) => row.release === key)
    .flatMap((row) => row.figures)
    .filter((figure) => figure !== undefined);
  return [
    ...new Set(figures.map((figure) => (part === "period" ? periodName(figure.period) : sourceOf(figure)))),
  ];
}

/** The source of what a row tells of each career. */
export function sourcesByCareer(frame: Frame, key: RowKey): readonly (string | undefined)[] {
  return comparisonRow(frame, key).figures.map((figure) => figure && sourceOf(figure));
}

function sourceOf({ source }: Figure): string {
  return `${citation(source)}, ${source.url}`.replaceAll(NO_ADDRESS, "");
}
