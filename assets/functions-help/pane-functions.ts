import path from "node:path";
import type { Described, Parameter } from "../../src/taskpane/formulas/described";
import type { CustomEnum, DescribedFunction } from "./described-functions";
import { customEnums } from "./described-functions";
import { GROUPS } from "./examples";

const FINISH = path.resolve(__dirname, "../../functions-metadata.js");

interface Metadata {
  readonly functions: readonly DescribedFunction[];
  readonly enums: readonly CustomEnum[];
}

/** What the pane offers to build formulas with: what functions.json says, in the groups of the help. */
export async function paneFunctions(functions: readonly DescribedFunction[]): Promise<string> {
  const { finished } = (await import(FINISH)) as { readonly finished: (metadata: Metadata) => Metadata };
  const built = finished({ functions, enums: await customEnums() });
  const described: Described = {
    groups: GROUPS.map(({ heading, functions: shown }) => ({ heading, functions: Object.keys(shown) })),
    functions: built.functions.map(({ id, description = "", returns = "", parameters }) => ({
      id,
      description,
      returns,
      parameters: parameters as readonly Parameter[],
    })),
    enums: built.enums.map(({ id, values }) => ({
      id,
      values: values.map(({ stringValue, tooltip }) => ({ stringValue, tooltip })),
    })),
  };
  return JSON.stringify(described);
}
