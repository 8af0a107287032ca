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
  const lead = frame.rowOf.has("salary-median") ? "Median annual pay" : "Pay and employment";
  const outlook = "Outlook and entry facts, United States, ";
  const { releases, comparison } = frame;
  return told(
    frame,
    () => {
      const period = (release: "survey" | "projections") =>
        provenanceTexts(frame, release, "period").join("; ") || NO_FIGURE;
      return releases
        .map((release) =>
          release === "survey"
            ? `${lead}, ${comparison.place.name}, ${period(release)}.`
            : `${outlook}${period(release)}.`,
        )
        .join(" ");
    },
    () => {
      const period = (release: "survey" | "projections") => {
        const cell = summaryCell(frame, `${release} period`);
        return `IF(${cell}="",${quoted(NO_FIGURE)},${cell})`;
      };
      const sentences = releases.map((release) =>
        release === "survey"
          ? joined(quoted(`${lead}, `), PLACE_NAME, `", "`, period(release), `". "`)
          : joined(quoted(outlook), period(release), `". "`),
      );
      return joined(...sentences, quoted("Change a career or the place: every figure follows."));
    },
  );
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
