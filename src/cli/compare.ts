import { newComparisonSheet } from "../blueprint/new-sheet";
import { allRows, GROUPS, ROWS } from "../comparison/measures";
import { SETS } from "../comparison/sets";
import { dataset } from "../dataset/dataset";
import { comparisonFileName, comparisonProperties } from "../render/xlsx/about-workbook";
import { renderXlsx } from "../render/xlsx/render";
import type { ExitCode } from "./command";
import type { Given } from "./given";
import { section } from "./help";
import { deliver, outputFor } from "./output";
import { rowsAsked } from "./rows-asked";
import { print, say } from "./terminal";
import { WrongUse } from "./wrong-use";

/** Writes a workbook that compares careers, or tells what it can show of them. */
export async function compareCareers({ operands, options }: Given): Promise<ExitCode> {
  if (options.has("list")) {
    print(measuresListed());
    return 0;
  }
  if (operands.length === 0) {
    throw new WrongUse(
      'No career is given. Name two to six: career-comparison compare "medical assistant" coder',
    );
  }
  const { comparison, blueprint } = await newComparisonSheet({
    careers: operands,
    place: options.get("place") ?? "",
    measures: rowsAsked(options.get("measures") ?? ""),
    payOverTime: options.has("pay-over-time"),
  });
  const output = outputFor(options.get("output"), comparisonFileName(comparison), options.has("force"));
  const { version } = dataset();
  const workbook = await renderXlsx([blueprint], comparisonProperties(comparison, version, new Date()));
  await deliver(output, workbook);
  say(`${comparison.finding}.`);
  for (const note of comparison.notes) say(`- ${note}`);
  return 0;
}

function measuresListed(): string {
  const sets = SETS.map(({ name, about }) => [name, about]);
  const groups = GROUPS.map((group) => {
    const rows = allRows().filter((key) => ROWS[key].group === group);
    return section(
      group,
      rows.map((key) => [key, ROWS[key].label]),
    );
  });
  return [section("Sets", sets), ...groups].join("\n\n");
}
