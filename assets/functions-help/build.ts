import { writeFunctionsHelp } from "./functions-help";

void writeFunctionsHelp(process.argv.includes("--check")).then((stale) => {
  if (stale.length === 0) return;
  process.stderr.write(`Not as the functions are now: ${stale.join(", ")}. Run "npm run help".\n`);
  process.exitCode = 1;
});
