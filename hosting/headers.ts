const OFFICE_JS = "https://appsforoffice.microsoft.com";

/**
 * Who may show the pane in a frame. Every page above it counts, not only the nearest: Excel on the web frames it
 * from officeapps.live.com, and stands itself in a page of SharePoint, OneDrive, Microsoft 365 or Teams.
 * Where each is told of: docs/administrator.md.
 */
export const FRAME_ANCESTORS: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

/**
 * What a page may load: the pane, and the pages of the help, which have no script. It may send nothing anywhere. Style
 * attributes are for office.js of Excel on the web, which has set them (OfficeDev/office-js#1687); style elements are
 * not allowed. The frame is the page that office.js shows where it does not trust the address that Excel gives.
 */
export const PAGE_POLICY = policy({
  "default-src": "'none'",
  "script-src": `'self' ${OFFICE_JS}`,
  "style-src": "'self' 'unsafe-inline'",
  "style-src-elem": "'self'",
  "img-src": "'self'",
  "connect-src": "'none'",
  "frame-src": OFFICE_JS,
  "base-uri": "'none'",
  "form-action": "'none'",
});

const ASK_EACH_TIME = "public, max-age=0, must-revalidate";

/** How long a copy may be kept, by where a file lies. The names of chunks change with what is in them. */
export const CACHED: Readonly<Record<string, string>> = {
  "chunks/": "public, max-age=31536000, immutable",
  "assets/": "public, max-age=86400",
};

/** The headers of every file. A policy inside a page cannot say who may frame it, so this one does. */
export function headersOfAll(ancestors = FRAME_ANCESTORS): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors ${ancestors.join(" ")}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Excel on the web reads functions.json and shortcuts.json from its own address.
    "Access-Control-Allow-Origin": "*",
  };
}

/** All headers of a file of the built folder, named as it lies there. */
export function headersOf(file: string, ancestors = FRAME_ANCESTORS): Readonly<Record<string, string>> {
  const folder = Object.keys(CACHED).find((each) => file.startsWith(each));
  return {
    ...headersOfAll(ancestors),
    "Cache-Control": (folder !== undefined && CACHED[folder]) || ASK_EACH_TIME,
  };
}

/** A page with a policy of its own, for hosts that send none. */
export function withPolicy(page: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/;
  if (!charset.test(page)) throw new Error("A page has no charset, after which its policy belongs.");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page.replace(charset, (found) => `${found}\n    ${meta}`);
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
