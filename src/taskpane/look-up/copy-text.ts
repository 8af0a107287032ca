/**
 * Copies a text, and tells whether that worked. Excel on the web frames the pane without leave to use the clipboard: then
 * the element that shows the text is selected, which a person can copy by hand where a command may not.
 */
export async function copyText(text: string, shownBy: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shownBy);
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    }
  }
}
