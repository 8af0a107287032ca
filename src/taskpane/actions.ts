import type { Caller } from "../actions/caller";
import type { Done } from "../actions/change-sheet";
import type { SheetDescription } from "../actions/describe-sheet";
import type { InsertedAtSelection } from "../actions/insert-at-selection";
import type { Inserted, InsertRequest } from "../actions/insert-comparison";
import type { LastChoice } from "../actions/last-choice";
import type { CellContent, InsertedIntoCell } from "../actions/insert-into-cell";
import type { CellRead } from "../actions/read-cell";
import type { TakenWorkbook } from "../actions/take-workbook";
import type { WorkbookWay } from "../actions/workbook-way";
import type { ArticleId } from "../comparison/article-table";

/** Everything the pane asks of the workbook. A failure that was foreseen is an ActionFailed, whose message is a sentence. */
export interface Actions {
  readonly insertComparison: (
    request: InsertRequest,
    choice?: LastChoice,
    caller?: Caller,
  ) => Promise<Inserted>;
  readonly insertArticle: (article: ArticleId, caller?: Caller) => Promise<Inserted>;
  readonly insertAtSelection: (
    what: Insertable,
    overwrite: boolean,
    choice?: LastChoice,
    caller?: Caller,
  ) => Promise<InsertedAtSelection>;
  readonly takeWorkbook: (what: Insertable, caller?: Caller) => Promise<TakenWorkbook>;
  readonly workbookWay: () => WorkbookWay;
  readonly findLastChoice: () => Promise<LastChoice | undefined>;
  readonly insertIntoCell: (
    content: CellContent,
    overwrite: boolean,
    caller?: Caller,
  ) => Promise<InsertedIntoCell>;
  readonly describeSheet: () => Promise<SheetDescription>;
  readonly refreshSheet: (caller?: Caller) => Promise<Done>;
  readonly shareSheet: (caller?: Caller) => Promise<Done>;
  readonly makeSheetLive: (caller?: Caller) => Promise<Done>;
  readonly repairSheet: (caller?: Caller) => Promise<Done>;
  readonly readCell: () => Promise<CellRead>;
  /** Reports when another sheet may have come to the front, and when cells were changed, until the function it returns is called. */
  readonly watchSheets: (report: () => void, changed: () => void) => () => void;
  /** Reports when another cell may be selected, or show something else, until the function it returns is called. */
  readonly watchSelection: (report: () => void) => () => void;
}

export type Insertable = InsertRequest | { readonly article: ArticleId };
