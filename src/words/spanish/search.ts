import type { Words } from "../words";
import { namesLike } from "./names-like";

export const search: Words["search"] = {
  addCareer: "Agregar una carrera",
  addHint: "Un nombre en español o en inglés, o un código SOC: enfermera, coder, 29\u20112072",
  namesLike,
  suggestions: "Carreras",
  stillLooking: "Buscando en más nombres…",
  alreadyThere: "Agregada",
  firstFound: (count) =>
    `Las primeras ${count} carreras de las encontradas. Escriba más para reducir la lista.`,
  found: (count) => (count === 1 ? "Se encontró 1 carrera." : `Se encontraron ${count} carreras.`),
  noneFound: (text) =>
    `Ninguna carrera se llama “${text}”. Pruebe con otro nombre, en español o en inglés, o con un código SOC, como 29-2072.`,
  notAtHand: (text) =>
    `“${text}” no está entre los nombres disponibles, y los demás no se pudieron cargar. Compruebe la conexión a internet y busque de nuevo.`,

  places: "Lugares",
  placesFound: (count) => (count === 1 ? "Se encontró 1 lugar." : `Se encontraron ${count} lugares.`),
  noPlace: (text, place) =>
    `Ningún lugar se llama “${text}”. Elija US (todo el país), un estado por su nombre en inglés o su abreviatura postal; mientras tanto queda ${place}.`,

  chosen: "Carreras elegidas",
  removes: (title) => `Quitar ${title}`,
};
