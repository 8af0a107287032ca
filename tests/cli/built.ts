import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { opened } from "../render/xlsx/opened";
import type { Opened } from "../render/xlsx/opened";

const ROOT = path.resolve(__dirname, "../..");

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What went to standard output, whatever it is. */
  readonly bytes: Buffer;
}

/** The program, built anew, in a folder of its own to work in. */
export interface Built {
  /** The file that Node runs. */
  readonly program: string;
  readonly folder: string;
  run(args: readonly string[], input?: string | Buffer): Promise<Ran>;
  start(args: readonly string[]): ChildProcess;
  write(file: string, content: string | Buffer): void;
  /** As a program reads it that had no part in writing it. */
  workbook(file: string): Opened;
}

/** Builds the program before the tests of a file, and takes everything away after them. */
export function built(): Built {
  const base = mkdtempSync(path.join(tmpdir(), "career-comparison-"));
  const program = path.join(base, "program/career-comparison.mjs");
  const folder = mkdtempSync(path.join(base, "work-"));
  const start = (args: readonly string[]) => spawn(process.execPath, [program, ...args], { cwd: folder });
  beforeAll(() => execFileSync(process.execPath, [path.join(ROOT, "cli.build.js"), path.dirname(program)]));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  return {
    program,
    folder,
    start,
    run: (args, input) => ended(start(args), input),
    write: (file, content) => writeFileSync(path.join(folder, file), content),
    workbook: (file) => opened(readFileSync(path.join(folder, file))),
  };
}

function ended(child: ChildProcess, input: string | Buffer = ""): Promise<Ran> {
  const out: Buffer[] = [];
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  // Who is not asked does not read.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, out: bytes.toString(), err, bytes });
    });
  });
}

/** The texts and numbers of a sheet, row by row, as an independent reader finds them. */
export function cellsOf({ workbook }: Opened, sheet: string): readonly (readonly unknown[])[] {
  const contents = workbook.Sheets[sheet];
  if (contents === undefined)
    throw new Error(`There is no sheet ${sheet}; there is ${workbook.SheetNames.join(", ")}.`);
  const rows: unknown[][] = [];
  for (const [address, cell] of Object.entries(contents)) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === "") continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    (rows[Number(row) - 1] ??= [])[column] = (cell as { v?: unknown }).v;
  }
  return Array.from(rows, (row) => row ?? []);
}
