/**
 * The figures that the report of 23 May 2014 gives, and that this dataset reproduces. Everything else in it is
 * invented.
 */
export const article = {
  source: '003',
  publishedOn: '2014-05-23',
  posts: 587,
  communityOfficers: 613,
  /** "More than 1,800" 1800余人. */
  auxiliariesAtLeast: 1800,
  /** Disputes that community officers mediated in the year to date. */
  mediationsInYearToDate: 1597,
  /** The visits of January's visit star, with 100 % satisfaction on call-back. */
  visitsOfVisitStar: 155,
  /** Cases of extortion with a dog's bite that one lead brought to light. */
  casesOfDogBites: 4,
} as const;
