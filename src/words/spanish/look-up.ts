import type { Words } from "../words";

export const lookUp: Words["lookUp"] = {
  heading: "Consultar una carrera",
  find: "Buscar una carrera",
  place: "Lugar",
  empty:
    "Busque una carrera para ver cuánto se gana, qué perspectivas tiene y cómo se ingresa, con las fuentes.",
  several: "Varios nombres",
  chooseOne: "Aquí se nombra más de una carrera. Elija la que desea consultar.",
  back: "Atrás",
  backTo: (name) => `Volver a ${name}`,
  forward: "Adelante",
  forwardTo: (name) => `Avanzar a ${name}`,
  loading: "Cargando lo que se sabe de esta carrera…",
  failed:
    "No se pudo cargar lo que se sabe de esta carrera. Compruebe la conexión a internet y vuelva a intentarlo.",
  blank: "Sin nombre",
  showing: (name) => `Se muestra ${name}.`,
  officially: "Ocupación oficial:",
  notes: "Antes de usar estas cifras",
  measuredFor: (occupation) => `corresponde a ${occupation}`,
  nothingOn: (labels) => `Este conjunto de datos no tiene nada sobre: ${labels.join(", ")}.`,

  payRange: "Escala salarial",
  overTime: "Salario a lo largo del tiempo",
  known: "Todas las cifras conocidas",
  knownOf: (measure, count) => `${measure} (${count})`,
  ladder: "Adónde puede llevar",
  related: "Carreras afines",

  insertValue: "Insertar valor",
  insertFormula: "Insertar fórmula",
  intoCell: "En la celda seleccionada",
  copySource: "Copiar fuente",
  copied: "Fuente copiada.",
  notCopied:
    "Excel no permite que este panel copie. La fuente está seleccionada: presione Ctrl+C, o Comando+C en una Mac.",
};
