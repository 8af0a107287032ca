import type { Place } from "../../dataset/figure";
import { SPANISH_PLACES } from "../../lookup/resolve-place";

export function placeInSpanish({ code, name }: Place): string {
  return SPANISH_PLACES[code] ?? name;
}

/** "en Estados Unidos", "en Texas", "en el Distrito de Columbia". */
export function inPlace(place: Place): string {
  return `en ${place.code === "DC" ? "el " : ""}${placeInSpanish(place)}`;
}

/** "de Texas", "del Distrito de Columbia". */
export function ofPlace(place: Place): string {
  return `${place.code === "DC" ? "del" : "de"} ${placeInSpanish(place)}`;
}
