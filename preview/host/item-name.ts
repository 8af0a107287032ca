import { HostError, invalidArgument } from "./host-error";

/** Throws where a name or a table cannot be called so: letters, digits, `_`, `.` and `\`, and not like a cell. */
export function checkItemName(name: string): void {
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
  if (!/^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name) || looksLikeCell) {
    throw invalidArgument(`"${name}" is not a name.`);
  }
}

export const nameTaken = (name: string) =>
  new HostError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: "${name}".`,
  );
