import { earningsTogether, payback as paybackInCell } from "./money-in-cell";
import { offerRank } from "./offer-rank";
import { inDollarsOfPlace, inDollarsOfYear } from "./prices-in-cell";

/**
 * About which percentile of a career's pay an offer is.
 * @customfunction RANK
 * @helpurl https://localhost:3000/help/functions.html#rank
 * @param career A career by any name people use, or a SOC code.
 * @param amount The offer, in US dollars a year.
 * @param [place] "US" (default), or a state by name or postal code.
 * @returns A whole number: 60 means that about 60% earn less.
 * @remarks
 * The Occupational Employment and Wage Statistics publish a few points of the pay scale: 10%, 25%, 50%, 75% and 90%,
 * of which the data set has the middle three for states. Between two of them the answer lies on a straight line, p₁ + (p₂ − p₁) × (amount − pay₁) ÷ (pay₂ − pay₁),
 * rounded. Below the lowest and above the highest nothing is known, and the answer is #N/A with that point. A point
 * that is published as "this much or more" does not count.
 *
 * Example: 25% of coders earn less than $43,490, half earn less than $51,140. An offer of $47,315 lies midway, so
 * 25 + 25 × 3,825 ÷ 7,650 = 37.5, rounded 38.
 */
export function rank(career: string, amount: number, place?: string): any {
  return offerRank(career, amount, place);
}

/**
 * Months from the first day of training until it has paid for itself by better pay.
 * @customfunction PAYBACK
 * @helpurl https://localhost:3000/help/functions.html#payback
 * @param career The career to train for, by any name people use, or a SOC code.
 * @param cost What the training costs, in US dollars.
 * @param months Months of training during which the current pay is lost; 0 for training after work.
 * @param [currentPay] Pay today, in US dollars a year; none by default.
 * @param [place] "US" (default), or a state by name or postal code.
 * @returns Months, the training included, to a tenth; #N/A when it never pays for itself.
 * @remarks
 * The rule is a simple payback of our own: months + (cost + months × current pay ÷ 12) ÷ ((median pay of the career − current pay) ÷ 12). The pay lost
 * while training counts as a cost. The new pay is the career's median from the first month on: beginners earn
 * less, which makes the true time longer. Taxes, interest, raises and the time of looking for work are left out.
 *
 * Example: coder, $4,000 and 9 months, from $31,200 a year: 9 × $2,600 = $23,400 of pay is lost, $27,400 in all; the gain is
 * ($51,140 − $31,200) ÷ 12 = $1,661.67 a month; 9 + 27,400 ÷ 1,661.67 = 25.5 months.
 */
export function payback(
  career: string,
  cost: number,
  months: number,
  currentPay?: number,
  place?: string,
): any {
  return paybackInCell(career, cost, months, currentPay, place);
}

/**
 * What the median pay of a career comes to in some years.
 * @customfunction EARNINGS
 * @helpurl https://localhost:3000/help/functions.html#earnings
 * @param career A career by any name people use, or a SOC code.
 * @param years How many years, a whole number from 1 to 60.
 * @param [raise] Yearly raise as a fraction, such as 0.03 for 3%; none by default.
 * @param [place] "US" (default), or a state by name or postal code.
 * @returns US dollars of all the years together, to the dollar.
 * @remarks
 * The sum of median pay × (1 + raise)ⁿ for n from 0 to years − 1: the first year brings the median of today, and each
 * further one is higher by the raise. Before taxes, every year worked full time.
 *
 * Example: coder, 3 years, raise 0.03: 51,140 + 52,674.20 + 54,254.43 = $158,069.
 */
export function earnings(career: string, years: number, raise?: number, place?: string): any {
  return earningsTogether(career, years, raise, place);
}

/**
 * What an amount of one year is worth in dollars of another, by consumer prices in the United States.
 * @customfunction REAL
 * @helpurl https://localhost:3000/help/functions.html#real
 * @param amount US dollars of the first year.
 * @param fromYear The year of the amount, from 1990 on.
 * @param [toYear] The year in whose dollars to tell it; the newest known by default.
 * @returns US dollars of the second year, to the cent.
 * @remarks
 * amount × index of the second year ÷ index of the first. The index is the annual average of the Consumer Price Index
 * for All Urban Consumers (CPI-U, all items) of the U.S. Bureau of Labor Statistics; that of 2025 rests on 11 months,
 * as October was never published.
 *
 * Example: $40,000 of 2015 (index 237.017) in dollars of 2025 (321.943):
 * 40,000 × 321.943 ÷ 237.017 = $54,332.47.
 */
export function real(amount: number, fromYear: number, toYear?: number): any {
  return inDollarsOfYear(amount, fromYear, toYear);
}

/**
 * What one needs in a place to buy as much as an amount buys in another, by the cost of living.
 * @customfunction ADJUST
 * @helpurl https://localhost:3000/help/functions.html#adjust
 * @param amount US dollars in the first place.
 * @param fromPlace The place of the amount: "US", or a state by name or postal code.
 * @param [toPlace] The place to tell it for; the US by default.
 * @returns US dollars in the second place, to the cent.
 * @remarks
 * amount × price level of the second place ÷ price level of the first. The price levels are the Regional Price Parities
 * for all items of the U.S. Bureau of Economic Analysis, 2024, where the nation is 100. Taxes are not in them.
 *
 * Example: $50,000 in Alabama (88.823) buys as much as 50,000 × 100 ÷ 88.823 = $56,291.73 across the nation.
 */
export function adjust(amount: number, fromPlace: string, toPlace?: string): any {
  return inDollarsOfPlace(amount, fromPlace, toPlace);
}
