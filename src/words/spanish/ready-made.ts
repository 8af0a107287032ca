import type { Words } from "../words";

export const readyMade: Words["readyMade"] = {
  heading: "Tablas listas para usar",
  articles: "Lo que comparan los artículos",
  articlesAbout: "Cada tabla pone lo que dice un artículo junto a las cifras oficiales más recientes.",
  sheetsAreEnglish: "Las tablas se insertan en inglés.",
  preview: "Vista previa",
  fact: "Qué",
  said: "Artículo",
  official: "Oficial",
  inAll: (rows, conflicts) =>
    `${rows} filas en total, con ${conflicts === 1 ? "1 contradicción señalada y explicada" : `${conflicts} contradicciones señaladas y explicadas`}.`,
  loading: "Cargando la tabla…",
  failed: "No se pudo cargar la tabla. Compruebe la conexión a internet y vuelva a intentarlo.",
  asSheet: "Insertar como hoja nueva",
  atSelection: "Insertar en la celda seleccionada",
  intoWorkbook: "En el libro",
  busy: "Se está insertando la tabla.",

  sets: "Para las carreras que usted elija",
  setsAbout: "Cualquiera de estas tablas se puede llenar con dos a seis carreras.",
  useSet: "Usar con mis carreras",
  setChosen: (set, careers) =>
    careers >= 2
      ? `Se eligió “${set}” para sus carreras.`
      : `Se eligió “${set}”. Agregue al menos dos carreras.`,
};
