import { existsSync } from "node:fs";
import { join } from "node:path";
import { CsvError } from "csv-parse/sync";
import * as z from "zod/mini";
import { MEASURES, STATISTICS, TOLD_MEASURES, UNITS } from "../src/dataset/figure";
import { STEP_KINDS } from "../src/dataset/profiles-schema";
import { DECIMAL } from "./decimal";
import { readTable } from "./csv";
import type { Row, Table } from "./csv";
import { Faults } from "./fault";

const text = z.string().check(z.minLength(1), z.trim());
const orAbsent = <T extends z.core.SomeType>(schema: T) =>
  z.pipe(
    z.transform((cell: unknown) => (cell === "" ? undefined : cell)),
    z.optional(schema),
  );

const decimal = z.string().check(z.regex(DECIMAL, "not a number in plain digits"));

const period = z
  .string()
  .check(z.regex(/^(\d{4}(-\d{2})?|\d{4}\/\d{4}|undated)$/, "not a period such as 2025-05"));

/** Several in one cell: `medical-coder;medical-biller`. */
const split = (cell: unknown) => String(cell).split(";");
const parts = z.pipe(z.transform(split), z.array(text));
const measures = z.pipe(z.transform(split), z.array(z.enum(MEASURES)));

const ROWS = {
  careers: z.object({ slug: text, title: text, occupation: text, stand_in: orAbsent(text) }),
  names: z.object({ name: text, career: text, stand_in: orAbsent(text) }),
  places: z.object({ code: text, name: text }),
  occupations: z.object({ code: text, title: text }),
  sources: z.object({
    id: text,
    producer: text,
    title: text,
    period: text,
    released: orAbsent(z.iso.date()),
    url: z.union([z.literal("not given"), z.url({ protocol: /^https$/ })]),
    licence: text,
    checked: text,
    kind: orAbsent(z.enum(["article", "own", "former"])),
  }),
  series: z.object({
    source: text,
    column: text,
    measure: z.enum(MEASURES),
    statistic: orAbsent(z.enum([...STATISTICS, "unspecified"])),
    unit: z.enum(UNITS),
    period,
  }),
  titles: z.object({ occupation: text, title: text }),
  profiles: z.object({
    career: text,
    measure: z.enum(TOLD_MEASURES),
    position: text,
    text,
    share: orAbsent(decimal),
    source: text,
  }),
  ladder: z.object({ career: text, position: text, kind: z.enum(STEP_KINDS), to: text, source: text }),
  certifications: z.object({
    credential: orAbsent(text),
    name: text,
    issuer: orAbsent(text),
    careers: parts,
    renewal_months: orAbsent(decimal),
    required_by: text,
    eligibility: orAbsent(text),
    fee_usd: orAbsent(decimal),
    read_in: text,
    confidence: z.enum(["high", "medium", "low"]),
  }),
  described: z.object({ career: text, code: text, title: text }),
  "former-occupations": z.object({ code: text, title: text }),
  onet: z.object({
    code: text,
    job_zone: orAbsent(z.enum(["1", "2", "3", "4", "5"])),
    interests: orAbsent(text),
    skills: orAbsent(text),
    knowledge: orAbsent(text),
    related: orAbsent(text),
  }),
  claims: z.object({
    id: text,
    source: text,
    careers: parts,
    measures,
    statistic: orAbsent(z.enum([...STATISTICS, "unspecified"])),
    unit: z.enum(UNITS),
    period,
    value: text,
    measured_for: orAbsent(text),
    note: orAbsent(text),
  }),
  conflicts: z.object({ id: text, careers: parts, measures, claims: parts, why: text }),
  absences: z.object({ career: text, measure: z.enum(TOLD_MEASURES), reason: text }),
  "consumer-prices": z.object({ year: z.string().check(z.regex(/^\d{4}$/)), index: decimal }),
  "price-parities": z.object({ place: text, parity: decimal }),
};

type Name = keyof typeof ROWS;

/** A row of a facts file with the line on which it stands. */
export type Fact<N extends Name> = z.infer<(typeof ROWS)[N]> & { readonly line: number };

/** One row of figures: of what and where, and its cells by column. */
export interface ValuesRow {
  readonly line: number;
  readonly occupation: string;
  readonly place: string;
  readonly cells: Row["cells"];
}

/** The figures of one source. */
export interface Values {
  readonly file: string;
  readonly source: string;
  /** The headers of the columns that hold figures. */
  readonly columns: readonly string[];
  readonly rows: readonly ValuesRow[];
}

/** All that stands in a facts folder, as people edit it. */
export type Facts = { readonly [N in Name]: readonly Fact<N>[] } & { readonly values: readonly Values[] };

/** Reads a facts folder. Throws `Faults` that name file and line where a row has not the shape it should have. */
export function loadFacts(folder: string): Facts {
  const load = <N extends Name>(name: N) => loadRows(folder, name);
  const series = load("series");
  const withFigures = [...new Set(series.map(({ source }) => source))];
  return {
    careers: load("careers"),
    names: load("names"),
    places: load("places"),
    occupations: load("occupations"),
    sources: load("sources"),
    series,
    titles: load("titles"),
    profiles: load("profiles"),
    ladder: load("ladder"),
    certifications: load("certifications"),
    described: load("described"),
    "former-occupations": load("former-occupations"),
    onet: load("onet"),
    claims: load("claims"),
    conflicts: load("conflicts"),
    absences: load("absences"),
    "consumer-prices": load("consumer-prices"),
    "price-parities": load("price-parities"),
    values: withFigures.map((source) => loadValues(folder, source)),
  };
}

function loadRows<N extends Name>(folder: string, name: N): readonly Fact<N>[] {
  const file = `${name}.csv`;
  const faults = new Faults();
  const rows = tableIn(folder, file).rows.flatMap(({ line, cells }) => {
    const result = z.safeParse(ROWS[name], cells);
    if (result.success) return [Object.assign({ line }, result.data) as Fact<N>];
    for (const { path, message } of result.error.issues) {
      faults.add(
        file,
        line,
        `Column "${path.join(".")}" holds "${cells[String(path[0])] ?? ""}": ${message}.`,
      );
    }
    return [];
  });
  faults.throwIfAny();
  return rows;
}

function loadValues(folder: string, source: string): Values {
  const file = `values/${source}.csv`;
  const { headers, rows } = tableIn(folder, file);
  return {
    file,
    source,
    columns: headers.filter((header) => header !== "place" && header !== "occupation"),
    rows: rows.map(({ line, cells }) => ({
      line,
      occupation: cells.occupation ?? "",
      place: cells.place ?? "US",
      cells,
    })),
  };
}

function tableIn(folder: string, file: string): Table {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Faults().add(file, 1, "The file is missing. Add it, or take out what names it.");
  }
  try {
    return readTable(path);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Faults().add(file, Number(error.lines), `${error.message}. Mend the commas or the quotes.`);
  }
}
