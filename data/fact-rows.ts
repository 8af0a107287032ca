import * as z from "zod/mini";
import { MEASURES, SOURCE_KINDS, STATISTICS, TOLD_MEASURES, UNITS } from "../src/dataset/figure";
import { STEP_KINDS } from "../src/dataset/profiles-schema";
import { DECIMAL } from "./decimal";

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

/** The shape of a row of each facts file, by the name of the file. */
export const ROWS = {
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
    kind: orAbsent(z.enum(SOURCE_KINDS)),
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
    label: orAbsent(text),
    named: orAbsent(text),
    called: orAbsent(text),
    answer: orAbsent(z.enum(MEASURES)),
    answer_part: orAbsent(text),
    stand_in: orAbsent(text),
  }),
  conflicts: z.object({ id: text, careers: parts, measures, claims: parts, why: text }),
  absences: z.object({ career: text, measure: z.enum(TOLD_MEASURES), reason: text }),
  "consumer-prices": z.object({ year: z.string().check(z.regex(/^\d{4}$/)), index: decimal }),
  "price-parities": z.object({ place: text, parity: decimal }),
};
