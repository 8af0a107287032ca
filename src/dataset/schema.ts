import * as z from "zod/mini";
import { MEASURES, SOURCE_KINDS, STATISTICS, UNITS } from "./figure";

// Zod's fast path compiles code from text, which the add-in's pages do not allow.
z.config({ jitless: true });

/** One token per occupation, in the file's order: empty where nothing was published, `+` after "or more". */
const TOKENS = /^(?:-?\d+\+?)?(?:,(?:-?\d+\+?)?)*$/;

const pair = z.readonly(z.tuple([z.string(), z.string()]));

const sourceRow = z.readonly(
  z.object({
    id: z.string(),
    producer: z.string(),
    title: z.string(),
    period: z.string(),
    released: z.exactOptional(z.string()),
    url: z.string(),
    licence: z.string(),
    checked: z.string(),
    kind: z.exactOptional(z.enum(SOURCE_KINDS)),
  }),
);

const careerRow = z.readonly(
  z.object({
    slug: z.string(),
    title: z.string(),
    occupation: z.string(),
    standIn: z.exactOptional(z.string()),
  }),
);

const nameRow = z.readonly(
  z.object({ name: z.string(), career: z.string(), standIn: z.exactOptional(z.string()) }),
);

const seriesRow = z.readonly(
  z.object({
    id: z.string(),
    measure: z.enum(MEASURES),
    statistic: z.exactOptional(z.enum([...STATISTICS, "unspecified"])),
    unit: z.enum(UNITS),
    period: z.string(),
    source: z.string(),
    /** A token stands for its number divided by ten this many times. */
    decimals: z.exactOptional(z.number()),
    /** A token counts tens of dollars above 2,080 hours of the wage in this series, or above 0 where it has none. */
    annualOf: z.exactOptional(z.string()),
    /** A token is a place in this list. */
    texts: z.exactOptional(z.readonly(z.array(z.string()))),
    /** The tokens by place code. */
    values: z.readonly(z.record(z.string(), z.string().check(z.regex(TOKENS)))),
  }),
);

const seriesFile = z.readonly(z.object({ series: z.readonly(z.array(seriesRow)) }));

const prices = z.readonly(
  z.object({
    /** The consumer price index of one year after the other. */
    consumer: z.readonly(
      z.object({ source: z.string(), from: z.number(), values: z.readonly(z.array(z.number())) }),
    ),
    /** Price parities by place code, the nation = 100. */
    parities: z.readonly(
      z.object({ source: z.string(), values: z.readonly(z.record(z.string(), z.number())) }),
    ),
  }),
);

const datasetFile = z.readonly(
  z.object({
    version: z.string(),
    places: z.readonly(z.array(pair)),
    sources: z.readonly(z.array(sourceRow)),
    occupations: z.readonly(z.array(pair)),
    careers: z.readonly(z.array(careerRow)),
    names: z.readonly(z.array(nameRow)),
    series: z.readonly(z.array(seriesRow)),
    prices: z.exactOptional(prices),
  }),
);

const titlesFile = z.readonly(z.object({ titles: z.readonly(z.record(z.string(), z.string())) }));

export type SeriesRow = z.infer<typeof seriesRow>;
export type PricesRow = z.infer<typeof prices>;
export type DatasetFile = z.infer<typeof datasetFile>;
export type SeriesFile = z.infer<typeof seriesFile>;
export type TitlesFile = z.infer<typeof titlesFile>;

/** The file that holds everything but the places that are loaded later. Throws with the path of what is wrong. */
export function loadDatasetFile(file: unknown): DatasetFile {
  return checked("The data set", datasetFile.safeParse(file));
}

/** A file with the series of further places. */
export function loadSeriesFile(file: unknown): SeriesFile {
  return checked("The file of further figures", seriesFile.safeParse(file));
}

/** The file of alternate titles: per occupation code, its titles joined by `|`. */
export function loadTitlesFile(file: unknown): TitlesFile {
  return checked("The file of alternate titles", titlesFile.safeParse(file));
}

/** What was read. Throws with the path of what is wrong. */
export function checked<T>(what: string, result: z.core.util.SafeParseResult<T>): T {
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? "" : ` at ${issue.path.join(".") || "its top"}: ${issue.message}`;
  throw new Error(`${what} cannot be read${where}. Run "npm run data" to write it again.`);
}
