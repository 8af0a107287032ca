/** More characters than any date has that is written out. */
const LONGEST_DATE = 40;

/**
 * Whether Excel would take a typed text for nothing but a text. Words without a digit are no date, nor is a long
 * sentence.
 */
export function isPlainText(text: string): boolean {
  return (
    /^[a-z]/i.test(text) && !/^(true|false)$/i.test(text) && (text.length > LONGEST_DATE || !/\d/.test(text))
  );
}
