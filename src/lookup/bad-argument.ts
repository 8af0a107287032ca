/** An argument that cannot be, whatever the data hold. */
export class BadArgument extends Error {
  override readonly name = "BadArgument";

  /** @param message for the person: repeats the argument, names the fault, offers a way on */
  constructor(
    readonly argument: string,
    readonly given: unknown,
    message: string,
  ) {
    super(message);
  }
}
