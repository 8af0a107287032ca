import { knownFormula, rowFormula } from "../../src/blueprint/profile-formulas";
import { careerProfile, loadCareerProfile } from "../../src/comparison/career-profile";
import { dataset, loadPlace } from "../../src/dataset/dataset";
import type { Figure } from "../../src/dataset/figure";
import * as ask from "../../src/functions/ask";
import * as entry from "../../src/functions/entry";
import * as outlook from "../../src/functions/outlook";
import * as pay from "../../src/functions/pay";
import { resolvePlace } from "../../src/lookup/lookup";

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  ...ask,
  ...entry,
  ...outlook,
  ...pay,
};

/** What a formula of constants gives, its omitted arguments arriving as `null`. */
function result(formula: string): unknown {
  const [, name = "", args = ""] = /^=CAREER\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const given = [...args.matchAll(/(?:"((?:[^"]|"")*)"|(\d+)|)(?:,|$)/g)].slice(0, 6);
  const parts = given.map(([, text, number]) =>
    text !== undefined ? text.replaceAll('""', '"') : number === undefined ? null : Number(number),
  );
  const run = FUNCTIONS[name.toLowerCase()];
  if (run === undefined) throw new Error(`There is no function for ${formula}.`);
  const cell = run(...(parts as never[]));
  return typeof cell === "object" && cell !== null ? (cell as { basicValue: unknown }).basicValue : cell;
}

const shown = ({ value }: Figure) => (typeof value === "object" ? value.join("; ") : value);

describe("the formulas that Look up offers", () => {
  beforeAll(async () => {
    const data = dataset();
    await loadCareerProfile(data, "coder", resolvePlace(data, "TX"));
    await loadPlace(data, resolvePlace(data, "TX"));
  });

  it.each([
    ["coder", "US"],
    ["coder", "TX"],
    ["medical assistant", "CA"],
    ["medical billing and coding specialist", "US"],
    ["29-1141", "NY"],
    ["13-2011", "US"],
  ])("give the figures beside them: %s, %s", (text, code) => {
    const data = dataset();
    const profile = careerProfile(data, text, resolvePlace(data, code));
    const told = profile.rows.flatMap((row) => {
      const [figure] = row.figures;
      return figure === undefined ? [] : [{ formula: rowFormula(profile, row), value: shown(figure) }];
    });
    const others = profile.known.flatMap(({ figures }) =>
      figures.flatMap((known) => {
        const formula = knownFormula(profile, known);
        return formula === undefined ? [] : [{ formula, value: shown(known.figure) }];
      }),
    );
    const all = [...told, ...others];
    expect(all.length).toBeGreaterThan(15);
    expect(all.map(({ formula }) => ({ formula, value: result(formula) }))).toEqual(all);
  });
});
