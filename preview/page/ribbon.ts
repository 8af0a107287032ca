import { addInAddress } from "./add-in";
import type { RibbonButton } from "./manifest";
import type { Pane } from "./pane";

/** The parts of office.js in the add-in's page that a ribbon button reaches. */
interface AddInWindow {
  readonly Office?: {
    readonly actions: { readonly _association: { readonly mappings: Record<string, Command> } };
  };
}

type Command = (event: { completed(): void; source: { id: string } }) => void;

/** Puts the add-in's own ribbon buttons, as its manifest has them, into the page's header. */
export function fillRibbon(ribbon: HTMLElement, buttons: readonly RibbonButton[], pane: Pane): void {
  for (const button of buttons) ribbon.append(ribbonButton(button, pane));
}

function ribbonButton({ label, tip, icon, functionName }: RibbonButton, pane: Pane): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = tip;
  const image = document.createElement("img");
  image.src = addInAddress(icon);
  image.alt = "";
  element.append(image, label);
  if (functionName) {
    element.addEventListener("click", () => runCommand(pane.frame, functionName));
  } else {
    const follow = () => element.setAttribute("aria-pressed", String(pane.shown));
    element.addEventListener("click", () => pane.show(!pane.shown));
    pane.onToggle(follow);
    follow();
  }
  return element;
}

/** Calls what the add-in associated with the name; office.js keeps the names in upper case. */
function runCommand(frame: HTMLIFrameElement, functionName: string): void {
  const page = frame.contentWindow as unknown as AddInWindow | null;
  const command = page?.Office?.actions._association.mappings[functionName.toUpperCase()];
  command?.({ completed: () => undefined, source: { id: functionName } });
}
