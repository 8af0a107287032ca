/** What the first bytes say of the rest; Excel writes its "Unicode text" in the second way. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Stands where bytes are no letters in the file's encoding. */
export const UNREADABLE = "\uFFFD";

/**
 * The text of a file as it arrives, with "\n" at the end of every line, so that lines are counted as an editor does.
 * UTF-8 unless a mark at the beginning says otherwise, which is left out, or half of the first letter is nothing.
 */
export async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held = Buffer.alloc(0);
  let endsInReturn = false;
  const plain = (text: string) => {
    const joined = endsInReturn ? text.replace(/^\n/, "") : text;
    if (text !== "") endsInReturn = text.endsWith("\r");
    return joined.replace(/\r\n?/g, "\n");
  };
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    if (held.length < 2) continue;
    decoder ??= new TextDecoder(encodingOf(held));
    yield plain(decoder.decode(held, { stream: true }));
    held = Buffer.alloc(0);
  }
  decoder ??= new TextDecoder();
  yield plain(decoder.decode(held));
}

function encodingOf(start: Buffer): string {
  const marked = MARKS.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  if (marked !== undefined) return marked.encoding;
  // The columns begin with a letter, which UTF-16 writes as a byte and a zero.
  const [first, second] = start;
  if (first === 0 && second !== 0) return "utf-16be";
  return first !== 0 && second === 0 ? "utf-16le" : "utf-8";
}
