import { consumerPrices, priceParities } from "../../../data/import/prices";

const row = (cells: Record<string, string>) => ({ line: 2, cells });

describe("consumerPrices", () => {
  it("keeps the annual averages", () => {
    const rows = [row({ year: "2025", cpi_u_annual_average_1982_84_100: "321.943" })];
    expect(consumerPrices(rows).rows).toEqual([["2025", "321.943"]]);
  });
});

describe("priceParities", () => {
  it("keeps the newest year, by postal code", () => {
    const rows = [
      row({ state_name: "Texas", year: "2023", rpp_all_items: "97.2" }),
      row({ state_name: "Texas", year: "2024", rpp_all_items: "97.057" }),
    ];
    expect(priceParities(rows, [["TX", "Texas"]]).rows).toEqual([["TX", "97.057"]]);
  });
});
