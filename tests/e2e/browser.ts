import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const root = path.resolve(__dirname, "../..");

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else an installed Chromium, Chrome or Edge,
 * else the one inside the npm package `@sparticuz/chromium` (Linux only). Throws where there is none.
 * Open pages with `locale: "en-US"`: the packaged browser takes another from `LANG`.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env["CHROMIUM_PATH"] ?? INSTALLED.find((file) => existsSync(file));
  const { executablePath, env } = installed
    ? { executablePath: installed, env: process.env }
    : packagedBrowser();
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
    env: definedOnly(env),
  });
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Unpacks the npm package's browser, and the few libraries and fonts that a bare Linux lacks, once. */
export function unpackBrowser(): string {
  if (process.platform !== "linux") {
    throw new Error(
      "No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its program file.",
    );
  }
  const manifest = path.join(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return folder;
}

/** A browser that is still being written cannot be started, so others see the folder only when it is whole. */
function unpackInto(folder: string): void {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(
    process.execPath,
    ["-e", `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())`],
    {
      cwd: root,
      // The package unpacks into TMPDIR, and its libraries only where it believes to run on Lambda.
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function packagedBrowser(): { executablePath: string; env: NodeJS.ProcessEnv } {
  const folder = unpackBrowser();
  const env = { ...process.env };
  if (!hasLibrary("libnss3.so")) {
    env["LD_LIBRARY_PATH"] = [path.join(folder, "al2023/lib"), env["LD_LIBRARY_PATH"]]
      .filter(Boolean)
      .join(":");
  }
  if (!existsSync("/usr/share/fonts")) env["FONTCONFIG_PATH"] ??= path.join(folder, "fonts");
  return { executablePath: path.join(folder, "chromium"), env };
}

function hasLibrary(file: string): boolean {
  const folders = [
    "/usr/lib",
    "/usr/lib64",
    `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`,
  ];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).includes(file));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
