import type { RowKey } from "../comparison/comparison";
import { sourcesDiffer } from "../comparison/told-notes";
import { periodName } from "../dataset/period";
import { isSeveral, joined, quoted } from "./formula-text";
import { careersRange, comparisonRow } from "./frame";
import type { Frame } from "./frame";
import { PERIODS_MARK } from "./marks";
import { sourcesByCareer } from "./provenance";
import { summaryCell, workingCells, workingRow } from "./working";

const NATION = "United States";
const MARK = ` ${PERIODS_MARK}`;

/** "United States, 2024–34; undated ‡": of where and when what a row tells is, and whether of several sources. */
export function toldLabelText(frame: Frame, key: RowKey): string {
  const row = comparisonRow(frame, key);
  const periods = new Set(
    row.figures.filter((figure) => figure).map((figure) => periodName(figure?.period ?? "")),
  );
  return `${NATION}, ${[...periods].join("; ")}${sourcesDiffer(row) ? MARK : ""}`;
}

export function toldLabelFormula(frame: Frame, key: RowKey): string {
  const period = summaryCell(frame, `${key} period`);
  const [sources, first] = [
    careersRange(frame, workingRow(frame, `${key} source`)),
    summaryCell(frame, `${key} source`),
  ];
  const others = `SUMPRODUCT((${sources}<>"")*(${sources}<>${first}))>0`;
  const mark = `IF(OR(${isSeveral(period)},${others}),${quoted(MARK)},"")`;
  return joined(quoted(`${NATION}, `), period, mark);
}

/** Who says what a row tells: one source, or each with the careers that it is of. */
export function toldSourceText(frame: Frame, key: RowKey): string {
  const sources = sourcesByCareer(frame, key);
  const [first] = sources;
  if (first !== undefined && sources.every((source) => source === first)) return first;
  const { names } = frame.comparison;
  return [...new Set(sources)]
    .filter((source) => source !== undefined)
    .map((source) => `${names.filter((_, at) => sources[at] === source).join(", ")}: ${source}`)
    .join("; ");
}

export function toldSourceFormula(frame: Frame, key: RowKey): string {
  const sources = workingCells(frame, `${key} source`);
  const names = workingCells(frame, "name");
  const first = sources[0] ?? "";
  const alike = sources.slice(1).map((source) => `${source}=${first}`);
  const each = sources.map((source, at) => {
    const before = sources.slice(0, at).map((earlier) => `${earlier}=${source}`);
    const others = sources
      .slice(at + 1)
      .map((later, index) => `IF(${later}=${source},", "&${names[at + 1 + index]},"")`);
    const text = joined(quoted("; "), names[at] ?? "", ...others, quoted(": "), source);
    return `IF(OR(${[`${source}=""`, ...before].join(",")}),"",${text})`;
  });
  return `IF(AND(${alike.join(",")}),${first},MID(${joined(...each)},3,8000))`;
}
