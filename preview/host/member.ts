import { ExcelObject } from "./excel-object";
import { HostError } from "./host-error";

/** "GetRangeByIndexes" → "getRangeByIndexes"; names that begin with an underscore stay. */
export const memberName = (wireName: string) => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** "name" → "Name", as answers name it. */
export const wireName = (member: string) => member.charAt(0).toUpperCase() + member.slice(1);

export const label = (object: ExcelObject, member: string) => `${object.className}.${member}`;

function descriptor(object: ExcelObject, member: string): PropertyDescriptor | undefined {
  for (
    let prototype: object = Object.getPrototypeOf(object);
    prototype !== ExcelObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const found = member === "constructor" ? undefined : Object.getOwnPropertyDescriptor(prototype, member);
    if (found !== undefined) return found;
  }
  return undefined;
}

const unknownMember = (object: ExcelObject, member: string) =>
  new HostError("NotImplemented", `${label(object, member)} is not known to this host.`);

const readOnly = (object: ExcelObject, member: string) =>
  new HostError("InvalidOperation", `${label(object, member)} can only be read.`);

export function getMember(object: ExcelObject, member: string): unknown {
  const get = descriptor(object, member)?.get;
  if (get === undefined) throw unknownMember(object, member);
  return get.call(object);
}

export function setMember(object: ExcelObject, member: string, value: unknown): void {
  const found = descriptor(object, member);
  if (found === undefined || found.value !== undefined) throw unknownMember(object, member);
  if (found.set === undefined) throw readOnly(object, member);
  found.set.call(object, value);
}

export function callMember(object: ExcelObject, member: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptor(object, member)?.value;
  if (typeof method !== "function") throw unknownMember(object, member);
  // JSON has no `undefined`: an argument that was left out arrives as null.
  return method.apply(
    object,
    args.map((arg) => arg ?? undefined),
  );
}

/** Names of every getter of a class, whatever it answers. */
export function getterNames(object: ExcelObject): string[] {
  const names = new Set<string>();
  for (
    let prototype: object = Object.getPrototypeOf(object);
    prototype !== ExcelObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (found.get !== undefined) names.add(name);
    }
  }
  return [...names];
}
