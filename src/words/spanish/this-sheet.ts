import type { Words } from "../words";
import { PRODUCT } from "./product";

export const thisSheet: Words["thisSheet"] = {
  heading: "Esta hoja",
  reading: "Leyendo esta hoja…",
  tryAgain: "Volver a leer la hoja",
  none: `Vaya a una hoja creada por ${PRODUCT}, o inserte una desde Comparar o desde Tablas.`,
  holdsNone: (sheetName, formulas) =>
    formulas === 0
      ? `“${sheetName}” no contiene ninguna comparación.`
      : `“${sheetName}” no contiene ninguna comparación, pero sí ${formulas === 1 ? "1 fórmula" : `${formulas} fórmulas`} de este complemento.`,

  figures: "Cifras",
  live: "Fórmulas activas",
  values: "Valores",
  dataSet: "Conjunto de datos",
  newestData: (version) => `${version}, el más reciente disponible`,
  olderData: (version, newest) => `${version}; este complemento tiene ${newest}`,

  actions: "Qué hacer con esta hoja",
  refresh: "Actualizar",
  share: "Preparar para compartir",
  makeLive: "Volver a activar las fórmulas",
  repair: "Reparar",
  working: "Trabajando en la hoja…",
  busy: "La hoja se está modificando.",

  refreshMeans:
    "Pone al día las cifras, los nombres y las notas, y enumera lo que cambió. Lo que usted agregó o escribió encima se conserva.",
  shareMeans:
    "Las cifras activas pasan a ser valores, de modo que la hoja se lee igual sin este complemento. Después se pueden volver a activar.",
  shareMeansHere:
    "Las fórmulas de este complemento pasan a ser valores, de modo que la hoja se lee igual sin él.",
  shareBroken: "Algunas fórmulas muestran #¿NOMBRE?, así que no se conocen sus valores. Repárelas primero.",
  shareOff: "Sus cifras ya son valores: se puede compartir tal como está.",
  liveMeans: "Los valores vuelven a ser fórmulas que siguen las carreras y el lugar de la hoja.",
  liveOff: "Sus fórmulas ya están activas.",
  liveNever: "Una tabla lista dice lo que dice un artículo; para eso no hay fórmula.",
  repairMeans: (cells) =>
    cells === 1
      ? "Vuelve a escribir la fórmula que muestra #¿NOMBRE?."
      : `Vuelve a escribir las ${cells} fórmulas que muestran #¿NOMBRE?.`,
  repairOff: "Ninguna celda muestra #¿NOMBRE?.",
  nameErrors: (cells) =>
    cells === 1
      ? "1 celda muestra #¿NOMBRE? donde debería haber una cifra. Presione Reparar para volver a escribir su fórmula."
      : `${cells} celdas muestran #¿NOMBRE? donde debería haber cifras. Presione Reparar para volver a escribir sus fórmulas.`,

  lastChanges: "Qué cambió la última actualización",
  countedChanges: (count) => (count === 1 ? "1 cambio" : `${count} cambios`),
  changed: { place: "Lugar", career: "Carrera", all: "Todas las carreras" },
  changedFrom: (before, after) => {
    if (before === "") return `ahora es ${after}.`;
    return after === "" ? `era ${before} y ya no se publica.` : `era ${before} y ahora es ${after}.`;
  },
  why: {
    place: "Se cambió el lugar en la hoja.",
    career: "Se cambió el nombre que encabeza la columna.",
    gone: (versions) => `El conjunto de datos ya no tiene esa cifra (${versions}).`,
    came: (versions) => `El conjunto de datos ahora tiene esta cifra (${versions}).`,
    corrected: (versions) => `La cifra se corrigió (${versions}).`,
    official: (versions) => `Hay una cifra oficial más reciente (${versions}).`,
    newer: (producer, versions) => `${producer} publicó una cifra más reciente (${versions}).`,
  },
  versions: (from, to) => `conjunto de datos ${from} → ${to}`,
  kept: "Se conserva como usted lo escribió",
};
