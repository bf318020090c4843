// What stands in a text where code fills something in; both the texts of code and what is registered are read with it.

/** A character that nobody types. */
export const HOLE = '\uE000';
