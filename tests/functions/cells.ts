import { readFileSync } from "node:fs";

// The library finds itself by its script element, and gives its objects to a page but not to a module.
const LIBRARY = "custom-functions-runtime.js";
document.head.append(Object.assign(document.createElement("script"), { src: `/${LIBRARY}` }));
(0, eval)(readFileSync(require.resolve(`@microsoft/office-js/dist/${LIBRARY}`), "utf8"));

/** What a cell shows of an answer: the code and sentence of an error, else the value. */
export async function cell(answer: () => unknown): Promise<unknown> {
  try {
    return shown(await answer());
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return shown(error);
    throw error;
  }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof CustomFunctions.Error ? `${value.code} ${value.message}` : value;
}
