import type { Words } from "../words";

export const pane: Words["pane"] = {
  tabs: "Qué hacer",
  tab: {
    compare: "Comparar",
    "ready-made": "Tablas",
    "look-up": "Consultar",
    formulas: "Fórmulas",
    "this-sheet": "Esta hoja",
  },

  tabLoading: "Cargando…",
  tabFailed:
    "No se pudo cargar esta parte del panel. Compruebe la conexión a internet y vuelva a intentarlo.",

  inserting: "Insertando…",
  cellBusy: "Se está escribiendo en la celda.",
  replace: "Reemplazar",
  cancel: "Cancelar",
  inserted: (sheetName) => `Se insertó en la hoja nueva “${sheetName}”.`,
  insertedAt: (address, sheetName) => `Se insertó en ${address} de la hoja “${sheetName}”.`,
  workbook: {
    download: "Descargar libro",
    open: "Abrir como libro",
    "by-hand": "Descargar libro",
  },
  makingWorkbook: "Creando el libro…",
  workbookBusy: "Se está creando el libro.",
  workbookDownloaded: (fileName) => `Busque “${fileName}” en las descargas de su navegador.`,
  workbookOpened: (name) =>
    `“${name}” está abierto como un libro nuevo. Guárdelo desde su propia ventana, que puede estar detrás de esta.`,
  occupied: (cells, address) =>
    cells === 1
      ? `Hay 1 celda con contenido en ${address}. ¿Desea reemplazarlo?`
      : `Hay ${cells} celdas con contenido en ${address}. ¿Desea reemplazarlo?`,

  sources: "Fuentes",
  sourceNumber: (number) => `fuente\u00a0${number}`,
  noFigure: "sin cifra",
  writing: "Excel está escribiendo…",
  stopped: "Cancelado. Lo que eligió se conserva.",
  tryAgain: "Reintentar",

  wentWrong: "Algo salió mal.",
  wentWrongNext:
    "Cierre este panel y ábralo de nuevo desde la pestaña Inicio. Si vuelve a ocurrir, informe de los detalles que siguen.",
  details: "Detalles",
  dismiss: "Descartar",

  functionsHelp: "help/functions.es.html",
};
