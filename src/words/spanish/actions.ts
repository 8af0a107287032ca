import type { Words } from "../words";
import { PRODUCT } from "./product";

export const actions: Words["actions"] = {
  calledOff: "Cancelado. No se cambió nada.",

  noSheetActions:
    "No se pudo cargar la parte del complemento que lee y cambia hojas. Compruebe la conexión a internet y vuelva a intentarlo.",
  noWriter:
    "No se pudo cargar la parte del complemento que crea libros. Compruebe la conexión a internet y vuelva a intentarlo.",
  noWorkbook: "Esta versión de Excel no permite que un complemento descargue ni abra un libro.",
  saveByHand:
    "Para obtener un libro de todos modos, inserte una hoja nueva, elija Preparar para compartir y luego Archivo, Guardar una copia.",

  protectedStructure:
    "La estructura de este libro está protegida, así que no se puede agregar ninguna hoja. Elija Revisar, Proteger libro para desprotegerlo y vuelva a intentarlo.",
  sheetLeft: (sheetName) => `La hoja "${sheetName}" quedó a medias y no se pudo quitar: elimínela.`,

  protectedSheet: (sheetName) =>
    `La hoja "${sheetName}" está protegida. Elija Revisar, Desproteger hoja, o seleccione una celda de otra hoja, y vuelva a intentarlo.`,
  noCell:
    "No hay ninguna celda seleccionada, o hay otro libro delante. Seleccione la celda en la que desea escribir y vuelva a intentarlo.",
  noCorner:
    "No hay una sola celda seleccionada, o hay otro libro delante. Seleccione la celda en la que debe empezar la tabla y vuelva a intentarlo.",
  spilledInto: (address) =>
    `La celda ${address} la llena una fórmula que está en otra celda. Seleccione otra celda y vuelva a intentarlo.`,
  tableHeading: (address, table) =>
    `La celda ${address} es un encabezado de la tabla "${table}", que solo admite texto. Seleccione otra celda y vuelva a intentarlo.`,
  spillsInTable: (table) =>
    `Esta fórmula llena varias celdas, y Excel no lo permite en la tabla "${table}". Seleccione una celda fuera de la tabla y vuelva a intentarlo.`,
  sheetEnds: (rows, columns) =>
    `La tabla ocupa ${rows} filas y ${columns} columnas, y la hoja termina antes. Seleccione una celda más arriba o más a la izquierda y vuelva a intentarlo.`,
  hidden: (address) =>
    `Algunas filas o columnas de ${address} están ocultas. Muéstrelas, o seleccione otra celda, y vuelva a intentarlo.`,
  tableInTheWay: (table, address) => `La tabla "${table}" está en ${address}.`,
  pivotInTheWay: (pivot, address) => `La tabla dinámica "${pivot}" está en ${address}.`,
  spillInTheWay: (address) => `Una fórmula llena varias celdas en ${address}.`,
  mergedInTheWay: (merged, address) => `Las celdas combinadas ${merged} están en parte dentro de ${address}.`,
  moreSpace: "Seleccione una celda con más espacio libre alrededor y vuelva a intentarlo.",
  tableBeside: (table, address) =>
    `La tabla "${table}" termina justo al lado de ${address} y absorbería lo que se escriba ahí. Deje libre una fila o una columna y vuelva a intentarlo.`,
  cellAsItWas: (address) => `La celda ${address} quedó como estaba.`,
  cellNotBack: (address) =>
    `La celda ${address} no se pudo restaurar: elija Deshacer, o cierre el libro sin guardarlo.`,
  cellsAsTheyWere: (address) => `Las celdas ${address} quedaron como estaban.`,
  cellsNotBack: (address) =>
    `Las celdas ${address} no se pudieron restaurar: elija Deshacer, o cierre el libro sin guardarlo.`,

  sheetProtected:
    "Esta hoja está protegida, así que nada de ella se puede modificar. Elija Revisar, Desproteger hoja, y vuelva a intentarlo.",
  changedBefore: (sheetName) =>
    `Antes de eso cambiaron algunas celdas de la hoja "${sheetName}" y no se pudieron restaurar: elija Deshacer.`,
  notOurs: `Esta hoja no la creó ${PRODUCT}, o ha perdido los datos con los que se creó, así que no hay nada que actualizar. Inserte una comparación nueva.`,
  marksGone: `Ya no están las marcas con las que ${PRODUCT} encuentra sus celdas en esta hoja, así que no se tocó nada. Insértela de nuevo y copie sus notas; esta hoja todavía se puede preparar para compartir.`,
  madeByEarlier: `Esta hoja la creó una versión anterior de ${PRODUCT}, que no marcaba sus celdas, así que no se tocó nada. Inserte una comparación nueva y copie sus notas; esta hoja todavía se puede preparar para compartir y reparar.`,
  madeByLater: `Esta hoja la creó una versión de ${PRODUCT} más nueva que esta, así que no se tocó nada. Cierre Excel y ábralo de nuevo para obtener la versión nueva, y vuelva a intentarlo.`,
  unreadable:
    "Esta hoja guarda los datos con los que se creó, y algo los ha cambiado, de modo que no se pueden leer. No se tocó nada y la hoja queda como está. Para seguir, inserte una comparación nueva y copie sus notas.",
  tooFewCareers:
    "En esta hoja quedan menos de dos columnas de carreras, así que no hay nada que comparar. Deshaga la eliminación o inserte una comparación nueva.",
  blankCareer:
    "Una carrera está en blanco, así que no se pueden dar sus cifras: escriba un nombre en el encabezado de su columna, o elimine la columna. Después vuelva a intentarlo.",
  lostCells:
    "Se eliminaron celdas de las que dependen las fórmulas de esta hoja, así que no se puede actualizar, y no se tocó nada. Deshaga la eliminación, o inserte una comparación nueva y copie sus notas; esta hoja todavía se puede preparar para compartir.",
  cellInTheWay: (address) =>
    `La celda ${address} contiene algo suyo donde esta hoja necesita espacio. Muévalo a otro lugar y vuelva a intentarlo. No se tocó nada.`,

  upToDate: (version) =>
    `La hoja está al día con el conjunto de datos ${version}: no ha cambiado ninguna cifra.`,
  refreshed: (version, changes) =>
    `La hoja muestra ahora el conjunto de datos ${version}: ${changes === 1 ? "1 cambio" : `${changes} cambios`}.`,
  keptFigure: (figure, address) => `${figure}, en ${address}, se cambió a mano y se conserva.`,
  keptText: (address) => `Un texto en ${address} se cambió a mano y se conserva.`,
  checkKept: "Compruebe que siga siendo cierto, ya que cambió una carrera o el lugar.",
  emptyKept: "Vacíe la celda y actualice la hoja para que se vuelva a llenar.",

  shared:
    "La hoja ahora contiene valores y no necesita el complemento: se puede enviar a cualquiera. Volver a activar las fórmulas los convierte otra vez en fórmulas.",
  sharedPlainly: "La hoja ahora contiene valores y no necesita el complemento: se puede enviar a cualquiera.",
  nothingLive: "Nada de esta hoja necesita el complemento: se puede enviar a cualquiera tal como está.",
  notYet:
    "Algunas cifras de esta hoja aún no han llegado, así que no se pueden escribir como valores. Espere a que ninguna celda muestre #¡OCUPADO! (#BUSY!) y vuelva a intentarlo.",
  lostFormulas:
    "Algunas fórmulas de esta hoja muestran #¿NOMBRE?, así que no se conocen sus valores. Elija Reparar primero.",
  live: "Las cifras vuelven a ser fórmulas activas: siguen los nombres y el lugar de la hoja.",
  neverLive:
    "Esta hoja muestra lo que dice un artículo, que no cambia, así que solo contiene valores. Actualizar pone al día las cifras oficiales que están al lado.",
  nothingLost: "Ninguna fórmula de esta hoja ha perdido el complemento: no había nada que reparar.",
  repaired: (count) =>
    count === 1 ? "Se volvió a escribir 1 fórmula." : `Se volvieron a escribir ${count} fórmulas.`,
};
