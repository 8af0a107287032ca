import { articleSheet } from "../blueprint/article-sheet";
import type { Blueprint } from "../blueprint/blueprint";
import { isFormula } from "../blueprint/blueprint";
import { ownedCells } from "../blueprint/owned-cells";
import { isFigure, reconcile } from "../blueprint/reconcile";
import type { Written } from "../blueprint/reconcile";
import { isAsWritten, wordsOf } from "../blueprint/remembered";
import type { StyleName } from "../blueprint/style";
import { articleTable, loadArticleTable } from "../comparison/article-table";
import type { ArticleId } from "../comparison/article-table";
import { formatValue } from "../comparison/format-figure";
import { dataset } from "../dataset/dataset";
import type { Unit } from "../dataset/figure";
import { words } from "../words/words";
import { BeyondRefresh } from "./beyond-refresh";
import type { Change, Versions } from "./changes";
import type { Recipe } from "./recipe";
import { nextRecipe } from "./new-recipe";
import type { Aim, SheetPlan } from "./sheet-plan";
import { standingOf } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** What the table of an article should hold: what the article says stays, the official figures beside it are the newest. */
export async function planArticle(
  state: SheetState,
  recipe: Recipe,
  article: ArticleId,
  { reenter = false }: Aim,
): Promise<SheetPlan> {
  const data = dataset();
  await loadArticleTable(data);
  const { version } = data;
  const blueprint = articleSheet(articleTable(data, article), { name: state.name, version });
  const standing = standingOf(state, recipe);
  if (!standing.rows.has("head")) throw new BeyondRefresh(words.actions.marksGone);
  const { written } = recipe;
  const reconciled = reconcile({
    blueprint,
    standing,
    cells: state.cells,
    given: recipe,
    reenter,
    leave: () => false,
  });
  const changes = changesOf(blueprint, written, { from: recipe.data, to: version });
  return {
    blueprint,
    standing,
    reconciled,
    narrower: false,
    inputsBefore: [],
    chartsGone: [],
    changes,
    recipe: { ...recipe, data: version, ...nextRecipe(reconciled, changes) },
  };
}

function changesOf(blueprint: Blueprint, before: Written, versions: Versions): readonly Change[] {
  const cells = ownedCells(blueprint);
  const textOf = (id: string) => String(cells.find((each) => each.id === id)?.cell ?? "");
  return cells.flatMap(({ id, cell, style }): readonly Change[] => {
    const [row = ""] = id.split("/");
    const last = before[id];
    if (isFormula(cell) || !isFigure(id) || last === undefined || isAsWritten(cell, last)) return [];
    const [career, what] = [textOf(`${row}/career`), textOf(`${row}/measure`)];
    return [
      {
        career,
        what,
        before: written(wordsOf(last) ?? "", style),
        after: written(cell, style),
        why: { kind: "official", ...versions },
      },
    ];
  });
}

/** As the cell shows it. */
function written(content: string | number, style: StyleName | undefined): string {
  const unit = UNITS_OF[style ?? "prose"];
  return typeof content === "number" ? formatValue(content, unit ?? "text") : content;
}

const UNITS_OF: Readonly<Partial<Record<StyleName, Unit>>> = {
  dollars: "USD/year",
  cents: "USD/hour",
  percent: "fraction",
  wholePercent: "fraction",
  count: "people",
};
