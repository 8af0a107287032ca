/** What a person asked for did not happen: the message says why and what to do. Nothing is left half done. */
export class ActionFailed extends Error {
  override readonly name = "ActionFailed";
}
