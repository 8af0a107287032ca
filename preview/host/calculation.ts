import type { FUniver } from "@univerjs/core/facade";
import type { FormulaExecutedStateType } from "@univerjs/engine-formula";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Injector } from "@univerjs/core";

const LOOKS_ONLY: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];
const POLL_MS = 5;
const LONGEST_WAIT_MS = 10_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

interface Command {
  readonly id: string;
  readonly params?: object;
}

/** Knows whether the formula engine, which begins some time after a change and works on its own, is done. */
export class Calculation {
  private changed = false;
  private running = false;

  constructor(
    api: FUniver,
    private readonly injector: () => Injector,
    /** Whether the engine waits for a custom function, whose answer may need the client that is waiting now. */
    private readonly waitsForFunction: () => boolean,
  ) {
    api.onCommandExecuted((command, options) => this.follow(command, options?.onlyLocal === true));
  }

  /** Resolves when formulas have their values, or can only get them from a custom function that is at work. */
  async settle(): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT_MS;
    while ((this.changed || this.running) && !this.waitsForFunction() && Date.now() < deadline) await pause();
  }

  private follow(command: Command, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changed = false;
      this.running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.end(command.params as { functionsExecutedState?: FormulaExecutedStateType });
    } else if (this.isChange(command, onlyLocal)) {
      this.changed = true;
    }
  }

  private end({ functionsExecutedState }: { functionsExecutedState?: FormulaExecutedStateType }): void {
    if (functionsExecutedState === undefined) return;
    // Results are put into the cells by commands that run after this one.
    setTimeout(() => (this.running = false));
  }

  /** The engine's own rule for what makes it calculate. */
  private isChange(command: Command, onlyLocal: boolean): boolean {
    if (this.injector().get(IActiveDirtyManagerService).get(command.id) === undefined) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger;
    return !onlyLocal && !LOOKS_ONLY.includes(trigger);
  }
}
