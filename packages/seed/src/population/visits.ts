import type { Difficulty, HouseholdVisit, Month, Promised } from '@beatwork/core';
import { addDays, type Day } from '../calendar/day.ts';
import type { RandomStream } from '../random/random-stream.ts';
import { householdKeyOf } from './household-key.ts';
import { householdRound } from './household-round.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { suggestions } from './suggestions.ts';
import { visitTimes } from './visit-times.ts';

const perMille = {
  visitedAgain: 60,
  difficulty: 120,
  anotherDifficulty: 150,
  suggestion: 25,
  followUp: 15,
  followUpOfDifficulty: 420,
  promiseKept: 880,
  keptLate: 150,
};

const difficulties: readonly (readonly [Difficulty, number])[] = [
  ['health', 22],
  ['livelihood', 14],
  ['employment', 12],
  ['schooling', 10],
  ['housing', 8],
  ['documents', 20],
  ['safety', 10],
  ['other', 4],
];

const promised: readonly (readonly [Promised, number])[] = [
  ['answer', 25],
  ['another_visit', 20],
  ['paperwork', 20],
  ['referral', 15],
  ['safety_advice', 8],
  ['hardship_help', 8],
  ['other', 4],
];

/** The first visit of a month that may be a second one to a household; earlier ones are all to different households. */
const firstVisitAgain = 21;
const laterPositions = (visits: number) =>
  Array.from({ length: Math.max(0, visits - firstVisitAgain) }, (_, index) => firstVisitAgain + index);

/** An officer's visits of a month, in the order of time. */
export function visits(population: Population, officer: Officer, month: Month): readonly HouseholdVisit[] {
  const { member, community } = officer;
  const stream = streamOf(population, 'householdVisit', member, month);
  const promiseStream = streamOf(population, 'visitPromise', member, month);
  const round = householdRound(population, officer, month);
  // A separate stream, so that adding a field to visits does not change which households are visited.
  const whom = streamOf(population, 'visitedHousehold', member, month);
  const households: number[] = [];
  const times = visitTimes(population, officer, month);
  const set = population.scriptOf(member, month).visits?.households;
  const positionsSet = set && new Set(whom.shuffled(laterPositions(times.length)).slice(0, set.again));
  return times.map(({ id, ...moment }, position) => {
    const again = positionsSet
      ? positionsSet.has(position)
      : position >= firstVisitAgain && whom.chance(perMille.visitedAgain);
    const household = again ? households[whom.int(0, position - 10)]! : round(position);
    households.push(household);
    const found = difficultiesFound(stream);
    const due = found.length > 0 ? perMille.followUpOfDifficulty : perMille.followUp;
    return {
      id,
      stationId: member.stationId,
      memberId: member.id,
      communityId: community.id,
      householdKey: householdKeyOf(population.seed, community, household),
      visitedAt: population.calendar.clock(moment),
      difficulties: found,
      suggestion: stream.chance(perMille.suggestion) ? stream.pick(suggestions) : null,
      ...(stream.chance(due)
        ? promise(promiseStream, moment.day, stream.int(2, 14), population.calendar.until)
        : nothingPromised),
    };
  });
}

const nothingPromised = { promised: null, followUpOn: null, followedUpOn: null };

/** A promise, its due day, and the day on which it was kept; null if it was forgotten or is not due before the last day. */
function promise(stream: RandomStream, day: Day, dueIn: number, until: Day) {
  const kept = stream.chance(perMille.promiseKept);
  const after = stream.chance(perMille.keptLate) ? dueIn + stream.int(1, 10) : stream.int(1, dueIn);
  const keptOn = addDays(day, after);
  return {
    promised: stream.weighted(promised),
    followUpOn: addDays(day, dueIn),
    followedUpOn: kept && keptOn <= until ? keptOn : null,
  };
}

function difficultiesFound(stream: RandomStream): readonly Difficulty[] {
  if (!stream.chance(perMille.difficulty)) return [];
  const first = stream.weighted(difficulties);
  if (!stream.chance(perMille.anotherDifficulty)) return [first];
  return [first, stream.weighted(difficulties.filter(([difficulty]) => difficulty !== first))];
}
