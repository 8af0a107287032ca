/** Sheets that are calculated by an engine take their time on a busy machine; how fast things are is measured by the bench. */
jest.setTimeout(30_000);
