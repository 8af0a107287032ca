import type { Career, Dataset } from "./dataset";
import type { Figure, Measure } from "./figure";
import type { Statement } from "./profiles";
import type { ClaimRow } from "./profiles-schema";
import { loadedProfiles } from "./told-figures";

/** One fact that an article states. */
export interface ArticleFact extends ClaimRow {
  readonly careers: readonly Career[];
  readonly measures: readonly Measure[];
  readonly figure: Figure;
  /** What is to be known of it. */
  readonly note?: string;
}

/** What a claim states, and what it calls a statistic that it does not name. */
export interface ClaimStatement extends Statement, Pick<ClaimRow, "called"> {
  readonly claim: string;
}

/** Statements on one question that do not agree, with each other or with what is official. */
export interface Conflict {
  readonly id: string;
  readonly careers: readonly Career[];
  readonly measures: readonly Measure[];
  readonly statements: readonly ClaimStatement[];
  readonly why: string;
}

/** All that an article states, every fact once; none for a source that is no article. Needs the profiles loaded. */
export function findArticleFacts(data: Dataset, source: string): readonly ArticleFact[] {
  const profiles = loadedProfiles(data);
  return profiles.claims(source).flatMap((claim): ArticleFact[] => {
    const statements = profiles.statements(claim.id);
    const [first] = statements;
    if (first === undefined) return [];
    const { figure, note } = first;
    return [
      {
        ...claim,
        careers: [...new Set(statements.map(({ career }) => career))],
        measures: [...new Set(statements.map(({ measure }) => measure))],
        figure,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/** All contradictions among what is stated. Needs the profiles loaded. */
export function findConflicts(data: Dataset): readonly Conflict[] {
  const profiles = loadedProfiles(data);
  return profiles.conflicts.map(({ id, careers, measures, claims, why }) => ({
    id,
    careers: data.careers.filter(({ slug }) => careers.includes(slug)),
    measures,
    statements: claims.flatMap((claim) => {
      const [statement] = profiles.statements(claim);
      const called = profiles.claim(claim)?.called;
      if (statement === undefined) return [];
      return [{ ...statement, claim, ...(called === undefined ? {} : { called }) }];
    }),
    why,
  }));
}
