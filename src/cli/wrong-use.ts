/** The program was called in a way that it does not understand: the message says what to do. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
