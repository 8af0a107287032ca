import type { Comparison } from "../comparison/comparison";
import { projectedNationally, toldNationally } from "../comparison/subjects";
import { SIDE_BY_SIDE } from "../comparison/note-words";
import { sideBySideNotes } from "../comparison/told-notes";
import { hourlyNotes, periodNotes, placeNotes, standInNotes } from "../comparison/notes";
import { area, areaAddress, cellAddress } from "./address";
import type { Block, Cell } from "./blueprint";
import { isSeveral, joined, quoted } from "./formula-text";
import {
  careerCells,
  careersRange,
  FIRST_CAREER,
  NO_FIGURE,
  NOT_TOLD,
  OFFICIAL_ROW,
  PLACE_NAME,
  tableRow,
  wholeRow,
} from "./frame";
import type { Frame } from "./frame";
import { PERIODS_MARK, STAND_IN_MARK } from "./marks";
import { isTold } from "./source-key";
import { summaryCell, workingCells, workingRow } from "./working";

const LACKING = `“${NO_FIGURE}” means that this data set has none for that career and place.`;
const UNTOLD = `“${NOT_TOLD}” means that this data set says nothing of it for that career.`;
/** Lines kept for what a change of a name or the place can make true. */
const ROOM_FOR_NEWS = 2;

/** One line of notes, by the name of its row. */
export type Note = "terms" | "stand-ins" | "remarks" | "by-hand";

const NOTES: Record<Note, (frame: Frame) => Cell> = {
  terms: (frame) => terms(frame.comparison),
  "stand-ins": standIns,
  remarks,
  // Filled when figures are kept that someone has typed over.
  "by-hand": () => undefined,
};

/** The lines of notes that a comparison has, whatever the figures come to. */
export function notesFor(comparison: Comparison): readonly Note[] {
  return [...(terms(comparison) === "" ? [] : (["terms"] as const)), "stand-ins", "remarks", "by-hand"];
}

export function footnoteBlocks(frame: Frame): readonly Block[] {
  return frame.notes.map((note, at) => ({
    kind: "text",
    area: wholeRow(frame, frame.notesRow + at),
    cell: NOTES[note](frame),
    style: "footnote",
  }));
}

function terms({ rows }: Comparison): string {
  const keys = rows.map(({ key }) => key);
  const median = keys.some((key) => key.endsWith("median"));
  const parts = [
    ...(median ? ["Median: half of those who work in the career earn more, half earn less."] : []),
    ...(keys.includes("salary-p10") || keys.includes("salary-p25")
      ? ["Lowest and highest 10% or 25%: that share earns less, or more, than the figure."]
      : []),
    ...(keys.includes("openings") ? ["Openings count people who leave the career as well as new jobs."] : []),
  ];
  return parts.join(" ");
}

/** What stands in for the careers whose names are at the head of the columns now. */
function standIns(frame: Frame): Cell {
  const now = standInNotes(frame.comparison)
    .map((note) => `${STAND_IN_MARK} ${note}`)
    .join(" ");
  if (frame.mode === "values") return now;
  const names = workingCells(frame, "name");
  const each = workingCells(frame, "stand-in").map(
    (standIn, at) =>
      `IF(${standIn}="","",${joined(quoted(`${STAND_IN_MARK} `), names[at] ?? "", `": "`, standIn, `" "`)})`,
  );
  return {
    formula: `=TRIM(${joined(...each)})`,
    shows: now,
    lines: ROOM_FOR_NEWS,
  };
}

/** What has to be said only while it is so: a state, differing periods, missing figures. Values can say more of them. */
function remarks(frame: Frame): Cell {
  const { comparison, sourceKeys } = frame;
  if (frame.mode === "values") {
    const elsewhere = standInNotes(comparison);
    const differing = [...periodNotes(comparison), ...sideBySideNotes(comparison)];
    return comparison.notes
      .filter((note) => !elsewhere.includes(note))
      .map((note) => (differing.includes(note) ? marked(note) : note))
      .join(" ");
  }
  const survey = sourceKeys.includes("survey");
  const told = sourceKeys.some(isTold);
  const said = [
    ...(survey ? [olderFormula(frame, summaryCell(frame, "national period"))] : []),
    nationalFormula(projectedNationally(comparison.rows)),
    ...(survey ? [payPeriods(frame), hourly(frame)] : []),
    ...(told ? [sideBySide(frame)] : []),
    nationalFormula(toldNationally(comparison.rows)),
    lackingFormula(frame),
  ];
  const elsewhere = comparison.place.code === "US" ? undefined : toldNationally(comparison.rows);
  const missing = comparison.rows.filter(({ figures, derived }) => !derived && figures.includes(undefined));
  const now = [
    ...placeNotes(comparison),
    ...periodNotes(comparison).map(marked),
    ...hourlyNotes(comparison),
    ...sideBySideNotes(comparison).map(marked),
    ...(elsewhere ? [elsewhere] : []),
    ...(missing.some(({ release }) => release !== "told") ? [LACKING] : []),
    ...(missing.some(({ release }) => release === "told") ? [UNTOLD] : []),
  ];
  return {
    formula: `=IFERROR(TRIM(${said.join("&")}),"The place is not known.")`,
    shows: now.join(" "),
    lines: ROOM_FOR_NEWS,
  };
}

/** @param newest an expression for the period of the newest national pay, blank where there is none */
export function olderFormula(frame: Frame, newest: string): string {
  const there = summaryCell(frame, "survey period");
  const place = `IF(LEFT(${PLACE_NAME},8)="District","the ","")&${PLACE_NAME}`;
  const same = `OR(${PLACE_NAME}="United States",${there}="",${newest}="",${there}=${newest})`;
  return `IF(${same},"",${joined(`"The figures for "`, place, `" are from "`, there, `", the newest national ones from "`, newest, `". "`)})`;
}

/** What is to be said of national figures where the place is a state. */
export function nationalFormula(text: string | undefined): string {
  if (text === undefined) return `""`;
  return `IF(${PLACE_NAME}="United States","",${quoted(`${text} `)})`;
}

/** Said where the source of a told row bears the mark. */
function sideBySide(frame: Frame): string {
  const sources = frame.sourceKeys
    .filter(isTold)
    .map((key) => cellAddress(tableRow(frame, key), frame.sourceColumn));
  const text = quoted(`${marked(SIDE_BY_SIDE)} `);
  return `IF(ISNUMBER(FIND(${quoted(PERIODS_MARK)},${joined(...sources)})),${text},"")`;
}

function marked(note: string): string {
  return `${PERIODS_MARK} ${note}`;
}

function payPeriods(frame: Frame): string {
  const periods = workingCells(frame, "survey period");
  const each = workingCells(frame, "name")
    .map((name, at) => `${name}&IF(${periods[at]}="",""," "&${periods[at]})`)
    .join(`&${betweenFormula(frame, "name")}&`);
  const several = isSeveral(summaryCell(frame, "survey period"));
  return `IF(${several},${joined(quoted(`${PERIODS_MARK} The periods of pay differ: `), each, `". "`)},"")`;
}

function hourly(frame: Frame): string {
  const rows = [frame.rowOf.get("salary-median"), frame.rowOf.get("wage-median")] as const;
  const [annual, hourlyPay] = rows.map((row) => (row === undefined ? [] : careerCells(frame, row)));
  if (!annual?.length || !hourlyPay?.length) return `""`;
  const plurals = workingCells(frame, "in a sentence");
  const whom = plurals.map(
    (plural, at) =>
      `IF(AND(ISNUMBER(${hourlyPay[at]}),NOT(ISNUMBER(${annual[at]}))),${betweenFormula(frame, "in a sentence")}&${plural},"")`,
  );
  const list = `MID(${joined(...whom)},3,1000)`;
  return `IF(${list}="","",${joined(`"BLS gives no annual pay, only pay an hour, for "`, list, `". "`)})`;
}

/** The rule of `between`. */
function betweenFormula(frame: Frame, key: "name" | "in a sentence"): string {
  return `IF(COUNTIF(${careersRange(frame, workingRow(frame, key))},"*,*")=0,", ","; ")`;
}

export function lackingFormula(frame: Frame): string {
  const rows = frame.tableEnd - OFFICIAL_ROW - 1;
  const table = areaAddress(area(OFFICIAL_ROW + 1, FIRST_CAREER, rows, frame.careers), "both");
  const unless = (shown: string, text: string) =>
    `IF(COUNTIF(${table},${quoted(shown)})=0,"",${quoted(text)})`;
  const lacking = unless(NO_FIGURE, `${LACKING} `);
  return frame.sourceKeys.some(isTold) ? joined(lacking, unless(NOT_TOLD, UNTOLD)) : lacking;
}
