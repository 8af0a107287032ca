import { render } from "preact";
import { insertAtSelection } from "../actions/insert-at-selection";
import { insertComparison } from "../actions/insert-comparison";
import { insertIntoCell } from "../actions/insert-into-cell";
import { insertArticle } from "../actions/insert-ready-made";
import { findLastChoice } from "../actions/last-choice";
import {
  describeSheet,
  makeSheetLive,
  readCell,
  refreshSheet,
  repairSheet,
  shareSheet,
} from "../actions/on-sheet";
import { takeWorkbook } from "../actions/take-workbook";
import { workbookWay } from "../actions/workbook-way";
import { dataset } from "../dataset/dataset";
import type { Calculate } from "./formulas/answer";
import { SafetyNet } from "./safety-net";
import { Pane } from "./pane";
import { followTheme } from "./theme";
import { watchSelection } from "./this-sheet/watch-selection";
import { watchSheets } from "./this-sheet/watch-sheets";
import "./taskpane.css";

const ACTIONS = {
  insertComparison,
  insertArticle,
  insertAtSelection,
  takeWorkbook,
  workbookWay,
  findLastChoice,
  insertIntoCell,
  describeSheet,
  refreshSheet,
  shareSheet,
  makeSheetLive,
  repairSheet,
  readCell,
  watchSheets,
  watchSelection,
};

/** They are in this page already, for the cells: nothing is fetched. Called only now, as they need office.js and the pane does not. */
const calculate: Calculate = async (id, given) => {
  const functions = await import(/* webpackMode: "eager" */ "../functions/functions");
  return functions.calculate(id, given);
};

const place = document.getElementById("pane");
if (!place) throw new Error('taskpane.html has no element "pane" to show the pane in.');

followTheme();
render(
  <SafetyNet>
    <Pane load={dataset} actions={ACTIONS} calculate={calculate} />
  </SafetyNet>,
  place,
);
