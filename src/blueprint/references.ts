import type { Release } from "../comparison/measures";
import { area, cellAddress } from "./address";
import type { Block, Cell } from "./blueprint";
import { PLACE_SHOWN } from "./fault";
import { isSeveral, joined, quoted } from "./formula-text";
import { FIRST_CAREER, LABELS, NO_FIGURE, PLACE_NAME, told, wholeRow } from "./frame";
import type { Frame } from "./frame";
import { PERIODS_MARK } from "./marks";
import { provenanceTexts } from "./provenance";
import { summaryCell } from "./working";

/** The numbered sources: where and when on the left, the citation on the right. */
export function sourceBlocks(frame: Frame): readonly Block[] {
  const lines = frame.releases.flatMap((release, at): Block[] => {
    const row = frame.sourcesRow + 1 + at;
    return [
      { kind: "text", area: area(row, LABELS), cell: sourceLabel(frame, release), style: "footnote" },
      {
        kind: "text",
        area: area(row, FIRST_CAREER, 1, frame.notesColumn),
        cell: sourceText(frame, release),
        style: "footnote",
      },
    ];
  });
  return [
    { kind: "text", area: wholeRow(frame, frame.sourcesRow), cell: "Sources and notes", style: "section" },
    ...lines,
  ];
}

/** The cell with the number, place and period of a release, for the table's rows to point at. */
export function sourceLabelCell(frame: Frame, release: Release): string {
  return cellAddress(frame.sourcesRow + 1 + frame.releases.indexOf(release), LABELS, "both");
}

export function sourceLabel(frame: Frame, release: Release): Cell {
  const number = `[${frame.releases.indexOf(release) + 1}] `;
  const mark = ` ${PERIODS_MARK}`;
  const place = release === "survey" ? frame.comparison.place.name : "United States";
  return told(
    frame,
    () => {
      const periods = provenanceTexts(frame, release, "period");
      const differ = periods.length > 1 ? mark : "";
      return number + (periods.length === 0 ? NO_FIGURE : `${place}, ${periods.join("; ")}${differ}`);
    },
    () => {
      const period = summaryCell(frame, `${release} period`);
      const where = release === "survey" ? PLACE_NAME : quoted(place);
      const text = `IF(${period}="",${quoted(NO_FIGURE)},${joined(where, `", "`, period, `IF(${isSeveral(period)},${quoted(mark)},"")`)})`;
      return joined(
        quoted(number),
        release === "survey" ? `IF(ISERROR(${PLACE_NAME}),${PLACE_SHOWN},${text})` : text,
      );
    },
  );
}

function sourceText(frame: Frame, release: Release): Cell {
  return told(
    frame,
    () => provenanceTexts(frame, release, "source").join("; "),
    () => summaryCell(frame, `${release} source`),
  );
}
