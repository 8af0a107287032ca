const CAREERS_FOLLOW = " Change a career, and its figures follow; change the place, and";

/** How the line on the data goes on, by which of the figures follow the place. */
export const FOLLOW = {
  both: `${CAREERS_FOLLOW} pay and employment do.`,
  pay: `${CAREERS_FOLLOW} pay does.`,
  employment: `${CAREERS_FOLLOW} employment does.`,
  neither: " Change a career, and what is said of it follows.",
} as const;

/** How the footer goes on. */
export const IF_NOT_LOADED = " If cells show #NAME?, open Career Comparison on the Home tab.";

/** What is true of a live sheet only, as it stands after another sentence of a cell. */
export const LIVE_HINTS: readonly string[] = [...Object.values(FOLLOW), IF_NOT_LOADED];

/** What is said on entering the place … */
export const PLACE_MESSAGE = "US or a state. Pay and people employed follow; all else is for the nation.";

/** … and the name of a career. */
export const CAREER_MESSAGE = "Type any career: an everyday name, an official title or a SOC code.";

/** The messages of the cells that live figures follow. */
export const LIVE_INPUTS: readonly string[] = [PLACE_MESSAGE, CAREER_MESSAGE];
