import type { NamedKind } from "../../lookup/unknown-name";
import type { Words } from "../words";

/** With its article, since Spanish has genders. */
const NAMED: Readonly<Record<NamedKind, string>> = {
  career: "Ninguna carrera se llama",
  place: "Ningún lugar se llama",
  field: "Ningún campo se llama",
  source: "Ninguna fuente se llama",
  group: "Ningún grupo se llama",
};

const ADVICE: Readonly<Record<NamedKind, string>> = {
  career: 'Busque en el panel, o con =CAREER.FIND("…"), nombres que funcionen.',
  place: 'Indique "US" o un estado, por su nombre en inglés o su abreviatura postal.',
  field: 'Indique uno, como "salary" o "duties"; =CAREER.FIELDS() los enumera todos.',
  source: "Omita la fuente para obtener la mejor.",
  group: 'Indique "featured", "all" o los dos primeros dígitos de un código SOC.',
};

const NOT_LOADED = {
  states: "No se pudieron cargar las cifras de los estados.",
  profiles: "No se pudieron cargar los perfiles de las carreras.",
  names: "No se pudieron cargar todos los nombres de carreras.",
} as const;

/** Of careers that a name can mean. */
const LISTED = 5;

export const failures: Words["failures"] = {
  unknownName: ({ kind, text, suggestions }) => {
    const meant = alternatives(suggestions.map((suggestion) => `"${suggestion}"`));
    return `${NAMED[kind]} "${text}". ${meant === "" ? ADVICE[kind] : `¿Quiso decir ${meant}?`}`;
  },
  ambiguousName: ({ text, careers }) => {
    const titles = careers.slice(0, LISTED).map(({ title }) => `"${title}"`);
    const others = careers.length - titles.length;
    const more = others === 0 ? [] : [others === 1 ? "otra carrera más" : `otras ${others} carreras`];
    return `"${text}" puede significar ${alternatives([...titles, ...more])}. Use uno de estos nombres.`;
  },
  badArgument: ({ argument, given }) => {
    if (argument === "careers" && Array.isArray(given)) {
      return `Una comparación toma de 2 a 6 carreras; se indicaron ${given.length}.`;
    }
    if (argument === "careers") return `"${String(given)}" aparece dos veces. Quite una de las dos.`;
    const text = String(given).trim();
    return text === ""
      ? 'La carrera está en blanco. Indique un nombre, como "medical assistant".'
      : `El texto tiene ${String(given).length.toLocaleString("en-US")} caracteres, y ningún nombre es tan largo. Indique el nombre de una sola carrera.`;
  },
  notLoaded: ({ part, unknown }) => {
    const meant = alternatives((unknown?.suggestions ?? []).map((suggestion) => `"${suggestion}"`));
    return [
      ...(unknown ? [`"${unknown.text}" no está entre los nombres disponibles.`] : []),
      ...(meant === "" ? [] : [`¿Quiso decir ${meant}?`]),
      NOT_LOADED[part],
      "Compruebe la conexión a internet y vuelva a intentarlo.",
    ].join(" ");
  },

  excel: {
    InvalidOperationInCellEditMode:
      "Se está editando una celda, así que Excel no acepta cambios. Presione Entrar o Esc en la hoja y vuelva a intentarlo.",
    AccessDenied:
      "Excel rechazó el cambio porque el libro está protegido o es de solo lectura. Trabaje en una copia, o desproteja el libro, y vuelva a intentarlo.",
    ItemAlreadyExists: "Otra hoja tomó el mismo nombre en ese mismo momento. Vuelva a intentarlo.",
    InactiveWorkbook:
      "Excel pasó a otro libro antes de que la hoja estuviera lista. Vuelva a su libro e inténtelo de nuevo.",
    RequestAborted: "Excel se detuvo antes de que la hoja estuviera lista. Vuelva a intentarlo.",
    ItemNotFound:
      "Mientras tanto se eliminó la hoja, o una parte de ella que se iba a modificar. Elija de nuevo la hoja y vuelva a intentarlo.",
    InvalidSelection:
      "Lo que está seleccionado no sirve para esto, o hay otro libro delante. Seleccione una celda de su libro y vuelva a intentarlo.",
  },
  unforeseen:
    "Algo salió mal, así que esto no se hizo. Si hay otro libro delante, vuelva al suyo. Después inténtelo de nuevo; si vuelve a ocurrir, guarde el libro y ábralo otra vez.",
  excelSays: (message) => `Excel dice: ${message}`,
};

/** `"a", "b" o "c"`. */
function alternatives(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const or = /^"?(o|ho)/i.test(last) ? "u" : "o";
  return `${items.slice(0, -1).join(", ")} ${or} ${last}`;
}
