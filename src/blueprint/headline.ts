import type { RowKey } from "../comparison/comparison";
import { projected, toldOf } from "../comparison/subjects";
import type { Cell } from "./blueprint";
import { PLACE_SHOWN } from "./fault";
import { cases, foundIn, growthFindingFormula, payFindingFormula } from "./finding-formula";
import { joined, quoted } from "./formula-text";
import { careersRange, comparisonRow, NO_FIGURE, tableRow, told } from "./frame";
import type { Frame } from "./frame";
import { FOLLOW } from "./live-hints";
import { provenanceTexts } from "./provenance";
import { isSeries } from "./source-key";
import { summaryCell, workingCells } from "./working";

/** The finding. */
export function headline(frame: Frame): Cell {
  return told(
    frame,
    () => frame.comparison.finding,
    () => headlineFormula(frame),
  );
}

/** What the figures are, where and when, in one line. `liveOnly` is added on a live sheet. */
export function dataLine(frame: Frame, liveOnly = ""): Cell {
  return told(
    frame,
    () => writtenDataLine(frame),
    () => dataLineFormula(frame),
    liveOnly,
  );
}

/** That the figures follow a change of a career, and which of them a change of the place. */
export function followHint(frame: Frame): string {
  return FOLLOW[surveyed(frame)];
}

/** What the survey is asked for. */
function surveyed({ comparison: { rows } }: Frame): keyof typeof FOLLOW {
  const asked = rows.filter(({ release }) => release === "survey");
  const pay = asked.some(({ group }) => group === "Pay");
  const employment = asked.some(({ measure }) => measure === "employment");
  if (pay) return employment ? "both" : "pay";
  return employment ? "employment" : "neither";
}

const LEADS = { both: "Pay and employment, ", pay: "Pay, ", employment: "People employed, ", neither: "" };

const ANNUAL = "Median annual pay, ";
const HOURLY = "Median pay an hour, ";

function surveyLead(frame: Frame): string {
  if (!frame.rowOf.has("salary-median")) return LEADS[surveyed(frame)];
  return isKnown(frame, "wage-median") && !isKnown(frame, "salary-median") ? HOURLY : ANNUAL;
}

function isKnown(frame: Frame, key: RowKey): boolean {
  return frame.rowOf.has(key) && comparisonRow(frame, key).figures.some((figure) => figure);
}

function surveyLeadFormula(frame: Frame): string {
  const has = (key: RowKey) => frame.rowOf.has(key);
  if (!has("salary-median") || !has("wage-median")) return quoted(surveyLead(frame));
  const count = (key: RowKey) => `COUNT(${careersRange(frame, tableRow(frame, key))})`;
  const isHourly = `AND(${count("salary-median")}=0,${count("wage-median")}>0)`;
  return `IF(${isHourly},${quoted(HOURLY)},${quoted(ANNUAL)})`;
}

function projectionsLead({ comparison: { rows } }: Frame): string {
  const { outlook, entry } = projected(rows);
  const what = outlook && entry ? "Outlook and entry facts" : outlook ? "Outlook" : "Entry facts";
  return `${what}, United States, `;
}

function writtenDataLine(frame: Frame): string {
  const sentences = frame.sourceKeys.filter(isSeries).map((series) => {
    const period = provenanceTexts(frame, series, "period").join("; ") || NO_FIGURE;
    if (series === "projections") return `${projectionsLead(frame)}${period}.`;
    return `${surveyLead(frame)}${frame.comparison.place.name}, ${period}.`;
  });
  return [...sentences, ...toldSentence(frame)].join(" ");
}

function dataLineFormula(frame: Frame): string {
  const sentences = frame.sourceKeys.filter(isSeries).map((series) => {
    const cell = summaryCell(frame, `${series} period`);
    const period = `IF(${cell}="",${quoted(NO_FIGURE)},${cell})`;
    if (series === "projections") return joined(quoted(projectionsLead(frame)), period, quoted("."));
    return joined(surveyLeadFormula(frame), PLACE_SHOWN, quoted(", "), period, quoted("."));
  });
  return [...sentences, ...toldSentence(frame).map(quoted)].join(`&" "&`);
}

function toldSentence({ comparison: { rows } }: Frame): readonly string[] {
  const subjects = toldOf(rows);
  return subjects === undefined ? [] : [`What is told of ${subjects}, United States; the sources are below.`];
}

function headlineFormula(frame: Frame): string {
  if (frame.rowOf.has("salary-median")) return payFindingFormula(frame);
  if (frame.rowOf.has("growth")) return growthFindingFormula(frame);
  const names = workingCells(frame, "name");
  const compared = joined(names.slice(0, -1).join(`&", "&`), `" and "`, names.at(-1) ?? "", `" compared"`);
  return cases(foundIn(frame), [["TRUE", compared]]);
}
