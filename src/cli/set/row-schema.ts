import * as z from "zod/mini";
import { quoted } from "../../lookup/quoted";
import { UNREADABLE } from "./decoded";

const YES = ["yes", "y", "true", "1", "x"];
const NO = ["no", "n", "false", "0", ""];

/** Longer names are nobody's, and would only fill the screen. */
const LONGEST = 255;

const text = z.string().check(
  z.refine((cell) => !cell.includes(UNREADABLE), {
    error:
      "The row holds letters that cannot be read. Save the table as “CSV UTF-8” in Excel, then try again.",
  }),
  z.maxLength(LONGEST, { error: `A cell holds more than ${LONGEST} letters. Make it shorter.` }),
);

const yesOrNo = z.pipe(
  text.check(
    z.refine((cell) => [...YES, ...NO].includes(cell.toLowerCase()), {
      error: ({ input }) => `The pay over time is ${quoted(String(input))}. Write yes or no.`,
    }),
  ),
  z.transform((cell) => YES.includes(cell.toLowerCase())),
);

const row = z.object({
  careers: z.array(text),
  place: text,
  measures: text,
  payOverTime: yesOrNo,
  file: text,
});

/** What a row of a table asks for, in the words of whoever wrote it. */
export type AskedRow = z.output<typeof row>;

/** @returns what the row asks for, or what is wrong with it in a sentence */
export function checkedRow(cells: z.input<typeof row>): AskedRow | string {
  const { data, error } = row.safeParse(cells);
  return data ?? error?.issues[0]?.message ?? "The row cannot be understood.";
}
