import { children, ExcelCollection, ExcelObject } from "./excel-object";
import { getMember, getterNames, label, wireName } from "./member";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Property paths as a tree: `format/fill/color` → `{ format: { fill: { color: {} } } }`. */
interface Wanted {
  [property: string]: Wanted;
}

function wanted(query: QueryInfo): Wanted {
  const tree: Wanted = {};
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths) {
    let at = tree;
    for (const step of path.split(/[/.]/)) at = at[step] ??= {};
  }
  return Object.keys(tree).length === 0 ? { "*": {} } : tree;
}

interface Reader {
  /** What the client needs to find an object again; it stands beside the properties of every object on the way. */
  describe(object: ExcelObject): Record<string, unknown>;
  /** Throws where a property is newer than the host pretends to be. */
  check(member: string): void;
}

/** What a `load` answers. */
export const queryResult = (object: ExcelObject, query: QueryInfo, reader: Reader): unknown =>
  answer(object, wanted(query), reader, query);

const WITH_CELLS = /^(Range|Table|Chart|NamedItem)(?!Format)/;
const THROUGH_CELLS = /(^|[/.])(charts|tables|series)[/.]/i;
const HELD_BY_CELLS = /(^|[/.])(\*|values|text|valueTypes|hasSpill|value|title|name)$/i;

/** Whether a `load` looks at what cells hold, which formulas may still be working on. */
export function readsValues(object: ExcelObject, query: QueryInfo): boolean {
  const paths = [...(query.Select ?? ["*"]), ...(query.Expand ?? [])];
  return paths.some(
    (path) => HELD_BY_CELLS.test(path) && (WITH_CELLS.test(object.className) || THROUGH_CELLS.test(path)),
  );
}

function answer(object: ExcelObject, tree: Wanted, reader: Reader, query: QueryInfo = {}): unknown {
  if (!(object instanceof ExcelCollection)) return properties(object, tree, reader);
  const { "*": all, count, ...rest } = tree;
  const items = object[children]().slice(query.Skip ?? 0, (query.Skip ?? 0) + (query.Top ?? Infinity));
  const perItem = all === undefined ? rest : { ...rest, "*": {} };
  return {
    ...(count === undefined && all === undefined ? {} : { Count: object.count }),
    _Items: items.map((item) => properties(item, perItem, reader)),
  };
}

function properties(object: ExcelObject, tree: Wanted, reader: Reader): Record<string, unknown> {
  const result: Record<string, unknown> = reader.describe(object);
  for (const [property, below] of Object.entries(tree)) {
    if (property === "*") Object.assign(result, scalars(object, reader));
    else result[wireName(property)] = value(object, property, below, reader);
  }
  return result;
}

function value(object: ExcelObject, property: string, below: Wanted, reader: Reader): unknown {
  reader.check(label(object, property));
  const found = getMember(object, property);
  if (!(found instanceof ExcelObject)) return found;
  return answer(found, Object.keys(below).length === 0 ? { "*": {} } : below, reader);
}

/** Properties that are not objects themselves. */
function scalars(object: ExcelObject, reader: Reader): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of getterNames(object).filter((property) => isAllowed(object, property, reader))) {
    const found = getMember(object, name);
    if (!(found instanceof ExcelObject)) result[wireName(name)] = found;
  }
  return result;
}

function isAllowed(object: ExcelObject, property: string, reader: Reader): boolean {
  try {
    reader.check(label(object, property));
    return true;
  } catch {
    return false;
  }
}
