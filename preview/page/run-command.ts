/** The parts of office.js in the add-in's page that a command reaches. */
interface AddInWindow {
  readonly Office?: {
    readonly actions: { readonly _association: { readonly mappings: Record<string, Command> } };
  };
}

type Command = (event: { completed(): void; source: { id: string } }) => void;

/** Calls what the add-in associated with the name; office.js keeps the names in upper case. */
export function runCommand(frame: HTMLIFrameElement, functionName: string): void {
  const page = frame.contentWindow as unknown as AddInWindow | null;
  const command = page?.Office?.actions._association.mappings[functionName.toUpperCase()];
  command?.({ completed: () => undefined, source: { id: functionName } });
}
