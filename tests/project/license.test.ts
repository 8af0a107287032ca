/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sources } from "../../src/dataset/national.json";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const oneLine = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
const page = new DOMParser().parseFromString(read("assets/help/license.html"), "text/html");
const notice = oneLine(read("NOTICE"));

/** Who published what the data set holds, but for what no one has rights in. */
const producers = new Set(
  sources
    .map(({ producer }) => producer)
    .filter((producer) => !/^(Article|Credentialing bodies|Career Comparison)/.test(producer))
    .flatMap((producer) => producer.split("; ")),
);

describe.each(Object.keys(dependencies))("the license of %s, which is part of the program", (name) => {
  const folder = path.join(ROOT, "node_modules", name);
  const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each)) ?? "";
  const license = oneLine(readFileSync(path.join(folder, file), "utf8"));

  it("stands whole on the license page", () => {
    expect(license).toContain("Permission is hereby granted");
    const paragraphs = [...(page.getElementById(name)?.querySelectorAll("details p") ?? [])];
    expect(paragraphs.map(({ textContent }) => oneLine(textContent)).join(" ")).toBe(license);
  });

  it("is told of in NOTICE, with its copyright", () => {
    const [, whose] = /Copyright (.+?) Permission/.exec(license) ?? [];
    expect(notice).toContain(`copyright ${whose}`);
  });
});

describe("the license page", () => {
  it("has the text of no library that the program has not", () => {
    const named = [...page.querySelectorAll("section[id]")].map(({ id }) => id);
    expect(named.sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("says how many libraries there are", () => {
    const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    const count = Object.keys(dependencies).length;
    expect(oneLine(page.body.textContent)).toContain(`${numbers[count]} libraries are part of the program.`);
  });

  it("has the license of the program itself", () => {
    const own = oneLine(page.querySelector("main")?.textContent);
    for (const paragraph of read("LICENSE").split("\n\n").slice(1)) expect(own).toContain(oneLine(paragraph));
  });

  it.each([...producers])("names %s, and so does NOTICE", (producer) => {
    const name = producer.replace("U.S. Department of Labor/ETA", "USDOL/ETA");
    expect(oneLine(page.body.textContent)).toContain(name);
    expect(notice).toContain(name);
  });
});
