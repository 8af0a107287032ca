import { findArticleFacts } from "../dataset/article-facts";
import type { ArticleFact } from "../dataset/article-facts";
import { loadProfiles } from "../dataset/dataset";
import type { Dataset } from "../dataset/dataset";
import type { Source } from "../dataset/figure";
import { articleConflicts } from "./article-conflicts";
import type { MarkedConflict } from "./article-conflicts";
import { articleFinding } from "./article-finding";
import { namesIn, occupationsOf } from "./article-names";
import type { NamedOccupation } from "./article-names";
import { remarkOn, sharedNotes } from "./article-notes";
import type { Remark } from "./article-notes";
import { officialAnswers } from "./article-official";
import type { OfficialAnswer } from "./article-official";
import { byTopic } from "./article-words";
import type { Group } from "./measures";

export type { MarkedConflict } from "./article-conflicts";
export type { OfficialAnswer } from "./article-official";

export type ArticleId = (typeof ARTICLES)[number]["id"];

/** The ready-made tables, one for each article. */
export const ARTICLES = [
  {
    id: "ma-vs-billing-and-coding",
    title: "Medical assistant vs. billing and coding specialist",
    /** For a sheet that shows it. */
    name: "Assistant vs Billing and Coding",
    about: "What an article that promotes Stepful says of both careers, beside the newest official figures.",
    careers: ["Medical Assistant", "Medical Coding & Billing Specialist"],
    source: "article-1",
  },
  {
    id: "billing-vs-coding",
    title: "Medical billing vs. medical coding",
    name: "Billing vs Coding",
    about: "What an article says of how billing and coding differ, beside the newest official figures.",
    careers: ["Medical Billing", "Medical Coding"],
    source: "article-2",
  },
  {
    id: "coding-vs-office",
    title: "Coding specialist vs. office specialist",
    name: "Coding vs Office Specialist",
    about: "What an article with figures of 2012 says of both careers, beside the newest official figures.",
    careers: ["Medical Coding Specialist", "Medical Office Specialist"],
    source: "article-3",
  },
  {
    id: "cma-vs-coder",
    title: "Certified medical assistant vs. medical coder",
    name: "CMA vs Coder",
    about: "What an article with figures of 2016 says of both careers, beside the newest official figures.",
    careers: ["Certified Medical Assistant (CMA)", "Medical Coder"],
    source: "article-4",
  },
  {
    id: "billing-and-coding-careers",
    title: "Four billing and coding careers",
    name: "Billing and Coding Careers",
    about: "What an article says of four careers that bill or code, beside the newest official figures.",
    careers: [
      "Medical Records and Health Information Technician",
      "Medical Assistant",
      "Medical Secretary",
      "Medical Coding Specialist",
    ],
    source: "article-5",
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly about: string;
  readonly careers: readonly string[];
  readonly source: string;
}[];

/** All that an article states, beside what is official. */
export interface ArticleTable {
  readonly id: ArticleId;
  readonly article: Source;
  /** How the article's figures lie to official ones, in one sentence without a full stop. */
  readonly finding: string;
  readonly topics: readonly { readonly topic: Group; readonly rows: readonly ArticleRow[] }[];
  readonly conflicts: readonly MarkedConflict[];
  /** Sentences that several remarks refer to, numbered from 1. */
  readonly notes: readonly string[];
  /** What official figures are for. */
  readonly occupations: readonly NamedOccupation[];
  /** Sentences on official figures that stand in for a career, with the names it goes by in the article. */
  readonly standIns: readonly { readonly names: readonly string[]; readonly sentence: string }[];
  /** Numbered from 1: the article, what is official, then other sources that contradict the article. */
  readonly sources: readonly Source[];
}

/** One fact of an article. */
export interface ArticleRow {
  readonly fact: ArticleFact;
  /** One for each of its careers that has one; none where nothing answers the same question. */
  readonly official: readonly OfficialAnswer[];
  /** A sentence, where what is official is of a broader or another group. */
  readonly standIn: string | undefined;
  /** The letters of the contradictions that it takes part in. */
  readonly marks: readonly string[];
  readonly remark: Remark;
}

/** Needs what `loadArticleTable` loads. */
export function articleTable(data: Dataset, id: ArticleId): ArticleTable {
  const source = ARTICLES.find((article) => article.id === id)?.source;
  const article = data.sources.find((each) => each.id === source);
  if (article === undefined) throw new Error(`The data set has no article for the table "${id}".`);
  const facts = findArticleFacts(data, article.id);
  const notes = sharedNotes(facts);
  const answered = facts.map((fact) => ({ fact, ...official(data, fact), remark: remarkOn(fact, notes) }));
  const topics = byTopic(answered);
  const inOrder = topics.flatMap(({ rows }) => rows);
  const conflicts = articleConflicts(
    data,
    article.id,
    inOrder.map(({ fact }) => fact.id),
  );
  const marked = ({ fact }: { readonly fact: ArticleFact }) =>
    conflicts.filter(({ claims }) => claims.includes(fact.id)).map(({ letter }) => letter);
  const rows = inOrder.map((row): ArticleRow => ({ ...row, marks: marked(row) }));
  return {
    id,
    article,
    finding: articleFinding(rows),
    topics: byTopic(rows),
    conflicts,
    notes,
    occupations: occupationsOf(rows),
    standIns: standInsOf(rows),
    sources: sourcesOf(article, rows, conflicts),
  };
}

/** Brings into memory what `articleTable` needs; `undefined` when it is there already. */
export function loadArticleTable(data: Dataset): Promise<void> | undefined {
  return loadProfiles(data);
}

function official(data: Dataset, fact: ArticleFact): Pick<ArticleRow, "official" | "standIn"> {
  const answers = officialAnswers(data, fact);
  const broader = answers.map(({ career }) => career.standIn).find((standIn) => standIn !== undefined);
  return { official: answers, standIn: answers.length === 0 ? undefined : (fact.standIn ?? broader) };
}

function standInsOf(rows: readonly ArticleRow[]): ArticleTable["standIns"] {
  const sentences = [...new Set(rows.map(({ standIn }) => standIn))].filter((each) => each !== undefined);
  return sentences.map((sentence) => {
    return { names: namesIn(rows.filter(({ standIn }) => standIn === sentence)), sentence };
  });
}

function sourcesOf(
  article: Source,
  rows: readonly ArticleRow[],
  conflicts: readonly MarkedConflict[],
): readonly Source[] {
  const answers = rows.flatMap((row) => row.official.map(({ figure }) => figure.source));
  const others = conflicts.flatMap(({ elsewhere }) => elsewhere.map(({ figure }) => figure.source));
  return [...new Set([article, ...answers, ...others])];
}
