import { COMBINED_OCCUPATIONS } from "./combined-occupations";
import type { ValuesTable } from "./values";
import type { Row } from "../csv";
import { grouped } from "../grouped";

/** The producer's tables that profiles are taken from. */
export interface OnetTables {
  readonly zones: readonly Row[];
  readonly interests: readonly Row[];
  readonly skills: readonly Row[];
  readonly knowledge: readonly Row[];
  readonly related: readonly Row[];
}

/** Of importance from 1 to 5; what is rated lower matters little in the occupation. */
const LEAST_IMPORTANCE = 3;
const MOST_NAMED = 10;

/**
 * Job zone, interests, skills, knowledge and related occupations by O*NET code. Lists are in order, the most
 * important first; what the producer marks as unreliable or not relevant is left out.
 *
 * @param codes the O*NET codes wanted
 * @param occupations the codes that a related occupation may have
 */
export function onetProfiles(
  tables: OnetTables,
  codes: readonly string[],
  occupations: ReadonlySet<string>,
): ValuesTable {
  const zones = new Map(tables.zones.map(({ cells }) => [cells.onetsoc, cells.job_zone ?? ""]));
  const interests = new Map(tables.interests.map(({ cells }) => [cells.onetsoc, highPoints(cells)]));
  const skills = byCode(tables.skills);
  const knowledge = byCode(tables.knowledge);
  const related = byCode(tables.related);
  const rows = codes.map((code) => [
    code,
    zones.get(code) ?? "",
    interests.get(code) ?? "",
    important(skills.get(code) ?? []),
    important(knowledge.get(code) ?? []),
    relatedCodes(code, related.get(code) ?? [], occupations),
  ]);
  return {
    headers: ["code", "job_zone", "interests", "skills", "knowledge", "related"],
    rows: rows.filter(([, ...cells]) => cells.some((cell) => cell !== "")).sort(byFirst),
  };
}

function highPoints(cells: Row["cells"]): string {
  return joined([cells.first_high_point, cells.second_high_point, cells.third_high_point]);
}

function important(rows: readonly Row[]): string {
  const importance = ({ cells }: Row) => Number(cells.importance_1_5);
  const counted = rows
    .filter(({ cells }) => cells.recommend_suppress_im !== "Y" && cells.not_relevant !== "Y")
    .filter((row) => importance(row) >= LEAST_IMPORTANCE)
    .sort((a, b) => importance(b) - importance(a));
  return joined(counted.slice(0, MOST_NAMED).map(({ cells }) => cells.element));
}

/** The nearest ones, as the occupations under which figures are published. */
function relatedCodes(code: string, rows: readonly Row[], occupations: ReadonlySet<string>): string {
  const own = publishedAs(code);
  const codes = rows
    .filter(({ cells }) => cells.tier?.startsWith("Primary"))
    .sort((a, b) => Number(a.cells.rank) - Number(b.cells.rank))
    .map(({ cells }) => publishedAs(cells.related_onetsoc ?? ""))
    .filter((other) => other !== own && occupations.has(other));
  return joined([...new Set(codes)].slice(0, MOST_NAMED));
}

function publishedAs(onetCode: string): string {
  const code = onetCode.slice(0, 7);
  return COMBINED_OCCUPATIONS[code] ?? code;
}

function byCode(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return grouped(rows, ({ cells }) => cells.onetsoc ?? "");
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join("; ");
}

function byFirst([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}
