import { area, cellAddress } from "./address";
import type { Block, Cell } from "./blueprint";
import { PLACE_SHOWN } from "./fault";
import { isSeveral, joined, quoted } from "./formula-text";
import { comparisonRow, FIRST_CAREER, LABELS, NO_FIGURE, PLACE_NAME, told, wholeRow } from "./frame";
import type { Frame } from "./frame";
import { historySource } from "./history-source";
import { PERIODS_MARK } from "./marks";
import { provenanceTexts } from "./provenance";
import { isSeries, isTold } from "./source-key";
import type { Series, SourceKey } from "./source-key";
import { toldSourceFormula, toldSourceText } from "./told-sources";
import { summaryCell } from "./working";

/** In the place of a citation. */
const NO_SOURCE = "This data set has no such figures for these careers here.";

/** The numbered sources: what, where and when on the left, the citation on the right. */
export function sourceBlocks(frame: Frame): readonly Block[] {
  const lines = frame.sourceKeys.flatMap((key, at): Block[] => {
    const row = frame.sourcesRow + 1 + at;
    return [
      { kind: "text", area: area(row, LABELS), cell: labelOf(frame, key), style: "footnote" },
      {
        kind: "text",
        area: area(row, FIRST_CAREER, 1, frame.notesColumn),
        cell: sourceText(frame, key),
        style: "footnote",
      },
    ];
  });
  return [
    { kind: "text", area: wholeRow(frame, frame.sourcesRow), cell: "Sources and notes", style: "section" },
    ...lines,
  ];
}

/** "[3]" */
export function sourceNumber(frame: Frame, key: SourceKey): string {
  return `[${frame.sourceKeys.indexOf(key) + 1}]`;
}

/** The cell with the number, place and period of a series, for the table's rows to point at. */
export function sourceLabelCell(frame: Frame, key: Series): string {
  return cellAddress(frame.sourcesRow + 1 + frame.sourceKeys.indexOf(key), LABELS, "both");
}

export function sourceLabel(frame: Frame, key: Series): Cell {
  const number = `${sourceNumber(frame, key)} `;
  const mark = ` ${PERIODS_MARK}`;
  const place = key === "survey" ? frame.comparison.place.name : "United States";
  return told(
    frame,
    () => {
      const periods = provenanceTexts(frame, key, "period");
      const differ = periods.length > 1 ? mark : "";
      return number + (periods.length === 0 ? NO_FIGURE : `${place}, ${periods.join("; ")}${differ}`);
    },
    () => {
      const period = summaryCell(frame, `${key} period`);
      const where = key === "survey" ? PLACE_NAME : quoted(place);
      const differ = `IF(${isSeveral(period)},${quoted(mark)},"")`;
      const text = `IF(${period}="",${quoted(NO_FIGURE)},${joined(where, `", "`, period, differ)})`;
      return joined(
        quoted(number),
        key === "survey" ? `IF(ISERROR(${PLACE_NAME}),${PLACE_SHOWN},${text})` : text,
      );
    },
  );
}

function labelOf(frame: Frame, key: SourceKey): Cell {
  if (isSeries(key)) return sourceLabel(frame, key);
  if (!isTold(key)) return `${sourceNumber(frame, key)} Pay over time`;
  return `${sourceNumber(frame, key)} ${comparisonRow(frame, key).label}`;
}

function sourceText(frame: Frame, key: SourceKey): Cell {
  if (isSeries(key)) {
    return told(
      frame,
      () => provenanceTexts(frame, key, "source").join("; ") || NO_SOURCE,
      () => {
        const source = summaryCell(frame, `${key} source`);
        return `IF(${source}="",${quoted(NO_SOURCE)},${source})`;
      },
    );
  }
  const { history } = frame.comparison;
  if (!isTold(key)) return history ? historySource(history) : undefined;
  return told(
    frame,
    () => toldSourceText(frame, key),
    () => toldSourceFormula(frame, key),
  );
}
