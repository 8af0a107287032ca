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

/** What its file is called where nobody says: the careers, and the place where it is not the nation. */
export function usualFileName({ names, place }: Comparison): string {
  const careers = names.join(" vs ");
  return place.code === "US" ? careers : `${careers} in ${place.code}`;
}
