/**
 * How a value ranks among others from 0 for the lowest to 100 for the highest, evenly between; equal values share
 * the middle of their ranks: 100 · (lower + (equal − 1) ÷ 2) ÷ (all − 1), as Excel's PERCENTRANK.INC where none
 * are equal.
 *
 * @param sorted all values in rising order, this one among them; at least two
 */
export function percentileRank(sorted: readonly number[], value: number): number {
  const lower = firstWhere(sorted, (other) => other >= value);
  const equal = firstWhere(sorted, (other) => other > value) - lower;
  return (100 * (lower + (equal - 1) / 2)) / (sorted.length - 1);
}

function firstWhere(sorted: readonly number[], isPast: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(sorted[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
