import { newArticleSheet } from "../blueprint/new-sheet";
import { ARTICLES } from "../comparison/article-table";
import type { ArticleId } from "../comparison/article-table";
import { SETS } from "../comparison/sets";
import { dataset } from "../dataset/dataset";
import { nameKey } from "../lookup/name-key";
import { quoted } from "../lookup/quoted";
import { articleFileName, articleProperties } from "../render/xlsx/about-workbook";
import type { ArticleOnSheet } from "../render/xlsx/about-workbook";
import { renderXlsx } from "../render/xlsx/render";
import type { ExitCode } from "./command";
import { didYouMean } from "./given";
import type { Given } from "./given";
import { section } from "./help";
import { deliver, outputFor } from "./output";
import { print, say } from "./terminal";
import { WrongUse } from "./wrong-use";

/** Shorter names for those who type. */
const SHORT: Readonly<Record<ArticleId, readonly string[]>> = {
  "ma-vs-billing-and-coding": ["ma-vs-coding"],
  "billing-vs-coding": ["coding-vs-billing"],
  "coding-vs-office": ["office-vs-coding"],
  "cma-vs-coder": ["coder-vs-cma"],
  "billing-and-coding-careers": ["four-careers"],
};

/** Writes a workbook with ready-made tables, a sheet each, or tells which there are. */
export async function writeReadyMade({ operands, options }: Given): Promise<ExitCode> {
  if (options.has("list")) {
    print(listed());
    return 0;
  }
  const ids = options.has("all") ? ARTICLES.map(({ id }) => id) : [...new Set(operands.map(articleNamed))];
  if (ids.length === 0) {
    throw new WrongUse(
      "No table is given. career-comparison ready-made --list names them; --all takes every one.",
    );
  }
  const sheets: ArticleOnSheet[] = [];
  for (const id of ids) {
    const taken = sheets.map(({ blueprint }) => blueprint.name);
    sheets.push({ id, ...(await newArticleSheet(id, taken)) });
  }
  const output = outputFor(options.get("output"), articleFileName(sheets), options.has("force"));
  const workbook = await renderXlsx(
    sheets.map(({ blueprint }) => blueprint),
    articleProperties(sheets, dataset().version, new Date()),
  );
  await deliver(output, workbook);
  for (const { finding } of sheets) say(`${finding}.`);
  return 0;
}

function articleNamed(text: string): ArticleId {
  const key = nameKey(text);
  const article = ARTICLES.find(({ id, name, title }) =>
    [id, name, title, ...SHORT[id]].some((known) => nameKey(known) === key),
  );
  if (article !== undefined) return article.id;
  const set = SETS.find(({ id, name }) => nameKey(id) === key || nameKey(name) === key);
  if (set !== undefined) {
    throw new WrongUse(
      `${quoted(set.name)} is a set of measures, for careers of your own. Name them: career-comparison compare "medical assistant" coder --measures ${quoted(set.name)}`,
    );
  }
  const known = ARTICLES.flatMap(({ id }) => [id, ...SHORT[id]]);
  const advice = didYouMean(text, known) || " career-comparison ready-made --list names them.";
  throw new WrongUse(`No ready-made table is called ${quoted(text)}.${advice}`);
}

function listed(): string {
  return section(
    "Ready-made tables",
    ARTICLES.map(({ id, title, about }) => [[id, ...SHORT[id]].join(", "), `${title}. ${about}`]),
  );
}
