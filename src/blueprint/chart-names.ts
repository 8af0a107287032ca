import type { Cell } from "./blueprint";
import { joined, quoted } from "./formula-text";
import { told } from "./frame";
import type { Frame } from "./frame";
import { STAND_IN_MARK } from "./marks";
import { workingCells } from "./working";

const MARK = ` ${STAND_IN_MARK}`;

/** The careers as a chart names them, those marked that are only stood in for. */
export function chartNames(frame: Frame): readonly Cell[] {
  const live = liveNames(frame);
  return writtenNames(frame).map((name, at) =>
    told(
      frame,
      () => name,
      () => live[at] ?? "",
    ),
  );
}

export function writtenNames({ comparison: { names, careers } }: Frame): readonly string[] {
  return names.map((name, at) => name + (careers[at]?.standIn === undefined ? "" : MARK));
}

/** The same as expressions. */
export function liveNames(frame: Frame): readonly string[] {
  const standIns = workingCells(frame, "stand-in");
  return workingCells(frame, "name").map((name, at) =>
    joined(name, `IF(${standIns[at]}="","",${quoted(MARK)})`),
  );
}
