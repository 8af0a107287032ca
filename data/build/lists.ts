import type { Measure } from "../../src/dataset/figure";
import type { ListRow } from "../../src/dataset/profiles-schema";
import type { Fact, Facts } from "../facts";
import { SOURCES } from "./sources";

/** The measures whose answer is a list even where it has one line. */
export const LISTS: ReadonlySet<Measure> = new Set<Measure>([
  "duties",
  "skills",
  "knowledge",
  "interests",
  "settings",
  "certifications",
  "programs",
  "ladder",
  "related",
  "specialties",
]);

/** One measure of all occupations: its names once, and their places by occupation. */
export function listRow(
  facts: Facts,
  measure: Measure,
  namesIn: (row: Fact<"onet">) => readonly string[],
): ListRow {
  const names = [...new Set(facts.onet.flatMap(namesIn))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const byCode = new Map(facts.onet.map((row) => [row.code, row]));
  const tokens = facts.occupations.map(({ code }) => {
    const row = byCode.get(`${code}.00`);
    return row === undefined
      ? ""
      : namesIn(row)
          .map((name) => place.get(name))
          .join(" ");
  });
  return { measure, source: SOURCES.onet, names, values: tokens.join(",") };
}

/** The places of related occupations among all, by occupation. */
export function relatedValues(facts: Facts): string {
  const place = new Map(facts.occupations.map(({ code }, index) => [code, index]));
  const byCode = new Map(facts.onet.map((row) => [row.code, row]));
  return facts.occupations
    .map(({ code }) =>
      parts(byCode.get(`${code}.00`)?.related)
        .map((other) => place.get(other))
        .join(" "),
    )
    .join(",");
}

/** The parts of a list in a cell; none for an empty one. */
export function parts(cell: string | undefined): readonly string[] {
  return cell === undefined ? [] : cell.split("; ");
}
