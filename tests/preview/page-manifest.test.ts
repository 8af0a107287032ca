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

  it("names a resource that is missing", () => {
    expect(() => readManifest('<App><Namespace resid="Functions.Namespace"/></App>')).toThrow(
      "Functions.Namespace",
    );
  });
});
