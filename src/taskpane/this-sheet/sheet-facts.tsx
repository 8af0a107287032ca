import { words } from "../../words/words";
import type { OurSheet } from "./use-sheet";

interface Props {
  readonly sheet: OurSheet;
  /** The data set at hand. */
  readonly version: string;
}

/** What a sheet was made from, how, and of which data. */
export function SheetFacts({ sheet, version }: Props) {
  const { kind, sheetName, builtFrom, mode, data, newest } = sheet;
  return (
    <section class="facts" aria-labelledby="sheet-name">
      <h2 id="sheet-name">{sheetName}</h2>
      <p {...(kind === "comparison" && { lang: "en" })}>{builtFrom}</p>
      <dl>
        <dt>{words.thisSheet.figures}</dt>
        <dd>{words.thisSheet[mode]}</dd>
        <dt>{words.thisSheet.dataSet}</dt>
        <dd>{newest ? words.thisSheet.newestData(data) : words.thisSheet.olderData(data, version)}</dd>
      </dl>
    </section>
  );
}
