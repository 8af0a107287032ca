import type { Cell } from "./blueprint";
import { PLACE_SHOWN } from "./fault";
import { cases, foundIn, growthFindingFormula, payFindingFormula } from "./finding-formula";
import { joined, quoted } from "./formula-text";
import { NO_FIGURE, told } from "./frame";
import type { Frame } from "./frame";
import { FIGURES_FOLLOW, TEXTS_FOLLOW } from "./live-hints";
import { provenanceTexts } from "./provenance";
import { isSeries, isTold } from "./source-key";
import { summaryCell, workingCells } from "./working";

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
  const survey = frame.sourceKeys.includes("survey");
  const more = survey ? FIGURES_FOLLOW : TEXTS_FOLLOW;
  return told(
    frame,
    () => writtenDataLine(frame),
    () => dataLineFormula(frame),
    more,
  );
}

const OUTLOOK = "Outlook and entry facts, United States, ";
const TOLD = "What is told of the work and the way in, United States; the sources are below.";

function surveyLead(frame: Frame): string {
  return frame.rowOf.has("salary-median") ? "Median annual pay, " : "Pay and employment, ";
}

function writtenDataLine(frame: Frame): string {
  const sentences = frame.sourceKeys.filter(isSeries).map((series) => {
    const period = provenanceTexts(frame, series, "period").join("; ") || NO_FIGURE;
    if (series === "projections") return `${OUTLOOK}${period}.`;
    return `${surveyLead(frame)}${frame.comparison.place.name}, ${period}.`;
  });
  return [...sentences, ...toldSentence(frame)].join(" ");
}

function dataLineFormula(frame: Frame): string {
  const sentences = frame.sourceKeys.filter(isSeries).map((series) => {
    const cell = summaryCell(frame, `${series} period`);
    const period = `IF(${cell}="",${quoted(NO_FIGURE)},${cell})`;
    if (series === "projections") return joined(quoted(OUTLOOK), period, quoted("."));
    return joined(quoted(surveyLead(frame)), PLACE_SHOWN, quoted(", "), period, quoted("."));
  });
  return [...sentences, ...toldSentence(frame).map(quoted)].join(`&" "&`);
}

function toldSentence({ sourceKeys }: Frame): readonly string[] {
  return sourceKeys.some(isTold) ? [TOLD] : [];
}

function headlineFormula(frame: Frame): string {
  if (frame.rowOf.has("salary-median")) return payFindingFormula(frame);
  if (frame.rowOf.has("growth")) return growthFindingFormula(frame);
  const names = workingCells(frame, "name");
  const compared = joined(names.slice(0, -1).join(`&", "&`), `" and "`, names.at(-1) ?? "", `" compared"`);
  return cases(foundIn(frame), [["TRUE", compared]]);
}
