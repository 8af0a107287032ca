import { ActionFailed } from "./action-failed";

/** Too much of a sheet is gone for its cells to be found again. What still stands on it can be shared. */
export class BeyondRefresh extends ActionFailed {}
