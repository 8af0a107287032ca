import fc from "fast-check";
import { isAsWritten, remembered, wordsOf } from "../../src/blueprint/remembered";

const LONG = "Median: half of those who work in the career earn more, half earn less.";

describe("remembered", () => {
  it("keeps numbers and short texts, and of a long one what tells it from others", () => {
    expect(remembered(51140)).toBe(51140);
    expect(remembered("Median pay")).toBe("Median pay");
    expect(remembered(LONG)).toMatch(/^~71\.[0-9a-z]{1,7}$/);
  });

  it("takes the known checksum of a text", () => {
    // FNV-1a of 32 bits: 0x811c9dc5 for nothing, 0xe40c292c for "a"; here for 41 times "a".
    let sum = 0x811c9dc5n;
    for (let at = 0; at < 41; at += 1) sum = ((sum ^ 97n) * 0x01000193n) & 0xffffffffn;
    expect(remembered("a".repeat(41))).toBe(`~41.${sum.toString(36)}`);
  });
});

describe("isAsWritten", () => {
  it("knows again whatever was written, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 90 }), fc.integer()), (content) => {
        expect(isAsWritten(content, remembered(content))).toBe(true);
        expect(isAsWritten(`${content}!`, remembered(content))).toBe(false);
      }),
    );
  });

  it("takes no number for a text", () => {
    expect(isAsWritten("5", 5)).toBe(false);
    expect(isAsWritten(5, "5")).toBe(false);
  });
});

describe("wordsOf", () => {
  it("gives what is still known", () => {
    expect([wordsOf(5), wordsOf("Preferred"), wordsOf(remembered(LONG))]).toEqual([
      5,
      "Preferred",
      undefined,
    ]);
  });
});
