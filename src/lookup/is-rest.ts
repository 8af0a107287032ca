import type { Career } from "../dataset/dataset";

/** Whether it is what remains of a group, as "Therapists, All Other": seldom what anybody means. */
export function isRest({ title }: Career): boolean {
  return title.endsWith("All Other");
}
