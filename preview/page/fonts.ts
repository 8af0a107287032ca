import { DEFAULT_STYLES } from "@univerjs/core";
import "./fonts.css";

/** The font of a workbook's cells and charts. */
export const WORKBOOK_FONT = "Calibri";

/** Loads the workbook's font: the grid measures and draws its texts without waiting for one. */
export async function loadFonts(): Promise<void> {
  DEFAULT_STYLES.ff = WORKBOOK_FONT;
  const faces = ["", "bold", "italic", "italic bold"].map((look) => `${look} 16px ${WORKBOOK_FONT}`);
  await Promise.all(faces.map((face) => document.fonts.load(face)));
}
