import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICommandInfo, Injector, Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  quoteSheetName,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { FunctionsMetadata } from "../../host/functions-metadata";
import type { Host } from "../../host/host";
import { cellName } from "../cell-name";
import { AddInFunction } from "./add-in-function";
import { Calls } from "./calls";
import type { CallingCell } from "./calls";
import { CellRecords } from "./cell-records";
import { describeFunctions } from "./describe-functions";
import { matchExcel } from "./engine";
import { showAsExcel } from "./cell-display";

export interface Functions {
  readonly records: CellRecords;
  readonly calls: Calls;
}

const ANSWERS_ARRIVED = "preview.mutation.answers-arrived";

/**
 * Makes every function of the add-in one of the workbook's, as `NAMESPACE.NAME`.
 * The workbook must be open: the engine sets its function table up with the first one.
 */
export function registerFunctions(
  injector: Injector,
  host: Host,
  metadata: FunctionsMetadata,
  namespace: string,
): Functions {
  matchExcel();
  const records = new CellRecords((cell) => formulaAt(injector, cell));
  const calls = new Calls(host, recalculator(injector));
  const addressOf = (cell: CallingCell) => addressIn(injector, cell);
  const executors = metadata.functions.map(
    (each) => new AddInFunction(`${namespace}.${each.name}`.toUpperCase(), each, calls, records, addressOf),
  );
  injector.get(IFunctionService).registerExecutors(...executors);
  describeFunctions(injector, metadata, namespace);
  showAsExcel(injector, records);
  followCalculations(injector, records, calls);
  return { records, calls };
}

/** A way to have cells calculated again: a command that the engine takes for a change of them. */
function recalculator(injector: Injector): (cells: readonly CallingCell[]) => void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({ id: ANSWERS_ARRIVED, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(ANSWERS_ARRIVED, {
    commandId: ANSWERS_ARRIVED,
    getDirtyData: (command) => ({ dirtyRanges: (command.params as { dirtyRanges: [] }).dirtyRanges }),
  });
  return (cells) => {
    const unitId = workbookOf(injector).getUnitId();
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    void commands.executeCommand(ANSWERS_ARRIVED, { dirtyRanges }, { onlyLocal: true });
  };
}

function followCalculations(injector: Injector, records: CellRecords, calls: Calls): void {
  const succeeded = ({ id, params }: Readonly<ICommandInfo>) =>
    id === SetFormulaCalculationNotificationMutation.id &&
    [FormulaExecutedStateType.SUCCESS, FormulaExecutedStateType.NOT_EXECUTED].includes(
      (params as { functionsExecutedState: FormulaExecutedStateType }).functionsExecutedState,
    );
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) records.beginCalculation();
  });
  commands.onCommandExecuted((command) => {
    if (succeeded(command)) calls.calculated();
  });
}

function formulaAt(injector: Injector, { sheetId, row, column }: CallingCell): string | undefined {
  const unitId = workbookOf(injector).getUnitId();
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined;
}

function addressIn(injector: Injector, { sheetId, row, column }: CallingCell): string {
  const name = workbookOf(injector).getSheetBySheetId(sheetId)?.getName() ?? "";
  const quoted = /^[A-Za-z_]\w*$/.test(name) ? name : quoteSheetName(name);
  return `${quoted}!${cellName(row, column)}`;
}

function workbookOf(injector: Injector): Workbook {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("No workbook is open.");
  return workbook;
}
