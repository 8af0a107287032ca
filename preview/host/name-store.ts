export interface NameState {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet that the name belongs to; `undefined` where the whole workbook knows it. */
  readonly sheetId: string | undefined;
}

export class NameStore {
  readonly states: NameState[] = [];

  find(name: string, sheetId: string | undefined): NameState | undefined {
    return this.states.find(
      (state) => state.sheetId === sheetId && state.name.toLowerCase() === String(name).toLowerCase(),
    );
  }

  delete(state: NameState): void {
    this.states.splice(this.states.indexOf(state), 1);
  }
}
