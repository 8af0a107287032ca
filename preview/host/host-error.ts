/** What a batch is answered with when one of its actions cannot be carried out. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    /** As Excel names it: "InvalidArgument", "ItemNotFound" … */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (reason: string) =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${reason}`,
  );

export const itemNotFound = (what: string) =>
  new HostError("ItemNotFound", `The requested resource doesn't exist. There is no ${what}.`);
