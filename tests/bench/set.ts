import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dataset } from "../../src/dataset/dataset";
import type { Measured } from "./budget";
import { timed } from "./budget";

const ROOT = path.resolve(__dirname, "../..");

const ROWS = 1000;
const FEW = 100;

/** Runs the program named first, with the rest for it, and tells at last the most memory that it held, in KB. */
const WATCHED = `
  import { writeSync } from "node:fs";
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
  process.argv.splice(1, 0, "");
  await import(process.argv.splice(2, 1)[0]);
`;

/** The cost of a workbook for each of many rows, from the command line. */
export async function set(): Promise<Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "career-bench-"));
  try {
    execFileSync(process.execPath, [path.join(ROOT, "cli.build.js"), path.join(folder, "program")]);
    const few = await run(folder, FEW);
    const many = await run(folder, ROWS);
    const copy = await timed(() => copyAll(path.join(folder, `out-${ROWS}`)));
    return [
      {
        what: `set with ${ROWS} rows`,
        value: many.time / 1000,
        budget: 60,
        unit: "s",
        beside: { what: "writing as many bytes", value: copy / 1000 },
      },
      {
        what: `most memory of set with ${ROWS} rows`,
        value: many.memory,
        budget: 250,
        unit: "MB",
        beside: { what: `with ${FEW} rows`, value: few.memory },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, rows: number) {
  writeFileSync(path.join(folder, "table.csv"), table(rows));
  let told = "";
  const time = await timed(() => {
    const program = path.join(folder, "program/career-comparison.mjs");
    const args = [
      "--input-type=module",
      "-e",
      WATCHED,
      "--",
      program,
      "set",
      "table.csv",
      "-o",
      `out-${rows}`,
    ];
    const { status, output, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    if (status !== 0) throw new Error(`The command line failed: ${stderr.toString()}`);
    told = String(output[3]);
  });
  return { time, memory: Number(told) / 1024 };
}

/** Two careers each, no two rows the same, half of them in a state. */
function table(rows: number): string {
  const careers = dataset().careers.filter(({ curated }) => curated);
  const title = (at: number) => careers[at % careers.length]?.title ?? "";
  const lines = Array.from({ length: rows }, (_, row) => {
    const other = row + 1 + Math.floor(row / careers.length);
    return `"${title(row)}","${title(other)}",${row % 2 === 0 ? "" : "TX"}`;
  });
  return ["career1,career2,place", ...lines].join("\n");
}

/** What the disk alone costs. */
function copyAll(from: string): void {
  const to = mkdtempSync(path.join(path.dirname(from), "copy-"));
  for (const file of readdirSync(from))
    writeFileSync(path.join(to, file), readFileSync(path.join(from, file)));
}
