const LONGEST = 31;

/**
 * A name for a sheet that compares these careers, free among those taken: "Coder vs Assistant", then
 * "Coder vs Assistant (2)". Words that every career begins with are left out.
 */
export function sheetName(careers: readonly string[], taken: readonly string[]): string {
  return freeName(legal(joined(withoutSharedWords(careers))), taken);
}

/** A name that Excel takes, or the same with the first number that makes it free. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = numbered(wanted, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** What is wrong with a sheet's name in Excel; `undefined` when nothing is. */
export function sheetNameProblem(name: string): string | undefined {
  if (name === "") return "a sheet name is blank";
  if (name.length > LONGEST) return `the sheet name "${name}" is longer than ${LONGEST} characters`;
  if (/[[\]:*?/\\]/.test(name)) return `the sheet name "${name}" holds one of []:*?/\\`;
  if (/^'|'$/.test(name)) return `the sheet name "${name}" begins or ends with an apostrophe`;
  return name.toLowerCase() === "history" ? `Excel keeps the sheet name "${name}" for itself` : undefined;
}

function withoutSharedWords(careers: readonly string[]): readonly string[] {
  const words = careers.map((career) => career.split(" "));
  const fewest = Math.min(...words.map((each) => each.length));
  let shared = 0;
  while (shared < fewest - 1 && words.every((each) => each[shared] === words[0]?.[shared])) shared += 1;
  return shared === 0 ? careers : words.map((each) => capitalized(each.slice(shared).join(" ")));
}

function joined(careers: readonly string[]): string {
  const all = careers.join(" vs ");
  if (all.length <= LONGEST) return all;
  const others = ` and ${careers.length - 1} other${careers.length === 2 ? "" : "s"}`;
  return shortened(careers[0] ?? "", LONGEST - others.length) + others;
}

function legal(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return sheetNameProblem(clean) === undefined ? clean : "Career comparison";
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const suffix = ` (${number})`;
  return shortened(name, LONGEST - suffix.length) + suffix;
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
