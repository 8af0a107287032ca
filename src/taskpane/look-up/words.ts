import { formatFigure } from "../../comparison/format-figure";
import type { CareerProfile, Known } from "../../comparison/career-profile";
import { citation, measuredFor } from "../../dataset/citation";
import type { Figure, Statistic } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import type { Step } from "../../dataset/steps";

export const LOOK_UP = {
  heading: "Look up a career",
  find: "Find a career",
  place: "Place",
  empty: "Search for a career to see what it pays, where it is heading and how to get in, with sources.",
  loading: "Loading what is known of this career…",
  failed: "What is known of this career could not be loaded. Check your internet connection, then try again.",
  blank: "No name",
  notes: "Before you use these figures",

  payRange: "Pay range",
  overTime: "Pay over time",
  known: "Every figure known",
  ladder: "Where it can lead",
  related: "Similar careers",

  insertValue: "Insert value",
  insertFormula: "Insert formula",
  intoCell: "Into the selected cell",
  busy: "The cell is being written.",
  copySource: "Copy source",
  copied: "Source copied.",
  notCopied:
    "Excel does not let this pane copy. The source is selected: press Ctrl+C, or Command+C on a Mac.",
} as const;

const STATISTICS: Readonly<Record<Statistic, string>> = {
  median: "median",
  mean: "mean",
  p10: "10th percentile",
  p25: "25th percentile",
  p75: "75th percentile",
  p90: "90th percentile",
  unspecified: "statistic not said",
};

const KINDS: Readonly<Record<Step["kind"], string>> = {
  advance: "a step up",
  lateral: "a step sideways",
  related: "similar",
};

const KNOWN: Readonly<Record<Known["measure"], string>> = {
  salary: "Pay a year",
  growth: "Projected growth",
};

/** The longest text that a heading can hold; a cell holds far more. */
const LONGEST = 60;

export const calledFor = (text: string) => {
  const line = text.trim();
  if (line === "") return LOOK_UP.blank;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
};
export const officially = (figures: string) => `Official occupation: ${figures}`;
export const showing = (name: string) => `Showing ${name}.`;
export const statisticName = (statistic: Statistic) => STATISTICS[statistic];
export const stepKind = (kind: Step["kind"]) => KINDS[kind];
export const knownOf = (measure: Known["measure"], count: number) => `${KNOWN[measure]} (${count})`;
export const knownName = (measure: Known["measure"]) => KNOWN[measure];
export const measuredOn = (figure: Figure) => `measured for ${measuredFor(figure)}`;
export const nothingOn = (labels: readonly string[]) => `This data set has nothing on: ${labels.join(", ")}.`;
export const ofFigure = (label: string) => ` (${label})`;
export const saidOf = (label: string, figure: Figure) =>
  `${label}, ${[formatFigure(figure), periodName(figure.period), figure.source.title].join(", ")}`;

/** What a figure is and who says so, to stand beside it. */
export const sourceOf = (label: string, { name }: CareerProfile, figure: Figure) => {
  const what = [label, name, figure.place.name, periodName(figure.period)].join(", ");
  const address = /^https?:/.test(figure.source.url) ? `, ${figure.source.url}` : "";
  return `${what}; measured for ${measuredFor(figure)}. Source: ${citation(figure.source)}${address}`;
};
