/** The sources that the build names by itself, since a whole file comes from them. */
export const SOURCES = {
  onet: "onet-29",
  handbookAndOnet: "ooh-onet",
  credentials: "credentials",
  own: "own",
  consumerPrices: "cpi-u",
  priceParities: "rpp-2024",
} as const;
