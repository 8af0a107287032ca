import type { Measure } from "../../src/dataset/figure";
import type { ProfilesFile, ToldRow } from "../../src/dataset/profiles-schema";
import type { Fact, Facts } from "../facts";
import { grouped } from "../grouped";
import { claimRows, conflictRows, statedRows } from "./claims";
import { LISTS, listRow, parts, relatedValues } from "./lists";
import { SOURCES } from "./sources";

/** What prepares for occupations of each zone, as O*NET names it. */
const JOB_ZONES: Readonly<Record<string, string>> = {
  "1": "1: little or no preparation needed",
  "2": "2: some preparation needed",
  "3": "3: medium preparation needed",
  "4": "4: considerable preparation needed",
  "5": "5: extensive preparation needed",
};

/** The file of what is told of careers one by one. */
export function profilesFile(facts: Facts): ProfilesFile {
  return {
    occupations: [
      ...facts.described.map(({ code, title }) => [code, title] as const),
      ...facts["former-occupations"].map(({ code, title }) => [code, title] as const),
    ].map(([code, title]): [string, string] => [code, title]),
    told: [
      ...profileRows(facts),
      ...ladderRows(facts),
      ...relatedRows(facts),
      ...certificationRows(facts),
      ...describedRows(facts),
      ...statedRows(facts),
    ],
    described: facts.described.map(({ career }) => career),
    lists: [
      listRow(facts, "job zone", ({ job_zone: zone }) =>
        zone === undefined ? [] : [JOB_ZONES[zone] ?? zone],
      ),
      listRow(facts, "interests", ({ interests }) => parts(interests)),
      listRow(facts, "skills", ({ skills }) => parts(skills)),
      listRow(facts, "knowledge", ({ knowledge }) => parts(knowledge)),
    ],
    related: { source: SOURCES.onet, values: relatedValues(facts) },
    steps: [...facts.ladder, ...describedSteps(facts)].map(({ career, kind, to, source }) => [
      career,
      kind,
      to,
      source,
    ]),
    claims: claimRows(facts),
    conflicts: conflictRows(facts),
    absences: facts.absences.map(({ career, measure, reason }) => [career, measure, reason]),
  };
}

/** One row per career and measure; lines that come from two sources are told by the source that names both. */
function profileRows(facts: Facts): readonly ToldRow[] {
  const groups = grouped(facts.profiles, ({ career, measure }) => `${career} ${measure}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const lines = rows.map(({ text, share }) =>
      share === undefined ? text : `${text} (${Math.round(Number(share) * 100)}%)`,
    );
    const value = LISTS.has(first.measure) ? lines : lines.join(" ");
    return [told(facts, first.career, first.measure, value, commonSource(rows))];
  });
}

/** How a career stands to the one that it is told of, as people say it. */
const KINDS = { advance: "a step up", lateral: "a step sideways" } as const;

function ladderRows(facts: Facts): readonly ToldRow[] {
  return facts.careers.flatMap(({ slug }) => {
    const rows = facts.ladder.filter(({ career }) => career === slug);
    const value = rows.flatMap(({ kind, to }) =>
      kind === "related" ? [] : [`${calledTo(facts, to)} (${KINDS[kind]})`],
    );
    if (value.length === 0) return [];
    const own = rows.filter(({ kind }) => kind !== "related");
    return [told(facts, slug, "ladder", value, commonSource(own))];
  });
}

/** Where careers that resemble one are told of it: these, then the ones that O*NET lists. The others have the list alone. */
function relatedRows(facts: Facts): readonly ToldRow[] {
  return facts.careers.flatMap((career) => {
    const { slug } = career;
    const isApart = facts.described.some((row) => row.career === slug);
    if (!isApart && !facts.ladder.some((row) => row.career === slug)) return [];
    const own = facts.ladder.filter((row) => row.career === slug && row.kind === "related");
    const listed = listedAsRelated(facts, career);
    const value = [...own.map(({ to }) => to), ...listed].map((to) => calledTo(facts, to));
    const sources = [...own, ...listed.map(() => ({ source: SOURCES.onet }))];
    return value.length === 0 ? [] : [told(facts, slug, "related", value, commonSource(sources))];
  });
}

/** What O*NET lists for a career that it describes apart, which the list by occupation does not have. */
function describedSteps(facts: Facts) {
  return facts.careers
    .filter(({ slug }) => facts.described.some((row) => row.career === slug))
    .flatMap((career) =>
      listedAsRelated(facts, career).map((to) => ({
        career: career.slug,
        kind: "related" as const,
        to,
        source: SOURCES.onet,
      })),
    );
}

/** The codes that O*NET lists, without the career itself and what the ladder has of it already. */
function listedAsRelated(
  facts: Facts,
  { slug, occupation }: Pick<Fact<"careers">, "slug" | "occupation">,
): readonly string[] {
  const code = facts.described.find(({ career }) => career === slug)?.code ?? `${occupation}.00`;
  const known = facts.ladder.filter(({ career }) => career === slug).map(({ to }) => calledTo(facts, to));
  const self = calledTo(facts, slug);
  return parts(facts.onet.find((row) => row.code === code)?.related).filter((to) => {
    const name = calledTo(facts, to);
    return name !== self && !known.includes(name);
  });
}

function calledTo(facts: Facts, to: string): string {
  return facts.careers.find(({ slug }) => slug === to)?.title ?? titleOf(facts, to);
}

function certificationRows(facts: Facts): readonly ToldRow[] {
  return facts.careers.flatMap(({ slug }) => {
    const value = facts.certifications.filter(({ careers }) => careers.includes(slug)).map(certification);
    return value.length === 0 ? [] : [told(facts, slug, "certifications", value, SOURCES.credentials)];
  });
}

/** `CMA: Certified Medical Assistant (AAMA). Issuer: AAMA. Renewal: every 60 months. …`, one of a list and so without a full stop. */
function certification(row: Fact<"certifications">): string {
  const {
    credential,
    name,
    issuer,
    renewal_months: months,
    required_by: who,
    eligibility,
    fee_usd: fee,
  } = row;
  const sentences = [
    credential === undefined ? name : `${credential}: ${name}`,
    issuer && `Issuer: ${issuer}`,
    months && `Renewal: every ${months} months`,
    `Who asks for it: ${who}`,
    eligibility && `Open to: ${eligibility}`,
    fee && `Fee: $${fee}`,
  ];
  return sentences.filter(Boolean).join(". ").replaceAll(";", ",").replace(/\.$/, "");
}

/** What O*NET tells of the careers that it describes apart from the occupation that their figures are of. */
function describedRows(facts: Facts): readonly ToldRow[] {
  return facts.described.flatMap(({ career, code }) => {
    const row = facts.onet.find((one) => one.code === code);
    if (row === undefined) return [];
    const values: readonly (readonly [Measure, readonly string[]])[] = [
      ["interests", parts(row.interests)],
      ["skills", parts(row.skills)],
      ["knowledge", parts(row.knowledge)],
    ];
    const zone =
      row.job_zone === undefined
        ? []
        : [told(facts, career, "job zone", JOB_ZONES[row.job_zone] ?? "", SOURCES.onet)];
    const lists = values.filter(([, value]) => value.length > 0);
    return [...zone, ...lists.map(([measure, value]) => told(facts, career, measure, value, SOURCES.onet))];
  });
}

/** The plain title where a curated career is this very occupation, else the official one. */
function titleOf({ careers, occupations }: Facts, code: string): string {
  const career = careers.find(
    ({ occupation, stand_in: other }) => occupation === code && other === undefined,
  );
  return career?.title ?? occupations.find((occupation) => occupation.code === code)?.title ?? code;
}

/** What only O*NET, or nobody but us, tells of a career is of the career itself, not of the larger group. */
function told(
  facts: Facts,
  career: string,
  measure: Measure,
  value: string | readonly string[],
  source: string,
): ToldRow {
  const code = facts.described.find((row) => row.career === career)?.code;
  const apart = code !== undefined && (source === SOURCES.onet || source === SOURCES.own);
  return { career, measure, value, source, ...(apart ? { measuredFor: code } : {}) };
}

function commonSource(rows: readonly { readonly source: string }[]): string {
  const sources = new Set(rows.map(({ source }) => source));
  const [first = SOURCES.own] = sources;
  if (sources.size === 1) return first;
  return sources.has(SOURCES.own) ? SOURCES.own : SOURCES.handbookAndOnet;
}
