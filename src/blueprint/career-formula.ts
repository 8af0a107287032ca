import type { ComparisonRow } from "../comparison/comparison";
import type { RowKind } from "../comparison/measures";
import { NO_FIGURE, PLACE_CODE } from "./frame";
import { quoted } from "./formula-text";

/**
 * A figure over the name at the head of its column. An unknown name or place, which makes the cell of the official
 * title an error, is an error here too; only a figure that the data set lacks is said to be missing.
 */
export function figureFormula(row: ComparisonRow, head: string, official: string): string {
  return `IFERROR(${figureCall(row, head)},IF(ISERROR(${official}),${official},${quoted(NO_FIGURE)}))`;
}

/** A part of what CAREER.SOURCE tells about a row's figure: "period", "cite", "url" … */
export function sourceCall(row: ComparisonRow, head: string, part: string): string {
  const { measure, statistic, release } = row;
  const place = release === "survey" ? PLACE_CODE : "";
  return `CAREER.SOURCE(${head},${quoted(measure)},${statistic ? quoted(statistic) : ""},${place},,${quoted(part)})`;
}

function figureCall({ measure, statistic, release }: RowKind, head: string): string {
  const name = measure.toUpperCase();
  const args = [head];
  if (statistic) args.push(quoted(statistic));
  if (release === "survey") args.push(PLACE_CODE);
  return `CAREER.${name}(${args.join(",")})`;
}
