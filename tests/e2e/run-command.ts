import type { Preview } from "./preview";

/** Excel would run it for the entry in the menu of a cell, or for its keys. */
export async function runCommand(preview: Preview, name: string): Promise<void> {
  const frame = await preview.frame();
  await frame.evaluate((named) => {
    const { Office: office } = window as unknown as { Office: Commands };
    void office.actions._association.mappings[named.toUpperCase()]?.();
  }, name);
}

interface Commands {
  readonly actions: { readonly _association: { readonly mappings: Record<string, () => Promise<void>> } };
}
