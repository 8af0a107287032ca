import { child, ExcelCollection, ExcelObject } from "./excel-object";
import { HostError, itemNotFound } from "./host-error";
import { callMember, getMember, label, memberName, setMember } from "./member";
import { queryResult, readsValues, type QueryInfo } from "./query";
import type { References } from "./references";

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Stands beside `Arguments`: the id of an object path where an argument is an object, else 0. */
  readonly ReferencedObjectPathIds?: readonly PathReference[];
}

type PathReference = number | readonly PathReference[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = { root: 1, top: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** What a batch runs against. */
export interface Workplace {
  /** The object behind a global path ("" is the workbook) or a top level service. */
  top(name: string): ExcelObject;
  readonly references: References;
  /** Throws where a member, "Range.values", is newer than the host pretends to be. */
  check(member: string): void;
  /** Called before every action with its name; throws to fail the action. */
  before(index: number, where: string): void;
  /** Called before anything is read, so that formulas written so far have their values. */
  settle(): Promise<void>;
}

/** Runs actions in order; one that fails ends the batch, and those before it stay done. */
export async function runBatch(request: BatchRequest, workplace: Workplace): Promise<BatchResponse> {
  const batch = new Batch(request, workplace);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = await batch.run(action, index);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      const { code, message } =
        error instanceof HostError ? error : { code: "GeneralException", message: String(error) };
      response.Error = {
        Code: code,
        Message: message,
        Location: batch.where,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return response;
}

class Batch {
  /** The member at work, for the error that names it. */
  where = "";
  private readonly resolved = new Map<number, ExcelObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly workplace: Workplace,
  ) {}

  async run(action: Action, index: number): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    if (action.ActionType === ACTION.instantiate) return this.instantiate(action, index);
    const object = this.object(action.ObjectPathId);
    const member = action.ActionType === ACTION.query ? "load" : memberName(action.Name);
    this.where = object === null ? member : label(object, member);
    this.begin(index);
    // As in Excel, whatever is asked of an object that turned out not to exist quietly does nothing.
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return this.query(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(object, member, action);
      case ACTION.set:
        setMember(object, member, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not known to this host.`);
    }
  }

  private begin(index: number): void {
    this.workplace.check(this.where);
    this.workplace.before(index, this.where);
  }

  private async query(object: ExcelObject, query: QueryInfo): Promise<unknown> {
    if (readsValues(object, query)) await this.workplace.settle();
    return queryResult(object, query, {
      describe: (found) => this.workplace.references.describe(found),
      check: (member) => this.workplace.check(member),
    });
  }

  private async instantiate(action: Action, index: number): Promise<unknown> {
    const path = this.path(action.ObjectPathId);
    this.where = this.pathLabel(path);
    this.begin(index);
    if (!this.resolved.has(path.Id) && readsCells(path.Name)) await this.workplace.settle();
    const object = this.object(path.Id);
    return object === null ? null : this.workplace.references.describe(object);
  }

  private async method(object: ExcelObject, member: string, action: Action): Promise<unknown> {
    if (member === "_KeepReference") {
      this.workplace.references.keep(object);
      return null;
    }
    // Events are sent whether or not anybody registered: the client knows who listens.
    if (/^_(Unr|R)egister/.test(member)) return null;
    if (readsCells(action.Name)) await this.workplace.settle();
    const result = callMember(object, member, this.args(action.ArgumentInfo));
    return result instanceof ExcelObject ? this.workplace.references.describe(result) : result;
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `The batch has no object path ${id}.`);
    return path;
  }

  private object(id: number): ExcelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.root) return this.workplace.top("");
    if (path.ObjectPathType === PATH.top) return this.workplace.top(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.workplace.references.find(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent === null ? null : this.below(parent, path);
  }

  private below(parent: ExcelObject, path: ObjectPath): ExcelObject | null {
    this.where = this.pathLabel(path);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) {
      return asObject(getMember(parent, memberName(path.Name)), this.where);
    }
    if (path.ObjectPathType === PATH.method) {
      return asObject(callMember(parent, memberName(path.Name), args), this.where);
    }
    const found = parent instanceof ExcelCollection ? parent[child](args[0]) : undefined;
    if (found === undefined) throw itemNotFound(`"${String(args[0])}" in ${parent.className}`);
    return found;
  }

  private pathLabel(path: ObjectPath): string {
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    const member = path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name);
    return parent === null ? member : label(parent, member);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private withObjects(args: readonly unknown[], paths: readonly PathReference[] | undefined): unknown[] {
    if (paths === undefined) return [...args];
    return args.map((arg, index) => {
      const path = paths[index];
      if (Array.isArray(path)) return this.withObjects(arg as unknown[], path);
      return typeof path === "number" && path !== 0 ? this.object(path) : arg;
    });
  }
}

/** Members beside `load` that look at what the cells hold. */
const readsCells = (name: string) =>
  /^(GetUsedRange|GetSpill|GetImage|GetDataBody|GetSurrounding|Autofit|CopyFrom)/.test(name);

function asObject(value: unknown, where: string): ExcelObject | null {
  if (value === null || value instanceof ExcelObject) return value;
  throw new HostError("NotImplemented", `${where} is not known to this host as an object.`);
}
