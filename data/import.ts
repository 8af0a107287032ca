/**
 * Takes published figures over into data/facts: `npm run data:import -- <folder>`. The folder holds the
 * producers' tables as CSV. Writes places.csv, occupations.csv, titles.csv, consumer-prices.csv,
 * price-parities.csv and values/; the other files are written by people and left alone.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { earlierWages } from "./import/history";
import { onetProfiles } from "./import/onet";
import { consumerPrices, priceParities } from "./import/prices";
import { alternateTitles, reportedTitles } from "./import/titles";
import { nationalWages, projections, stateWages } from "./import/values";
import type { ValuesTable } from "./import/values";
import { readTable, writeTable } from "./csv";
import type { Row } from "./csv";

const FACTS = join(__dirname, "facts");

/** The releases of the wage survey from which the history is taken, beside the newest. */
const EARLIER_YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

function importFacts(folder: string): void {
  const read = (name: string) => readTable(join(folder, name)).rows;
  const national = read("oews_national.csv").filter(({ cells }) => cells.o_group === "detailed");
  const states = read("oews_state.csv").filter(({ cells }) => cells.o_group === "detailed");
  const projected = read("projections.csv").filter(({ cells }) => cells.occupation_type === "Line item");
  const titles = read("onet_alternate_titles.csv");
  const reported = reportedTitles(read("onet_reported_titles.csv"));

  const occupations = occupationTitles(national, projected, titles);
  write("occupations.csv", { headers: ["code", "title"], rows: [...occupations] });
  write("places.csv", { headers: ["code", "name"], rows: placeNames(states) });
  write("titles.csv", {
    headers: ["occupation", "title"],
    rows: alternateTitles([...titles, ...reported], occupations),
  });
  write("values/oews-2025.csv", nationalWages(national));
  write("values/oews-2023-states.csv", stateWages(states));
  write("values/projections-2024.csv", projections(projected));

  const history = read("oews_national_history.csv").filter(({ cells }) => cells.o_group === "detailed");
  const crosswalk = read("soc_crosswalk.csv");
  for (const year of EARLIER_YEARS) {
    write(`values/oews-${year}.csv`, earlierWages(history, year, occupations, crosswalk));
  }
  const described = readTable(join(FACTS, "described.csv")).rows.map(({ cells }) => cells.code ?? "");
  const codes = [...[...occupations.keys()].map((code) => `${code}.00`), ...described];
  const tables = {
    zones: read("onet_job_zones.csv"),
    interests: read("onet_interests.csv"),
    skills: read("onet_skills.csv"),
    knowledge: read("onet_knowledge.csv"),
    related: read("onet_related_occupations.csv"),
  };
  write("onet.csv", onetProfiles(tables, [...new Set(codes)], new Set(occupations.keys())));
  write("consumer-prices.csv", consumerPrices(read("cpi_u.csv")));
  write("price-parities.csv", priceParities(read("rpp_state.csv"), placeNames(states)));
}

/** Official titles by code. The few that only the projections cover go by the title in the titles' own list. */
function occupationTitles(
  national: readonly Row[],
  projected: readonly Row[],
  titles: readonly Row[],
): ReadonlyMap<string, string> {
  const listed = titles.map(({ cells }) => [cells.onetsoc, cells.occupation_title ?? ""] as const);
  const official = new Map(listed);
  const pairs = [
    ...projected.map(({ cells }) => {
      const code = cells.soc_nem ?? "";
      return [code, official.get(`${code}.00`) ?? cells.title ?? ""] as const;
    }),
    ...national.map(({ cells }) => [cells.soc ?? "", cells.title ?? ""] as const),
  ];
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The nation, then the states by name. */
function placeNames(states: readonly Row[]): readonly (readonly [string, string])[] {
  const names = new Map(states.map(({ cells }) => [cells.state ?? "", cells.state_name ?? ""]));
  return [["US", "United States"], ...[...names].sort(([, a], [, b]) => (a < b ? -1 : 1))];
}

function write(name: string, { headers, rows }: Pick<ValuesTable, "headers" | "rows">): void {
  writeTable(join(FACTS, name), headers, rows);
  console.log(`${name}: ${rows.length} rows`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  const given = folder === undefined ? "" : `There is no folder "${folder}". `;
  console.error(`${given}Say which folder to take the figures from: npm run data:import -- <folder>`);
  process.exitCode = 1;
} else {
  importFacts(folder);
}
