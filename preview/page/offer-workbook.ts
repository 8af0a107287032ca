const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** There is no second window here: a workbook that Excel would open in one is downloaded, under the name it would have. */
export function offerWorkbook(file: string): void {
  const link = document.createElement("a");
  link.href = `data:${XLSX};base64,${file}`;
  link.download = "Book2.xlsx";
  link.click();
}
