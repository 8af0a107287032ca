import { MOST_CAREERS } from "../../comparison/comparison";
import type { Words } from "../words";

const counted = (count: number) => `${count} de ${MOST_CAREERS} carreras`;

export const compare: Words["compare"] = {
  heading: "Comparar carreras",
  purpose: [
    "Ponga de dos a seis carreras una al lado de otra: cuánto se gana, qué perspectivas tienen y qué se necesita para ingresar.",
    "Obtendrá una hoja con gráficos para entregar a un estudiante. Cada cifra indica su fuente y su fecha.",
  ],
  tryIt: "Probar con tres carreras: asistente médico, codificador y facturador",

  added: (title, count) => `Se agregó ${title}. ${counted(count)}.`,
  removed: (title, count) => `Se quitó ${title}. ${counted(count)}.`,
  counted,
  isThere: (title) => `${title} ya está en la comparación.`,
  sameFigures: (title, there) =>
    `${title} tiene las mismas cifras que ${there}, que ya está en la comparación.`,
  isFull: (title) =>
    `En una comparación caben seis carreras como máximo. Quite una para hacer lugar a ${title}.`,

  moves: (title, place, count) => `Mover ${title}, ${place} de ${count}`,
  movesEarlier: (title) => `Mover ${title} un lugar antes`,
  movesLater: (title) => `Mover ${title} un lugar después`,
  moved: (title, place, count) => `${title} pasó al lugar ${place} de ${count}.`,
  atTheEnd: (title, first) => `${title} ya es ${first ? "la primera" : "la última"}.`,
  moveHelp: "Para cambiar el orden, arrastre un control, presiónelo o use las teclas de flecha en él.",
  startOver: "Empezar de nuevo",
  startedOver: "Se borró todo lo elegido.",
  undo: "Recuperarlo",
  recalled: (count) => `Se recuperó lo último que se eligió en este libro: ${counted(count)}.`,
  leftOut: (names) =>
    `De lo último que se eligió en este libro se omitió lo que ya no se pudo encontrar: ${names.map((name) => `“${name}”`).join(", ")}.`,

  place: "Lugar",
  figures: "Cifras",
  live: "Fórmulas activas",
  liveMeans: "Al cambiar una carrera en la hoja, sus cifras la siguen.",
  values: "Valores",
  valuesMean: "Números que no cambian; lo mejor para compartir.",

  measures: "Qué comparar",
  ownMeasures: "Elegir datos…",
  ownMeans: "Marque lo que la comparación debe mostrar.",
  chosenOf: (group, chosen, all) => `${group} (${chosen} de ${all})`,
  noMeasure: "Primero elija al menos un dato.",
  needsMeasure: "Marque al menos un dato para ver las carreras una al lado de otra.",
  payOverTime: "Salario a lo largo del tiempo",
  payOverTimeMeans: "Agrega un gráfico del salario mediano nacional por año.",

  sheetsAreEnglish: "La hoja se inserta en inglés.",
  preview: "Vista previa",
  needsMore: "Agregue al menos dos carreras para verlas una al lado de otra.",
  needsOne: "Agregue una carrera más para ver las dos una al lado de otra.",
  measure: "Dato",
  noEntry: "sin dato",
  notes: "Antes de usar estas cifras",
  moreOn: (group, count) => `Más sobre ${group.toLowerCase()} (${count})`,
  loadingTold: "Cargando lo que se sabe de estas carreras…",
  loadingPlace: (place) => `Cargando las cifras de ${place}…`,
  previewFailed:
    "No se pudieron cargar estas cifras. Compruebe la conexión a internet y vuelva a intentarlo.",

  intoWorkbook: "En el libro",
  insert: "Insertar comparación",
  insertNeedsTwo: "Primero elija al menos dos carreras.",
  insertBusy: "Se está insertando la comparación.",
  kept: "Lo que eligió se conserva.",
  where: "Dónde va la comparación",
  newSheet: "Hoja nueva",
  atSelection: "En la celda seleccionada",
  workbookMeans: "Libro: siempre la hoja completa, como valores.",
  atSelectionMeans: "La tabla con sus notas y fuentes, sin gráficos.",
};
