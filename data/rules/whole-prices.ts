import type { Rule } from "./rule";

export const wholePrices: Rule = {
  name: "whole prices",
  description: "Price indexes stand year after year without a gap, and every place has its price parity.",
  check(facts, faults) {
    const years = facts["consumer-prices"];
    years.forEach(({ line, year }, index) => {
      const before = years[index - 1]?.year;
      if (before === undefined || Number(year) === Number(before) + 1) return;
      faults.add("consumer-prices.csv", line, `The year ${year} does not follow ${before}. Add what lacks.`);
    });
    const parities = facts["price-parities"];
    const known = new Set(parities.map(({ place }) => place));
    for (const { line, code } of facts.places) {
      if (!known.has(code)) faults.add("places.csv", line, `"${code}" has no line in price-parities.csv.`);
    }
  },
};
