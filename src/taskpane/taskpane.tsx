import { render } from "preact";
import { insertComparison } from "../actions/insert-comparison";
import { dataset } from "../dataset/dataset";
import { SafetyNet } from "./safety-net";
import { Pane } from "./pane";
import { followTheme } from "./theme";
import "./taskpane.css";

const place = document.getElementById("pane");
if (!place) throw new Error('taskpane.html has no element "pane" to show the pane in.');

followTheme();
render(
  <SafetyNet>
    <Pane load={dataset} insert={insertComparison} />
  </SafetyNet>,
  place,
);
