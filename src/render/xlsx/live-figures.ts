/** A sheet was to become a file, though only Excel with the add-in knows what its formulas give. */
export class LiveFigures extends Error {
  override readonly name = "LiveFigures";

  constructor(
    readonly sheet: string,
    readonly formula: string,
  ) {
    super(
      `The sheet "${sheet}" holds live figures (${formula}), which a file cannot carry. Lay the sheet out with values instead.`,
    );
  }
}
