import type { Words } from "../words";
import { PRODUCT } from "./product";

export const excel: Words["excel"] = {
  reasons: {
    starting: "Excel todavía se está iniciando. Espere un momento y vuelva a intentarlo.",
    silent: "Excel no responde, así que no se puede modificar el libro.",
    missing: "No hay conexión con Excel, así que no se puede modificar el libro.",
    outside: "Abra este panel en Excel para modificar un libro.",
  },
  troubles: {
    silent: {
      happened: "Excel lleva 10 segundos sin responder.",
      next: "Cierre este panel y ábralo de nuevo desde la pestaña Inicio; si eso no ayuda, reinicie Excel. Mientras tanto, la vista previa funciona.",
    },
    missing: {
      happened: "No se pudo cargar la conexión con Excel.",
      next: "Compruebe que este equipo puede acceder a appsforoffice.microsoft.com; después cierre este panel y ábralo de nuevo. Mientras tanto, la vista previa funciona.",
    },
    outside: {
      happened: "Esta página está abierta fuera de Excel.",
      next: `Aquí puede consultar cifras. Para insertar una comparación, abra ${PRODUCT} desde la pestaña Inicio de Excel.`,
    },
  },
};
