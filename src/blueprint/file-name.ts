/** What Windows keeps for devices, whatever follows a dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** File systems take 255 bytes; the rest is room for a number and the ending. */
const MOST_BYTES = 200;
export const MOST_LETTERS = 100;

const FALLBACK = "Career comparison";

/** A text as the name of a file, without its ending, that Windows, macOS and Linux take alike. */
export function safeFileName(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, " ")
    .replace(/[<>:"/\\|?*]/g, " ")
    // Excel finds no file by a link with one of these, however it is written.
    .replace(/[#%]/g, " ")
    .replace(/\s+/g, " ");
  const short = shortened(clean.replace(/^(?:[\s.]|~\$)+/, "")).replace(/[\s.]+$/, "");
  if (short === "") return FALLBACK;
  return RESERVED.test(short) ? `${short.slice(0, 3)}_${short.slice(3)}` : short;
}

/** Gives file names, each only once: no two differ in case alone, which Windows and macOS do not tell apart. */
export class FileNames {
  private readonly next = new Map<string, number>();

  constructor(taken: readonly string[]) {
    for (const name of taken) this.free(name);
  }

  /** The name itself, or with the first number that makes it free: "Coder vs Biller (2)". */
  free(name: string): string {
    const key = keyOf(name);
    const number = this.next.get(key) ?? 1;
    this.next.set(key, number + 1);
    if (number === 1) return name;
    const numbered = `${name} (${number})`;
    // That one may have been asked for by itself.
    if (this.next.has(keyOf(numbered))) return this.free(name);
    this.next.set(keyOf(numbered), 2);
    return numbered;
  }
}

function keyOf(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}

function shortened(text: string): string {
  let short = "";
  let letters = 0;
  let bytes = 0;
  for (const letter of text) {
    letters += 1;
    bytes += bytesOf(letter);
    if (letters > MOST_LETTERS || bytes > MOST_BYTES) break;
    short += letter;
  }
  return short;
}

/** In UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return [0x80, 0x800, 0x10000].findIndex((end) => code < end) + 1 || 4;
}
