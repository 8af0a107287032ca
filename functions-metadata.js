const { places } = require("./src/dataset/national.json");
const SPANISH = require("./src/functions/spanish.json");

/** Parameters that take a place, whatever the function. */
const PLACE = /^(place|fromPlace|toPlace)$/;

/**
 * What the generator leaves to be done. It reads file by file, so an enum that two files offer stands in its output
 * twice; and it knows no data, so the places are made an enum here.
 */
function finished(metadata) {
  const offered = places.map(([code, name]) => ({ name, stringValue: code, tooltip: name }));
  const enums = [...metadata.enums, { id: "Place", type: "string", values: offered }];
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      parameters: each.parameters.map(withPlaces),
      // Said aloud: a result without a type is "any".
      result: { type: "any", ...each.result },
    })),
    enums: [...new Map(enums.map((each) => [each.id, each])).values()],
  };
}

function withPlaces(parameter) {
  return PLACE.test(parameter.name) ? { ...parameter, customEnumId: "Place" } : parameter;
}

/**
 * The same for an Excel in Spanish: what is read is translated. What a formula holds is not, neither the names of
 * functions and arguments nor the values of a list, so that every formula means the same in every Excel.
 */
function inSpanish(metadata) {
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      description: spanish(each.description),
      helpUrl: each.helpUrl.replace("functions.html", "functions.es.html"),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: spanish(parameter.description),
      })),
    })),
    enums: metadata.enums.map((each) => ({
      ...each,
      values: each.values.map((value) => ({
        ...value,
        name: spanish(value.name),
        tooltip: spanish(value.tooltip),
      })),
    })),
  };
}

/** The Spanish of a text that the functions say of themselves. */
function spanish(english) {
  const text = SPANISH[english];
  if (text === undefined)
    throw new Error(`No Spanish of "${english}". Add it to src/functions/spanish.json.`);
  return text;
}

module.exports = { finished, inSpanish, spanish };
