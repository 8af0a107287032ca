import { HostError } from "./host-error";
import { isNewer } from "./requirement-sets";

/** Members of this host that came with an ExcelApi after 1.9. */
const SINCE: Readonly<Record<string, readonly string[]>> = {
  "1.10": ["Range.height", "Range.left", "Range.top", "Range.width"],
  "1.11": [
    "Application.decimalSeparator",
    "Application.thousandsSeparator",
    "Application.useSystemSeparators",
  ],
  "1.12": [
    "ChartAxisTitle.textOrientation",
    "Range.getPivotTables",
    "Range.getSpillParent",
    "Range.getSpillParentOrNullObject",
    "Range.getSpillingToRange",
    "Range.getSpillingToRangeOrNullObject",
    "Range.hasSpill",
    "Worksheet.customProperties",
  ],
  "1.13": ["Range.getMergedAreasOrNullObject", "Table.resize"],
  "1.14": ["ConditionalFormatCollection.getItemOrNullObject"],
};

const VERSIONS = new Map(
  Object.entries(SINCE).flatMap(([version, members]) => members.map((member) => [member, version] as const)),
);

/** The ExcelApi that brought a member, for members after 1.9. */
export const memberVersion = (member: string): string | undefined => VERSIONS.get(member);

/** Throws what an older Excel answers to a member that it does not have. */
export function checkMember(member: string, excelApi: string): void {
  const version = memberVersion(member);
  if (version === undefined || !isNewer(version, excelApi)) return;
  throw new HostError(
    "ApiNotFound",
    `${member} came with ExcelApi ${version}, and this host reports ${excelApi}.`,
  );
}
