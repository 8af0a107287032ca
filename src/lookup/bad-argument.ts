/** An argument that cannot be, whatever the data hold. */
export class BadArgument extends Error {
  override readonly name = "BadArgument";

  /** @param message a sentence that says what was given, what is wrong and what to do */
  constructor(
    readonly argument: string,
    readonly given: unknown,
    message: string,
  ) {
    super(message);
  }
}
