import { numfmt } from "@univerjs/core";

/** A number as Excel writes it in a number format; General where none is given. */
export function numberText(value: number, numberFormat: string | undefined): string {
  return numfmt.format(numberFormat || "General", value);
}
