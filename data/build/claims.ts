import type { ToldRow } from "../../src/dataset/profiles-schema";
import type { Fact, Facts } from "../facts";
import { LISTS } from "./lists";

/** What articles say, and what was published of occupations that are no more: a row per career and measure. */
export function claimRows(facts: Facts): readonly ToldRow[] {
  return facts.claims.flatMap((claim) =>
    claim.careers.flatMap((career) =>
      claim.measures.map((measure) => claimRow(facts, claim, career, measure)),
    ),
  );
}

function claimRow(facts: Facts, claim: Fact<"claims">, career: string, measure: ToldRow["measure"]): ToldRow {
  const { source, statistic, unit, period, value, measured_for: code } = claim;
  const why = whyItDiffers(facts, claim, career, measure);
  return {
    career,
    measure,
    value: unit !== "text" ? Number(value) : LISTS.has(measure) ? value.split("; ") : value,
    source,
    ...(unit === "text" ? {} : { unit }),
    ...(statistic === undefined ? {} : { statistic }),
    period,
    ...(code === undefined ? {} : { measuredFor: code }),
    ...(why === "" ? {} : { why }),
  };
}

/** What is to be known of the claim itself, then what is known of the contradictions that it takes part in. */
function whyItDiffers(
  facts: Facts,
  claim: Fact<"claims">,
  career: string,
  measure: ToldRow["measure"],
): string {
  const conflicts = facts.conflicts.filter(
    ({ careers, measures, claims }) =>
      careers.includes(career) && measures.includes(measure) && claims.includes(claim.id),
  );
  return [claim.note ?? "", ...conflicts.map(({ why }) => why)].filter((text) => text !== "").join(" ");
}
