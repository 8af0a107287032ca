import type { Figure } from "../../dataset/figure";

/** The number that a figure is; `undefined` where there is none. */
export function amountOf(figure: Figure | undefined): number | undefined {
  return typeof figure?.value === "number" ? figure.value : undefined;
}
