import type { Dataset } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { NameTable } from "./name-table";
import { Nearest } from "./nearest";
import { oncePer } from "./once-per";
import { UnknownName } from "./unknown-name";

interface PlaceName {
  readonly name: string;
  readonly place: Place;
}

/** What else people write for a place. The older abbreviations are those of the AP Stylebook. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: "USA|United States of America|the United States|America|nation|national|nationwide",
  DC: "Washington DC|Washington, District of Columbia",
  AL: "Ala.",
  AZ: "Ariz.",
  AR: "Ark.",
  CA: "Calif.|Cal",
  CO: "Colo.",
  CT: "Conn.",
  DE: "Del.",
  FL: "Fla.",
  IL: "Ill.",
  IN: "Ind.",
  KS: "Kan.",
  MA: "Mass.",
  MI: "Mich.",
  MN: "Minn.",
  MS: "Miss.",
  MT: "Mont.",
  NE: "Neb.",
  NV: "Nev.",
  NM: "N. Mex.|N. Mexico",
  NC: "N. Carolina",
  ND: "N. Dak.|N. Dakota",
  OK: "Okla.",
  OR: "Ore.",
  PA: "Penn|Penna",
  SC: "S. Carolina",
  SD: "S. Dak.|S. Dakota",
  TN: "Tenn.",
  TX: "Tex.",
  WA: "Wash.",
  WV: "W. Va.|W. Virginia",
  WI: "Wis.|Wisc.",
  WY: "Wyo.",
};

const SUGGESTED = 3;

/**
 * The place that a text names: the nation or a state by its name, its postal code or an older abbreviation,
 * whatever the case and punctuation. Blank means the nation.
 *
 * @throws UnknownName with the nearest places
 */
export function resolvePlace(data: Dataset, text: string): Place {
  const place = text.trim() === "" ? data.places[0] : findPlace(data, text);
  if (place !== undefined) return place;
  const near = nearestPlaces(data, text).map(({ name }) => name);
  throw new UnknownName("place", text, near.slice(0, SUGGESTED));
}

/** The place of that very name, as `resolvePlace` knows names; none for a blank text. */
export function findPlace(data: Dataset, text: string): Place | undefined {
  const { byCode, table } = tables(data);
  return byCode.get(text) ?? table.find(text)[0]?.place;
}

/** The places whose name a text nearly is. */
export function nearestPlaces(data: Dataset, text: string): readonly Place[] {
  const near = tables(data).nearest.find(text);
  return [...new Set(near.map(({ entry }) => entry.place))];
}

/** By their postal codes, where Spanish calls them otherwise. */
export const SPANISH_PLACES: Readonly<Record<string, string>> = {
  US: "Estados Unidos",
  DC: "Distrito de Columbia",
  HI: "Hawái",
  LA: "Luisiana",
  MI: "Míchigan",
  MS: "Misisipi",
  MO: "Misuri",
  NH: "Nuevo Hampshire",
  NJ: "Nueva Jersey",
  NM: "Nuevo México",
  NY: "Nueva York",
  NC: "Carolina del Norte",
  ND: "Dakota del Norte",
  OR: "Oregón",
  PA: "Pensilvania",
  SC: "Carolina del Sur",
  SD: "Dakota del Sur",
  WV: "Virginia Occidental",
};

const tables = oncePer(({ places }: Dataset) => {
  const names = places.flatMap((place): readonly PlaceName[] =>
    [...placeNames(place), `State of ${place.name}`, `${place.name} State`].map((name) => ({ name, place })),
  );
  return {
    byCode: new Map(places.map((place) => [place.code, place])),
    table: new NameTable(names),
    nearest: new Nearest(places.map((place) => ({ name: place.name, place }))),
  };
});

/** What a place is called: its postal code, its name, also in Spanish, and what else people write for it. */
export function placeNames({ code, name }: Place): readonly string[] {
  const spanish = SPANISH_PLACES[code];
  return [code, name, ...(OTHER_NAMES[code]?.split("|") ?? []), ...(spanish === undefined ? [] : [spanish])];
}
