import { useMemo, useState } from "preact/hooks";
import { words } from "../../words/words";
import type { Choice } from "../search/choice";
import type { DescribedFunction, Parameter } from "./described";
import { fieldKind } from "./field-kind";
import { formulaOf } from "./formula";
import type { Argument, Formula } from "./formula";
import type { Say } from "../say";

export interface Arguments {
  /** Turns to a function: what was given for another one is no answer to what this one asks, except the careers. */
  readonly begin: (id: string) => void;
  readonly careers: (name: string) => readonly Choice[];
  /** Chooses a career, in place of the one before where there can be only one. Returns the sentence that says why not. */
  readonly choose: (parameter: Parameter, career: Choice) => string | undefined;
  readonly remove: (name: string, career: Choice) => void;
  /** The texts given; none, and one that is blank, is nothing given. */
  readonly texts: (name: string) => readonly string[];
  readonly setTexts: (name: string, texts: readonly string[]) => void;
  readonly formula: (described: DescribedFunction) => Formula;
}

const NONE: readonly never[] = [];

interface Texts {
  /** The function that they were given for. */
  readonly of: string;
  readonly by: Readonly<Record<string, readonly string[]>>;
}

/** What a person has given, by the name of the argument; the careers stand for the next function that asks for some. */
export function useArguments(say: Say): Arguments {
  const [careers, setCareers] = useState<Readonly<Record<string, readonly Choice[]>>>({});
  const [texts, setTexts] = useState<Texts>({ of: "", by: {} });
  return useMemo(() => {
    const careersOf = (name: string) => careers[name] ?? NONE;
    const textsOf = (name: string) => texts.by[name] ?? NONE;
    return {
      begin: (id) => {
        if (id !== texts.of) setTexts({ of: id, by: {} });
      },
      careers: careersOf,
      choose: (parameter, career) => {
        const { name } = parameter;
        const before = fieldKind(parameter) === "careers" ? careersOf(name) : [];
        if (before.some((each) => each.name === career.name)) return words.formulas.isChosen(career.name);
        setCareers({ ...careers, [name]: [...before, career] });
        say(words.formulas.careerAdded(career.name), career.standIn);
        return undefined;
      },
      remove: (name, career) => {
        setCareers({ ...careers, [name]: careersOf(name).filter((each) => each !== career) });
        say(words.formulas.careerRemoved(career.name));
      },
      texts: textsOf,
      setTexts: (name, next) => setTexts({ ...texts, by: { ...texts.by, [name]: next } }),
      formula: (described) => {
        const { parameters } = described;
        const given = parameters.map((parameter) => {
          const { name } = parameter;
          return [name, argumentOf(parameter, careersOf(name), textsOf(name))] as const;
        });
        return formulaOf(described, Object.fromEntries(given));
      },
    };
  }, [careers, texts, say]);
}

function argumentOf(parameter: Parameter, careers: readonly Choice[], texts: readonly string[]): Argument {
  const kind = fieldKind(parameter);
  if (kind === "career") return careers[0]?.name;
  if (kind === "careers") return careers.length === 0 ? undefined : careers.map(({ name }) => name);
  const given = texts.filter((text) => text.trim() !== "");
  if (given.length === 0) return undefined;
  if (kind === "choices") return given;
  return kind === "number" ? numberIn(given[0] ?? "") : given[0];
}

function numberIn(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
