/** What a chart reaches from and to. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Zero to a round number that is as much or more. */
export function fromZero(numbers: readonly number[]): Scale {
  return { from: 0, to: roundUp(Math.max(0, ...numbers)) };
}

/** From a round number to another, with all numbers between them. */
export function around(numbers: readonly number[]): Scale {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const step = roundUp((most - least) / 2 || Math.abs(most) / 10);
  const from = Math.floor(least / step) * step;
  return { from, to: Math.max(from + step, Math.ceil(most / step) * step) };
}

/** From the least to the most, zero being one of the numbers. */
export function withZero(numbers: readonly number[]): Scale {
  return { from: Math.min(0, ...numbers), to: Math.max(0, ...numbers) };
}

/** Where a number stands on a scale, in percent of its length. */
export function at({ from, to }: Scale, number: number): number {
  return to === from ? 0 : (100 * (number - from)) / (to - from);
}

const ROUND = [1, 2, 2.5, 5, 10];

function roundUp(number: number): number {
  if (number <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(number));
  return unit * (ROUND.find((round) => round * unit >= number) ?? 10);
}
