import type { Comparison } from "../comparison/comparison";
import type { WorkbookProperties } from "../render/xlsx/render";

/** What the workbook of a comparison says of itself. */
export function comparisonProperties(
  { finding, names, place }: Comparison,
  version: string,
  created: Date,
): WorkbookProperties {
  return {
    title: names.join(" vs. "),
    subject: "Career comparison",
    description: `${finding}. Place: ${place.name}. Career Comparison, data set ${version}.`,
    keywords: [...names, place.name],
    created,
  };
}
