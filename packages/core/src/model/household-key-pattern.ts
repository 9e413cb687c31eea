/** The form of a household's keyed pseudonym, as records hold it. One of digits alone would be somebody's number. */
export const householdKeyPattern: RegExp = /^hh_(?!\d+$)[A-Za-z0-9_-]{8,43}$/;
