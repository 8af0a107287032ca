import { ENGLISH } from "../../src/words/english/english";
import { onSpoken, speak, words } from "../../src/words/words";

afterEach(() => speak(""));

describe("speak", () => {
  it.each(["es", "es-MX", "es-US", "es-ES", "ES-us"])("speaks Spanish for %s", async (locale) => {
    await speak(locale);
    expect(words.language).toBe("es");
    expect(words.compare.heading).toBe("Comparar carreras");
  });

  it.each(["en-US", "en-GB", "fr-FR", "est", "eu-ES", ""])("speaks English for %j", async (locale) => {
    await speak("es-MX");
    await speak(locale);
    expect(words).toBe(ENGLISH);
  });

  it("goes by what was asked for last", async () => {
    await Promise.all([speak("es-MX"), speak("en-US")]);
    expect(words.language).toBe("en");
  });
});

describe("onSpoken", () => {
  it("reports another language, once, until it is told to stop", async () => {
    const heard: string[] = [];
    const stop = onSpoken(({ language }) => heard.push(language));
    await speak("es-MX");
    await speak("es-US");
    await speak("en-US");
    stop();
    await speak("es-MX");
    expect(heard).toEqual(["es", "en"]);
  });
});
