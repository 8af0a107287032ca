import { loadFacts } from "../../../data/facts";
import { Faults } from "../../../data/fault";
import type { Fault } from "../../../data/fault";
import { checkRules, RULES } from "../../../data/rules/rules";
import { changedFacts, FACTS } from "../changed-facts";

/** A change that breaks each rule, and what the rule then says. */
const BREAKS: readonly (readonly [rule: string, file: string, from: string, to: string, says: string])[] = [
  [
    "known sources",
    "ladder.csv",
    "related,medical-assistant,onet-29",
    "related,medical-assistant,hearsay",
    'ladder.csv:5 The source "hearsay" is not in sources.csv. Add it, or mend the id.',
  ],
  [
    "known sources",
    "sources.csv",
    "credentials,",
    "papers,",
    'sources.csv:1 The source "credentials" is named by the build. Add it.',
  ],
  [
    "known careers",
    "claims.csv",
    "article-1,medical-coder,salary",
    "article-1,medic,salary",
    'claims.csv:2 The career "medic" is not in careers.csv. Add it, or mend the slug.',
  ],
  [
    "known occupations",
    "onet.csv",
    "29-9021; 31-9092",
    "29-9999; 31-9092",
    'onet.csv:2 The occupation "29-9999" is not in occupations.csv. Add it, or mend the code.',
  ],
  [
    "known occupations",
    "claims.csv",
    "34160,29-2071",
    "34160,29-2070",
    'claims.csv:6 The occupation "29-2070" is not in occupations.csv. Add it, or mend the code.',
  ],
  [
    "unique keys",
    "claims.csv",
    "10,article-1",
    "2,article-1",
    'claims.csv:3 "2" already stands on line 2. Take one of them out.',
  ],
  [
    "sentences",
    "conflicts.csv",
    "The article names no year.",
    "no year",
    'conflicts.csv:2 "no year" is shown as a sentence. Begin it with a capital and end it with a full stop.',
  ],
  [
    "ways on",
    "ladder.csv",
    "advance,29-9021",
    "advance,29-9999",
    'ladder.csv:6 "29-9999" is neither a slug of careers.csv nor a code of occupations.csv. Mend it.',
  ],
  [
    "ways on",
    "ladder.csv",
    "lateral,medical-coder",
    "lateral,medical-assistant",
    'ladder.csv:2 "medical-assistant" leads to itself. Take the line out.',
  ],
  [
    "ways on",
    "ladder.csv",
    "advance,29-9021",
    "advance,medical-assistant",
    'ladder.csv:6 "medical-coder" leads to "medical-assistant" twice. Take one out.',
  ],
  [
    "sound claims",
    "claims.csv",
    "undated,46660",
    "undated,about 46660",
    'claims.csv:2 "about 46660" is no number in plain digits, though it counts in USD/year.',
  ],
  [
    "sound claims",
    "claims.csv",
    "salary,unspecified,USD/year",
    "salary,,USD/year",
    "claims.csv:2 A claim of salary has a statistic.",
  ],
  [
    "sound claims",
    "claims.csv",
    "knowledge,,text",
    "knowledge,mean,text",
    'claims.csv:4 A claim in words has no statistic. Take "mean" out.',
  ],
  [
    "sound claims",
    "claims.csv",
    "growth,,fraction",
    "growth,,people",
    "claims.csv:5 The measure growth counts in fraction, not in people.",
  ],
  [
    "sound claims",
    "claims.csv",
    "Coding systems to know,Medical coders",
    "Coding systems to know,",
    "claims.csv:4 What an article says has a label and a career as named.",
  ],
  [
    "sound claims",
    "claims.csv",
    "Specialist,average,",
    "Specialist,,",
    "claims.csv:2 What the article calls its statistic is told where that is unspecified, and nowhere else.",
  ],
  [
    "sound claims",
    "claims.csv",
    "average,salary,,",
    "average,salary,p50,",
    'claims.csv:2 "p50" is no part of an answer of salary. Give a statistic of pay, a line of a list, or the slug of the career to compare with.',
  ],
  [
    "sound claims",
    "conflicts.csv",
    "2;b6",
    "2;b7",
    'conflicts.csv:2 The claim "b7" is not in claims.csv. Add it, or mend the id.',
  ],
  [
    "told fields",
    "profiles.csv",
    "medical-coder,license,1,no,",
    "medical-coder,license,1,perhaps,",
    'profiles.csv:79 license of "medical-coder" is "perhaps", not no, varies by state, yes.',
  ],
  [
    "told fields",
    "profiles.csv",
    "medical-assistant,duties,2,",
    "medical-assistant,duties,3,",
    'profiles.csv:4 duties of "medical-assistant" has position 3 where 2 is due.',
  ],
  [
    "told fields",
    "profiles.csv",
    ",0.57,",
    ",0.97,",
    'profiles.csv:16 The shares of settings of "medical-assistant" add up to 1.31, more than 1.',
  ],
  [
    "told fields",
    "profiles.csv",
    "medical-coder,programs,2,",
    "medical-coder,programs,1,A,,own\nmedical-coder,programs,2,B,,own\nmedical-coder,programs,3,C,,own\nmedical-coder,programs,4,",
    'profiles.csv:85 programs of "medical-coder" has 5 lines, not 1 to 4. Add some, or take some out.',
  ],
  [
    "told fields",
    "profiles.csv",
    "Mostly sitting at a computer",
    "Mostly sitting at a computer and then some more sitting at a computer until the day is over and everyone goes home",
    'profiles.csv:84 physical note of "medical-coder" has 114 characters, not at most 100. Shorten it.',
  ],
  [
    "told or absent",
    "absences.csv",
    "medical-coder,length,",
    "medical-coder,schedule,",
    'careers.csv:4 Nothing tells length of "medical-coder". Tell it, or why it is absent.',
  ],
  [
    "told or absent",
    "absences.csv",
    "medical-coder,length,",
    "medical-coder,schedule,",
    'absences.csv:3 "medical-coder schedule" is told. Take the line out.',
  ],
  [
    "whole prices",
    "consumer-prices.csv",
    "2024,",
    "2022,",
    "consumer-prices.csv:3 The year 2022 does not follow 2023. Add what lacks.",
  ],
  [
    "whole prices",
    "price-parities.csv",
    "TX,",
    "NV,",
    'places.csv:4 "TX" has no line in price-parities.csv.',
  ],
  [
    "unique keys",
    "occupations.csv",
    "29-9021,",
    "29-2072,",
    'occupations.csv:3 "29-2072" already stands on line 2. Take one of them out.',
  ],
  [
    "unique names",
    "names.csv",
    "coder,medical-coder,",
    "coder,medical-coder,\nC.O.D.E.R.,medical-coder,",
    'names.csv:6 The career "medical-coder" is called "C.O.D.E.R." on line 5 already. Take one of them out.',
  ],
  [
    "plain slugs",
    "careers.csv",
    "medical-assistant,",
    "Medical Assistant,",
    'careers.csv:2 The slug "Medical Assistant" must be lower-case words and hyphens: "medical-assistant".',
  ],
  [
    "plain slugs",
    "careers.csv",
    "medical-biller,",
    "billing-and-posting-clerks,",
    'careers.csv:3 The slug "billing-and-posting-clerks" is taken by the occupation 43-3021. Choose another.',
  ],
  [
    "known occupations",
    "values/oews-2025.csv",
    "29-9021,",
    "29-9999,",
    'values/oews-2025.csv:3 The occupation "29-9999" is not in occupations.csv. Add it, or mend the code.',
  ],
  [
    "known careers",
    "names.csv",
    "CMA,medical-assistant",
    "CMA,medic",
    'names.csv:4 "CMA" is for the career "medic", which is not in careers.csv. Add it, or mend the slug.',
  ],
  [
    "known places",
    "values/oews-2023-states.csv",
    "TX,43-3021",
    "YT,43-3021",
    'values/oews-2023-states.csv:5 The place "YT" is not in places.csv. Add it, or mend the code.',
  ],
  [
    "known places",
    "places.csv",
    "US,United States\n",
    "",
    "places.csv:2 The first place must be the nation: US,United States.",
  ],
  [
    "sourced series",
    "sources.csv",
    "projections-2024,",
    "projections,",
    'series.csv:24 The source "projections-2024" is not in sources.csv. Add it, or mend the id.',
  ],
  [
    "sourced series",
    "series.csv",
    "projections-2024,growth,growth",
    "projections-2024,rise,growth",
    'series.csv:24 There is no column "rise" in values/projections-2024.csv. Add it, or drop the series.',
  ],
  [
    "sourced series",
    "values/projections-2024.csv",
    ",openings,",
    ",vacancies,",
    'values/projections-2024.csv:1 The column "vacancies" has no line in series.csv. Add one, or drop the column.',
  ],
  [
    "units",
    "series.csv",
    "growth,growth,,fraction",
    "growth,growth,,people",
    "series.csv:24 The measure growth counts in fraction, not in people.",
  ],
  [
    "units",
    "series.csv",
    "wage-p90,wage,p90",
    "wage-p90,wage,",
    "series.csv:14 A series of wage must name its statistic, such as median.",
  ],
  [
    "units",
    "series.csv",
    "openings,openings,,",
    "openings,openings,mean,",
    'series.csv:25 A series of openings has no statistic. Take "mean" out.',
  ],
  [
    "plain values",
    "values/oews-2025.csv",
    ",24.59,",
    ",*,",
    'values/oews-2025.csv:2 wage-median of 29-2072 in US is "*". Write plain digits, at most 2 of them behind the point, or nothing where none was published.',
  ],
  [
    "plain values",
    "values/oews-2025.csv",
    ",51140,",
    ",51140.5,",
    'values/oews-2025.csv:2 salary-median of 29-2072 in US is "51140.5". Write a whole number, or nothing where none was published.',
  ],
  [
    "plain values",
    "values/projections-2024.csv",
    "Associate's degree",
    "—",
    'values/projections-2024.csv:3 education of 29-9021 in US is "—". Write a text, or nothing where none was published.',
  ],
  [
    "plausible ranges",
    "values/projections-2024.csv",
    "0.125",
    "12.5",
    "values/projections-2024.csv:4 growth of 31-9092 in US is 12.5, not between -0.6 and 1 fraction. Check digits and unit.",
  ],
  [
    "ordered percentiles",
    "values/oews-2025.csv",
    "37000,43490",
    "43490,37000",
    "values/oews-2025.csv:2 salary-p10 (43490) is above salary-p25 (37000). Check both.",
  ],
  [
    "annual and hourly",
    "values/oews-2023-states.csv",
    "TX,31-9092,66720,37570",
    "TX,31-9092,66720,37590",
    "values/oews-2023-states.csv:4 salary-median (37590) is not 2,080 hours of wage-median (18.06). Check both.",
  ],
  [
    "answered careers",
    "values/oews-2025.csv",
    "43-3021,404060,48500,51070,37290,42840,58290,67710,23.32,",
    "43-3021,404060,,51070,37290,42840,58290,67710,,",
    'careers.csv:3 No pay is published for 43-3021, so "medical-biller" would answer nothing. Name another occupation.',
  ],
  [
    "separable titles",
    "titles.csv",
    "Medical Biller Coder",
    "Medical Biller|Coder",
    'titles.csv:13 Take the bar out of the title "Medical Biller|Coder".',
  ],
  [
    "sentences",
    "careers.csv",
    "Medical coder,29-2072,",
    "Medical coder,29-2072,for billers too",
    'careers.csv:4 "for billers too" is shown as a sentence. Begin it with a capital and end it with a full stop.',
  ],
  [
    "sorted rows",
    "titles.csv",
    "29-2072,Coder\n29-2072,Fee Coder",
    "29-2072,Fee Coder\n29-2072,Coder",
    'titles.csv:5 "29-2072 Coder" stands too low. Sort the file.',
  ],
];

function broken(rule: string, folder: string): readonly Fault[] {
  const faults = new Faults();
  for (const { name, check } of RULES) if (name === rule) check(loadFacts(folder), faults);
  return faults.list;
}

describe("checkRules", () => {
  it("passes facts that break no rule", () => {
    expect(() => checkRules(loadFacts(FACTS))).not.toThrow();
  });

  it("stops on facts that break one", () => {
    expect(() => checkRules(loadFacts(changedFacts("places.csv", "TX,", "US,")))).toThrow(Faults);
  });

  it("has a breaking change below for every rule", () => {
    expect(new Set(BREAKS.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
  });

  it.each(BREAKS)("keeps %s in %s", (rule, file, from, to, says) => {
    expect(broken(rule, FACTS)).toEqual([]);
    const said = broken(rule, changedFacts(file, from, to)).map(
      ({ file, line, sentence }) => `${file}:${line} ${sentence}`,
    );
    expect(said).toContain(says);
  });
});
