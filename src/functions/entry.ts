import { figureInCell } from "./figure-in-cell";

/**
 * Education that workers typically have when they enter a career.
 * @customfunction EDUCATION
 * @helpurl https://localhost:3000/help/functions.html#education
 * @param career A career by any name people use, or a SOC code.
 * @returns A level of education, such as "Postsecondary nondegree award".
 */
export function education(career: string): any {
  return figureInCell("education", { career });
}

/**
 * Work experience in a related career that employers commonly ask for on entry.
 * @customfunction EXPERIENCE
 * @helpurl https://localhost:3000/help/functions.html#experience
 * @param career A career by any name people use, or a SOC code.
 * @returns A length of experience; "None" is an answer, not a gap.
 */
export function experience(career: string): any {
  return figureInCell("experience", { career });
}

/**
 * On-the-job training typically needed to become competent in a career.
 * @customfunction TRAINING
 * @helpurl https://localhost:3000/help/functions.html#training
 * @param career A career by any name people use, or a SOC code.
 * @returns A kind of training; "None" is an answer, not a gap.
 */
export function training(career: string): any {
  return figureInCell("training", { career });
}

/**
 * Whether a career requires a license of the state.
 * @customfunction LICENSE
 * @helpurl https://localhost:3000/help/functions.html#license
 * @param career A career by any name people use, or a SOC code.
 * @returns "no", "varies by state" or "yes"; GET with "license note" explains it.
 */
export function license(career: string): any {
  return figureInCell("license", { career });
}

/**
 * Whether employers in a career ask for a certification, which is not a license.
 * @customfunction CERTIFICATION
 * @helpurl https://localhost:3000/help/functions.html#certification
 * @param career A career by any name people use, or a SOC code.
 * @returns "required", "preferred", "sometimes" or "rare".
 */
export function certification(career: string): any {
  return figureInCell("certification", { career });
}

/**
 * Usual hours in a career.
 * @customfunction SCHEDULE
 * @helpurl https://localhost:3000/help/functions.html#schedule
 * @param career A career by any name people use, or a SOC code.
 * @returns A sentence.
 */
export function schedule(career: string): any {
  return figureInCell("schedule", { career });
}
