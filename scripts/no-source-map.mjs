/** Stands in the bundle for the package `source-map`, which handlebars looks for and does without. */
export {};
