// How ajv judges our schemas. The browser form must use these same options and the same format,
// so that what it accepts is what `clusterfund check` accepts; the tests beside this file hold for
// this setup alone. Nothing is imported, so that a page can bring its own copy of the two packages:
//
//     import Ajv2020 from "ajv/dist/2020.js";
//     import addFormats from "ajv-formats";
//     const valid = judge(Ajv2020, addFormats).compile(schema);
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

export function judge(Ajv2020, addFormats) {
  const ajv = new Ajv2020(options);
  ajv.addVocabulary(annotations);
  addFormats(ajv, { mode: "full", formats: ["date"] }); // 2021-02-30 is no date
  return ajv;
}
