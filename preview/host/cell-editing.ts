/** Whether a person is typing in a cell, which holds up whoever wants to change the workbook. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private editing = false;

  get now() {
    return this.editing;
  }

  set(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  async ended(): Promise<void> {
    while (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
