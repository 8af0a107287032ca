import { flawsOfFocus, flawsOfSpace, markStops, whereFocusIs } from "./flaws";
import { violations } from "./axe";
import type { Preview } from "./preview";

/** How Excel and its system can be set. Chromium knows two contrast themes, a light one and a dark one. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "light contrast": { colorScheme: "light", forcedColors: "active" },
  "dark contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

export type Look = keyof typeof LOOKS;

/** The narrowest pane of Excel, and a wide one. */
export const WIDTHS = [320, 600] as const;

/** Shows the pane as so wide, beside a workbook that stays as it is. In pixels. */
export async function setPaneWidth({ page }: Preview, width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame, wanted) => {
    const pane = frame.parentElement;
    // Room for the widest, so that the grid is not laid out anew each time.
    if (pane) pane.style.width = "600px";
    frame.style.flex = "none";
    frame.style.height = "calc(100% - 44px)";
    frame.style.width = `${wanted}px`;
  }, width);
}

/** Sets the system and Excel to a theme, as a person does while the pane is open, and comes back to it. */
export async function wear(preview: Preview, look: Look): Promise<void> {
  await preview.page.emulateMedia(LOOKS[look]);
  await (
    await preview.frame()
  ).evaluate((isDarkTheme) => {
    Object.assign(Office.context.officeTheme, { isDarkTheme });
    window.dispatchEvent(new Event("focus"));
  }, LOOKS[look].colorScheme === "dark");
}

/** Everything that is wrong with how the pane looks now, in every look and width, and where. Leaves it in the light, and narrow. */
export async function flaws(preview: Preview): Promise<string[]> {
  const frame = await preview.frame();
  const found: string[] = [];
  const note = (where: string, those: readonly string[]) =>
    found.push(...those.map((each) => `${where}: ${each}`));
  for (const width of WIDTHS) {
    await setPaneWidth(preview, width);
    note(`${width} px`, await frame.evaluate(flawsOfSpace));
    note(`${width} px`, await violations(frame));
  }
  await setPaneWidth(preview, WIDTHS[0]);
  const hasList = await frame.locator("[role=listbox]:visible").count();
  // A list of suggestions goes with the focus. The focus is shown to those only who use the keyboard.
  if (!hasList) await frame.locator("[role=tab][aria-selected=true]").press("Tab");
  for (const look of ["dark", "light contrast", "dark contrast", "light"] as const) {
    await wear(preview, look);
    if (!hasList) note(look, await frame.evaluate(flawsOfFocus));
    if (look !== "light") note(look, await violations(frame, ["color-contrast", "link-in-text-block"]));
  }
  return found;
}

/** What a person who presses Tab from the chosen tab on meets too early, too late, never, or where nobody sees it. */
export async function flawsOfWay(preview: Preview): Promise<string[]> {
  const frame = await preview.frame();
  await setPaneWidth(preview, WIDTHS[0]);
  const stops = await frame.evaluate(markStops);
  const found: string[] = [];
  await frame.locator("[role=tab][aria-selected=true]").focus();
  for (let at = 1; at < stops.length; at += 1) {
    await preview.page.keyboard.press("Tab");
    const { stop, seen } = await frame.evaluate(whereFocusIs);
    if (stop !== at)
      return [...found, `after ${stops[at - 1]} comes ${stops[stop] ?? "nothing"}, not ${stops[at]}`];
    if (!seen) found.push(`the focus is covered: ${stops[at]}`);
  }
  return found;
}
