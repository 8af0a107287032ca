const { places } = require("./src/dataset/national.json");

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

module.exports = { finished };
