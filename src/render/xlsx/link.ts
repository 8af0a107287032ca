/** What ends a sentence or a list, and no address. */
const AFTER = /[.,;:!?)\]]+$/;

/** Where a cell with this text leads: to the file that it names, or to the address that it gives. */
export function linkOf(text: string, files: readonly string[]): string | undefined {
  return files.includes(text) ? encodeURIComponent(text) : addressIn(text);
}

/** The address that a text gives, where it is exactly one and a safe one; a cell can lead to one only. */
function addressIn(text: string): string | undefined {
  const addresses = new Set(
    [...text.matchAll(/\bhttps?:\/\/[^\s"<>]+/g)].map(([each]) => each.replace(AFTER, "")),
  );
  const [only] = addresses;
  if (addresses.size !== 1 || only === undefined || !URL.canParse(only)) return undefined;
  return new URL(only).protocol === "https:" ? only : undefined;
}
