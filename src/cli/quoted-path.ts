/** A path between quotation marks, in full: whoever is to find the file needs all of it. */
export function quotedPath(file: string): string {
  return `"${file.replace(/\p{C}+/gu, " ")}"`;
}
