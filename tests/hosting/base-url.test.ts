import { readFileSync } from "node:fs";
import { DEVELOPMENT_URL, PLACEHOLDER_URL, baseUrl, rebased, stamped } from "../../hosting/base-url";

describe("baseUrl", () => {
  it.each([
    ["https://host.example", "https://host.example/"],
    ["https://host.example/", "https://host.example/"],
    ["https://host.example/school/addin", "https://host.example/school/addin/"],
    ["https://host.example/school/addin///", "https://host.example/school/addin/"],
    ["https://host.example:8443/addin", "https://host.example:8443/addin/"],
    ["  https://HOST.example/Addin ", "https://host.example/Addin/"],
    ["https://host.example/career comparison", "https://host.example/career%20comparison/"],
    ["https://host.example/r&d", "https://host.example/r%26d/"],
    ["http://localhost:3000", "http://localhost:3000/"],
  ])("takes %p as the folder %s", (given, folder) => {
    expect(baseUrl(given)).toBe(folder);
  });

  it("points to a name that no one can own where none is given", () => {
    expect([baseUrl(undefined), baseUrl(" ")]).toEqual([PLACEHOLDER_URL, PLACEHOLDER_URL]);
  });

  it.each([
    ["http://host.example/", "but Excel loads add-ins over https only"],
    ["ftp://host.example/", "but Excel loads add-ins over https only"],
    ["host.example/addin", "which is not an address"],
    ["yes", "which is not an address"],
    ["https://me:secret@host.example/", "but everyone can read what is in a manifest"],
    ["https://host.example/?v=1", "but files have to be added at its end"],
    ["https://host.example/#top", "but files have to be added at its end"],
    ["https://host.example/addin/taskpane.html", "which names a file"],
    ["https://host.example/manifest.xml/", "which names a file"],
  ])("refuses %p with a sentence", (given, why) => {
    expect(() => baseUrl(given)).toThrow(
      `ADDIN_BASE_URL is "${given}", ${why}. Give the address of the folder, such as https://`,
    );
  });
});

describe("rebased", () => {
  const manifest = rebased(readFileSync("manifest.xml", "utf8"), "https://host.example/a$&b/");

  it("moves every address of the manifest, and leaves none behind", () => {
    expect(manifest).not.toContain(DEVELOPMENT_URL);
    expect(manifest).not.toContain("localhost");
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value|Url)="(https?:[^"]*)"/g)].map(
      ([, each]) => each,
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((each) => !each?.startsWith("https://host.example/a$&b/"))).toEqual([]);
  });
});

describe("stamped", () => {
  const manifest = "<Version>0.0.0.0</Version><Other>1</Other>";

  it("gives the manifest four numbers, as an update is taken only with a higher version", () => {
    expect(stamped(manifest, "1.12.3")).toBe("<Version>1.12.3.0</Version><Other>1</Other>");
  });

  it("refuses a version that a manifest cannot hold", () => {
    expect(() => stamped(manifest, "1.2.0-beta")).toThrow('The version in package.json is "1.2.0-beta"');
  });
});
