import type { Words } from "../words";

export const commands: Words["commands"] = {
  chooseCareers:
    "Elija aquí de dos a seis carreras y presione Insertar comparación. O seleccione celdas que las nombren antes de usar el botón de la cinta de opciones.",
  selectCareer: "Seleccione una celda que nombre una carrera y después elija Consultar carrera.",
  helpIsAt: (address) => `La ayuda está en ${address}`,
};
