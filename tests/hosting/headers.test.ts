import { headerFiles } from "../../hosting/header-files";
import { PAGE_POLICY, headersOf, headersOfAll, withPolicy } from "../../hosting/headers";

const FILES = [
  "taskpane.html",
  "taskpane.js",
  "functions.json",
  "chunks/a.0123abcd.js",
  "assets/a.png",
  "help/b.html",
];
const POLICY = "Content-Security-Policy";

/** The directives of a policy, by name. */
const directives = (text = "") =>
  new Map(text.split("; ").map((each) => [each.split(" ")[0] ?? "", each.split(" ").slice(1)]));

/** Headers by the path they are for, as Netlify and Cloudflare Pages read them. */
function rulesOf(text = ""): Record<string, Record<string, string>> {
  const rules = text
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n");
      const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, ""]);
      return [path, Object.fromEntries(headers)] as const;
    });
  return Object.fromEntries(rules);
}

describe("headersOf", () => {
  it("lets Excel on the web frame the page, from wherever it stands, and no one else", () => {
    const ancestors = directives(headersOf("taskpane.html")[POLICY]).get("frame-ancestors") ?? [];
    expect(ancestors).toEqual(
      expect.arrayContaining([
        "https://*.officeapps.live.com",
        "https://*.sharepoint.com",
        "https://onedrive.live.com",
        "https://*.cloud.microsoft",
      ]),
    );
    expect(ancestors.filter((each) => !/^https:\/\/(\*\.)?[a-z0-9.]+\.(com|microsoft)$/.test(each))).toEqual(
      [],
    );
    expect(Object.keys(headersOf("taskpane.html"))).not.toContain("X-Frame-Options");
  });

  it("lets scripts come from the folder and from Microsoft, and run no text", () => {
    const sources = directives(PAGE_POLICY).get("script-src");
    expect(sources).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives(PAGE_POLICY).get("default-src")).toEqual(["'none'"]);
    expect(directives(PAGE_POLICY).get("connect-src")).toEqual(["'none'"]);
  });

  it("has everything asked for again but what changes its name, and icons for a day", () => {
    const cached = FILES.map((file) => headersOf(file)["Cache-Control"]);
    const again = "public, max-age=0, must-revalidate";
    expect(cached).toEqual([
      again,
      again,
      again,
      "public, max-age=31536000, immutable",
      "public, max-age=86400",
      again,
    ]);
  });
});

describe("headerFiles", () => {
  const files = headerFiles("https://host.example/school/addin/", FILES);
  const rules = rulesOf(files.get("_headers"));
  const azure = JSON.parse(files.get("staticwebapp.config.json") ?? "") as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };

  it("names paths from the root of the host, below the folder of the base", () => {
    expect(Object.keys(rules).concat(azure.routes.map(({ route }) => route))).toEqual(
      expect.arrayContaining(["/school/addin/*", "/school/addin/chunks/*", "/school/addin/taskpane.html"]),
    );
    expect(Object.keys(rules).filter((path) => !path.startsWith("/school/addin/"))).toEqual([]);
    expect(rulesOf(headerFiles("https://host.example/", FILES).get("_headers"))).toHaveProperty([
      "/taskpane.js",
    ]);
  });

  it("says the same to every host", () => {
    expect(rules["/school/addin/*"]).toEqual(headersOfAll());
    expect(azure.globalHeaders).toEqual(headersOf("taskpane.html"));
  });

  it("gives each file one rule on how long it may be kept, as two would both be sent", () => {
    const matching = (file: string) =>
      Object.entries(rules).filter(([path, headers]) => {
        const pattern = path.slice("/school/addin/".length);
        const fits = pattern.endsWith("*") ? file.startsWith(pattern.slice(0, -1)) : file === pattern;
        return fits && "Cache-Control" in headers;
      });
    for (const file of FILES) {
      expect(matching(file).map(([, headers]) => headers["Cache-Control"])).toEqual([
        headersOf(file)["Cache-Control"],
      ]);
    }
  });
});

describe("withPolicy", () => {
  it("puts the policy before anything that is loaded", () => {
    const page = withPolicy('<head><meta charset="utf-8" /><link href="a.css" /></head>', PAGE_POLICY);
    expect(page.indexOf(PAGE_POLICY)).toBeGreaterThan(0);
    expect(page.indexOf(PAGE_POLICY)).toBeLessThan(page.indexOf("<link"));
  });

  it("refuses a page in which it finds no place", () => {
    expect(() => withPolicy("<head></head>", PAGE_POLICY)).toThrow("no charset");
  });
});
