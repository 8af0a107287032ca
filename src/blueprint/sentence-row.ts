/** The rule of `inSentence` as formulas over the name at the head of a column: first what is added to the name … */
export function endingFormula(head: string): string {
  const last = `RIGHT(${head})`;
  const keepsEnding = [
    `ISNUMBER(FIND(",",${head}))`,
    `${last}="s"`,
    `${last}=")"`,
    `RIGHT(${head},3)="ing"`,
    `RIGHT(${head},2)="gy"`,
  ].join(",");
  const afterVowel = `ISNUMBER(SEARCH(LEFT(RIGHT(${head},2)),"aeiou"))`;
  return `=IF(OR(${keepsEnding}),"",IF(AND(${last}="y",NOT(${afterVowel})),"ies","s"))`;
}

/** … then the name with it, in small letters unless it has capitals of its own. */
export function pluralFormula(head: string, ending: string): string {
  const rest = `MID(${head},2,255)`;
  const first = `IF(EXACT(${rest},LOWER(${rest})),LOWER(LEFT(${head})),LEFT(${head}))`;
  return `=${first}&MID(${head},2,LEN(${head})-IF(${ending}="ies",2,1))&${ending}`;
}
