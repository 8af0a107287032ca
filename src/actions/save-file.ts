/** How long a browser may take to ask where the file is to go before what was made for it is let go, in milliseconds. */
const SAVED_WITHIN = 60_000;

/** Hands a file to the browser, which saves it, or asks where. Whether it does, a page is not told. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  // Firefox and Safari take a download for a visit of the pane's own frame, to which the policy of the page around it
  // gives no such address (OfficeDev/office-js#1511); for another window that policy does not count.
  link.target = "_blank";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_WITHIN);
}
