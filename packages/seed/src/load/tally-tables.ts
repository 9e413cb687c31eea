/** The tables with the monthly tallies, whose statistics a load updates at its end. */
export const tallyTables = ['member', 'post', 'community', 'team', 'station'].map(
  (kind) => `tallying.${kind}_month`,
);
