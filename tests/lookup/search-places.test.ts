import { dataset } from "../../src/dataset/dataset";
import { findPlace, searchPlaces } from "../../src/lookup/lookup";
import { placeNames } from "../../src/lookup/resolve-place";

const found = (text: string) => searchPlaces(dataset(), text).map(({ name }) => name);

describe("searchPlaces", () => {
  it("puts first what a formula takes a name for, in English and Spanish", () => {
    const data = dataset();
    const names = data.places.flatMap(placeNames);
    const spellings = names.flatMap((name) => [name, name.toLowerCase(), `${name} state`]);
    const astray = spellings.filter((name) => {
      const meant = findPlace(data, name);
      return meant !== undefined && searchPlaces(data, name)[0] !== meant;
    });
    expect(names.length).toBeGreaterThan(150);
    expect(astray).toEqual([]);
  });

  it.each(["", "  "])("gives all places in their order for %j, the nation first", (text) => {
    expect(searchPlaces(dataset(), text)).toEqual(dataset().places);
    expect(found(text)[0]).toBe("United States");
  });

  it.each([
    ["tex", ["Texas"]],
    ["TX", ["Texas"]],
    ["tx", ["Texas"]],
    ["washington dc", ["District of Columbia"]],
    ["Washington, D.C.", ["District of Columbia"]],
    ["carolina", ["North Carolina", "South Carolina"]],
    ["usa", ["United States"]],
    ["Washington State", ["Washington"]],
    ["s", ["South Carolina", "South Dakota", "United States"]],
    ["new", ["New Hampshire", "New Jersey", "New Mexico", "New York"]],
  ])("finds by %j", (text, names) => expect(found(text)).toEqual(names));

  it("puts the very name, code or abbreviation first", () => {
    expect(found("Washington")[0]).toBe("Washington");
    expect(found("or")[0]).toBe("Oregon");
    expect(found("mass")[0]).toBe("Massachusetts");
    expect(found("kansas")[0]).toBe("Kansas");
  });

  it("takes words from the middle only after names that begin so", () => {
    expect(found("dakota")).toEqual(["North Dakota", "South Dakota"]);
    expect(found("col")).toEqual(["Colorado", "District of Columbia"]);
  });

  it("finds what is nearly typed where nothing begins so", () => {
    expect(found("Txas")).toEqual(["Texas"]);
    expect(found("Missisipi")).toEqual(["Mississippi"]);
  });

  it.each(["Ontario", "...", "__proto__", "x".repeat(10_000)])("finds nothing for %.20s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("has every place found first by its name and by its code", () => {
    for (const place of dataset().places) {
      expect(searchPlaces(dataset(), place.name)[0]).toBe(place);
      expect(searchPlaces(dataset(), place.code)[0]).toBe(place);
    }
  });
});
