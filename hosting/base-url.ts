/** What the manifest, the function help and the pages name in development, and a build replaces. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/** A reserved name that no one can own: what a build without an address of its own points to. */
export const PLACEHOLDER_URL = "https://career-comparison.example/";

const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const EXAMPLE = "https://www.example.edu/career-comparison/";

/**
 * The address of the folder that a build is served from, with a slash at its end.
 * Throws a plain sentence where Excel could load nothing from what was given.
 */
export function baseUrl(given: string | undefined): string {
  const text = given?.trim() ?? "";
  if (text === "") return PLACEHOLDER_URL;
  const refuse = (why: string) =>
    new Error(`ADDIN_BASE_URL is "${text}", ${why}. Give the address of the folder, such as ${EXAMPLE}`);
  if (!URL.canParse(text)) throw refuse("which is not an address");
  const url = new URL(text);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOCAL_HOSTS.has(url.hostname)))
    throw refuse("but Excel loads add-ins over https only");
  if (url.username !== "" || url.password !== "") throw refuse("but everyone can read what is in a manifest");
  if (url.search !== "" || url.hash !== "") throw refuse("but files have to be added at its end");
  if (/\.(html?|js|json|xml)\/*$/i.test(url.pathname)) throw refuse("which names a file");
  // Addresses stand in XML, where this sign has a meaning of its own.
  return url.origin + url.pathname.replace(/\/*$/, "/").replaceAll("&", "%26");
}

/** A file of the project with every address in it moved to the base. */
export function rebased(text: string, base: string): string {
  return text.replaceAll(DEVELOPMENT_URL, () => base);
}

/** The manifest with the version that the project has: Excel and the admin center want four numbers. */
export function stamped(manifest: string, version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`The version in package.json is "${version}". Give three numbers, such as 1.2.0.`);
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
