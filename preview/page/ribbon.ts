import { addInAddress } from "./add-in";
import type { AddInControl } from "./manifest";
import type { Pane } from "./pane";
import { runCommand } from "./run-command";

/** Puts the add-in's own ribbon buttons, as its manifest has them, into the page's header. */
export function fillRibbon(ribbon: HTMLElement, buttons: readonly AddInControl[], pane: Pane): void {
  for (const button of buttons) ribbon.append(ribbonButton(button, pane));
}

function ribbonButton({ label, tip, icon, functionName }: AddInControl, pane: Pane): HTMLElement {
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
