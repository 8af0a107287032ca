import type { Career, Dataset } from "../dataset/dataset";
import type { Occupation } from "../dataset/figure";
import { NameTable } from "./name-table";
import { oncePer } from "./once-per";

/** A name and a career it means. */
export interface KnownName {
  readonly name: string;
  readonly career: Career;
  readonly by: "curated" | "official" | "alternate";
  /** A sentence, where the career only stands in for what the name means. */
  readonly standIn?: string;
}

/** The names that are in memory from the start. */
export interface KnownNames {
  readonly bySlug: ReadonlyMap<string, Career>;
  readonly byCode: ReadonlyMap<string, Career>;
  readonly curated: NameTable<KnownName>;
  readonly official: NameTable<KnownName>;
}

export const knownNames = oncePer((data: Dataset): KnownNames => {
  const occupations = careerOfOccupation(data);
  const official = [...occupations].flatMap(([{ title }, career]) =>
    titleForms(title).map((name) => ({ name, career, by: "official" }) as const),
  );
  return {
    bySlug: new Map(data.careers.map((career) => [career.slug, career])),
    byCode: new Map([...occupations].map(([{ code }, career]) => [code, career])),
    curated: new NameTable(curatedNames(data)),
    official: new NameTable(official),
  };
});

/** The career that an occupation's own title and code mean: one whose figures are all its own, if there is one. */
export const careerOfOccupation = oncePer((data: Dataset): ReadonlyMap<Occupation, Career> => {
  const careers = new Map<Occupation, Career>();
  for (const career of data.careers) {
    const other = careers.get(career.occupation);
    if (other === undefined || (other.standIn !== undefined && career.standIn === undefined)) {
      careers.set(career.occupation, career);
    }
  }
  return careers;
});

function curatedNames(data: Dataset): readonly KnownName[] {
  const titles = data.careers
    .filter(({ curated }) => curated)
    .map((career): KnownName => ({ name: career.title, career, by: "curated" }));
  return [...titles, ...data.names.map((named): KnownName => ({ ...named, by: "curated" }))];
}

/** "Pediatricians, General" is also said "General Pediatricians". Longer lists do not turn round so simply. */
function titleForms(title: string): readonly string[] {
  const [first, last, ...more] = title.split(", ");
  if (first === undefined || last === undefined || more.length > 0) return [title];
  return /^(all other|except|and|or) ?/i.test(last) ? [title] : [title, `${last} ${first}`];
}
