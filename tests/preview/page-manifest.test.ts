/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../preview/page/manifest";

const manifest = (language?: string) => readManifest(readFileSync("manifest.xml", "utf8"), language);

describe("readManifest", () => {
  it("reads the functions' namespace and the page", () => {
    expect(manifest().namespace).toBe("CAREER");
    expect(new URL(manifest().page).pathname).toBe("/taskpane.html");
  });

  it("reads the ribbon's buttons, the first of which opens the pane", () => {
    const [pane, insert] = manifest().buttons;
    expect(pane).toMatchObject({ label: "Career Comparison", functionName: undefined });
    expect(insert).toMatchObject({ label: "Insert comparison", functionName: "insertComparison" });
    expect(insert?.icon).toMatch(/-32\.png$/);
  });

  it("reads every button of the group, and what each one calls", () => {
    expect(manifest().buttons.map(({ functionName }) => functionName)).toEqual([
      undefined,
      "insertComparison",
      "refreshSheet",
      "shareSheet",
      "showHelp",
    ]);
  });

  it("reads the entries of a cell's menu apart from the ribbon", () => {
    expect(manifest().cellMenu).toMatchObject([{ label: "Look up career", functionName: "lookUpCareer" }]);
  });

  it("reads what is said in another language, and where else its functions are described", () => {
    expect(manifest("es-MX").buttons[1]?.label).toBe("Insertar comparación");
    expect(manifest("fr-FR").buttons[1]?.label).toBe("Insert comparison");
    expect(new URL(manifest().functions).pathname).toBe("/functions.json");
    expect(new URL(manifest("es-MX").functions).pathname).toBe("/functions.es.json");
  });

  it("names a resource that is missing", () => {
    expect(() => readManifest('<App><Namespace resid="Functions.Namespace"/></App>')).toThrow(
      "Functions.Namespace",
    );
  });
});
