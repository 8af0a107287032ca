import type { Career, Dataset } from "../dataset/dataset";
import { UnknownName } from "../lookup/unknown-name";
import { textGiven } from "./given";

/**
 * Career titles, one a row: the featured ones, all of them, or those of a SOC major group.
 *
 * @throws UnknownName for a group that no career belongs to
 */
export function careerList(data: Dataset, group: unknown): string[][] {
  const wanted = textGiven(group).trim().toLowerCase();
  const careers = data.careers.filter(belongsTo(wanted));
  if (careers.length === 0) throw new UnknownName("group", wanted, ["featured", "all", "29"]);
  return careers.map((career) => [career.title]);
}

function belongsTo(group: string): (career: Career) => boolean {
  if (group === "" || group === "featured") return (career) => career.curated;
  if (group === "all") return () => true;
  const major = /^(\d{2})(-0000)?$/.exec(group)?.[1];
  return (career) => major !== undefined && career.occupation.code.startsWith(`${major}-`);
}
