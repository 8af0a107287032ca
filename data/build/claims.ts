import type { ClaimRow, ConflictRow, ToldRow } from "../../src/dataset/profiles-schema";
import type { Fact, Facts } from "../facts";
import { LISTS } from "./lists";

/** What articles say, and what was published of occupations that are no more: a row per career and measure. */
export function statedRows(facts: Facts): readonly ToldRow[] {
  return facts.claims.flatMap((claim) =>
    claim.careers.flatMap((career) => claim.measures.map((measure) => statedRow(claim, career, measure))),
  );
}

function statedRow(claim: Fact<"claims">, career: string, measure: ToldRow["measure"]): ToldRow {
  const { id, source, statistic, unit, period, value, measured_for: code, note } = claim;
  return {
    career,
    measure,
    value: unit !== "text" ? Number(value) : LISTS.has(measure) ? value.split("; ").map(capital) : value,
    source,
    ...(unit === "text" ? {} : { unit }),
    ...(statistic === undefined ? {} : { statistic }),
    period,
    ...(code === undefined ? {} : { measuredFor: code }),
    ...(note === undefined ? {} : { why: note }),
    claim: id,
  };
}

/** What the articles say it of, and what answers it. */
export function claimRows(facts: Facts): readonly ClaimRow[] {
  return facts.claims.flatMap(
    ({ id, label, named, called, answer, answer_part: part, stand_in: standIn }) => {
      if (label === undefined || named === undefined) return [];
      return [
        {
          id,
          label,
          named,
          ...(called === undefined ? {} : { called }),
          ...(answer === undefined ? {} : { answer }),
          ...(part === undefined ? {} : { part }),
          ...(standIn === undefined ? {} : { standIn }),
        },
      ];
    },
  );
}

export function conflictRows(facts: Facts): readonly ConflictRow[] {
  return facts.conflicts.map(({ line: _, ...conflict }) => conflict);
}

/** Each entry of a list may stand in a line of its own. */
function capital(entry: string): string {
  return entry.slice(0, 1).toUpperCase() + entry.slice(1);
}
