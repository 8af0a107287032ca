/** One thing measured: what it cost, what it may cost, and beside what it was measured in the same run. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: "ms" | "µs" | "s" | "KB" | "MB" | "syncs";
  /** The cost of a plain reference in the same run and unit, so that a slow machine does not mislead. */
  readonly beside?: { readonly what: string; readonly value: number };
}

/** The whole table; the process fails where a budget is exceeded. */
export function report(rows: readonly Measured[]): void {
  console.log(["measured", "budget", "", "what", "beside"].map(pad).join(" "));
  for (const row of rows) console.log(line(row));
  const over = rows.filter(({ value, budget }) => value > budget);
  console.log(
    over.length === 0
      ? "\nEvery budget holds."
      : `\nOver budget: ${over.map(({ what }) => what).join(", ")}.`,
  );
  if (over.length > 0) process.exitCode = 1;
}

function line({ what, value, budget, unit, beside }: Measured): string {
  const ratio =
    beside && `${(value / beside.value).toFixed(1)} × ${beside.what} (${figures(beside.value)} ${unit})`;
  const mark = value > budget ? "OVER" : "ok";
  return [`${figures(value)} ${unit}`, `≤ ${budget} ${unit}`, mark, what, ratio ?? ""].map(pad).join(" ");
}

const WIDTHS = [12, 12, 4, 52, 0];

function pad(text: string, column: number): string {
  return text.padEnd(WIDTHS[column] ?? 0);
}

function figures(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Milliseconds that `run` takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
