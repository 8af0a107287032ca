/** What the add-in is called in Spanish, as on the ribbon. */
export const PRODUCT = "Comparación de carreras";
