/** @jest-environment jsdom */
import { education, experience, training } from "../../src/functions/entry";
import { cell } from "./cells";

describe("the way in", () => {
  it("is told as it is published", async () => {
    expect(await cell(() => education("coder"))).toBe("Postsecondary nondegree award");
    expect(await cell(() => education("biller"))).toBe("High school diploma or equivalent");
    expect(await cell(() => training("biller"))).toBe("Moderate-term on-the-job training");
  });

  it('tells "None" where none is needed, which is not the same as nothing published', async () => {
    expect(await cell(() => experience("coder"))).toBe("None");
  });
});
