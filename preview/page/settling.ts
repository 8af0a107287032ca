import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { FormulaExecutedStateType } from "@univerjs/preset-sheets-core";
import type { Calls } from "./functions/calls";

/** The engine waits this long after a change before it calculates, in milliseconds. */
const ENGINE_DELAY = 100;

/** Knows when cells show what they will show, though the engine calculates some time after each change. */
export class Settling {
  private readonly listeners = new Set<() => void>();
  private changedAt = -Infinity;
  private running = false;
  /** Calculations begun. */
  private starts = 0;

  constructor(
    injector: Injector,
    private readonly calls: Calls,
  ) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (dirty.has(id)) this.changedAt = performance.now();
      if (id === SetFormulaCalculationStartMutation.id) this.started();
      if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as { functionsExecutedState?: FormulaExecutedStateType };
        // Results are put into the cells by commands that run after this one.
        const { starts } = this;
        if (functionsExecutedState !== undefined) setTimeout(() => this.ended(starts));
      }
    });
  }

  onCalculated(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Resolves when no formula waits to be calculated or for the add-in's answer. */
  async settled(): Promise<void> {
    const toWait = () => this.changedAt + ENGINE_DELAY + 20 - performance.now();
    do {
      // Once at least: on a busy page the engine's own timer may be overdue.
      await new Promise((resolve) => setTimeout(resolve, Math.max(5, Math.min(50, toWait()))));
    } while (this.running || this.calls.busy || toWait() > 0);
  }

  private started(): void {
    this.running = true;
    this.starts += 1;
  }

  /** `starts` are the calculations begun when this one ended: the next one may be under way by now. */
  private ended(starts: number): void {
    if (starts === this.starts) this.running = false;
    this.listeners.forEach((listener) => listener());
  }
}
