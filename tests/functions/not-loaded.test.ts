/** @jest-environment jsdom */
import { find } from "../../src/functions/ask";
import { salary } from "../../src/functions/pay";
import { cell } from "./cells";

// The files do not arrive, as where there is no network.
jest.mock("../../src/dataset/states.json", () => {
  throw new Error("Loading chunk states failed.");
});
jest.mock("../../src/dataset/titles.json", () => {
  throw new Error("Loading chunk titles failed.");
});

const pay = (career: string, place?: string) =>
  cell(() => salary(career, ...([null, place ?? null, null, null] as unknown as [])));

describe("a formula whose data does not arrive", () => {
  it("says that a state's figures could not be loaded", async () => {
    expect(await pay("coder", "OH")).toBe(
      "#N/A The figures of the states could not be loaded. Check the internet connection, then enter the formula again.",
    );
  });

  it("suggests a name from those at hand", async () => {
    expect(await pay("codr")).toMatch(
      /^#N\/A "codr" is not among the names at hand\. Did you mean "coder"\? .*enter the formula again\.$/,
    );
  });

  it("says that names could not be searched", async () => {
    expect(await cell(() => find("coder", ...([null] as unknown as [])))).toMatch(
      /^#N\/A Not all names of careers could be loaded\./,
    );
  });

  it("still answers from what is at hand", async () => {
    expect(await pay("coder")).toBe(51140);
  });
});
