import type { Dataset } from "../dataset/dataset";
import { dataset, loadPlace } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { NotLoaded } from "../dataset/not-loaded";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { BadArgument } from "../lookup/bad-argument";
import { loadNames, resolvePlace } from "../lookup/lookup";
import { UnknownName } from "../lookup/unknown-name";
import { textGiven } from "./given";

/** The data set has no figure of what was asked: the cell shows `#N/A` and the sentence. */
export class NoFigure extends Error {
  override readonly name = "NoFigure";
}

/**
 * Answers a cell: at once when everything asked for is in memory, else after its chunk has arrived.
 *
 * @param careers career names as given, which must be known before `answer` runs
 * @param place place as given; blank is the nation
 * @param also what else must be brought into memory, `undefined` where it is there
 * @throws CustomFunctions.Error `#N/A` for a name nobody knows, no figure or data that did not arrive, `#VALUE!` for an
 * argument that cannot be; any other exception is a defect and passes untouched
 */
export function inCell<Answer>(
  careers: readonly unknown[],
  place: unknown,
  answer: (data: Dataset, place: Place) => Answer,
  also?: (data: Dataset) => Promise<void> | undefined,
): Answer | Promise<Answer> {
  return orInCell(() => {
    const data = dataset();
    const where = resolvePlace(data, textGiven(place));
    const waits = waitsFor(data, careers.map(textGiven), where, also?.(data));
    return waits ? Promise.all(waits).then(() => answer(data, where)) : answer(data, where);
  });
}

/** What `answer` gives, and whatever it throws, now or later, as the error that a cell shows. */
export function orInCell<Answer>(answer: () => Answer): Answer {
  try {
    const given = answer();
    return given instanceof Promise ? (given.catch(throwInCell) as Answer) : given;
  } catch (error) {
    return throwInCell(error);
  }
}

function waitsFor(
  data: Dataset,
  careers: readonly string[],
  place: Place,
  also: Promise<void> | undefined,
): Promise<void>[] | undefined {
  let waits: Promise<void>[] | undefined;
  const add = (wait: Promise<void> | undefined) => {
    if (wait) (waits ??= []).push(wait);
  };
  add(also);
  add(loadPlace(data, place));
  for (const career of careers) add(loadNames(data, career));
  return waits;
}

function throwInCell(error: unknown): never {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  if (error instanceof UnknownName || error instanceof AmbiguousName || error instanceof NoFigure) {
    throw new CustomFunctions.Error(notAvailable, error.message);
  }
  if (error instanceof NotLoaded) throw new CustomFunctions.Error(notAvailable, error.inCell);
  if (error instanceof BadArgument) throw new CustomFunctions.Error(invalidValue, error.message);
  throw error;
}
