import type { Words } from "../words";
import { payOverTime, payRange } from "./readings";

export const charts: Words["charts"] = {
  heading: "Gráficos de la hoja",
  median: (amount) => `mediana ${amount}`,
  range: (low, high) => `de ${low} a ${high}`,
  rangeMeans: {
    tenth: "Las barras van del décimo que menos gana al décimo que más gana; la línea marca la mediana.",
    quarter:
      "Las barras van de la cuarta parte que menos gana a la cuarta parte que más gana; la línea marca la mediana.",
  },
  moreMeans: "Una flecha indica que la cifra verdadera es esa o más.",
  scaleFrom: (amount) => `La escala empieza en ${amount}, no en $0.`,
  payRange,
  payOverTime,
  growthMeans: (periods) =>
    `Cambio proyectado en el número de empleos, Estados Unidos, ${periods.join("; ")}.`,
};
