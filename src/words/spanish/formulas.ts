import type { Words } from "../words";

/** By their names in formulas, which stay English. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  amount: "Cantidad",
  career: "Carrera",
  careerA: "Carrera A",
  careerB: "Carrera B",
  careers: "Carreras",
  cost: "Costo",
  count: "Cuántos",
  criterion: "Criterio",
  currentPay: "Salario actual",
  field: "Campo",
  fields: "Campos",
  fromPlace: "Lugar de origen",
  fromYear: "Año de origen",
  group: "Grupo",
  inDollarsOf: "En dólares de",
  months: "Meses",
  orientation: "Orientación",
  part: "Parte",
  period: "Período",
  place: "Lugar",
  raise: "Aumento",
  range: "Rango",
  source: "Fuente",
  statistic: "Estadística",
  text: "Texto",
  toPlace: "Lugar de destino",
  toYear: "Año de destino",
  year: "Año",
  years: "Años",
};

const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#VALUE!": "#¡VALOR!",
  "#NAME?": "#¿NOMBRE?",
  "#NUM!": "#¡NUM!",
  "#DIV/0!": "#¡DIV/0!",
  "#REF!": "#¡REF!",
  "#NULL!": "#¡NULO!",
};

export const formulas: Words["formulas"] = {
  heading: "Fórmulas",
  about:
    "Todas las funciones de este complemento. Elija una, complete sus argumentos y ponga la fórmula en una celda.",
  loading: "Cargando las funciones…",
  notLoaded: "No se pudieron cargar las funciones. Compruebe la conexión a internet y vuelva a intentarlo.",

  search: "Buscar una función",
  searchHint: "Por su nombre o por lo que da: salario, licencia, costo de vida",
  functionsFound: (count) => (count === 1 ? "Se encontró 1 función." : `Se encontraron ${count} funciones.`),
  noFunction: (text) =>
    `Ninguna función se describe con “${text}”. Pruebe con otra palabra, como salario, habilidades o fuente.`,
  back: "Todas las funciones",
  help: "Ayuda de esta función",

  argument: (name) => ARGUMENTS[name] ?? name,
  optional: (argument) => `${argument} (opcional)`,
  required: (argument) => `${argument} (obligatorio)`,
  outOfLimits: (min, max, whole) => {
    const number = whole ? "un número entero" : "un número";
    return max === Infinity ? `Indique ${number} de ${min} o más.` : `Indique ${number} de ${min} a ${max}.`;
  },
  notAbove: (least) => `Indique un número mayor que ${least}.`,
  correct: (argument) => `Primero corrija “${argument}”.`,
  choose: "Elija…",
  leftOut: "Sin indicar",
  ownFields: "Elegir campos…",
  fields: "Campos",
  careerAdded: (title) => `Se eligió ${title}.`,
  careerRemoved: (title) => `Se quitó ${title}.`,
  isChosen: (title) => `${title} ya está elegida.`,

  formula: "Fórmula",
  needs: (argument) => `Primero indique “${argument}”.`,
  copy: "Copiar fórmula",
  copied: "Fórmula copiada.",
  notCopied: "No se pudo copiar la fórmula. Está seleccionada: presione Ctrl+C, o ⌘C en una Mac.",

  result: "Resultado",
  resultOf: (formula) => `Resultado de ${formula}`,
  needsToShow: (argument) => `Indique “${argument}” para ver el resultado.`,
  card: "Una tarjeta: elija el icono de la celda para abrirla.",
  calculating: "Calculando…",
  defect: "No se pudo calcular esta fórmula. Cambie un argumento, o cierre este panel y ábralo de nuevo.",
  errorInCell: (code) => ERRORS[code] ?? code,
  answered: (text) => `Resultado: ${text}.`,
  filled: (rows, columns) =>
    `Resultado: ${rows === 1 ? "1 fila" : `${rows} filas`} y ${columns === 1 ? "1 columna" : `${columns} columnas`}.`,
  moreRows: (rows) => (rows === 1 ? "y 1 fila más" : `y ${rows} filas más`),

  intoWorkbook: "En el libro",
  insert: "Insertar en la celda activa",
};
