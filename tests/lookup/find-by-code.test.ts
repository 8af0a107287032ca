import { dataset } from "../../src/dataset/dataset";
import { findByCode, socCode } from "../../src/lookup/find-by-code";

describe("socCode", () => {
  it.each([
    "29-2072",
    "29-2072.00",
    "292072",
    "29 2072",
    "29–2072",
    "29−2072",
    " 29-2072.03 ",
    "２９-２０７２",
  ])("reads %j", (text) => expect(socCode(text)).toBe("29-2072"));

  it.each(["", "29", "2920721", "29-20", "x29-2072", "29--2072", "29-2072-00"])(
    "reads no code in %j",
    (text) => {
      expect(socCode(text)).toBeUndefined();
    },
  );
});

describe("findByCode", () => {
  it("gives a code to the career whose figures are all its own", () => {
    expect(findByCode(dataset(), "29-2072")?.career.slug).toBe("medical-coder");
    expect(findByCode(dataset(), "43-3021")?.career.title).toBe("Billing and Posting Clerks");
  });

  it("answers a detailed occupation by its broad one, and says so", () => {
    const match = findByCode(dataset(), "31-1121.00");
    expect(match?.career.occupation.code).toBe("31-1120");
    expect(match?.standIn).toBe(
      "No figures are published for 31-1121 alone; these are for 31-1120, which it belongs to.",
    );
  });

  it("knows no other code", () => {
    expect(findByCode(dataset(), "99-9999")).toBeUndefined();
  });
});
