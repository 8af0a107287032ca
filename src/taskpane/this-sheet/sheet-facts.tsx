import type { OurSheet } from "./use-sheet";
import { newestData, olderData, SHEET } from "./words";

interface Props {
  readonly sheet: OurSheet;
  /** The data set at hand. */
  readonly version: string;
}

/** What a sheet was made from, how, and of which data. */
export function SheetFacts({ sheet, version }: Props) {
  const { sheetName, builtFrom, mode, data, newest } = sheet;
  return (
    <section class="facts" aria-labelledby="sheet-name">
      <h2 id="sheet-name">{sheetName}</h2>
      <p>{builtFrom}</p>
      <dl>
        <dt>{SHEET.figures}</dt>
        <dd>{SHEET[mode]}</dd>
        <dt>{SHEET.dataSet}</dt>
        <dd>{newest ? newestData(data) : olderData(data, version)}</dd>
      </dl>
    </section>
  );
}
