import { speak } from "../words/words";

/** How long Excel's language is waited for, in milliseconds; what comes later is then spoken from then on. */
const SPOKEN_WITHIN = 2_000;

/** Has everything said in the language that Excel is shown in. To be called once Excel has answered. Never rejects. */
export async function speakAsExcel(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, SPOKEN_WITHIN)));
  await Promise.race([speak(Office.context?.displayLanguage ?? ""), enough]);
  clearTimeout(timer);
}
