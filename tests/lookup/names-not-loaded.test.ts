import national from "../../src/dataset/national.json";
import { parseDataset } from "../../src/dataset/dataset";
import { NotLoaded } from "../../src/dataset/not-loaded";
import { loadAllNames, loadNames, resolveCareer } from "../../src/lookup/lookup";

// The file does not arrive, as where there is no network.
jest.mock("../../src/dataset/titles.json", () => {
  throw new Error("Loading chunk titles failed.");
});

const data = parseDataset(national);

describe("loadNames, where the titles do not arrive", () => {
  it("says so, with the nearest of the names at hand", async () => {
    await expect(loadNames(data, "codr")).rejects.toThrow(NotLoaded);
    await expect(loadNames(data, "codr")).rejects.toThrow(
      '"codr" is not among the names at hand. Did you mean "coder"? Not all names of careers could be loaded. ' +
        "Check the internet connection, then try again.",
    );
  });

  it("has no question where no name is near", async () => {
    await expect(loadNames(data, "qqqqqqqqqqqq")).rejects.toThrow("the names at hand. Not all names");
  });

  it("still knows the names that are at hand", () => {
    expect(loadNames(data, "coder")).toBeUndefined();
    expect(resolveCareer(data, "coder").career.slug).toBe("medical-coder");
  });
});

describe("loadAllNames, where the titles do not arrive", () => {
  it("says so", async () => {
    await expect(loadAllNames(data)).rejects.toThrow(
      "Not all names of careers could be loaded. Check the internet connection, then try again.",
    );
  });
});
