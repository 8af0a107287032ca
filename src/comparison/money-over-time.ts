const MONTHS = 12;

/** Training that is to pay for itself by better pay. */
export interface Training {
  /** Dollars for fees, books and the like. */
  readonly cost: number;
  /** Months without the current pay. */
  readonly months: number;
  /** Dollars a year before and after. */
  readonly currentPay: number;
  readonly newPay: number;
}

/**
 * Months from the first day of training until it has paid for itself: the training itself, then as long as the gain
 * takes to bring back the cost and the pay that was lost meanwhile. Before tax and in the dollars of one year:
 * months + (cost + months · current ÷ 12) ÷ ((new − current) ÷ 12).
 *
 * @returns `undefined` when it never does, the new pay being no higher
 */
export function paybackMonths({ cost, months, currentPay, newPay }: Training): number | undefined {
  const gain = (newPay - currentPay) / MONTHS;
  if (gain <= 0) return undefined;
  return months + (cost + (months * currentPay) / MONTHS) / gain;
}

/** Pay of so many years together, the first at `pay` a year and each further one higher by the fraction `raise`. */
export function payTogether(pay: number, years: number, raise: number): number {
  let total = 0;
  let thisYear = pay;
  for (let year = 0; year < years; year += 1) {
    total += thisYear;
    thisYear *= 1 + raise;
  }
  return total;
}
