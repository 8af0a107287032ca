import { careerCard } from "./career-card";

/**
 * A card of a career: pay, outlook, the way in, the work day by day, and the sources.
 * @customfunction CARD
 * @helpurl https://localhost:3000/help/functions.html#card
 * @param career A career by any name people use, or a SOC code.
 * @returns The career's title, with a card behind it where Excel has data types; elsewhere the title alone.
 */
export function card(career: string): any {
  return careerCard(career);
}
