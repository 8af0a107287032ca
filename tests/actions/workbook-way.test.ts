import { wayFor, workbookWay } from "../../src/actions/workbook-way";

describe("wayFor", () => {
  it.each(["OfficeOnline", ""])("has the browser save the file on %j", (platform) => {
    expect(wayFor(platform, true)).toBe("download");
    expect(wayFor(platform, false)).toBe("download");
  });

  it.each(["PC", "Mac", "iOS", "Android", "Universal"])(
    "has Excel open it on %s, where it can",
    (platform) => {
      expect(wayFor(platform, true)).toBe("open");
      expect(wayFor(platform, false)).toBe("by-hand");
    },
  );
});

describe("workbookWay", () => {
  it("downloads where there is no Excel", () => {
    expect(workbookWay()).toBe("download");
  });
});
