/** What the workbook page needs of the add-in's manifest. */
export interface Manifest {
  /** The part of a function's name before the dot. */
  readonly namespace: string;
  /** The page of the shared runtime. */
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

/** Reads a manifest's XML. Throws where a part is missing. */
export function readManifest(text: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const resource = (element: Element | undefined) => resourceOf(xml, element?.getAttribute("resid") ?? "");
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
    page: resource(runtime),
    buttons: controlsIn("Group"),
    cellMenu: controlsIn("OfficeMenu"),
  };
}

function resourceOf(xml: Document, id: string): string {
  const resources = ["String", "Url", "Image"].flatMap((name) => named(xml, name));
  const value = resources.find((each) => each.getAttribute("id") === id)?.getAttribute("DefaultValue");
  if (!value) throw new Error(`The manifest has no resource "${id}".`);
  return value;
}

/** Descendants by local name, whatever their namespace: the manifest mixes several. */
function named(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
