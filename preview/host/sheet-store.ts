import type { Area } from "./address";
import type { ConditionalFormatState } from "./conditional-format";
import { copiedState } from "./copied-state";
import { PropertyStore } from "./property-store";

export interface DataValidationState {
  rule: Record<string, unknown>;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  ignoreBlanks: boolean;
}

/** What Excel keeps with a sheet and the spreadsheet engine does not. */
export interface SheetState {
  readonly pageLayout: Record<string, unknown>;
  readonly customProperties: PropertyStore<string>;
  protection: { readonly options: object; readonly password: string | undefined } | undefined;
  printArea: string | undefined;
  printTitleRows: string | undefined;
  printTitleColumns: string | undefined;
  showHeadings: boolean;
  tabColor: string;
  /** How the sheet is hidden while it is: "Hidden" or "VeryHidden". */
  hiddenAs: string;
  /** The last that covers a cell counts. */
  readonly locks: { readonly area: Area; readonly locked: boolean }[];
  /** Areas whose numbers are made smaller until they fit; only remembered. */
  readonly shrunk: Map<string, boolean>;
  readonly hyperlinks: Map<string, object>;
  readonly validations: { readonly area: Area; readonly state: DataValidationState }[];
  readonly conditionalFormats: ConditionalFormatState[];
  readonly pageBreaks: { readonly horizontal: number[]; readonly vertical: number[] };
}

const newState = (): SheetState => ({
  pageLayout: {},
  customProperties: new PropertyStore<string>(),
  protection: undefined,
  printArea: undefined,
  printTitleRows: undefined,
  printTitleColumns: undefined,
  showHeadings: true,
  tabColor: "",
  hiddenAs: "Hidden",
  locks: [],
  shrunk: new Map(),
  hyperlinks: new Map(),
  validations: [],
  conditionalFormats: [],
  pageBreaks: { horizontal: [], vertical: [] },
});

export class SheetStore {
  private readonly states = new Map<string, SheetState>();

  of(sheetId: string): SheetState {
    const state = this.states.get(sheetId) ?? newState();
    this.states.set(sheetId, state);
    return state;
  }

  /** Gives the copy of a sheet the sheet's state. */
  copy(sheetId: string, copyId: string): void {
    const { customProperties, ...state } = this.of(sheetId);
    const copy = { ...copiedState(state, sheetId, copyId), customProperties: customProperties.copy() };
    this.states.set(copyId, copy);
  }
}
