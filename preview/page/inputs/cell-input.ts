/** A cell's data validation as a person meets it. */
export interface CellInput {
  /** The values that may be picked. */
  readonly choices: readonly string[] | undefined;
  readonly title: string;
  readonly message: string;
  /** Shown when something else is entered; `undefined` where anything may be. */
  readonly refusal: string | undefined;
}

/** Under Excel's names, of which the page needs these. */
interface Validation {
  readonly rule: { readonly list?: { readonly source?: unknown; readonly inCellDropDown?: boolean } };
  readonly prompt: { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string };
  readonly errorAlert: { readonly showAlert?: boolean; readonly style?: string; readonly message?: string };
}

/** Excel's own words where the rule has none. */
const REFUSAL = "This value doesn't match the data validation restrictions defined for this cell.";

/** Reads what the host keeps of a cell. A list that is a range of cells is not read. */
export function cellInput(validation: object): CellInput {
  const { rule, prompt, errorAlert } = validation as Validation;
  const source = rule.list?.inCellDropDown === false ? undefined : rule.list?.source;
  const listed = typeof source === "string" && !source.startsWith("=") ? source : undefined;
  const said = prompt.showPrompt === false ? {} : prompt;
  const stops = errorAlert.showAlert !== false && (errorAlert.style ?? "Stop") === "Stop";
  return {
    choices: listed?.split(",").map((choice) => choice.trim()),
    title: said.title ?? "",
    message: said.message ?? "",
    refusal: stops && listed !== undefined ? (errorAlert.message ?? REFUSAL) : undefined,
  };
}

/** Why the text may not be entered. As in Excel, a formula's result is not looked at. */
export function refusal({ choices, refusal: words }: CellInput, text: string): string | undefined {
  const entered = text.trim();
  const allowed = entered === "" || entered.startsWith("=") || choices?.includes(entered) !== false;
  return allowed ? undefined : words;
}
