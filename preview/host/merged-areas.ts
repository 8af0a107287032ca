import { fullAddress, intersection, type Area } from "./address";
import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject } from "./excel-object";
import { Range } from "./range";

/** The merged cells of a sheet that an area has a part in, each whole. */
export function mergedAreas(book: Book, sheetId: string, area: Area): readonly Area[] {
  return book
    .sheet(sheetId)
    .getMergedRanges()
    .map((merged) => {
      const { startRow, startColumn, endRow, endColumn } = merged.getRange();
      return {
        row: startRow,
        column: startColumn,
        rowCount: endRow - startRow + 1,
        columnCount: endColumn - startColumn + 1,
      };
    })
    .filter((merged) => intersection(merged, area) !== undefined);
}

/** Several areas of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly className = "RangeAreas";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly list: readonly Area[],
  ) {
    super();
  }

  get address() {
    const name = this.book.sheet(this.sheetId).getSheetName();
    return this.list.map((area) => fullAddress(name, area)).join(",");
  }

  get areaCount() {
    return this.list.length;
  }

  get areas() {
    return new RangeCollection(this.book, this.sheetId, this.list);
  }
}

class RangeCollection extends ExcelCollection<Range> {
  readonly className = "RangeCollection";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly list: readonly Area[],
  ) {
    super();
  }

  override [children]() {
    return this.list.map((area) => new Range(this.book, this.sheetId, area));
  }

  override [child](key: unknown) {
    return this[children]()[Number(key)];
  }
}
