import type { Injector } from "@univerjs/core";
import { FunctionType, IDescriptionService } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "../../host/functions-metadata";

/** Gives the formula bar what it completes names and hints arguments from. */
export function describeFunctions(injector: Injector, metadata: FunctionsMetadata, namespace: string): void {
  const descriptions = metadata.functions.map((each) => functionInfo(each, metadata, namespace));
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}

function functionInfo(metadata: FunctionMetadata, all: FunctionsMetadata, namespace: string): IFunctionInfo {
  const description = metadata.description ?? "";
  return {
    functionName: `${namespace}.${metadata.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameterDetail(parameter, all),
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function parameterDetail(parameter: ParameterMetadata, all: FunctionsMetadata): string {
  const choices = all.enums?.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  const named = choices.map(({ name, stringValue }) => stringValue ?? name);
  const description = parameter.description ?? "";
  return named.length > 0 && named.length <= 12
    ? `${description}\nOne of: ${named.join(", ")}.`
    : description;
}
