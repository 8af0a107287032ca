/** A career by a name that it has in the pane's language and not in the data set's. */
export interface CareerNamed {
  /** What the data set knows it by. */
  readonly asked: string;
  readonly name: string;
}

/** What the search for careers says, and the list of those chosen. */
export const search = {
  addCareer: "Add a career",
  addHint: "Any everyday name or SOC code: coder, MA, 29\u20112072",
  /** The careers that the pane's language has a name for like a text, the best first, each once. */
  namesLike: (_text: string): readonly CareerNamed[] => [],
  suggestions: "Careers",
  stillLooking: "Looking through more names…",
  alreadyThere: "Added",
  firstFound: (count: number) => `The first ${count} careers of those found. Type more to narrow them.`,
  found: (count: number) => (count === 1 ? "1 career found." : `${count} careers found.`),
  noneFound: (text: string) =>
    `No career goes by “${text}”. Try another everyday name, or a SOC code such as 29-2072.`,
  notAtHand: (text: string) =>
    `“${text}” is not among the names at hand, and the other names could not be loaded. Check your internet connection, then search again.`,

  places: "Places",
  placesFound: (count: number) => (count === 1 ? "1 place found." : `${count} places found.`),
  noPlace: (text: string, place: string) =>
    `No place is called “${text}”. Choose US, a state or its postal code; until then it stays ${place}.`,

  chosen: "Chosen careers",
  removes: (title: string) => `Remove ${title}`,
};
