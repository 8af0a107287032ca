/** @jest-environment jsdom */
import { certification, education, experience, license, schedule, training } from "../../src/functions/entry";
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

describe("LICENSE, CERTIFICATION and SCHEDULE", () => {
  it("tell what the profile of a career says", async () => {
    expect(await cell(() => license("coder"))).toBe("no");
    expect(await cell(() => license("registered nurse"))).toBe("yes");
    expect(await cell(() => certification("coder"))).toBe("preferred");
    expect(await cell(() => schedule("coder"))).toMatch(/^Most work full time/);
  });

  it("say that a career has no profile", async () => {
    expect(await cell(() => license("Cashiers"))).toMatch(
      /^#N\/A This data set has no license requirement for Cashiers\. .*=CAREER\.LIST\(\)/,
    );
  });
});
