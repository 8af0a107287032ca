import { existsSync } from "node:fs";
import { join } from "node:path";
import { CsvError } from "csv-parse/sync";
import * as z from "zod/mini";
import { readTable } from "./csv";
import type { Row, Table } from "./csv";
import { ROWS } from "./fact-rows";
import { Faults } from "./fault";

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
