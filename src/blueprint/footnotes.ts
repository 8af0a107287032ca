import type { Comparison } from "../comparison/comparison";
import { periodNotes, placeNotes } from "../comparison/notes";
import { area, areaAddress } from "./address";
import type { Block, Cell } from "./blueprint";
import { joined, quoted } from "./formula-text";
import {
  careerCells,
  careersRange,
  FIRST_CAREER,
  HEAD_ROW,
  NO_FIGURE,
  OFFICIAL_ROW,
  PLACE_NAME,
  wholeRow,
} from "./frame";
import type { Frame, Mode } from "./frame";
import { summaryCell, workingRow } from "./working";

const LACKING = `"${NO_FIGURE}" means that this data set has none for that career and place.`;

/** One line of notes, written once it is known where everything stands. */
export type Footnote = (frame: Frame) => Cell;

export function footnotes(comparison: Comparison, mode: Mode): readonly Footnote[] {
  const explained = explanations(comparison).map((text) => () => text);
  if (mode === "values") return [...explained, ...comparison.notes.map((text) => () => text)];
  return [...explained, ...standInFootnotes(comparison), remarks];
}

export function footnoteBlocks(frame: Frame, notes: readonly Footnote[]): readonly Block[] {
  return notes.map((note, at) => ({
    kind: "text",
    area: wholeRow(frame, frame.notesRow + at),
    cell: note(frame),
    style: "footnote",
  }));
}

function explanations({ rows }: Comparison): readonly string[] {
  const keys = rows.map(({ key }) => key);
  const median = keys.some((key) => key.endsWith("median"));
  const parts = [
    ...(median ? ["Median: half of those who work in the career earn more, half earn less."] : []),
    ...(keys.includes("salary-p10") || keys.includes("salary-p25")
      ? ["Lowest and highest 10% or 25%: that share earns less, or more, than the figure."]
      : []),
    ...(keys.includes("openings") ? ["Openings count people who leave the career as well as new jobs."] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}

/** Shown for as long as the name that it is about heads a column. */
function standInFootnotes(comparison: Comparison): readonly Footnote[] {
  return comparison.names.flatMap((name, at) => {
    const { standIn } = comparison.careers[at] ?? {};
    if (standIn === undefined) return [];
    return [
      (frame: Frame): Cell => ({
        formula: `=IF(SUMPRODUCT(--(${careersRange(frame, HEAD_ROW)}=${quoted(name)}))=0,"",${quoted(`${name}: ${standIn}`)})`,
        shows: `${name}: ${standIn}`,
      }),
    ];
  });
}

/** What has to be said of a live sheet only while it is so: a state, differing periods, missing figures. */
function remarks(frame: Frame): Cell {
  const { comparison, releases } = frame;
  const survey = releases.includes("survey");
  const said = [
    ...(survey ? [older(frame)] : []),
    ...(releases.includes("projections") ? [national()] : []),
    ...(survey ? [differing(frame)] : []),
    missing(frame),
  ];
  const lacking = comparison.rows.some(({ figures }) => figures.includes(undefined));
  const now = [...placeNotes(comparison), ...periodNotes(comparison), ...(lacking ? [LACKING] : [])];
  return { formula: `=TRIM(${said.join("&")})`, shows: now.join(" ") };
}

function older(frame: Frame): string {
  const [there, newest] = [summaryCell(frame, "survey period"), summaryCell(frame, "national period")];
  const place = `IF(LEFT(${PLACE_NAME},8)="District","the ","")&${PLACE_NAME}`;
  const same = `OR(${there}="",${newest}="",${there}=${newest})`;
  return `IF(${same},"",${joined(`"The figures for "`, place, `" are from "`, there, `", the newest national ones from "`, newest, `". "`)})`;
}

function national(): string {
  const text = "Growth, openings and the way in are for the United States; they are not known by state. ";
  return `IF(${PLACE_NAME}="United States","",${quoted(text)})`;
}

function differing(frame: Frame): string {
  const heads = careerCells(frame, HEAD_ROW);
  const periods = careerCells(frame, workingRow(frame, "survey period"));
  const each = heads.map((head, at) => `${head}&IF(${periods[at]}="",""," "&${periods[at]})`).join(`&", "&`);
  const several = `ISNUMBER(FIND(";",${summaryCell(frame, "survey period")}))`;
  return `IF(${several},${joined(`"The periods of pay differ: "`, each, `". "`)},"")`;
}

function missing(frame: Frame): string {
  const rows = frame.tableEnd - OFFICIAL_ROW - 1;
  const table = areaAddress(area(OFFICIAL_ROW + 1, FIRST_CAREER, rows, frame.careers), "both");
  return `IF(COUNTIF(${table},${quoted(NO_FIGURE)})=0,"",${quoted(LACKING)})`;
}
