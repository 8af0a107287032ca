import type { Preview } from "../preview";

/** What a tab can look like, and how a person gets there from the state before. */
export interface State {
  readonly name: string;
  readonly reach: (preview: Preview) => Promise<void>;
  /** Whether it has so much in it that its way through by the Tab key is worth a try. */
  readonly full?: boolean;
}

export const shown = ({ pane }: Preview) => pane.locator("[role=tabpanel]:not([hidden])");
export const press = (preview: Preview, name: string | RegExp) =>
  shown(preview).getByRole("button", { name }).first().click();
export const told = (preview: Preview, text: string | RegExp) =>
  shown(preview).getByText(text).first().waitFor();

export async function find(preview: Preview, field: string, name: string): Promise<void> {
  const search = shown(preview).getByRole("combobox", { name: field });
  await search.fill(name);
  await shown(preview).getByRole("option").first().waitFor();
  await search.press("Enter");
}

/** The next thing that Excel is asked for fails. */
export const failNext = (preview: Preview, member?: string) =>
  preview.page.evaluate(
    (named) =>
      window.preview.host.failNext({
        code: "GeneralException",
        message: "Out of memory",
        ...(named !== undefined && { member: named }),
      }),
    member,
  );

/** Excel answers nothing until it is let go on. */
export const hold = (preview: Preview) =>
  preview.page.evaluate(() => Object.assign(window, { goOn: window.preview.host.hold() }));
export const goOn = (preview: Preview) =>
  preview.page.evaluate(() => (window as unknown as { goOn(): void }).goOn());
