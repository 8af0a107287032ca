import * as z from "zod/mini";
import { ARTICLES } from "../comparison/article-table";
import { ROWS } from "../comparison/measures";
import type { RowKey } from "../comparison/measures";
import { ActionFailed } from "./action-failed";
import type { Recipe } from "./recipe";
import { FORM } from "./recipe";

// Zod's fast path compiles code from text, which the add-in's pages do not allow.
z.config({ jitless: true });

const texts = z.readonly(z.array(z.string()));
const textOrNumber = z.union([z.string(), z.number()]);

/** Measures that this version does not know are passed over. */
const measures = z.pipe(
  texts,
  z.transform((keys) => keys.filter((key): key is RowKey => key in ROWS)),
);

const request = z.readonly(
  z.object({
    careers: texts,
    place: z.string(),
    measures: z.exactOptional(measures),
    payOverTime: z.exactOptional(z.boolean()),
    mode: z.enum(["live", "values"]),
  }),
);

const then = z.readonly(
  z.object({
    careers: z.readonly(
      z.array(
        z.readonly(
          z.object({ asked: z.string(), title: z.string(), code: z.string(), occupation: z.string() }),
        ),
      ),
    ),
    place: z.string(),
    origins: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.string()])))),
    figures: z.readonly(
      z.record(z.string(), z.readonly(z.array(z.nullable(z.readonly(z.tuple([textOrNumber, z.number()])))))),
    ),
  }),
);

const change = z.readonly(
  z.object({
    career: z.string(),
    what: z.string(),
    before: z.string(),
    after: z.string(),
    why: z.string(),
  }),
);

const recipe = z.readonly(
  z.object({
    form: z.literal(FORM),
    data: z.string(),
    what: z.union([
      z.readonly(z.object({ kind: z.literal("comparison"), request, then })),
      z.readonly(z.object({ kind: z.literal("article"), article: z.enum(ARTICLES.map(({ id }) => id)) })),
    ]),
    rows: texts,
    columns: texts,
    charts: texts,
    written: z.readonly(z.record(z.string(), textOrNumber)),
    formulas: texts,
    changes: z.readonly(z.array(change)),
    kept: texts,
  }),
);

const form = z.object({ form: z.number() });

const EARLIER =
  "This sheet was made by an earlier version of Career Comparison, which did not mark its cells, so nothing was touched. Insert a new comparison and copy your notes over; this sheet can still be prepared for sharing and repaired.";
const LATER =
  "This sheet was made by a newer version of Career Comparison than this one, so nothing was touched. Close and reopen Excel to get the new version, then try again.";
const UNREADABLE =
  "What this sheet was built from is kept with it, and something else has changed that, so that it cannot be read. Nothing was touched, and the sheet stays as it is. Insert a new comparison to go on, and copy your notes over.";

/**
 * The recipe that a text from a workbook holds.
 *
 * @throws ActionFailed with a sentence for a text that is no recipe, or one of another form
 */
export function loadRecipe(text: string): Recipe {
  const content = parsed(text);
  const read = z.safeParse(recipe, content);
  if (read.success) return read.data as Recipe;
  const other = z.safeParse(form, content);
  if (!other.success || other.data.form === FORM) throw new ActionFailed(UNREADABLE, { cause: read.error });
  throw new ActionFailed(other.data.form > FORM ? LATER : EARLIER);
}

/** The same, but `undefined` for a text that holds no recipe of this form. */
export function findRecipe(text: string | undefined): Recipe | undefined {
  if (text === undefined) return undefined;
  try {
    return loadRecipe(text);
  } catch (error) {
    if (error instanceof ActionFailed) return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
