import * as z from "zod/mini";
import { MOST_CAREERS } from "../comparison/comparison";
import type { RowKey } from "../comparison/comparison";
import { ROWS } from "../comparison/measures";
import { SETS } from "../comparison/sets";
import type { LastChoice } from "./last-choice";

// Zod's fast path compiles code from text, which the add-in's pages do not allow.
z.config({ jitless: true });

const LONGEST_NAME = 255;

const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

/** Measures that this version does not know are passed over. */
const measures = z.pipe(
  z.readonly(z.array(z.string())),
  z.transform((keys) => keys.filter((key): key is RowKey => Object.hasOwn(ROWS, key))),
);

const lastChoice = z.readonly(
  z.object({
    careers: z.readonly(z.array(name).check(z.maxLength(MOST_CAREERS))),
    place: name,
    set: z.enum([...SETS.map(({ id }) => id), "own"]),
    own: measures,
    payOverTime: z.boolean(),
    mode: z.enum(["live", "values"]),
    where: z.enum(["sheet", "selection"]),
  }),
);

/** The choice that a setting of a workbook holds; `undefined` for anything else, since anyone may have written it. */
export function lastChoiceOf(setting: unknown): LastChoice | undefined {
  if (typeof setting !== "string") return undefined;
  const read = z.safeParse(lastChoice, parsed(setting));
  return read.success ? read.data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
