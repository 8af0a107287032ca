/** What was asked for is understood and did not come about: the message says why and what to do. */
export class NotDone extends Error {
  override readonly name = "NotDone";
}
