import { Later } from "../../src/dataset/later";

describe("Later", () => {
  it("fetches once, however often it is asked, and then has nothing to wait for", async () => {
    const fetch = jest.fn(() => Promise.resolve("here"));
    const later = new Later(fetch);
    expect(later.value).toBeUndefined();
    await Promise.all([later.load(), later.load()]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(later.value).toBe("here");
    expect(later.load()).toBeUndefined();
  });

  it("tries again after a load that failed", async () => {
    let fails = true;
    const later = new Later(() => (fails ? Promise.reject(new Error("offline")) : Promise.resolve("here")));
    await expect(later.load()).rejects.toThrow("offline");
    fails = false;
    await later.load();
    expect(later.value).toBe("here");
  });

  it("needs no fetching for what is there from the start", () => {
    const later = new Later(() => Promise.reject(new Error("never")), "here");
    expect(later.load()).toBeUndefined();
    expect(later.value).toBe("here");
  });
});
