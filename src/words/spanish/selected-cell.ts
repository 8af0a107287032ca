import type { Words } from "../words";
import { PRODUCT } from "./product";

export const selectedCell: Words["selectedCell"] = {
  heading: "Celda seleccionada",
  reading: "Leyendo la celda seleccionada…",
  formula: "Fórmula",
  repair: "Reparar esta hoja",

  showFormula: "Mostrar toda la fórmula",

  ordinary: `Una celda cualquiera: no tiene una fórmula de ${PRODUCT} ni es parte de una hoja que este creó.`,
  ordinaryFormula: `Una fórmula cualquiera: no llama a ninguna función de ${PRODUCT}. Seleccione las celdas a las que se refiere para ver de dónde vienen.`,
  refersToOurs: (cells) =>
    `Una fórmula cualquiera que se refiere a celdas de ${PRODUCT}: ${cells}. Seleccione una para ver de dónde viene.`,
  blank: "Una celda en blanco. Desde Fórmulas y Consultar se ponen cifras aquí.",
  ownOther: `Esta celda es parte de la hoja que creó ${PRODUCT}: Actualizar la pone al día.`,
  asked: {
    career: (live) =>
      live
        ? "Nombra la carrera de esta columna: escriba otra, y las cifras de la columna la siguen."
        : "Nombra la carrera de esta columna. Las cifras son valores: después de escribir otro nombre, elija Actualizar para que lo sigan.",
    place: (live) =>
      live
        ? "Nombra el lugar de esta hoja: elija otro, y el salario y el empleo lo siguen."
        : "Nombra el lugar de esta hoja. Las cifras son valores: después de escribir otro lugar, elija Actualizar para que lo sigan.",
  },
  filledFrom: (address) => `Esta celda la llena la fórmula de ${address}.`,
  isText:
    "La celda contiene la fórmula como texto, así que no se calcula nada. Dé a la celda el formato General, presione F2 y después Entrar.",
  tooNarrow:
    "La columna es demasiado estrecha para el número. Hágala más ancha: haga doble clic en el borde derecho de su encabezado.",
  shownInstead: (sentence) =>
    `La función no tiene ninguna cifra, así que la fórmula muestra otra cosa: ${sentence}`,

  facts: {
    is: "Cifra",
    function: "Función",
    gives: "Da",
    career: "Carrera",
    careers: "Carreras",
    statistic: "Estadística",
    period: "Período",
    place: "Lugar",
    measuredFor: "Corresponde a",
    source: "Fuente",
    dataSet: "Conjunto de datos",
    article: "Artículo",
    official: "Cifra oficial",
  },
  functionIs: (name, description) => `${name}: ${description}`,
  understood: (typed, career) => `“${typed}” se entiende como ${career}.`,
  fills: (rows, columns) =>
    `${rows === 1 ? "1 fila" : `${rows} filas`} y ${columns === 1 ? "1 columna" : `${columns} columnas`}`,
  reckons: (calls) =>
    calls === 1
      ? "La fórmula sigue calculando con lo que da esta función: la celda muestra el resultado, que puede no ser esa cifra."
      : "La fórmula sigue calculando con lo que dan estas funciones: la celda muestra el resultado, que puede no ser ninguna de sus cifras.",
  alsoRefers: (cells) => `También se refiere a celdas de ${PRODUCT}: ${cells}.`,
  reckonedFrom: "La función calcula su respuesta; lo que sigue se refiere a las cifras de las que parte.",
  atLeast: (statistic) => `${statistic}; se publica solo como esta cantidad o más`,
  noOfficial: "Ninguna responde a la misma pregunta.",
  typedOver: "La cifra se cambió a mano: esto indica de dónde venía la que estaba aquí antes.",
  unclear: (name) =>
    `La fórmula llama a ${name} con algo que solo Excel puede calcular, como un nombre u otra función, así que aquí no se puede indicar su fuente.`,

  lost: "Excel abrió el libro antes de que el complemento estuviera listo y perdió de vista sus funciones. Reparar vuelve a escribir las fórmulas de esta hoja.",
  unknownFunction: (name, meant) =>
    `El complemento no tiene ninguna función ${name}. ${meant === undefined ? "La pestaña Fórmulas las enumera todas." : `¿Quiso decir ${meant}?`}`,
  unquoted: (word) => `Si ${word} es un texto, póngalo entre comillas: "${word}".`,
  fromCell: (address, error) =>
    `${address} muestra ${error}, y la fórmula lo repite. Seleccione ${address} para ver por qué.`,
  likelyFromCells: (addresses, error) =>
    `Hay celdas a las que se refiere la fórmula que muestran ${error}, y lo más probable es que lo repita: ${addresses}. Selecciónelas para ver por qué.`,
  orHandedOn: "O una celda a la que se refiere muestra este error, y la fórmula lo repite.",
  moreThanOne: "Más de una parte de la fórmula da este error:",
  ifReplaced: "Si la fórmula misma pone otra cosa en su lugar, el error viene de otra parte de ella.",
  noName: (name) => `Este libro no tiene ningún nombre ${name}. Revise cómo está escrito.`,
  misspelled: (functions) => `Si eso no ayuda, revise cómo están escritas las demás funciones: ${functions}.`,
  notNumber: (argument, given) =>
    `El argumento ${argument} debe ser un número, y “${given}” no lo es. Indique un número u omítalo.`,
  missing: (name, argument) => `A ${name} le falta el argumento ${argument}.`,
  tooMany: (name, most) =>
    `${name} acepta ${most === 1 ? "1 argumento" : `${most} argumentos`} como máximo. Quite los que sobran.`,
  otherPart: `Lo que la fórmula le pide a ${PRODUCT} tiene respuesta. El error viene de otra parte de la fórmula, o es antiguo: presione F2 y después Entrar para volver a calcularla. Si el complemento se actualizó en el último día, cierre Excel y vuelva a abrirlo.`,
  cannotTell: (name) =>
    `La fórmula llama a ${name} con algo que solo Excel puede calcular, como un nombre u otra función.`,
  usually: {
    "#N/A":
      "Por lo general, la carrera, el lugar o el campo están escritos de un modo que nadie conoce, o no existe esa cifra. Revise las celdas de las que depende.",
    "#VALUE!":
      "Por lo general, un argumento es del tipo equivocado: un texto donde va un número, o varias celdas donde va una.",
  },
  busy: "Excel todavía espera esta cifra. Si no cambia, presione Ctrl+Alt+F9 para volver a calcular todo, o F2 y después Entrar en esta celda.",
  spillBlocked: (cells) =>
    `La fórmula llena varias celdas, y estas se lo impiden: ${cells}. Vacíelas o muévalas.`,
  spillTable: (table) =>
    `La fórmula llena varias celdas, y Excel no lo permite en la tabla “${table}”. Mueva la fórmula fuera de la tabla.`,
  spillMerged: (cells) =>
    `La fórmula llena varias celdas, y hay celdas combinadas que se lo impiden: ${cells}. Sepárelas.`,
  spillEdge:
    "La fórmula llena más celdas de las que hay hasta el borde de la hoja. Muévala hacia arriba o hacia la izquierda.",
  spillRoom: (rows, columns) =>
    `La fórmula llena ${rows} filas y ${columns} columnas. Vacíe las celdas que están a su derecha y debajo.`,
  spillElse:
    "La fórmula llena varias celdas, y algunas no están vacías. Vacíe las celdas que están a su derecha y debajo.",
  clash:
    "Excel no encuentra la función. Puede que otro complemento tenga funciones con los mismos nombres: quítelo en Inicio, Complementos, y después presione Ctrl+Alt+F9.",
  calcHere:
    "Excel no puede calcular las funciones de un complemento en este lugar. Escriba la fórmula en una celda propia y haga referencia a esa celda.",
  connect:
    "Excel no se puede comunicar con el complemento. Deje abierto este panel, compruebe la conexión a internet y después presione Ctrl+Alt+F9.",

  errors: {
    "#N/A": "Un valor no está disponible: a menudo, una búsqueda no encontró lo que buscaba.",
    "#VALUE!": "Algo en la fórmula es del tipo equivocado, como un texto donde va un número.",
    "#NAME?":
      "Excel no conoce un nombre de la fórmula. Revise cómo están escritos las funciones y los nombres, y ponga los textos entre comillas.",
    "#REF!":
      "Ya no existe una celda a la que se refería la fórmula. Deshaga la eliminación o vuelva a escribir la referencia.",
    "#DIV/0!": "La fórmula divide entre cero o entre una celda en blanco.",
    "#NUM!": "Un número de la fórmula, o su resultado, es demasiado grande, demasiado pequeño o imposible.",
    "#NULL!":
      "Dos rangos de la fórmula no tienen ninguna celda en común. Ponga entre ellos una coma o dos puntos.",
    "#SPILL!": "La fórmula llena varias celdas, y algunas no están vacías. Hágale lugar.",
    "#CALC!": "Excel no puede calcular esta fórmula, a menudo porque daría una lista vacía.",
    "#BUSY!": "Excel todavía espera una respuesta.",
    "#GETTING_DATA": "Excel todavía espera una respuesta.",
    "#CONNECT!":
      "Excel no se puede comunicar con el servicio que la fórmula necesita. Compruebe la conexión a internet.",
    "#FIELD!": "La celda a la que se refiere contiene una tarjeta que no tiene ese campo.",
    "#BLOCKED!":
      "La configuración de privacidad de Excel, o la falta de una licencia, no permite lo que la fórmula necesita.",
    "#UNKNOWN!": "Esta versión de Excel no conoce el tipo de valor que contiene la celda.",
    "#EXTERNAL!": "No se puede acceder al libro que la fórmula necesita.",
  },
  otherError: "Excel indica un error en esta fórmula.",
};
