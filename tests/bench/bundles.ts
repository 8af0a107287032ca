import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Measured } from "./budget";

const DIST = path.resolve(__dirname, "../../dist");

const BUNDLES = [
  { what: "pane script, gzip", file: /^taskpane\.js$/, budget: 120 },
  { what: "tab Ready-made, gzip", file: /ready-made_tsx\.\w+\.js$/, budget: 15 },
  { what: "tab Look up, gzip", file: /look-up_tsx\.\w+\.js$/, budget: 15 },
  { what: "tab Formulas, gzip", file: /formulas_tsx\.\w+\.js$/, budget: 15 },
  { what: "tab This sheet, gzip", file: /this-sheet_tsx\.\w+\.js$/, budget: 15 },
  { what: "workbook files, gzip", file: /workbook-file_ts\.\w+\.js$/, budget: 60 },
  { what: "national data, gzip", file: /^national\.js$/, budget: 250 },
  { what: "state data, gzip", file: /states_json\.\w+\.js$/, budget: 700 },
  { what: "profiles, gzip", file: /profiles_json\.\w+\.js$/, budget: 100 },
  { what: "functions for the pane, gzip", file: /functions_json\.\w+\.js$/, budget: 10 },
  { what: "alternate titles, gzip", file: /titles_json\.\w+\.js$/, budget: 700 },
];

/** Sizes of the built scripts, as they cross the wire. */
export function bundles(): Measured[] {
  const files = readdirSync(DIST, { recursive: true }) as string[];
  return BUNDLES.map(({ what, file, budget }) => {
    const name = files.find((each) => file.test(each));
    if (!name) throw new Error(`No built file matches ${String(file)}. Run npm run build first.`);
    return { what, value: gzipSync(readFileSync(path.join(DIST, name))).length / 1024, budget, unit: "KB" };
  });
}
