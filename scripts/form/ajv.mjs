// How ajv judges our schemas: the form in the browser is built with these options (generated.mjs),
// and tests/differential holds them against the validators of `clusterfund check`. Nothing is
// imported, so that each side brings its own copy of the two packages.
//
// A schema comes with its references put in their places, as `clusterfund.register.schema.load`
// gives it.

export const options = {
  allErrors: true, // a form marks every field, not only the first
  allowUnionTypes: true, // money is an integer, a number or a string: strict forbids it
  coerceTypes: false, // "5" is no number, and a value is never changed by judging it
  ownProperties: true, // a field called constructor is not there unless somebody wrote it
  strict: true,
  strictRequired: false, // a branch of oneOf requires a field of the schema around it
  unicodeRegExp: true, // a pattern sees characters, not halves of them
  useDefaults: false,
  validateFormats: true,
};

// Our own words beside the standard ones; they judge nothing.
export const annotations = ["x-clause", "x-form", "x-public"];

export function judge(Ajv2020, addFormats, chosen = options) {
  const ajv = new Ajv2020(chosen);
  ajv.addVocabulary(annotations);
  addFormats(ajv, { mode: "full", formats: ["date"] }); // 2021-02-30 is no date
  return ajv;
}
