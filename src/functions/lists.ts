import { listInCells } from "./list-in-cells";
import { stepsInCells } from "./steps-in-cells";
import { spilled } from "./spilled";

/**
 * What people in a career do day by day, the typical things first.
 * @customfunction DUTIES
 * @helpurl https://localhost:3000/help/functions.html#duties
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns One duty a row.
 */
export function duties(career: string, count?: number): any[][] {
  return spilled(listInCells("duties", career, count));
}

/**
 * Qualities and skills that matter most in a career.
 * @customfunction SKILLS
 * @helpurl https://localhost:3000/help/functions.html#skills
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns One quality or skill a row.
 */
export function skills(career: string, count?: number): any[][] {
  return spilled(listInCells("skills", career, count));
}

/**
 * Certifications in a career, and who issues them.
 * @customfunction CERTIFICATIONS
 * @helpurl https://localhost:3000/help/functions.html#certifications
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns One certification a row.
 */
export function certifications(career: string, count?: number): any[][] {
  return spilled(listInCells("certifications", career, count));
}

/**
 * Where people in a career work.
 * @customfunction SETTINGS
 * @helpurl https://localhost:3000/help/functions.html#settings
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns One industry or kind of workplace a row, with its share where one is known.
 */
export function settings(career: string, count?: number): any[][] {
  return spilled(listInCells("settings", career, count));
}

/**
 * Careers that resemble a career.
 * @customfunction RELATED
 * @helpurl https://localhost:3000/help/functions.html#related
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns A table with a header: career, kind, its median pay in the US, how much more that is.
 */
export function related(career: string, count?: number): any[][] {
  return spilled(stepsInCells("related", career, count));
}

/**
 * Careers that a career leads to: to advance, or sideways.
 * @customfunction LADDER
 * @helpurl https://localhost:3000/help/functions.html#ladder
 * @param career A career by any name people use, or a SOC code.
 * @param [count] How many at most; all by default.
 * @returns A table with a header: career, kind, its median pay in the US, how much more that is.
 */
export function ladder(career: string, count?: number): any[][] {
  return spilled(stepsInCells("ladder", career, count));
}
