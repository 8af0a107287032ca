import { speakAsExcel } from "../../src/actions/display-language";
import { speak, words } from "../../src/words/words";

/** The network, as it is for Spanish the first time it is asked for. */
let tries = 0;
jest.mock("../../src/words/spanish/spanish", () => {
  tries += 1;
  if (tries === 1) throw new Error("Loading chunk spanish failed.");
  return jest.requireActual("../../src/words/spanish/spanish");
});

describe("speak", () => {
  it("goes on in English where Spanish does not arrive, and asks for it again", async () => {
    await speak("es-MX");
    expect(words.language).toBe("en");
    await speak("es-MX");
    expect(words.language).toBe("es");
  });
});

describe("speakAsExcel", () => {
  afterEach(() => Object.assign(globalThis, { Office: undefined }));

  it.each([
    [{ context: { displayLanguage: "es-US" } }, "es"],
    [{ context: { displayLanguage: "en-US" } }, "en"],
    [{ context: {} }, "en"],
    [{}, "en"],
  ])("speaks the language of %j", async (office, language) => {
    Object.assign(globalThis, { Office: office });
    await speakAsExcel();
    expect(words.language).toBe(language);
  });
});
