import type { ComparisonRow } from "./comparison-row";
import type { Group, RowKind } from "./measures";

type Asked = Pick<ComparisonRow, "group" | "measure" | "release">;

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

/** That projections are the nation's; `undefined` where there are none. */
export function projectedNationally(rows: readonly Asked[]): string | undefined {
  const has = (wanted: RowKind["measure"]) => rows.some(({ measure }) => measure === wanted);
  const subjects = [
    ...(has("growth") ? ["growth"] : []),
    ...(has("openings") ? ["openings"] : []),
    ...(projected(rows).entry ? ["the way in"] : []),
  ];
  if (subjects.length === 0) return undefined;
  const one = subjects.length === 1 && subjects[0] !== "openings";
  const [are, them] = one ? ["is", "it"] : ["are", "them"];
  return `${capital(inList(subjects))} ${are} for the United States: this data set has ${them} for the nation only.`;
}

/** "the way in and the work": what the rows tell of careers one by one; `undefined` where they tell nothing. */
export function toldOf(rows: readonly Asked[]): string | undefined {
  const groups = rows.filter(({ release }) => release === "told").map(({ group }) => group);
  const subjects = TOLD.filter(([group]) => groups.includes(group)).map(([, subject]) => subject);
  return subjects.length === 0 ? undefined : inList(subjects);
}

/** That what is told is the nation's; `undefined` where nothing is told. */
export function toldNationally(rows: readonly Asked[]): string | undefined {
  const subjects = toldOf(rows);
  return subjects && `What is told of ${subjects} is for the United States as a whole; a state may differ.`;
}

function inList(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
