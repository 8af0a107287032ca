import { quoted } from "../../lookup/quoted";
import { didYouMean } from "../given";
import { PROGRAM } from "../help";
import { WrongUse } from "../wrong-use";

/** The custom functions as the command line needs to know them. */
export interface Described {
  readonly groups: readonly { readonly heading: string; readonly functions: readonly string[] }[];
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  /** What it gives, in words. */
  readonly returns: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** "matrix" where a block of cells may be given. */
  readonly dimensionality?: string;
}

/** What a cell with the function would be given; figures are given whole. */
export type Calculate = (id: string, given: readonly unknown[]) => Promise<unknown>;

/** An argument as an option: "currentPay" → "current-pay". */
export function optionName({ name }: Parameter): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `SALARY CAREER [STATISTIC] [PLACE]` */
export function callOf({ id, parameters }: DescribedFunction): string {
  const words = parameters.map((parameter) => {
    const word = optionName(parameter).toUpperCase();
    return parameter.optional === true ? `[${word}]` : word;
  });
  return [id, ...words].join(" ");
}

/** @throws WrongUse for a name of no function */
export function functionNamed({ functions }: Described, text: string): DescribedFunction {
  const id = text
    .toUpperCase()
    .replace(/^=?CAREER\./, "")
    .trim();
  const called = functions.find((each) => each.id === id);
  if (called !== undefined) return called;
  const meant = didYouMean(
    id,
    functions.map((each) => each.id),
  );
  throw new WrongUse(`There is no function ${quoted(text)}.${meant || ` ${PROGRAM} get --list names them.`}`);
}
