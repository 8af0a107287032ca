import { tell } from "../actions/notice";

/** Opens the pane. Where that cannot be done from here, it stays closed until the person opens it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

/**
 * Has the pane say the sentence, and opens it: a ribbon button has no other place for words. Where the pane
 * cannot be opened from here, the sentence stands in it when the person does.
 */
export async function tellInPane(sentence: string): Promise<void> {
  tell(sentence);
  await showPane();
}
