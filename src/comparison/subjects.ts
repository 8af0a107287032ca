import type { ComparisonRow } from "./comparison-row";
import type { Group, RowKind } from "./measures";

type Asked = Pick<ComparisonRow, "group" | "measure" | "release">;

export type Projected = "growth" | "openings" | "entry";

const ENTRY: readonly RowKind["measure"][] = ["education", "experience", "training"];

const TOLD: readonly (readonly [Group, string])[] = [
  ["Getting in", "the way in"],
  ["Day to day", "the work"],
  ["Outlook", "where a career can lead"],
];

/** Whether the projections are asked for how many will work in a career, and for what it takes to get in. */
export function projected(rows: readonly Asked[]): { readonly outlook: boolean; readonly entry: boolean } {
  const measures = rows.filter(({ release }) => release === "projections").map(({ measure }) => measure);
  return {
    outlook: measures.some((measure) => !ENTRY.includes(measure)),
    entry: measures.some((measure) => ENTRY.includes(measure)),
  };
}

/** What the rows show of the projections, which are the nation's. */
export function projectedSubjects(rows: readonly Asked[]): readonly Projected[] {
  const has = (wanted: RowKind["measure"]) => rows.some(({ measure }) => measure === wanted);
  return [
    ...(has("growth") ? (["growth"] as const) : []),
    ...(has("openings") ? (["openings"] as const) : []),
    ...(projected(rows).entry ? (["entry"] as const) : []),
  ];
}

export function projectedSentence(subjects: readonly Projected[]): string {
  const one = subjects.length === 1 && subjects[0] !== "openings";
  const [are, them] = one ? ["is", "it"] : ["are", "them"];
  const what = capital(inList(subjects.map((subject) => (subject === "entry" ? "the way in" : subject))));
  return `${what} ${are} for the United States: this data set has ${them} for the nation only.`;
}

/** That projections are the nation's; `undefined` where there are none. */
export function projectedNationally(rows: readonly Asked[]): string | undefined {
  const subjects = projectedSubjects(rows);
  return subjects.length === 0 ? undefined : projectedSentence(subjects);
}

/** "the way in and the work": what the rows tell of careers one by one; `undefined` where they tell nothing. */
export function toldOf(rows: readonly Asked[]): string | undefined {
  const groups = toldGroups(rows);
  return groups.length === 0 ? undefined : toldSubjects(groups);
}

/** Those of which the rows tell something of the careers one by one. */
export function toldGroups(rows: readonly Asked[]): readonly Group[] {
  const groups = rows.filter(({ release }) => release === "told").map(({ group }) => group);
  return TOLD.map(([group]) => group).filter((group) => groups.includes(group));
}

function toldSubjects(groups: readonly Group[]): string {
  return inList(TOLD.filter(([group]) => groups.includes(group)).map(([, subject]) => subject));
}

export function toldSentence(groups: readonly Group[]): string {
  return `What is told of ${toldSubjects(groups)} is for the United States as a whole; a state may differ.`;
}

/** That what is told is the nation's; `undefined` where nothing is told. */
export function toldNationally(rows: readonly Asked[]): string | undefined {
  const groups = toldGroups(rows);
  return groups.length === 0 ? undefined : toldSentence(groups);
}

function inList(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
