import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The accessibility rules that a page or frame breaks, and where. Looks only at these rules, or at all and the size of targets. */
export async function violations(where: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await where.evaluate(() => "axe" in window))) await where.evaluate(AXE);
  return where.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: Axe };
    const options = only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } };
    const found = (await axe.run({ ...options, resultTypes: ["violations"] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);
}

interface Axe {
  run(options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
