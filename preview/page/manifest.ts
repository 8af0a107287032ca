/** What the workbook page needs of the add-in's manifest. */
export interface Manifest {
  /** The part of a function's name before the dot. */
  readonly namespace: string;
  /** What describes the functions, and the page of the shared runtime. */
  readonly functions: string;
  readonly page: string;
  /** Of the ribbon. */
  readonly buttons: readonly AddInControl[];
  /** Entries of a cell's menu. */
  readonly cellMenu: readonly AddInControl[];
}

/** Something that a person presses to have the add-in do what it does. */
export interface AddInControl {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that is called; the button that opens the pane has none. */
  readonly functionName: string | undefined;
}

/**
 * Reads a manifest's XML. Throws where a part is missing.
 *
 * @param language whose overrides are taken, as "es-MX"
 */
export function readManifest(text: string, language = "en-US"): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const resource = (element: Element | undefined) =>
    resourceOf(xml, element?.getAttribute("resid") ?? "", language);
  const runtime = named(xml, "Runtime")[0];
  const controlsIn = (parent: string) =>
    named(xml, parent).flatMap((element) =>
      named(element, "Control").map((control) => ({
        label: resource(named(control, "Label")[0]),
        tip: resource(named(control, "Description")[0]),
        icon: resource(named(control, "Image").find((image) => image.getAttribute("size") === "32")),
        functionName: named(control, "FunctionName")[0]?.textContent ?? undefined,
      })),
    );
  return {
    namespace: resource(named(xml, "Namespace")[0]),
    functions: resource(named(named(xml, "Metadata")[0] ?? xml, "SourceLocation")[0]),
    page: resource(runtime),
    buttons: controlsIn("Group"),
    cellMenu: controlsIn("OfficeMenu"),
  };
}

function resourceOf(xml: Document, id: string, language: string): string {
  const resources = ["String", "Url", "Image"].flatMap((name) => named(xml, name));
  const found = resources.find((each) => each.getAttribute("id") === id);
  const override = found && named(found, "Override").find((each) => each.getAttribute("Locale") === language);
  const value = override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue");
  if (!value) throw new Error(`The manifest has no resource "${id}".`);
  return value;
}

/** Descendants by local name, whatever their namespace: the manifest mixes several. */
function named(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
