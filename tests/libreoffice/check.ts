import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { area, contains } from "../../src/blueprint/address";
import type { Blueprint } from "../../src/blueprint/blueprint";
import { textOf } from "../../src/blueprint/blueprint";
import { renderXlsx } from "../../src/render/xlsx/render";
import { articles, cellsOf, chartsOf, CREATED, sets } from "../render/xlsx/sheets";
import type { Example } from "../render/xlsx/sheets";
import { pages, pictures, points, words } from "./pdf";

/** `SOFFICE` names the program where it is not on the path. */
const SOFFICE = process.env["SOFFICE"] ?? "soffice";

/** A bar or a line of a chart has at least so many points of its color, at 60 to the inch. */
const FEWEST_POINTS = 40;

/**
 * Has LibreOffice print every ready-made table and a comparison of each set, and holds the pages against the blueprints:
 * how many there are, that every word is on them, that the charts are drawn. Leaves a picture of each page to look at.
 */
async function check(): Promise<void> {
  const missing = [SOFFICE, "pdfinfo", "pdftotext", "pdftoppm"].filter((program) => !isThere(program));
  if (missing.length > 0) {
    console.error(
      `Not there: ${missing.join(", ")}. Install LibreOffice Calc and poppler-utils, then try again.`,
    );
    process.exitCode = 2;
    return;
  }
  const folder = path.resolve(process.argv[2] ?? mkdtempSync(path.join(tmpdir(), "career-libreoffice-")));
  mkdirSync(folder, { recursive: true });
  const examples = [...(await articles()), ...(await sets())];
  for (const example of examples) writeFileSync(fileOf(folder, example, "xlsx"), await written(example));
  print(folder, examples);
  const problems = examples.flatMap((example) => {
    const found = problemsOf(example.blueprint, fileOf(folder, example, "pdf"));
    const shown = pictures(fileOf(folder, example, "pdf"), 80).length;
    console.log(`${found.length === 0 ? "ok  " : "BAD "} ${example.called} (${shown} pages)`);
    return found.map((problem) => `${example.called}: ${problem}`);
  });
  for (const problem of problems) console.error(problem);
  console.log(`\nPictures of the pages: ${folder}`);
  if (problems.length > 0) process.exitCode = 1;
}

function isThere(program: string): boolean {
  return spawnSync(program, ["--help"]).error === undefined;
}

function fileOf(folder: string, { called }: Example, type: "xlsx" | "pdf"): string {
  return path.join(folder, `${called.replaceAll(" ", "-")}.${type}`);
}

function written({ called, blueprint }: Example): Promise<Uint8Array> {
  return renderXlsx([blueprint], { title: called, created: CREATED });
}

/** With settings of its own, so that an open LibreOffice is not in the way. */
function print(folder: string, examples: readonly Example[]): void {
  const settings = mkdtempSync(path.join(tmpdir(), "career-libreoffice-settings-"));
  try {
    execFileSync(SOFFICE, [
      `-env:UserInstallation=${pathToFileURL(settings).href}`,
      ...["--headless", "--convert-to", "pdf", "--outdir", folder],
      ...examples.map((example) => fileOf(folder, example, "xlsx")),
    ]);
  } finally {
    rmSync(settings, { recursive: true, force: true });
  }
}

function problemsOf(blueprint: Blueprint, pdf: string): readonly string[] {
  const { print } = blueprint;
  const there = words(pdf);
  const lost = printedWords(blueprint).filter((word) => !there.has(word));
  const count = pages(pdf);
  return [
    ...(count === 0 || (print.onePage && count > 1) ? [`takes ${count} pages`] : []),
    ...(lost.length > 0 ? [`lacks ${[...new Set(lost)].join(" ")}`] : []),
    ...undrawn(blueprint, pdf).map((color) => `draws nothing in ${color}`),
  ];
}

/** The words that no line ends within: an address may be broken anywhere. */
function printedWords(blueprint: Blueprint): readonly string[] {
  return cellsOf(blueprint)
    .filter(
      ({ row, column, cell }) =>
        typeof cell === "string" && contains(blueprint.print.area, area(row, column)),
    )
    .flatMap(({ cell }) => textOf(cell).split(/\s+/))
    .filter((word) => /^\w{3,14}$/.test(word));
}

function undrawn(blueprint: Blueprint, pdf: string): readonly string[] {
  const colors = chartsOf(blueprint).flatMap(({ series }) =>
    series.map(({ color }) => color).filter((color) => color !== "hidden"),
  );
  if (colors.length === 0) return [];
  return [...points(pdf, [...new Set(colors)])]
    .filter(([, count]) => count < FEWEST_POINTS)
    .map(([color]) => color);
}

void check();
