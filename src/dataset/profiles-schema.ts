import * as z from "zod/mini";
import { MEASURES, STATISTICS, UNITS } from "./figure";
import { checked } from "./schema";

const measure = z.enum(MEASURES);
const list = z.readonly(z.array(z.string()));

const toldRow = z.readonly(
  z.object({
    career: z.string(),
    measure,
    value: z.union([z.number(), z.string(), list]),
    source: z.string(),
    /** Text where omitted. */
    unit: z.exactOptional(z.enum(UNITS)),
    statistic: z.exactOptional(z.enum([...STATISTICS, "unspecified"])),
    /** The source's period where omitted. */
    period: z.exactOptional(z.string()),
    /** The code of an occupation, the career's own where omitted. */
    measuredFor: z.exactOptional(z.string()),
    /** What is to be known of a claim itself; the contradictions that it takes part in are told below. */
    why: z.exactOptional(z.string()),
    /** The id of the claim that this row tells. */
    claim: z.exactOptional(z.string()),
  }),
);

/** What an article says, beside its value: of what and of whom, in its words, and what official figure answers it. */
const claimRow = z.readonly(
  z.object({
    id: z.string(),
    label: z.string(),
    named: z.string(),
    /** What the article calls a statistic that it does not name. */
    called: z.exactOptional(z.string()),
    answer: z.exactOptional(measure),
    /** The statistic of pay, the line of a list, or the career from which a difference is taken. */
    part: z.exactOptional(z.string()),
    standIn: z.exactOptional(z.string()),
  }),
);

const conflictRow = z.readonly(
  z.object({
    id: z.string(),
    careers: list,
    measures: z.readonly(z.array(measure)),
    claims: list,
    why: z.string(),
  }),
);

/** Per occupation in the order of the data set, the places in `names` of what is told of it, such as `3 0 17`. */
const listRow = z.readonly(
  z.object({ measure, source: z.string(), names: list, values: z.string().check(z.regex(/^[\d ,]*$/)) }),
);

export const STEP_KINDS = ["advance", "lateral", "related"] as const;

const profilesFile = z.readonly(
  z.object({
    /** Occupations that only profiles and articles speak of, by code and title. */
    occupations: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.string()])))),
    told: z.readonly(z.array(toldRow)),
    /** The careers that are told of under a code of their own, and so take nothing from the lists. */
    described: list,
    lists: z.readonly(z.array(listRow)),
    /** As in `lists`, but places among the occupations themselves. */
    related: z.readonly(z.object({ source: z.string(), values: z.string() })),
    /** Career, kind, the career or occupation it leads to, and the source. */
    steps: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.enum(STEP_KINDS), z.string(), z.string()])))),
    claims: z.readonly(z.array(claimRow)),
    conflicts: z.readonly(z.array(conflictRow)),
    /** Career, measure, and in a sentence why nothing is told. */
    absences: z.readonly(z.array(z.readonly(z.tuple([z.string(), measure, z.string()])))),
  }),
);

export type ToldRow = z.infer<typeof toldRow>;
export type ClaimRow = z.infer<typeof claimRow>;
export type ConflictRow = z.infer<typeof conflictRow>;
export type ListRow = z.infer<typeof listRow>;
export type ProfilesFile = z.infer<typeof profilesFile>;

/** The file of what is told of careers one by one. Throws with the path of what is wrong. */
export function loadProfilesFile(file: unknown): ProfilesFile {
  return checked("The file of profiles", profilesFile.safeParse(file));
}
