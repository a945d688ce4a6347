// The page of the form: until it has one of its own, the core by its name.

export * from "../core/index.js";
