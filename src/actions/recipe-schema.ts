import * as z from "zod/mini";
import { ARTICLES } from "../comparison/article-table";
import { ROWS } from "../comparison/measures";
import type { RowKey } from "../comparison/measures";
import { words } from "../words/words";
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

const versions = { from: z.string(), to: z.string() };

const why = z.union([
  z.readonly(z.object({ kind: z.literal("asked") })),
  z.readonly(z.object({ kind: z.enum(["gone", "came", "corrected", "official"]), ...versions })),
  z.readonly(z.object({ kind: z.literal("newer"), producer: z.string(), ...versions })),
]);

const change = z.readonly(
  z.object({
    career: z.string(),
    what: z.string(),
    before: z.string(),
    after: z.string(),
    why,
  }),
);

/** What another version of the add-in told of changes otherwise is passed over. */
const changes = z.catch(z.readonly(z.array(change)), []);

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
    changes,
    kept: texts,
  }),
);

const form = z.object({ form: z.number() });

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
  if (!other.success || other.data.form === FORM)
    throw new ActionFailed(words.actions.unreadable, { cause: read.error });
  throw new ActionFailed(other.data.form > FORM ? words.actions.madeByLater : words.actions.madeByEarlier);
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
