import { words } from "../words/words";
import { tellInPane } from "./pane";

/** Opens the help page in a browser window; Excel on the web cannot, so there the pane tells the address. */
export async function showHelp(): Promise<void> {
  const address = new URL(words.pane.functionsHelp, document.baseURI).href;
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    return tellInPane(words.commands.helpIsAt(address));
  }
  Office.context.ui.openBrowserWindow(address);
}
