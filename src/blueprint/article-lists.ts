import type { ArticleTable, MarkedConflict } from "../comparison/article-table";
import { statedBriefly } from "../comparison/article-words";
import { citation } from "../dataset/citation";
import type { Source } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { area } from "./address";
import { hasUnofficial, NO_OFFICIAL, NOT_OFFICIAL, sourceNumber, STAND_IN } from "./article-cells";
import { COLUMNS, rowAt, wholeRow } from "./article-frame";
import type { ArticleFrame } from "./article-frame";
import type { Block } from "./blueprint";
import { BY_HAND } from "./reconcile";

const CONFLICTS =
  "Conflicts, by their letters: what does not agree, and why (a row without a letter may still differ from its official figure)";

type Statements = MarkedConflict["here"];

/** What stands below the table: where statements differ, what to know, and the numbered sources. */
export function articleLists(frame: ArticleFrame): readonly Block[] {
  const { table } = frame;
  return [
    ...(table.conflicts.length === 0 ? [] : heading(frame, "conflicts", CONFLICTS)),
    ...table.conflicts.flatMap((conflict) =>
      line(frame, `conflict-${conflict.id}`, `${conflict.letter}  ${conflict.about}`, told(table, conflict)),
    ),
    ...heading(frame, "remarks", "Terms and notes"),
    ...line(frame, "note-terms", "Terms", terms(table)),
    ...occupationLine(frame),
    ...table.standIns.flatMap(({ names, sentence }, at) =>
      line(frame, `stand-in-${at + 1}`, STAND_IN, `${names.join(", ")}: ${sentence}`),
    ),
    ...table.notes.flatMap((note, at) => line(frame, `note-${at + 1}`, `Note ${at + 1}`, note)),
    { kind: "text", area: wholeRow(rowAt(frame, BY_HAND)), cell: undefined, style: "footnote" },
    ...heading(frame, "sources", "Sources"),
    ...table.sources.flatMap((source, at) =>
      line(
        frame,
        `source-${at + 1}`,
        `${sourceNumber(table, source)} ${periodName(source.period)}`,
        cited(source),
      ),
    ),
  ];
}

function heading(frame: ArticleFrame, id: string, text: string): readonly Block[] {
  return [{ kind: "text", area: wholeRow(rowAt(frame, id)), cell: text, style: "section" }];
}

function line(frame: ArticleFrame, id: string, label: string, text: string): readonly Block[] {
  const row = rowAt(frame, id);
  return [
    { kind: "text", area: area(row, 0), cell: label, style: "footnote" },
    { kind: "text", area: area(row, 1, 1, COLUMNS.length - 1), cell: text, style: "footnote" },
  ];
}

/** What official figures are for, since articles name careers in their own ways. */
function occupationLine(frame: ArticleFrame): readonly Block[] {
  const { occupations } = frame.table;
  if (occupations.length === 0) return [];
  const each = occupations.map(
    ({ names, occupation }) => `${names.join(", ")}: ${occupation.title} (${occupation.code})`,
  );
  return line(frame, "note-occupations", "Occupations", `Official figures are for: ${each.join("; ")}.`);
}

function told(table: ArticleTable, { here, elsewhere, why }: MarkedConflict): string {
  const others = elsewhere.length === 0 ? [] : [`Elsewhere: ${listed(table, elsewhere, true)}.`];
  return [`This article: ${listed(table, here, false)}.`, ...others, why].join(" ");
}

function listed(table: ArticleTable, statements: Statements, numbered: boolean): string {
  const each = statements.map(({ figure, called }) => {
    const number = numbered ? ` ${sourceNumber(table, figure.source)}` : "";
    return statedBriefly(figure, called) + number;
  });
  return [...new Set(each)].join("; ");
}

function terms(table: ArticleTable): string {
  const rows = table.topics.flatMap((topic) => topic.rows);
  const statistics = rows.flatMap(({ fact, official }) => [
    fact.figure.statistic,
    ...official.map(({ figure }) => figure.statistic),
  ]);
  const silent = statistics.includes("unspecified");
  const tenths = statistics.includes("p10") || statistics.includes("p90");
  return [
    ...(silent
      ? ['"Not stated" means that the article does not say which statistic it gives, only the words quoted.']
      : []),
    ...(statistics.includes("median")
      ? ["Median: half of those who work in the career earn more, half earn less."]
      : []),
    ...(tenths
      ? [
          "Lowest 10%: a tenth of those who work in the career earn less than this. Highest 10%: a tenth earn more.",
        ]
      : []),
    ...(hasUnofficial(table)
      ? [`"${NOT_OFFICIAL}" marks what bodies say of the certifications that they give.`]
      : []),
    `"${NO_OFFICIAL}" means that this data set has none that answers the same question.`,
  ].join(" ");
}

function cited(source: Source): string {
  const where = source.url === "not given" ? "address not given" : source.url;
  return `${citation(source)}, ${where}`;
}
