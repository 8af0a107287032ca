/** What ends a sentence or a list, and no address. */
const AFTER = /[.,;:!?)\]]+$/;

/** The address that a text gives, where it is exactly one and a safe one; a cell can lead to one only. */
export function linkIn(text: string): string | undefined {
  const addresses = new Set(
    [...text.matchAll(/\bhttps?:\/\/[^\s"<>]+/g)].map(([each]) => each.replace(AFTER, "")),
  );
  const [only] = addresses;
  if (addresses.size !== 1 || only === undefined || !URL.canParse(only)) return undefined;
  return new URL(only).protocol === "https:" ? only : undefined;
}
