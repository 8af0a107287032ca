import { dataset } from "../dataset/dataset";
import { periodName } from "../dataset/period";
import type { ExitCode } from "./command";
import type { Given } from "./given";
import { toldSource } from "./source";
import { columns, print } from "./terminal";
import { WrongUse } from "./wrong-use";

/** Tells of the data set: its version and size, or its sources. */
export async function tellData({ operands, options }: Given): Promise<ExitCode> {
  const [first] = operands;
  if (first !== undefined)
    throw new WrongUse(`data takes options only, such as --sources; "${first}" is none.`);
  const asJson = options.has("json");
  if (options.has("sources")) print(asJson ? json(dataset().sources.map(toldSource)) : sourcesInWords());
  else print(asJson ? json(counts()) : countsInWords());
  return 0;
}

function counts() {
  const { version, careers, occupations, places, sources: all } = dataset();
  const featured = careers.filter(({ curated }) => curated).length;
  return {
    version,
    careers: careers.length,
    featuredCareers: featured,
    occupations: occupations.length,
    places: places.length,
    sources: all.length,
  };
}

function countsInWords(): string {
  const { version, careers, featuredCareers, occupations, places, sources: all } = counts();
  return columns([
    ["Data set", version],
    ["Careers", `${careers}, of which ${featuredCareers} have everyday names`],
    ["Occupations", String(occupations)],
    ["Places", String(places)],
    ["Sources", `${all} (career-comparison data --sources)`],
  ]);
}

function sourcesInWords(): string {
  return dataset()
    .sources.map(({ id, producer, title, period, released, url, licence }) =>
      [
        `${producer}, ${title}`,
        columns([
          ["  Id", id],
          ["  Period", periodName(period)],
          ["  Released", released ?? "not dated"],
          ["  Address", url],
          ["  License", licence],
        ]),
      ].join("\n"),
    )
    .join("\n\n");
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
