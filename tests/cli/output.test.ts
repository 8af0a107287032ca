import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isLasting, notWritten, outputFor, removeUnfinished, writeWhole } from "../../src/cli/output";

let folder: string;
const at = (file: string) => path.join(folder, file);

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "career-output-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("writeWhole", () => {
  it("puts the file in place when all of it is there", async () => {
    writeFileSync(at("out.xlsx"), "old");
    const large = Buffer.alloc(30_000_000, "new");
    const writing = writeWhole(at("out.xlsx"), large);
    while (readdirSync(folder).length < 2) await new Promise(setImmediate);
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("old");
    await writing;
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(at("out.xlsx")).equals(large)).toBe(true);
  });

  it("leaves nothing behind where it is stopped", async () => {
    const writing = writeWhole(at("out.xlsx"), Buffer.alloc(30_000_000));
    const failed = expect(writing).rejects.toThrow("could not be written");
    while (readdirSync(folder).length === 0) await new Promise(setImmediate);
    removeUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    await failed;
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves nothing behind where it fails", async () => {
    mkdirSync(at("out.xlsx/inner"), { recursive: true });
    await expect(writeWhole(at("out.xlsx"), Buffer.from("new"))).rejects.toThrow(
      /^".*out\.xlsx" could not be written: .*\.$/,
    );
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });
});

describe("isLasting", () => {
  it("tells what keeps every file from being written from what keeps one", () => {
    const failure = (code: string) => notWritten("out.xlsx", Object.assign(new Error(code), { code }));
    expect(["ENOSPC", "EROFS", "EACCES", "ENOENT"].map((code) => isLasting(failure(code)))).not.toContain(
      false,
    );
    expect(
      ["EISDIR", "EBUSY", "EPERM", "ENAMETOOLONG"].map((code) => isLasting(failure(code))),
    ).not.toContain(true);
    expect(isLasting(new Error("no file"))).toBe(false);
  });
});

describe("outputFor", () => {
  const output = (named: string | undefined, usual = "A vs B") => outputFor(named, usual, false).path;

  it("is a file of the usual name where none is given, here or in a folder", () => {
    expect(output(undefined)).toBe("A vs B.xlsx");
    expect(output(undefined, "A/B: C?")).toBe("A B C.xlsx");
    expect(output(folder)).toBe(at("A vs B.xlsx"));
    expect(output("new/")).toBe(path.join("new", "A vs B.xlsx"));
  });

  it("is what is given otherwise, if a workbook can be called that", () => {
    expect(output("my own.XLSX")).toBe("my own.XLSX");
    expect(() => output("out.xls")).toThrow('"out.xls" is no name for a workbook. Let it end in .xlsx.');
    expect(() => output("out")).toThrow("Let it end in .xlsx.");
  });

  it("tells the whole path, however long", () => {
    const long = path.join(folder, `${"x".repeat(120)}.xlsx`);
    writeFileSync(long, "");
    expect(() => output(long)).toThrow(`"${long}" is there already`);
  });

  it("is no file that is there already, unless it may be written over", () => {
    writeFileSync(at("A vs B.xlsx"), "");
    expect(() => output(folder)).toThrow("is there already");
    expect(outputFor(folder, "A vs B", true).path).toBe(at("A vs B.xlsx"));
    expect(existsSync(at("A vs B.xlsx"))).toBe(true);
  });
});
