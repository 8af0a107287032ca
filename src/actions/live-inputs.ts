import { LIVE_INPUTS } from "../blueprint/live-hints";

/** Of these cells those that offer to be changed, as those of a live table do: by the prompts that they show. */
export async function liveInputsOn(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const prompts = addresses.map((address) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("prompt");
    return { address, dataValidation };
  });
  await sheet.context.sync();
  return prompts
    .filter(({ dataValidation }) => LIVE_INPUTS.includes(messageOf(dataValidation)))
    .map(({ address }) => address);
}

function messageOf({ prompt }: Excel.DataValidation): string {
  return prompt?.message ?? "";
}
