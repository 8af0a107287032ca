/** Stands for Excel's own, where there is no Excel: what the functions need to say that a cell shows an error. */
export class CellError extends Error {
  override readonly name = "CellError";

  /** @param code what the cell shows, such as "#N/A"; the message is its sentence */
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export const NOT_AVAILABLE = "#N/A";

/** Gives the functions what Excel gives them. */
export function standForExcel(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: NOT_AVAILABLE, invalidValue: "#VALUE!" },
    },
  });
}
