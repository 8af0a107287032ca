import { finished, inSpanish, spanish } from "../../functions-metadata";
import type { Described, Parameter } from "../../src/taskpane/formulas/described";
import type { CustomEnum, DescribedFunction } from "./described-functions";
import { customEnums } from "./described-functions";
import { GROUPS } from "./examples";

const FOLDER = "src/taskpane/formulas";

interface Metadata {
  readonly functions: readonly DescribedFunction[];
  readonly enums: readonly CustomEnum[];
}

/** What the pane offers to build formulas with, by the file of each language: what functions.json says, in the groups of the help. */
export async function paneFunctions(
  functions: readonly DescribedFunction[],
): Promise<readonly (readonly [string, string])[]> {
  const built = finished({ functions, enums: await customEnums() });
  return [
    [`${FOLDER}/functions.json`, text(built, (english) => english)],
    [`${FOLDER}/functions.es.json`, text(inSpanish(built), spanish)],
  ];
}

function text({ functions, enums }: Metadata, said: (english: string) => string): string {
  const described: Described = {
    groups: GROUPS.map(({ heading, functions: shown }) => ({
      heading: said(heading),
      functions: Object.keys(shown),
    })),
    functions: functions.map(({ id, description = "", returns = "", parameters }) => ({
      id,
      description,
      returns: said(returns),
      hasHeader: returns.startsWith("A table"),
      parameters: parameters as readonly Parameter[],
    })),
    enums: enums.map(({ id, values }) => ({
      id,
      values: values.map(({ stringValue, tooltip }) => ({ stringValue, tooltip })),
    })),
  };
  return JSON.stringify(described);
}
