import type { Career } from "./careers";
import type { Figure, Measure, Occupation, Place, Source } from "./figure";
import type { ClaimRow, ConflictRow, ListRow, ProfilesFile, STEP_KINDS, ToldRow } from "./profiles-schema";

/** A move from one career to another. */
export interface Step {
  readonly kind: (typeof STEP_KINDS)[number];
  readonly to: Career;
  readonly source: Source;
}

/** A claim as it is told of one career and measure. */
export interface Statement {
  readonly career: Career;
  readonly measure: Measure;
  readonly figure: Figure;
  /** What is to be known of the claim itself. */
  readonly note?: string;
}

/** The lists of the data set that what is told refers to. */
export interface Known {
  readonly careers: readonly Career[];
  readonly occupations: readonly Occupation[];
  readonly rows: ReadonlyMap<Occupation, number>;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

/** What is told of careers one by one: profiles, articles, ways on. Made from a file; throws where it names what is unknown. */
export class Profiles {
  private readonly told = new Map<string, Figure[]>();
  private readonly stated = new Map<string, Statement[]>();
  private readonly ways = new Map<string, Step[]>();
  private readonly reasons = new Map<string, string>();
  private readonly described: ReadonlySet<string>;
  private readonly lists: readonly (ListRow & { readonly tokens: readonly string[] })[];
  private readonly related: readonly string[];
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly bySlug: ReadonlyMap<string, Career>;
  private readonly byCode: ReadonlyMap<string, Occupation>;

  constructor(
    private readonly file: ProfilesFile,
    private readonly known: Known,
  ) {
    const further = file.occupations.map(([code, title]): Occupation => ({ code, title }));
    this.sources = new Map(known.sources.map((source) => [source.id, source]));
    this.bySlug = new Map(known.careers.map((career) => [career.slug, career]));
    this.byCode = new Map([...known.occupations, ...further].map((one) => [one.code, one]));
    this.described = new Set(file.described);
    this.lists = file.lists.map((row) => ({ ...row, tokens: row.values.split(",") }));
    this.related = file.related.values.split(",");
    for (const row of file.told) this.tell(row);
    for (const [career, kind, to, source] of file.steps) {
      add(this.ways, career, { kind, to: this.target(to), source: this.source(source) });
    }
    for (const [career, measure, reason] of file.absences) this.reasons.set(key(career, measure), reason);
  }

  /** All that is told: profiles, then lists of the occupation, then older official figures, then articles. */
  figures(career: Career, measure: Measure): readonly Figure[] {
    const told = this.told.get(key(career.slug, measure)) ?? [];
    const of = (...kinds: readonly Source["kind"][]) =>
      told.filter(({ source }) => kinds.includes(source.kind));
    return [
      ...of(undefined, "own", "credentials"),
      ...this.listed(career, measure),
      ...of("former"),
      ...of("article"),
    ];
  }

  /** The ways on from a career that are told of it, then what is listed as related to its occupation. */
  steps(career: Career): readonly Step[] {
    const told = this.ways.get(career.slug) ?? [];
    const seen = new Set([career, ...told.map(({ to }) => to)]);
    const listed = this.relatedTo(career).map((to): Step => ({
      kind: "related",
      to,
      source: this.source(this.file.related.source),
    }));
    return [...told, ...listed.filter(({ to }) => !seen.has(to))];
  }

  /** In a sentence, why nothing is told of this. */
  absence(career: Career, measure: Measure): string | undefined {
    return this.reasons.get(key(career.slug, measure));
  }

  /** The claims of an article, in their order. */
  claims(source: string): readonly ClaimRow[] {
    return this.file.claims.filter(({ id }) => this.statements(id)[0]?.figure.source.id === source);
  }

  /** What a claim of an article states it of. */
  claim(id: string): ClaimRow | undefined {
    return this.file.claims.find((claim) => claim.id === id);
  }

  /** A claim as it is told of each career and measure that it speaks of. */
  statements(claim: string): readonly Statement[] {
    return this.stated.get(claim) ?? [];
  }

  get conflicts(): readonly ConflictRow[] {
    return this.file.conflicts;
  }

  private listed(career: Career, measure: Measure): readonly Figure[] {
    const row = this.rowOf(career);
    if (row === undefined) return [];
    if (measure === "related") {
      const titles = this.relatedTo(career).map(({ title }) => title);
      return titles.length === 0 ? [] : [this.listFigure(career, titles, this.file.related.source)];
    }
    return this.lists.flatMap(({ measure: told, tokens, names, source }) => {
      const token = tokens[row] ?? "";
      if (told !== measure || token === "") return [];
      const values = token.split(" ").map((place) => names[Number(place)] ?? "");
      const single = measure === "job zone" ? values[0] : undefined;
      return [this.listFigure(career, single ?? values, source)];
    });
  }

  private listFigure(career: Career, value: string | readonly string[], id: string): Figure {
    const source = this.source(id);
    const { period } = source;
    return { value, unit: "text", period, place: this.nation(), source, measuredFor: career.occupation };
  }

  private relatedTo(career: Career): readonly Career[] {
    const row = this.rowOf(career);
    const token = row === undefined ? "" : (this.related[row] ?? "");
    if (token === "") return [];
    return token.split(" ").map((place) => this.careerOf(this.known.occupations[Number(place)]));
  }

  private rowOf(career: Career): number | undefined {
    return this.described.has(career.slug) ? undefined : this.known.rows.get(career.occupation);
  }

  private tell(row: ToldRow): void {
    const career = this.bySlug.get(row.career);
    if (career === undefined) throw new Error(`Something is told of no known career: "${row.career}".`);
    const figure = this.figure(row, career);
    add(this.told, key(row.career, row.measure), figure);
    if (row.claim === undefined) return;
    const { measure, why: note } = row;
    add(this.stated, row.claim, { career, measure, figure, ...(note === undefined ? {} : { note }) });
  }

  private figure(row: ToldRow, career: Career): Figure {
    const { value, unit = "text", statistic, period, source: id, measuredFor: code } = row;
    const source = this.source(id);
    const measuredFor = code === undefined ? career.occupation : this.byCode.get(code);
    if (measuredFor === undefined)
      throw new Error(`"${career.slug}" is told of no known occupation: "${code}".`);
    const why = this.whyItDiffers(row);
    return {
      value,
      unit,
      ...(statistic === undefined ? {} : { statistic }),
      period: period ?? source.period,
      place: this.nation(),
      source,
      measuredFor,
      ...(why === "" ? {} : { why }),
    };
  }

  /** What is to be known of the claim itself, then of the contradictions that it takes part in. */
  private whyItDiffers({ career, measure, claim, why }: ToldRow): string {
    const conflicts = this.file.conflicts.filter(
      ({ careers, measures, claims }) =>
        claim !== undefined &&
        claims.includes(claim) &&
        careers.includes(career) &&
        measures.includes(measure),
    );
    return [...(why === undefined ? [] : [why]), ...conflicts.map((conflict) => conflict.why)].join(" ");
  }

  private target(text: string): Career {
    return this.bySlug.get(text) ?? this.careerOf(this.byCode.get(text));
  }

  /** The career that is this very occupation, which is a curated one where there is one. */
  private careerOf(occupation: Occupation | undefined): Career {
    const careers = this.known.careers.filter((career) => career.occupation === occupation);
    const career = careers.find(({ standIn }) => standIn === undefined) ?? careers[0];
    if (career === undefined) throw new Error(`A way on leads to no known career: "${occupation?.code}".`);
    return career;
  }

  private source(id: string): Source {
    const source = this.sources.get(id);
    if (source === undefined) throw new Error(`The profiles name no known source: "${id}".`);
    return source;
  }

  private nation(): Place {
    const [nation] = this.known.places;
    if (nation === undefined) throw new Error("The data set has no places.");
    return nation;
  }
}

function key(career: string, measure: Measure): string {
  return `${career} ${measure}`;
}

function add<T>(map: Map<string, T[]>, at: string, entry: T): void {
  const entries = map.get(at);
  if (entries === undefined) map.set(at, [entry]);
  else entries.push(entry);
}
