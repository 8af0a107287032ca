/** A browser on a busy machine takes its time; how fast things are is measured by the bench. */
jest.setTimeout(120_000);
