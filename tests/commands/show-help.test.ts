/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$es-MX$$$$3","resources":"usable"}
 */
import { onNotice } from "../../src/actions/notice";
import { SPANISH } from "../../src/words/spanish/spanish";
import { openWorkbook } from "../preview/office";

describe("Help on the ribbon of an Excel in Spanish", () => {
  it("leads to the Spanish page", async () => {
    const workbook = await openWorkbook({ locale: "es-MX", showPane: () => {} });
    const heard: string[] = [];
    const leave = onNotice((sentence) => heard.push(sentence));
    await import("../../src/commands/commands");
    const actions = Office.actions as unknown as {
      _association: { mappings: Record<string, (event: null) => Promise<void>> };
    };
    await actions._association.mappings["SHOWHELP"]?.(null);
    leave();
    workbook.close();
    expect(heard).toEqual([SPANISH.commands.helpIsAt("http://localhost/help/functions.es.html")]);
  });
});
