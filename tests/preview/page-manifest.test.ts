/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../preview/page/manifest";

const manifest = () => readManifest(readFileSync("manifest.xml", "utf8"));

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

  it("names a resource that is missing", () => {
    expect(() => readManifest('<App><Namespace resid="Functions.Namespace"/></App>')).toThrow(
      "Functions.Namespace",
    );
  });
});
