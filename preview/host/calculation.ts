import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  ClearSelectionFormatCommand,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { FormulaExecutedStateType } from "@univerjs/preset-sheets-core";

const LOOKS_ONLY: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];
const POLL_MS = 5;
const LONGEST_WAIT_MS = 10_000;
/** How long a calculation may go on while a function is at work, before it is taken to wait for that function. */
const STUCK_MS = 500;

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

interface Command {
  readonly id: string;
  readonly params?: object;
}

/** Knows whether the formula engine, which begins some time after a change and works on its own, is done. */
export class Calculation {
  private changed = false;
  private runningSince: number | undefined;

  constructor(
    api: FUniver,
    private readonly injector: () => Injector,
    /** Whether custom functions are at work, whose answers may need the client that is waiting now. */
    private readonly functionsAtWork: () => boolean,
  ) {
    api.onCommandExecuted((command, options) => this.follow(command, options?.onlyLocal === true));
  }

  /** Resolves when formulas have their values, or can only get them from a custom function that is at work. */
  async settle(): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT_MS;
    while ((this.changed || this.runningSince !== undefined) && !this.stuck() && Date.now() < deadline)
      await pause();
  }

  private stuck(): boolean {
    return this.functionsAtWork() && Date.now() - (this.runningSince ?? Infinity) > STUCK_MS;
  }

  private follow(command: Command, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changed = false;
      this.runningSince = Date.now();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.end(command.params as { functionsExecutedState?: FormulaExecutedStateType });
    } else if (this.isChange(command, onlyLocal)) {
      this.changed = true;
    }
  }

  private end({ functionsExecutedState }: { functionsExecutedState?: FormulaExecutedStateType }): void {
    if (functionsExecutedState === undefined) return;
    // Results are put into the cells by commands that run after this one.
    setTimeout(() => (this.runningSince = undefined));
  }

  /** The engine's own rule for what makes it calculate. */
  private isChange(command: Command, onlyLocal: boolean): boolean {
    if (this.injector().get(IActiveDirtyManagerService).get(command.id) === undefined) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger;
    return !onlyLocal && !LOOKS_ONLY.includes(trigger);
  }
}
