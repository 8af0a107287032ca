import { useEffect } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Actions } from "../actions";
import type { OfficeState } from "../office-state";
import { recalled } from "./chosen";
import type { Choices } from "./use-choices";

/** Begins with what was chosen for the comparison last inserted into this workbook, once Excel can tell. */
export function useLastChoice(
  data: Dataset,
  { findLastChoice }: Actions,
  office: OfficeState,
  recall: Choices["recall"],
): void {
  useEffect(() => {
    if (office !== "ready") return;
    void findLastChoice().then(async (last) => {
      if (last) recall(await recalled(data, last));
    });
  }, [data, findLastChoice, office, recall]);
}
