import { ARTICLES } from "../../src/comparison/article-table";
import { KNOWN } from "../../src/comparison/career-profile";
import { allRows, GROUPS } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";
import { dataset } from "../../src/dataset/dataset";
import type { Place } from "../../src/dataset/figure";
import { STATISTICS } from "../../src/dataset/figure";
import { NotLoaded } from "../../src/dataset/not-loaded";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { BadArgument } from "../../src/lookup/bad-argument";
import { resolvePlace, searchPlaces } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";
import inSpanish from "../../src/taskpane/formulas/functions.es.json";
import functions from "../../src/taskpane/formulas/functions.json";
import { ENGLISH } from "../../src/words/english/english";
import { SPANISH } from "../../src/words/spanish/spanish";
import type { Words } from "../../src/words/words";
import { ALIKE, marks, SENTENCES, TEXTS } from "./said";
import type { Sentence } from "./said";

describe("every text", () => {
  it.each(TEXTS)("is said in Spanish: $path", ({ path, english, spanish }) => {
    expect(spanish.trim()).not.toBe("");
    if (!ALIKE.includes(path)) expect(spanish).not.toBe(english);
  });

  it.each(TEXTS)("ends as in English: $path", ({ english, spanish }) => {
    const sign = (text: string) => /[.…?:]$/.exec(text)?.[0];
    expect(sign(spanish)).toBe(sign(english));
  });
});

describe("every sentence with something to fill in", () => {
  it.each(SENTENCES)("is said in Spanish, with all of it: $path", ({ path, english, spanish }) => {
    const given = marks(english);
    const [one, other] = [english(...given), spanish(...given)];
    if (!ALIKE.includes(path)) expect(other).not.toBe(one);
    for (const mark of given.flat())
      expect([mark, other.includes(String(mark))]).toEqual([mark, one.includes(String(mark))]);
  });

  it.each(SENTENCES)("tells one from many where English does: $path", ({ english, spanish }) => {
    const differs = (sentence: Sentence) => {
      try {
        const [one, many] = [1, 7].map((count) => sentence(...Array<number>(english.length).fill(count)));
        return one?.replaceAll("1", "7") !== many;
      } catch {
        // It takes texts only.
        return false;
      }
    };
    expect(differs(spanish)).toBe(differs(english));
  });
});

describe("what the data rooms name", () => {
  const { measures } = ENGLISH;
  const named: readonly (readonly [string, (words: Words["measures"]) => string])[] = [
    ...allRows().map((key) => [measures.row(key), (words: Words["measures"]) => words.row(key)] as const),
    ...GROUPS.map((key) => [key, (words: Words["measures"]) => words.group(key)] as const),
    ...SETS.flatMap(({ id, name, about }) => [
      [name, (words: Words["measures"]) => words.set(id).name] as const,
      [about, (words: Words["measures"]) => words.set(id).about] as const,
    ]),
    ...ARTICLES.flatMap(({ id, title, about }) => [
      [title, (words: Words["measures"]) => words.article(id).name] as const,
      [about, (words: Words["measures"]) => words.article(id).about] as const,
    ]),
    ...STATISTICS.map(
      (key) => [measures.statistic(key), (words: Words["measures"]) => words.statistic(key)] as const,
    ),
    ...(["advance", "lateral", "related"] as const).map(
      (key) => [measures.step(key), (words: Words["measures"]) => words.step(key)] as const,
    ),
    ...(Object.keys(KNOWN) as (keyof typeof KNOWN)[]).map(
      (key) => [measures.known(key), (words: Words["measures"]) => words.known(key)] as const,
    ),
  ];

  it.each(named)("has a name of its own in each language: %s", (name, of) => {
    expect(of(ENGLISH.measures)).toBe(name);
    expect(of(SPANISH.measures)).not.toBe(name);
    expect(of(SPANISH.measures).trim()).not.toBe("");
  });

  it("calls places what people call them, and the search understands that", () => {
    const data = dataset();
    const of = (code: string) => data.places.find((place) => place.code === code) as Place;
    expect(["US", "NY", "TX"].map((code) => ENGLISH.measures.place(of(code)))).toEqual([
      "United States",
      "New York",
      "Texas",
    ]);
    expect(["US", "NY", "TX"].map((code) => SPANISH.measures.place(of(code)))).toEqual([
      "Estados Unidos",
      "Nueva York",
      "Texas",
    ]);
    for (const place of data.places) {
      expect(resolvePlace(data, SPANISH.measures.place(place))).toBe(place);
      expect(searchPlaces(data, SPANISH.measures.place(place))[0]).toBe(place);
    }
  });

  it.each(inSpanish.enums.find(({ id }) => id === "Place")?.values ?? [])(
    "calls $stringValue as the functions do",
    ({ stringValue, tooltip }) => {
      const place = dataset().places.find(({ code }) => code === stringValue) as Place;
      expect(SPANISH.measures.place(place)).toBe(tooltip);
    },
  );

  const parameters = functions.functions.flatMap((each) => each.parameters.map(({ name }) => name));

  it.each([...new Set(parameters)])("has a label for the argument %s", (name) => {
    expect(SPANISH.formulas.argument(name)).not.toBe(name);
    expect(ENGLISH.formulas.argument(name)).toMatch(/^[A-Z]/);
  });
});

describe("what is wrong with a name", () => {
  const { failures } = SPANISH;
  const careers = dataset().careers;

  it("offers the names that may have been meant", () => {
    const sentence = failures.unknownName(
      new UnknownName("career", "codr", ["coder", "cook", "other worker"]),
    );
    expect(sentence).toBe('Ninguna carrera se llama "codr". ¿Quiso decir "coder", "cook" u "other worker"?');
  });

  it.each(["career", "place", "field", "source", "group"] as const)(
    "tells where to look for a %s",
    (kind) => {
      expect(failures.unknownName(new UnknownName(kind, "xyz", []))).toMatch(
        /^Ning.* se llama "xyz"\. [A-Z].+\.$/,
      );
    },
  );

  it("lists what a name can mean, as many as can be read", () => {
    const sentence = failures.ambiguousName(new AmbiguousName("technician", careers.slice(0, 8)));
    expect(sentence).toContain(`"${careers[4]?.title}" u otras 3 carreras. Use uno`);
    expect(failures.ambiguousName(new AmbiguousName("x", careers.slice(0, 6)))).toContain(
      "u otra carrera más.",
    );
  });

  it.each([
    ["career", " ", "en blanco"],
    ["career", "x".repeat(1234), "1,234 caracteres"],
    ["careers", ["coder"], "de 2 a 6 carreras; se indicaron 1"],
    ["careers", "Medical coder", '"Medical coder" aparece dos veces'],
  ])("repeats what was given as %s", (argument, given, told) => {
    expect(failures.badArgument(new BadArgument(argument, given, "in English"))).toContain(told);
  });

  it("tells what could not be loaded, and the name that was looked for", () => {
    const error = new NotLoaded("names", "in English", undefined, { text: "codr", suggestions: ["coder"] });
    expect(failures.notLoaded(error)).toBe(
      '"codr" no está entre los nombres disponibles. ¿Quiso decir "coder"? No se pudieron cargar todos los nombres de carreras. Compruebe la conexión a internet y vuelva a intentarlo.',
    );
    expect(failures.notLoaded(new NotLoaded("states", "in English", undefined))).toMatch(/^No se pudieron/);
  });

  it("knows the same failures of Excel as English does", () => {
    expect(Object.keys(failures.excel)).toEqual(Object.keys(ENGLISH.failures.excel));
  });
});
