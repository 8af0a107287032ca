import { quoted } from "./formula-text";

/*
 * The rule of `inSentence` as expressions, each over the cell that the one before it gives. Excel compares without regard
 * to case.
 */

/** What a sentence calls a career: its name, but its official title where the name has a digit; no long capitals. */
export function singularFormula(name: string, official: string): string {
  const digits = `COUNT(FIND({0,1,2,3,4,5,6,7,8,9},${name}))>0`;
  const inCapitals = `AND(LEN(${name})>5,EXACT(${name},UPPER(${name})))`;
  return `IF(${digits},${official},IF(${inCapitals},LOWER(${name}),${name}))`;
}

/** What is added to it … */
export function endingFormula(name: string): string {
  const ends = (text: string) => `RIGHT(${name},${text.length})=${quoted(text)}`;
  const keepsEnding = [
    `ISNUMBER(FIND(",",${name}))`,
    `AND(${ends("s")},NOT(${ends("ss")}))`,
    ...[")", "ing", "gy", "police", "equipment"].map(ends),
  ].join(",");
  const afterVowel = `ISNUMBER(SEARCH(LEFT(RIGHT(${name},2)),"aeiou"))`;
  const cases = [
    [`OR(${keepsEnding})`, ""],
    [ends("man"), "en"],
    [ends("wife"), "ves"],
    [`AND(${ends("y")},NOT(${afterVowel}))`, "ies"],
    [`OR(${["ch", "sh", "ss", "x"].map(ends).join(",")})`, "es"],
  ] as const;
  const ending = cases.reduceRight(
    (rest, [condition, text]) => `IF(${condition},${quoted(text)},${rest})`,
    quoted("s"),
  );
  return ending;
}

/** … and the whole, in small letters unless it has capitals of its own. */
export function pluralFormula(name: string, ending: string): string {
  const rest = `MID(${name},2,255)`;
  const first = `IF(EXACT(${rest},LOWER(${rest})),LOWER(LEFT(${name})),LEFT(${name}))`;
  const dropped = `IF(OR(${ending}="en",${ending}="ves"),2,IF(${ending}="ies",1,0))`;
  const isField = `AND(ISERROR(FIND(",",${name})),OR(RIGHT(${name},3)="ing",RIGHT(${name},2)="gy"))`;
  return `IF(${isField},"those in ","")&${first}&MID(${name},2,LEN(${name})-1-${dropped})&${ending}`;
}
