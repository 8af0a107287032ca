import { readFileSync } from "node:fs";
import path from "node:path";
import { dataset, parseDataset } from "../../src/dataset/dataset";
import { code, get } from "../../src/functions/ask";
import { education } from "../../src/functions/entry";
import { employment, growth, openings } from "../../src/functions/outlook";
import { salary, wage } from "../../src/functions/pay";
import type { Measured } from "./budget";
import { timed } from "./budget";

const NATIONAL = path.resolve(__dirname, "../../src/dataset/national.json");
const CALLS = 100_000;

/** The cost of answering formulas, the first ones cold. */
export async function formulas(): Promise<Measured[]> {
  return [await loadNational(), await firstStateCall(), await warmSalary(), await mixedCalls()];
}

async function loadNational(): Promise<Measured> {
  const text = readFileSync(NATIONAL, "utf8");
  const parse = await timed(() => JSON.parse(text));
  const value = await timed(() => parseDataset(JSON.parse(text)));
  return {
    what: "load of the national data",
    value,
    budget: 30,
    unit: "ms",
    beside: { what: "JSON.parse", value: parse },
  };
}

async function firstStateCall(): Promise<Measured> {
  await salary("coder");
  const value = await timed(() => salary("coder", undefined, "TX"));
  const warm = await timed(() => salary("coder", undefined, "TX"));
  return {
    what: "first call for a state",
    value,
    budget: 250,
    unit: "ms",
    beside: { what: "second call", value: warm },
  };
}

async function warmSalary(): Promise<Measured> {
  const value = ((await timed(() => repeat(() => salary("coder")))) / CALLS) * 1000;
  const names = new Map(dataset().careers.map((career) => [career.title, career]));
  const lookup = ((await timed(() => repeat(() => names.get("Medical coder")))) / CALLS) * 1000;
  return { what: "a warm SALARY", value, budget: 5, unit: "µs", beside: { what: "Map.get", value: lookup } };
}

async function mixedCalls(): Promise<Measured> {
  const names = dataset().careers.map(({ title }) => title);
  const calls: ((career: string) => unknown)[] = [
    (career) => salary(career),
    (career) => wage(career),
    (career) => employment(career),
    (career) => code(career),
    (career) => education("coder") ?? career,
    () => growth("medical assistant"),
    () => openings("biller"),
    () => get("coder", "salary" as never, "p90" as never),
    () => salary("coder", undefined, "TX"),
  ];
  const paid = names.filter((name) => answers(() => [salary(name), wage(name), employment(name)]));
  const value = await timed(() =>
    repeat((turn) => calls[turn % calls.length]?.(paid[turn % paid.length] ?? "coder")),
  );
  return { what: "100,000 mixed calls", value: value / 1000, budget: 0.5, unit: "s" };
}

function repeat(run: (turn: number) => unknown): void {
  for (let turn = 0; turn < CALLS; turn += 1) run(turn);
}

/** A career without a wage answers with an error, which is not what is measured. */
function answers(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
