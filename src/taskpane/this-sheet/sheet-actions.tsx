import type { Done } from "../../actions/change-sheet";
import type { SheetDescription } from "../../actions/describe-sheet";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import { Message } from "../message";
import type { Work } from "../use-task";
import { isOurs } from "./use-sheet";
import type { OurSheet } from "./use-sheet";

interface Props {
  readonly sheet: SheetDescription;
  readonly actions: Actions;
  readonly busy: boolean;
  readonly onAct: (action: Work<Done>) => void;
  readonly say: (sentence: string) => void;
}

/** What can be done with a sheet, each with what it would do, or with why there is nothing to do. */
export function SheetActions({ sheet, actions, busy, onAct, say }: Props) {
  const deeds = deedsFor(sheet, actions);
  if (deeds.length === 0) return null;
  return (
    <section class="deeds" aria-label={words.thisSheet.actions}>
      {sheet.broken > 0 && <Message kind="warning">{words.thisSheet.nameErrors(sheet.broken)}</Message>}
      {deeds.map(({ name, means, off, act }) => {
        const refused = busy ? words.thisSheet.busy : off;
        const id = `means-${name.replaceAll(" ", "-")}`;
        return (
          <div key={name}>
            <button
              type="button"
              class="secondary"
              aria-disabled={refused !== undefined}
              aria-describedby={id}
              onClick={({ detail }) => {
                // The second click of a double click is no second wish.
                if (detail > 1) return;
                if (refused === undefined) onAct(act);
                else say(refused);
              }}
            >
              {name}
            </button>
            <p id={id} class="hint">
              {off ?? means}
            </p>
          </div>
        );
      })}
    </section>
  );
}

interface Deed {
  readonly name: string;
  readonly means: string;
  /** Why there is nothing to do. */
  readonly off?: string | undefined;
  readonly act: Work<Done>;
}

/** Sharing and repairing help on any sheet that calls the add-in, the others on one that was made here. */
function deedsFor(sheet: SheetDescription, actions: Actions): readonly Deed[] {
  const share = { name: words.thisSheet.share, act: actions.shareSheet };
  const repair = {
    name: words.thisSheet.repair,
    means: words.thisSheet.repairMeans(sheet.broken),
    off: sheet.broken === 0 ? words.thisSheet.repairOff : undefined,
    act: actions.repairSheet,
  };
  const broken = sheet.broken > 0 ? words.thisSheet.shareBroken : undefined;
  if (!isOurs(sheet)) {
    return sheet.formulas === 0
      ? []
      : [{ ...share, means: words.thisSheet.shareMeansHere, off: broken }, repair];
  }
  const valuesOnly = sheet.formulas === 0 ? words.thisSheet.shareOff : undefined;
  return [
    { name: words.thisSheet.refresh, means: words.thisSheet.refreshMeans, act: actions.refreshSheet },
    { ...share, means: words.thisSheet.shareMeans, off: broken ?? valuesOnly },
    {
      name: words.thisSheet.makeLive,
      means: words.thisSheet.liveMeans,
      off: notLive(sheet),
      act: actions.makeSheetLive,
    },
    repair,
  ];
}

function notLive({ kind, mode }: OurSheet): string | undefined {
  if (kind === "article") return words.thisSheet.liveNever;
  return mode === "live" ? words.thisSheet.liveOff : undefined;
}
