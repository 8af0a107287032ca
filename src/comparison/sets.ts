import { allRows, DEFAULT_ROWS, ROWS } from "./measures";
import type { Group, RowKey } from "./measures";

/** Rows that are asked for by one name. */
export interface RowSet {
  readonly id: "at-a-glance" | "pay" | "outlook" | "training" | "day-to-day" | "everything";
  readonly name: string;
  /** What it is good for, in a sentence. */
  readonly about: string;
  /** In the order in which they stand on a sheet. */
  readonly rows: readonly RowKey[];
}

/** The sets there are, for any careers. */
export const SETS: readonly RowSet[] = [
  {
    id: "at-a-glance",
    name: "At a glance",
    about: "Pay, outlook and what it takes to get in: what most people ask first.",
    rows: DEFAULT_ROWS,
  },
  {
    id: "pay",
    name: "Pay",
    about: "The whole pay scale, from the lowest-paid tenth to the highest-paid, and pay an hour.",
    rows: groupRows("Pay"),
  },
  {
    id: "outlook",
    name: "Outlook",
    about: "Whether there will be work: growth, openings, people employed, and where the career can lead.",
    rows: groupRows("Outlook"),
  },
  {
    id: "training",
    name: "Training and certification",
    about:
      "How to get in: education, training, how long it takes, certifications, and where a license is needed.",
    rows: groupRows("Getting in", "job-zone"),
  },
  {
    id: "day-to-day",
    name: "Day to day",
    about: "What the work is like: duties, places of work, hours, patients, and whom it suits.",
    rows: groupRows("Day to day", "physical-note", "knowledge", "specialties"),
  },
  {
    id: "everything",
    name: "Everything",
    about: "Every row there is. Long: best for two or three careers.",
    rows: allRows(),
  },
];

/** All rows of a group but the ones that say little to most. */
function groupRows(group: Group, ...without: readonly RowKey[]): readonly RowKey[] {
  return allRows().filter((key) => ROWS[key].group === group && !without.includes(key));
}
