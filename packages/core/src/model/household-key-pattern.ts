/** The form of a household's keyed pseudonym, as records hold it. A phone number or a citizen number does not match. */
export const householdKeyPattern: RegExp = /^hh_(?!1\d{10}$|\d{17}[\dXx]$)[A-Za-z0-9_-]{8,43}$/;
