/** A browser on a busy machine takes its time; how fast things are is measured by the bench. */
jest.setTimeout(120_000);

/** What fails once because the machine was too busy is tried again, and reported; what fails twice is a defect. */
jest.retryTimes(1, { logErrorsBeforeRetry: true, waitBeforeRetry: 1000 });
