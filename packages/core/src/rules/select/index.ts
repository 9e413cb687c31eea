export {
  type Candidate,
  memberSubjectId,
  type NamedCandidate,
  type SelectionResult,
  type UnfilledPlaces,
} from './candidate.ts';
export type { RankingFigure } from './figures.ts';
export {
  leagueTable,
  type RankedEntry,
  rankScores,
  type ScoreRank,
} from './league-table.ts';
export { Selector, select } from './selector.ts';
