import { paybackMonths, payTogether } from "../../src/comparison/money-over-time";

describe("paybackMonths", () => {
  it("counts the training, its cost and the pay that is lost meanwhile", () => {
    // 6,000 + 6 · 2,000 = 18,000 are brought back by 1,000 a month in 18 months, after 6 of training.
    expect(paybackMonths({ cost: 6_000, months: 6, currentPay: 24_000, newPay: 36_000 })).toBe(24);
  });

  it("loses no pay where there is none", () => {
    expect(paybackMonths({ cost: 6_000, months: 6, currentPay: 0, newPay: 36_000 })).toBe(8);
  });

  it("is at once where training costs neither money nor time", () => {
    expect(paybackMonths({ cost: 0, months: 0, currentPay: 24_000, newPay: 36_000 })).toBe(0);
  });

  it("never comes where the new pay is no higher", () => {
    expect(paybackMonths({ cost: 1, months: 1, currentPay: 36_000, newPay: 36_000 })).toBeUndefined();
  });
});

describe("payTogether", () => {
  it("adds the years up", () => {
    expect(payTogether(40_000, 10, 0)).toBe(400_000);
  });

  it("raises the pay each year from the second on", () => {
    expect(payTogether(40_000, 3, 0.05)).toBeCloseTo(40_000 + 42_000 + 44_100, 6);
  });
});
