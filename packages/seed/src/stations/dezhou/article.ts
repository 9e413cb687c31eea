/**
 * The figures that the report of 23 May 2014 gives, and that this dataset reproduces. Everything else in it is
 * invented.
 */
export const article = {
  source: '003',
  publishedOn: '2014-05-23',
  /** Community police rooms 社区警务室; the article mentions no police kiosks. */
  posts: 587,
  communityOfficers: 613,
  /** "More than 1,800" 1800余人. */
  auxiliariesAtLeast: 1800,
  /**
   * Disputes that community officers mediated in the year to date. Readings: each mediation counts, also the second one
   * of a dispute, and the date is that of the report.
   */
  mediationsInYearToDate: 1597,
  /** "More than 85 million yuan" 8500余万元, invested in community policing over the years. */
  investedYuanAtLeast: 85_000_000,
  /** The households that January's visit star visited, with 100 % satisfaction on call-back. */
  householdsOfVisitStar: 155,
  /** Cases of extortion by a faked dog bite that one lead brought to light. */
  casesOfDogBites: 4,
} as const;
