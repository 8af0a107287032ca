import { atOnce, withPauses } from "../../src/dataset/long-work";
import type { LongWork } from "../../src/dataset/long-work";

function* counting(to: number, done: string[]): LongWork<number> {
  for (let count = 1; count <= to; count += 1) {
    done.push(`step ${count}`);
    yield;
  }
  return to;
}

describe("long work", () => {
  it("is done in one go", () => {
    const done: string[] = [];
    expect(atOnce(counting(3, done))).toBe(3);
    expect(done).toEqual(["step 1", "step 2", "step 3"]);
  });

  it("is done step by step, with whatever waits in between", async () => {
    const done: string[] = [];
    const working = withPauses(counting(2, done), () => Promise.resolve(done.push("other things")));
    expect(done).toEqual(["step 1", "other things"]);
    expect(await working).toBe(2);
    expect(done).toEqual(["step 1", "other things", "step 2", "other things"]);
  });

  it("passes on what goes wrong in a later step", async () => {
    function* failing(): LongWork<void> {
      yield;
      throw new Error("Out of paper.");
    }
    await expect(withPauses(failing(), () => Promise.resolve())).rejects.toThrow("Out of paper.");
  });
});
