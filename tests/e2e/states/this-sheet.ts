import { actOnSheet, choose, insert, openTab } from "../pane";
import { cellOf, goToSheet, inExcel } from "../workbook";
import { failNext, goOn, hold, press, shown, told } from "./state";
import type { State } from "./state";

const NAME = "Assistant vs Coder";

export const thisSheet: readonly State[] = [
  {
    name: "a sheet that is not ours",
    async reach(preview) {
      await openTab(preview, "This sheet");
      await told(preview, "“Sheet1” holds no comparison.");
    },
  },
  {
    name: "a formula of the add-in selected that gives an error",
    async reach(preview) {
      await preview.enter("B2", "codr");
      await preview.enter("C2", "=CAREER.SALARY(B2)");
      await preview.select("C2");
      await told(preview, "Did you mean");
    },
  },
  {
    name: "a formula of the add-in selected that gives a figure",
    async reach(preview) {
      await preview.enter("B2", "coder");
      await preview.select("C2");
      await told(preview, "29-2072 Medical Records Specialists");
    },
  },
  {
    name: "a comparison",
    async reach(preview) {
      await openTab(preview, "Compare");
      await choose(preview, ["medical assistant", "coder"]);
      await insert(preview);
      await openTab(preview, "This sheet");
      await told(preview, "the newest at hand");
    },
  },
  {
    name: "refreshed, with changes and with what was kept",
    full: true,
    async reach(preview) {
      await preview.enter(await cellOf(preview, "Median pay", "B"), "60000");
      await preview.enter("C5", "biller");
      await actOnSheet(preview, "Refresh");
      await told(preview, "Kept as you typed it");
    },
  },
  {
    name: "failed",
    async reach(preview) {
      await failNext(preview, "Range.formulas");
      await actOnSheet(preview, "Prepare for sharing");
      await shown(preview).locator(".outcome .error").waitFor();
    },
  },
  {
    name: "while it takes long",
    async reach(preview) {
      await hold(preview);
      await press(preview, "Refresh");
      await shown(preview).getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  {
    name: "formulas that have lost the add-in",
    async reach(preview) {
      await press(preview, "Cancel");
      await told(preview, "Cancelled. Nothing was changed.");
      await goOn(preview);
      await openTab(preview, "Compare");
      await preview.page.evaluate(() => window.preview.host.reopen());
      await preview.settled();
      await openTab(preview, "This sheet");
      await told(preview, "cells show #NAME?");
    },
  },
  {
    name: "a sheet that cannot be read",
    async reach(preview) {
      await inExcel(preview, async (context) => {
        context.workbook.worksheets
          .getActiveWorksheet()
          .customProperties.add("CareerComparison", "a holiday");
        await context.sync();
      });
      await goToSheet(preview, "Sheet1");
      await told(preview, "“Sheet1” holds no comparison");
      await goToSheet(preview, NAME);
      await told(preview, "so that it cannot be read");
    },
  },
];
