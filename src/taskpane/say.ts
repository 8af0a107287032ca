/**
 * Has a sentence heard by a person who listens to the pane.
 *
 * @param told what the data set tells besides, in its own language
 */
export type Say = (sentence: string, told?: string) => void;
