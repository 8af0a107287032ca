import { CACHED, headersOf, headersOfAll } from "./headers";

/** A file that tells a host which headers to send, by the name under which the host looks for it. */
export type HeaderFiles = ReadonlyMap<string, string>;

/**
 * The headers in the words of common static hosts. They read these at the root of what is deployed, so the paths
 * in them begin with the folder that the base names.
 */
export function headerFiles(base: string, files: readonly string[]): HeaderFiles {
  const { pathname } = new URL(base);
  return new Map([
    ["_headers", netlify(pathname, files)],
    ["staticwebapp.config.json", azure(pathname)],
  ]);
}

/** Netlify and Cloudflare Pages. Where two rules name the same header, both are sent: here none do. */
function netlify(root: string, files: readonly string[]): string {
  const folders = Object.keys(CACHED);
  const others = files.filter((file) => !folders.some((folder) => file.startsWith(folder)));
  const rules = [
    rule(`${root}*`, headersOfAll()),
    ...[...folders.map((folder) => `${folder}*`), ...wholeFolders(others)].map((each) =>
      rule(root + each, { "Cache-Control": headersOf(each)["Cache-Control"] ?? "" }),
    ),
  ];
  return `${rules.join("\n")}`;
}

/** Files at the top by name, others by their folder. */
function wholeFolders(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => file.replace(/\/.*$/, "/*")))].sort();
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}

/** Azure Static Web Apps. */
function azure(root: string): string {
  const cached = Object.entries(CACHED).map(([folder, value]) => ({
    route: `${root}${folder}*`,
    headers: { "Cache-Control": value },
  }));
  const settings = {
    globalHeaders: headersOf("taskpane.html"),
    routes: cached,
    mimeTypes: { ".json": "application/json", ".xml": "text/xml" },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
