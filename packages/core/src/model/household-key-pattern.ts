/** The form of a household's keyed pseudonym, as records hold it. */
export const householdKeyPattern: RegExp = /^hh_[A-Za-z0-9_-]{8,43}$/;
