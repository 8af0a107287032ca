import type { Occupation } from "./figure";
import type { DatasetFile } from "./schema";

/** An entry people pick. */
export interface Career {
  /** Made of lower-case words and hyphens: `medical-coder`. Kept for good, since workbooks store it. */
  readonly slug: string;
  /** Plain for a curated career ("Medical coder"), the official title for the rest. */
  readonly title: string;
  readonly occupation: Occupation;
  /** The curated everyday names. */
  readonly names: readonly string[];
  readonly curated: boolean;
  /** A sentence, where the career's figures are those of a broader or another occupation. */
  readonly standIn?: string;
}

/** An everyday name and a career that it may mean; a name that may mean several has a row for each. */
export interface CareerName {
  readonly name: string;
  readonly career: Career;
  /** A sentence, where the career only stands in for what the name means. */
  readonly standIn?: string;
}

/** The curated careers in the file's order, then an entry by title for every occupation that no curated one is. */
export function careersOf(file: DatasetFile, occupations: readonly Occupation[]): readonly Career[] {
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
  const curated = file.careers.map((row): Career => {
    const occupation = byCode.get(row.occupation);
    if (occupation === undefined) {
      throw new Error(`Career "${row.slug}" names no known occupation: "${row.occupation}".`);
    }
    const names = file.names.filter(({ career }) => career === row.slug).map(({ name }) => name);
    return { ...row, occupation, names, curated: true };
  });
  const told = new Set(
    curated.filter(({ standIn }) => standIn === undefined).map((career) => career.occupation),
  );
  const rest = occupations.filter((occupation) => !told.has(occupation)).map(official);
  return [...curated, ...rest.sort((a, b) => (a.title < b.title ? -1 : 1))];
}

/** The everyday names, joined to their careers. */
export function namesOf(file: DatasetFile, careers: readonly Career[]): readonly CareerName[] {
  const bySlug = new Map(careers.map((career) => [career.slug, career]));
  return file.names.map((row) => {
    const career = bySlug.get(row.career);
    if (career === undefined)
      throw new Error(`The name "${row.name}" is for no known career: "${row.career}".`);
    return { ...row, career };
  });
}

/** The slug of a title: `Office Clerks, General` → `office-clerks-general`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function official(occupation: Occupation): Career {
  return { slug: slugOf(occupation.title), title: occupation.title, occupation, names: [], curated: false };
}
