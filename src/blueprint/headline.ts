import type { Cell } from "./blueprint";
import { growthFindingFormula, payFindingFormula } from "./finding-formula";
import type { Told } from "./finding-formula";
import { joined, quoted } from "./formula-text";
import {
  careerCells,
  careersRange,
  HEAD_ROW,
  NO_FIGURE,
  OFFICIAL_ROW,
  PLACE_NAME,
  tableRow,
  told,
} from "./frame";
import type { Frame } from "./frame";
import { provenanceTexts } from "./provenance";
import { summaryCell, workingRow } from "./working";

/** The finding. */
export function headline(frame: Frame): Cell {
  return told(
    frame,
    () => frame.comparison.finding,
    () => headlineFormula(frame),
  );
}

/** What the figures are, where and when, in one line. */
export function dataLine(frame: Frame): Cell {
  const more = " Change a career or the place: every figure follows.";
  return told(
    frame,
    () => writtenDataLine(frame),
    () => dataLineFormula(frame),
    more,
  );
}

const OUTLOOK = "Outlook and entry facts, United States, ";

function surveyLead(frame: Frame): string {
  return frame.rowOf.has("salary-median") ? "Median annual pay, " : "Pay and employment, ";
}

function writtenDataLine(frame: Frame): string {
  const sentences = frame.releases.map((release) => {
    const period = provenanceTexts(frame, release, "period").join("; ") || NO_FIGURE;
    if (release === "projections") return `${OUTLOOK}${period}.`;
    return `${surveyLead(frame)}${frame.comparison.place.name}, ${period}.`;
  });
  return sentences.join(" ");
}

function dataLineFormula(frame: Frame): string {
  const sentences = frame.releases.map((release) => {
    const cell = summaryCell(frame, `${release} period`);
    const period = `IF(${cell}="",${quoted(NO_FIGURE)},${cell})`;
    if (release === "projections") return joined(quoted(OUTLOOK), period, quoted("."));
    return joined(quoted(surveyLead(frame)), PLACE_NAME, quoted(", "), period, quoted("."));
  });
  return sentences.join(`&" "&`);
}

function headlineFormula(frame: Frame): string {
  const finding = (key: "salary-median" | "growth"): Told => ({
    careers: frame.careers,
    numbers: careersRange(frame, tableRow(frame, key)),
    names: careersRange(frame, workingRow(frame, "in a sentence")),
    officials: careersRange(frame, OFFICIAL_ROW),
  });
  if (frame.rowOf.has("salary-median")) return payFindingFormula(finding("salary-median"));
  if (frame.rowOf.has("growth")) return growthFindingFormula(finding("growth"));
  const heads = careerCells(frame, HEAD_ROW, "both");
  return joined(heads.slice(0, -1).join(`&", "&`), `" and "`, heads.at(-1) ?? "", `" compared"`);
}
