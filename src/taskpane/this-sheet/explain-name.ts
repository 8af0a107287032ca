import type { CellRead } from "../../actions/read-cell";
import type { Call } from "../../blueprint/formula-calls";
import { formulaParts } from "../../blueprint/formula-parts";
import { Nearest } from "../../lookup/nearest";
import { words } from "../../words/words";
import { nameOf } from "./evaluate-call";
import type { Evaluator } from "./evaluate-call";
import { explanation } from "./explanation";
import type { Explanation } from "./explanation";

/** Functions that give names a meaning of their own within the formula. */
const NAMING = /(^|\.)(LET|LAMBDA)$/i;

/**
 * #NAME? in a formula that calls the add-in: a cell that shows it, a function misspelled, a name that nobody has
 * defined, or else an add-in that came too late, which alone is a case for Repair.
 */
export function explainName(
  { calls, cells, content, defined }: CellRead,
  { described }: Pick<Evaluator, "described">,
): Explanation {
  const { fromCell, lost, misspelled, noName, unquoted } = words.selectedCell;
  if (/_xldudf_/i.test(String(content))) return explanation("error", [lost], [], true);
  const unknown = unknownFunction(calls, described);
  if (unknown !== undefined) return explanation("error", [unknown]);
  const from = [...cells.values()].flatMap(({ errors }) => errors).find(([, error]) => error === "#NAME?");
  if (from !== undefined) return explanation("error", [fromCell(...from)]);
  const { functions, names } = formulaParts(String(content));
  const suspects = names.filter((name) => !defined?.includes(name.toLowerCase()));
  const isSure = defined !== undefined && !functions.some((name) => NAMING.test(name));
  if (suspects.length > 0 && isSure)
    return explanation(
      "error",
      suspects.flatMap((name) => [noName(name), unquoted(name)]),
    );
  const others = functions.length === 0 ? undefined : misspelled(functions.join(", "));
  return explanation("error", [...suspects.map(unquoted), lost, others], [], true);
}

function unknownFunction(calls: readonly Call[], { functions }: Evaluator["described"]): string | undefined {
  const ids = functions.map(({ id }) => ({ name: id }));
  const unknown = calls.find((call) => ids.every(({ name }) => name !== call.id));
  if (unknown === undefined) return undefined;
  const [meant] = new Nearest(ids).find(unknown.id);
  return words.selectedCell.unknownFunction(nameOf(unknown), meant && nameOf({ id: meant.entry.name }));
}
