import type { Tally } from '../src/metrics/tally.ts';
import type { MemberRole } from '../src/model/member-role.ts';
import { randomBelow } from './random.ts';

/** The roles that the five stars know; the bench judges both. */
export const roles = ['community_officer', 'department_officer'] as const satisfies readonly MemberRole[];

export interface OfficerMonth {
  /** The position of the officer's role in {@link roles}. */
  readonly role: 0 | 1;
  readonly tally: Tally;
}

export function makePopulation(size: number): readonly OfficerMonth[] {
  return [...officerMonths(size)];
}

/** Officer-months of every kind, one by one: good and poor ones, with much, little and nothing to judge by. */
export function* officerMonths(size: number): Generator<OfficerMonth> {
  const below = randomBelow(20140523);
  // Most have a full rate, as where 100 % is the rule; the others miss it by a few.
  const most = (whole: number) => (below(4) > 0 ? whole : Math.max(0, whole - 1 - below(3)));
  const some = (inTen: number, most: number) => (below(10) < inTen ? 1 + below(most) : 0);
  for (let index = 0; index < size; index += 1) {
    const visits = some(9, 140);
    const visitsCalledBack = Math.min(visits, some(8, 20));
    const mediations = some(7, 6);
    const mediationsCalledBack = Math.min(mediations, below(6));
    const informationItems = some(9, 40);
    const services = some(8, 8);
    yield {
      // One in five is of a department.
      role: below(5) === 0 ? 1 : 0,
      tally: {
        visits,
        householdsVisited: visits - Math.min(visits, below(6)),
        visitsCalledBack,
        numbersMatched: most(visitsCalledBack),
        visitsConfirmed: most(visitsCalledBack),
        visitsSatisfied: most(visitsCalledBack),
        mediations,
        mediationsSettled: most(mediations),
        mediationsCalledBack,
        mediationsBothSatisfied: most(mediationsCalledBack),
        caseLeads: some(3, 3),
        suspectsCaught: some(2, 2),
        fugitivesCaught: some(1, 2),
        informationItems,
        leadInformationItems: Math.min(informationItems, below(20)),
        services,
        servicesRecognised: most(services),
      },
    };
  }
}
