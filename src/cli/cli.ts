#!/usr/bin/env node
import described from "../taskpane/formulas/functions.json";
import { commandsOf } from "./commands";
import { standForExcel } from "./get/cell-error";
import type { Calculate } from "./get/described";
import { removeUnfinished } from "./output";
import { runProgram } from "./program";

/** The very functions that a cell calls, here with no Excel around them. */
async function calculator(): Promise<Calculate> {
  standForExcel();
  const { calculate, giveWhole } = await import("../functions/functions");
  giveWhole();
  return calculate;
}

function stopWith(exitCode: number): () => never {
  return () => {
    removeUnfinished();
    process.stderr.write("\nStopped. What was written before is whole.\n");
    process.exit(exitCode);
  };
}

process.once("SIGINT", stopWith(130));
process.once("SIGTERM", stopWith(143));
// Whoever reads the output may have seen enough: "… data --sources | head".
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

void runProgram(process.argv.slice(2), commandsOf({ described, calculator })).then((exitCode) => {
  process.exitCode = exitCode;
});
