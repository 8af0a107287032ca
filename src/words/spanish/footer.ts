import type { Words } from "../words";
import { PRODUCT } from "./product";

export const footer: Words["footer"] = {
  dataSet: (version) => `Conjunto de datos ${version}`,
  oldestFigure: (period, someUndated) =>
    someUndated
      ? `cifra con fecha más antigua que se muestra: ${period}; otras no tienen fecha`
      : `cifra más antigua que se muestra: ${period}`,

  report: "Informar de una cifra incorrecta",
  reportMeans:
    "Copia un texto que dice qué cifra es y de dónde viene, y nada de usted ni de su libro. No se envía nada.",
  which: "Qué cifra",
  copyReport: "Copiar el informe",
  reportText: "Informe",
  copied: "Copiado. Péguelo donde indica la página de ayuda.",
  notCopied:
    "Excel no permite que este panel copie. El informe está seleccionado: presione Ctrl+C, o Comando+C en una Mac, y péguelo donde indica la página de ayuda.",
  supportPage: "Página de ayuda",
  supportHref: "help/support.es.html",

  reported: {
    heading: `Una cifra de ${PRODUCT} que parece incorrecta`,
    figure: "Cifra",
    statistic: "Estadística",
    period: "Período",
    place: "Lugar",
    measuredFor: "Corresponde a",
    source: "Fuente",
    dataSet: "Conjunto de datos",
    wrong: "Qué parece incorrecto",
  },

  licenses: "Fuentes, licencias y avisos",
  publicDomain: (producers) =>
    `Las obras del gobierno de EE. UU. son de dominio público. Estas entidades no las han respaldado en esta forma: ${producers}.`,
  sourcesBy: "Las fuentes de este conjunto de datos, por licencia:",
  code: (names) => `El programa contiene ${names}, todos con la licencia MIT.`,
  licensePage: "Textos completos de las licencias (en inglés)",
};
