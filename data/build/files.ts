import { createHash } from "node:crypto";
import type { DatasetFile, PricesRow, SeriesFile, TitlesFile } from "../../src/dataset/schema";
import type { ProfilesFile } from "../../src/dataset/profiles-schema";
import type { Facts } from "../facts";
import { profilesFile } from "./profiles";
import { seriesRows } from "./series";
import { SOURCES } from "./sources";

/** The files that ship, as data. */
export interface Files {
  readonly national: DatasetFile;
  readonly states: SeriesFile;
  readonly titles: TitlesFile;
  readonly profiles: ProfilesFile;
}

/** The files that ship for these facts. The same facts always give the same files. */
export function files(facts: Facts): Files {
  const series = seriesRows(facts);
  const national = { ...lists(facts), series: series.filter(({ values }) => "US" in values) };
  const states = { series: series.filter(({ values }) => !("US" in values)) };
  const titles = { titles: titlesByOccupation(facts) };
  const profiles = profilesFile(facts);
  const content = [national, states, titles, profiles];
  return { national: { version: version(facts, content), ...national }, states, titles, profiles };
}

function lists(facts: Facts): Omit<DatasetFile, "version" | "series"> {
  return {
    places: facts.places.map(({ code, name }) => [code, name]),
    sources: facts.sources.map(({ line: _, released, kind, ...source }) => ({
      ...source,
      ...(released === undefined ? {} : { released }),
      ...(kind === undefined ? {} : { kind }),
    })),
    occupations: facts.occupations.map(({ code, title }) => [code, title]),
    careers: facts.careers.map(({ slug, title, occupation, stand_in: standIn }) => ({
      slug,
      title,
      occupation,
      ...(standIn === undefined ? {} : { standIn }),
    })),
    names: facts.names.map(({ name, career, stand_in: standIn }) => ({
      name,
      career,
      ...(standIn === undefined ? {} : { standIn }),
    })),
    prices: prices(facts),
  };
}

function prices(facts: Facts): PricesRow {
  const years = facts["consumer-prices"];
  return {
    consumer: {
      source: SOURCES.consumerPrices,
      from: Number(years[0]?.year),
      values: years.map(({ index }) => Number(index)),
    },
    parities: {
      source: SOURCES.priceParities,
      values: Object.fromEntries(facts["price-parities"].map(({ place, parity }) => [place, Number(parity)])),
    },
  };
}

function titlesByOccupation(facts: Facts): Record<string, string> {
  const byOccupation = new Map<string, string[]>();
  for (const { occupation, title } of facts.titles) {
    byOccupation.set(occupation, [...(byOccupation.get(occupation) ?? []), title]);
  }
  return Object.fromEntries([...byOccupation].map(([occupation, titles]) => [occupation, titles.join("|")]));
}

/** The day of the newest release, and a mark that changes with any of the content. */
function version(facts: Facts, content: readonly unknown[]): string {
  const newest = facts.sources.map(({ released }) => released ?? "").sort();
  const mark = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 6);
  return `${newest.at(-1) ?? ""}.${mark}`;
}
