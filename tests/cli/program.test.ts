import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../../src/dataset/dataset";
import { built } from "./built";

const ROOT = path.resolve(__dirname, "../..");
const COMMANDS = ["compare", "ready-made", "set", "get", "data"];

const cli = built();
const { version, bin } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  version: string;
  bin: Record<string, string>;
};

describe("the program", () => {
  it.each([[["--help"]], [["-h"]], [["help"]]])("tells of itself for %j", async (args) => {
    const { code, out, err } = await cli.run(args);
    expect([code, err]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).toContain("Exit codes:");
  });

  it.each(COMMANDS)("tells of %s, with examples", async (command) => {
    const { code, out, err } = await cli.run([command, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: career-comparison ${command}`);
    expect(out).toContain(`Examples:\n  career-comparison ${command}`);
    expect((await cli.run(["help", command])).out).toBe(out);
    const long = out
      .split("\n")
      .filter((line) => line.length > 80 && !line.startsWith("  career-comparison"));
    expect(long).toEqual([]);
  });

  it("tells its version and that of its data", async () => {
    const { code, out } = await cli.run(["--version"]);
    expect([code, out]).toEqual([0, `career-comparison ${version} (data set ${dataset().version})\n`]);
  });

  it.each([
    [[], "Usage: career-comparison COMMAND"],
    [["compre"], 'There is no command "compre". Did you mean compare?'],
    [["zzzzzzz"], "The commands are compare, ready-made, set, get, data"],
    [["--place"], 'There is no option "--place"'],
    [["help", "me please"], 'There is no command "me please"'],
    [["data", "sources"], "data takes options only"],
    [["data", "--source"], "Did you mean --sources?"],
  ])("takes %j for wrong use", async (args, sentence) => {
    const { code, out, err } = await cli.run(args);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
  });

  it("takes what stands after -- as it is", async () => {
    const { code, err } = await cli.run(["get", "TITLE", "--", "--help"]);
    expect([code, err]).toEqual([1, expect.stringContaining('No career is called "--help"')]);
  });

  it("carries its license and its notice along", () => {
    for (const file of ["LICENSE", "NOTICE"]) {
      expect(readFileSync(path.join(path.dirname(cli.program), file))).toEqual(
        readFileSync(path.join(ROOT, file)),
      );
    }
  });

  it("does not mind that nobody reads on", () => {
    const shell = `"${process.execPath}" "${cli.program}" data --sources | head -1`;
    const out = execFileSync("bash", ["-o", "pipefail", "-c", shell], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(out.split("\n")).toHaveLength(2);
  });

  it("is what npx runs in the project, with no network", () => {
    const project = path.join(cli.folder, "project");
    mkdirSync(project);
    copyFileSync(path.join(ROOT, "package.json"), path.join(project, "package.json"));
    const target = path.join(project, bin["career-comparison"] ?? "");
    cpSync(path.dirname(cli.program), path.dirname(target), { recursive: true });
    writeFileSync(path.join(project, ".npmrc"), `cache=${path.join(cli.folder, "npm")}\n`);
    const out = execFileSync("npx", ["--offline", "career-comparison", "get", "SALARY", "medical coder"], {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      shell: process.platform === "win32",
    });
    expect(out).toBe("$51,140\n");
  });
});

describe("data", () => {
  it("tells version and counts", async () => {
    const { careers, sources } = dataset();
    expect((await cli.run(["data"])).out).toContain(dataset().version);
    expect(JSON.parse((await cli.run(["data", "--json"])).out)).toMatchObject({
      version: dataset().version,
      careers: careers.length,
      sources: sources.length,
    });
  });

  it("lists every source with its period, release, address and license", async () => {
    const { out } = await cli.run(["data", "--sources"]);
    const told = JSON.parse((await cli.run(["data", "--sources", "--json"])).out) as Record<string, string>[];
    expect(told.map(({ id }) => id)).toEqual(dataset().sources.map(({ id }) => id));
    for (const { id, url, licence, released } of dataset().sources) {
      for (const part of [id, url, licence, released ?? "not dated"]) expect(out).toContain(part);
      expect(told.find((each) => each.id === id)).toMatchObject({ url, license: licence });
    }
  });
});
