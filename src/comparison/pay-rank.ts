/** A published point of a pay scale: this share of a hundred earns less. */
export interface PayPoint {
  readonly percentile: number;
  readonly pay: number;
}

/** Where an amount stands: at a percentile, or beyond what is published. */
export type PayRank =
  { readonly percentile: number } | { readonly beyond: "below" | "above"; readonly point: PayPoint };

/**
 * About which percentile an amount is, on the straight line between the two published points around it:
 * p = p₁ + (p₂ − p₁) · (amount − pay₁) / (pay₂ − pay₁). Where two points have the same pay, the upper one counts.
 *
 * @param points at least one, in rising order
 */
export function payRank(points: readonly PayPoint[], amount: number): PayRank {
  const below = points.findLast(({ pay }) => pay <= amount);
  const above = points.find(({ pay }) => pay > amount);
  if (below === undefined && above !== undefined) return { beyond: "below", point: above };
  if (below === undefined) throw new Error("A rank was asked for among no points of pay.");
  if (below.pay === amount) return { percentile: below.percentile };
  if (above === undefined) return { beyond: "above", point: below };
  const share = (amount - below.pay) / (above.pay - below.pay);
  return { percentile: below.percentile + share * (above.percentile - below.percentile) };
}
