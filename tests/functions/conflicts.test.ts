/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { conflicts } from "../../src/functions/ask";
import { cell } from "./cells";

const ask = (career: string, field: string) =>
  cell(() => conflicts(career, field as Parameters<typeof conflicts>[1])) as Promise<string[][]>;

const CONFLICTS = path.resolve(__dirname, "../../data/facts/conflicts.csv");
const known = parse<{ careers: string; measures: string; why: string }>(readFileSync(CONFLICTS, "utf8"), {
  columns: true,
});

describe("CONFLICTS", () => {
  it("puts the newest official figure first, and says how each other one differs", async () => {
    const [header, first, second] = await ask("medical assistant", "growth");
    expect(header).toEqual([
      "Value",
      "Statistic",
      "Period",
      "Place",
      "Measured for",
      "Source",
      "Why it may differ",
    ]);
    expect(first?.slice(0, 5)).toEqual([
      0.125,
      "–",
      "2024–34",
      "United States",
      "31-9092 Medical Assistants",
    ]);
    expect(first?.at(-1)).toBe("The newest official figure.");
    expect(second?.[2]).toBe("2021–31");
    expect(second?.at(-1)?.length).toBeGreaterThan(20);
  });

  it("says what makes an official figure another", async () => {
    const rows = await ask("coder", "salary");
    const of = (value: unknown) => rows.find(([each]) => each === value)?.at(-1);
    expect(of(50250)).toBe("It is of May 2024, not May 2025.");
    expect(of(56790)).toBe("It is the mean, not the median.");
    expect(of(34750)).toMatch(/probably a misprint/);
  });

  it("says which figure is only a lower bound", async () => {
    const rows = await ask("Surgeons, All Other", "salary");
    const [, statistic, period, ...rest] = rows.find(([each]) => (each as unknown) === 239200) ?? [];
    expect([statistic, period]).toEqual(["median, at least", "May 2024"]);
    expect(rest.at(-1)).toBe(
      "It is of May 2024, not May 2025. It is published only as this much or more: the true figure may be higher.",
    );
  });

  it("shows every contradiction that is known", async () => {
    expect(known).toHaveLength(21);
    for (const { careers, measures, why } of known) {
      for (const career of careers.split(";")) {
        for (const measure of measures.split(";")) {
          const told = (await ask(career, measure)).some((row) => row.at(-1)?.includes(why));
          expect([career, measure, why, told]).toEqual([career, measure, why, true]);
        }
      }
    }
  });

  it("says when nothing is known, and which field there is none of", async () => {
    expect(await ask("Cashiers", "specialties")).toMatch(/^#N\/A This data set has no list of specialties/);
    expect(await ask("coder", "mascot")).toMatch(/^#N\/A No field is called "mascot"/);
  });
});
