/**
 * Runs in the add-in's page, before office.js: hands it the host that the workbook page made.
 * office.js takes an existing `window.external` with `GetContext` for Excel on Windows.
 */
Object.defineProperty(window, "external", { value: window.parent.preview.host.external });
