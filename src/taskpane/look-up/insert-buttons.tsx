import type { ComponentChildren } from "preact";
import type { CellContent } from "../../actions/insert-into-cell";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";
import type { FigureInsertion } from "./use-figure-insertion";

/** What the buttons beside a figure need besides the figure. */
export type Inserter = Pick<FigureInsertion, "insert" | "refused">;

interface Props {
  readonly inserter: Inserter;
  readonly figure: Figure;
  /** What is inserted, as it is heard. */
  readonly label: ComponentChildren;
  /** Absent where no formula gives this figure. */
  readonly formula: string | undefined;
  /** Who says so. */
  readonly source: string;
}

/** The ways to take a figure into the selected cell. */
export function InsertButtons({ inserter, figure, label, formula, source }: Props) {
  const { value, unit, bound } = figure;
  const press = (content: CellContent) => (event: { detail: number; currentTarget: HTMLButtonElement }) => {
    // The second click of a double click is no second wish.
    if (event.detail <= 1) inserter.insert(content, source, event.currentTarget);
  };
  const common = { type: "button", class: "take", "aria-disabled": inserter.refused !== undefined } as const;
  // A person who hears the button alone must know what it is beside.
  const whose = <span class="hidden"> ({label})</span>;
  return (
    <div class="takes">
      <button {...common} onClick={press({ value, unit, ...(bound && { bound }) })}>
        {words.lookUp.insertValue}
        {whose}
      </button>
      {formula !== undefined && (
        <button {...common} title={formula} onClick={press({ formula, unit, ...(bound && { bound }) })}>
          {words.lookUp.insertFormula}
          {whose}
        </button>
      )}
    </div>
  );
}
