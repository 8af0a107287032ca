/** A cell's data validation as a person meets it. */
export interface CellInput {
  /** The values that may be picked. */
  readonly choices: readonly string[] | undefined;
  readonly title: string;
  readonly message: string;
  /** What else is entered than the rule wants is met with; `undefined` where anything may be entered. */
  readonly alert: Alert | undefined;
  /** Whether the rule says no to every entry. */
  readonly closed: boolean;
}

export interface Alert {
  /** Whether the person may go on all the same. */
  readonly warns: boolean;
  readonly title: string;
  readonly words: string;
}

/** Under Excel's names, of which the page needs these. */
interface Validation {
  readonly rule: {
    readonly list?: { readonly source?: unknown; readonly inCellDropDown?: boolean };
    readonly custom?: { readonly formula?: unknown };
  };
  readonly prompt: { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string };
  readonly errorAlert: {
    readonly showAlert?: boolean;
    readonly style?: string;
    readonly title?: string;
    readonly message?: string;
  };
}

/** Excel's own words where the rule has none. */
const REFUSAL = "This value doesn't match the data validation restrictions defined for this cell.";

/** Reads what the host keeps of a cell. A list that is a range of cells is not read, nor is a formula worked out. */
export function cellInput(validation: object): CellInput {
  const { rule, prompt, errorAlert } = validation as Validation;
  const source = rule.list?.inCellDropDown === false ? undefined : rule.list?.source;
  const listed = typeof source === "string" && !source.startsWith("=") ? source : undefined;
  const said = prompt.showPrompt === false ? {} : prompt;
  return {
    choices: listed?.split(",").map((choice) => choice.trim()),
    title: said.title ?? "",
    message: said.message ?? "",
    alert: alertOf(errorAlert),
    closed: /^=\s*FALSE(\(\))?\s*$/i.test(String(rule.custom?.formula ?? "")),
  };
}

function alertOf({ showAlert, style = "Stop", title, message }: Validation["errorAlert"]): Alert | undefined {
  if (showAlert === false || (style !== "Stop" && style !== "Warning")) return undefined;
  return { warns: style === "Warning", title: title ?? "", words: message ?? REFUSAL };
}

/** What stands against entering the text. As in Excel, emptying a cell is never refused. */
export function refusal({ choices, closed, alert }: CellInput, text: string): Alert | undefined {
  const entered = text.trim();
  if (entered === "") return undefined;
  // What a formula gives is not looked at.
  const unlisted = choices?.includes(entered) === false && !entered.startsWith("=");
  return closed || unlisted ? alert : undefined;
}
