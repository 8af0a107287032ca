/** What this host answers, honestly: sets that tests may lower. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  ExcelApi: "1.15",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

/** "1.10" is newer than "1.9". */
export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
