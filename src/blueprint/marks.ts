/** Stands after the official title of a career that is only stood in for, and before the footnote that says so. */
export const STAND_IN_MARK = "†";

/** Stands after the source of rows whose careers have figures of differing periods, and before the footnote. */
export const PERIODS_MARK = "‡";
