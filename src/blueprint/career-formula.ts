import type { ComparisonRow } from "../comparison/comparison";
import type { RowKind } from "../comparison/measures";
import { PLACE_CODE } from "./frame";
import { quoted } from "./formula-text";

/** A part of what CAREER.SOURCE tells about a row's figure: "period", "cite", "url" … */
export function sourceCall(row: ComparisonRow, head: string, part: string): string {
  const { measure, statistic, release } = row;
  const place = release === "survey" ? PLACE_CODE : "";
  return `CAREER.SOURCE(${head},${quoted(measure)},${statistic ? quoted(statistic) : ""},${place},,${quoted(part)})`;
}

/** A figure over the name at the head of its column. */
export function figureFormula({ measure, statistic, release }: RowKind, head: string): string {
  if (release === "told") return `CAREER.GET(${head},${quoted(measure)})`;
  const name = measure.toUpperCase();
  const args = [head];
  if (statistic) args.push(quoted(statistic));
  if (release === "survey") args.push(PLACE_CODE);
  return `CAREER.${name}(${args.join(",")})`;
}
