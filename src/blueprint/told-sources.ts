import type { RowKey } from "../comparison/comparison";
import { joined, quoted } from "./formula-text";
import type { Frame } from "./frame";
import { sourcesByCareer } from "./provenance";
import { workingCells } from "./working";

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
