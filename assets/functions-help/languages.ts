import { spanish } from "../../functions-metadata";
import type { HelpGroup } from "./functions-help";

/** What the page of the functions says around that which the functions say of themselves. */
export interface PageWords {
  /** The hand-written parts, in this folder. */
  readonly template: string;
  readonly optional: string;
  readonly gives: string;
  readonly resultOf: (formula: string) => string;
  /** An attribute for what stands in cells, which is English in every Excel. */
  readonly inCells: string;
}

export const ENGLISH_PAGE: PageWords = {
  template: "functions.html",
  optional: "(optional)",
  gives: "Gives",
  resultOf: (formula) => `Result of ${formula}`,
  inCells: "",
};

export const SPANISH_PAGE: PageWords = {
  template: "functions.es.html",
  optional: "(opcional)",
  gives: "Da",
  resultOf: (formula) => `Resultado de ${formula}`,
  inCells: ' lang="en"',
};

/** The same help in Spanish; formulas and what they give stay as they are. Throws where there is no Spanish. */
export function groupsInSpanish(groups: readonly HelpGroup[]): readonly HelpGroup[] {
  return groups.map(({ heading, sections }) => ({
    heading: spanish(heading),
    sections: sections.map(({ described, examples }) => ({ described: inSpanish(described), examples })),
  }));
}

function inSpanish(described: HelpGroup["sections"][number]["described"]) {
  const { description = "", returns = "", remarks, parameters } = described;
  return {
    ...described,
    description: spanish(description),
    returns: spanish(returns),
    remarks: remarks?.split("\n\n").map(spanish).join("\n\n"),
    parameters: parameters.map((parameter) => ({
      ...parameter,
      description: spanish(parameter.description ?? ""),
    })),
  };
}
