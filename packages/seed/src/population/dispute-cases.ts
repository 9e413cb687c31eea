import type {
  Dispute,
  DisputeKind,
  Mediation,
  MediationManner,
  MediationOutcome,
  MediatorKind,
  Month,
} from '@beatwork/core';
import type { Moment } from '../calendar/clock.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { eventHours, pickSecond, visitHours } from '../calendar/hours.ts';
import type { RandomStream } from '../random/random-stream.ts';
import { habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { numbered } from './record-id.ts';
import type { SetMediation } from './script.ts';

const kinds: readonly (readonly [DisputeKind, number])[] = [
  ['neighbours', 24],
  ['marriage_family', 16],
  ['housing_homestead', 12],
  ['fights', 10],
  ['road_traffic', 8],
  ['noise', 6],
  ['land', 5],
  ['damages', 4],
  ['wages', 4],
  ['dogs', 3],
  ['business', 3],
  ['consumer', 2],
  ['property_management', 2],
  ['contract', 1],
];
const manners: readonly (readonly [MediationManner, number])[] = [
  ['on_the_spot', 50],
  ['at_home', 30],
  ['scheduled', 20],
];
const assistingKinds: readonly (readonly [MediatorKind, number])[] = [
  ['community_cadre', 40],
  ['auxiliary', 25],
  ['grid_worker', 15],
  ['volunteer', 12],
  ['resident_lawyer', 5],
  ['rehired_judge', 3],
];
const perMille = {
  foundProactively: 350,
  stillOpen: 40,
  triedAgain: 600,
  failedRatherThanPassedUp: 600,
  assisted: 300,
  assistedByAnother: 200,
};

/** A mediation with the day on which it ended, on which its call-back depends. */
interface EndedMediation {
  readonly mediation: Mediation;
  readonly day: Day;
  /** Whether a script says that it is called back and that both parties are satisfied. */
  readonly flawless: boolean;
}

/** A dispute with its mediations: none yet, one, or several if one failed and was tried again. */
export interface DisputeCase {
  readonly dispute: Dispute;
  readonly mediations: readonly EndedMediation[];
}

type Draft = Moment & { readonly set?: SetMediation };

/** An officer's disputes of a month, in the order of their first mediations. Those without a mediation come last. */
export function disputeCases(population: Population, officer: Officer, month: Month): readonly DisputeCase[] {
  const stream = streamOf(population, 'mediation', officer.member, month);
  const mediatorStream = streamOf(population, 'mediators', officer.member, month);
  const flawless = population.scriptOf(officer.member, month).mediations !== undefined;
  const settled = flawless ? 1000 : habitsOf(population.seed, officer.member).settled;
  const cases: (DisputeCase & { mediations: EndedMediation[] })[] = [];
  for (const { id, set, ...moment } of numbered(
    'm',
    officer.member,
    drafts(population, stream, officer, month),
  )) {
    const failed = cases.findLast(({ mediations }) => mediations.at(-1)?.mediation.outcome === 'failed');
    const again = set === undefined && failed !== undefined && stream.chance(perMille.triedAgain);
    const manner = set?.manner ?? (again ? 'scheduled' : stream.weighted(manners));
    const disputed = again
      ? failed
      : { dispute: dispute(population, stream, officer, id, moment, manner, set), mediations: [] };
    if (!again) cases.push(disputed);
    const mediation: Mediation = {
      id,
      stationId: officer.member.stationId,
      memberId: officer.member.id,
      disputeId: disputed.dispute.id,
      mediatedAt: population.calendar.clock(moment),
      manner,
      outcome: set === undefined ? outcome(stream, settled) : 'settled',
      ledBy: 'officer',
      assistedBy: assistants(mediatorStream),
    };
    disputed.mediations.push({ mediation, day: moment.day, flawless });
  }
  return [...cases, ...openCases(population, stream, officer, month)];
}

/** The times at which the month's mediations end: those that the script sets, and the others drawn at random. */
function drafts(
  population: Population,
  stream: RandomStream,
  officer: Officer,
  month: Month,
): readonly Draft[] {
  const records = population.scriptOf(officer.member, month).mediations?.records ?? [];
  const set = records.map((record) => ({ day: record.day, second: record.second, set: record }));
  const others = Math.max(0, population.mediationsOf(officer, month) - set.length);
  const days = population.calendar.daysOf(month);
  const drawn = Array.from({ length: others }, () => ({
    day: stream.weighted(days),
    second: pickSecond(stream, stream.chance(500) ? eventHours : visitHours),
  }));
  return [...set, ...drawn];
}

/** The kinds of people who assist the officer. Most mediations have no assistant. */
function assistants(stream: RandomStream): readonly MediatorKind[] {
  if (!stream.chance(perMille.assisted)) return [];
  const first = stream.weighted(assistingKinds);
  if (!stream.chance(perMille.assistedByAnother)) return [first];
  return [first, stream.weighted(assistingKinds.filter(([kind]) => kind !== first))];
}

function outcome(stream: RandomStream, settled: number): MediationOutcome {
  if (stream.chance(settled)) return 'settled';
  return stream.chance(perMille.failedRatherThanPassedUp) ? 'failed' : 'passed_up';
}

function dispute(
  population: Population,
  stream: RandomStream,
  { member, community }: Officer,
  id: string,
  mediated: Moment,
  manner: MediationManner,
  set?: SetMediation,
): Dispute {
  return {
    id: id.replace(/^m/, 'd'),
    stationId: member.stationId,
    communityId: community.id,
    kind: set?.kind ?? stream.weighted(kinds),
    origin: set?.origin ?? (stream.chance(perMille.foundProactively) ? 'found' : 'reported'),
    openedAt: population.calendar.clock(openedBefore(population, stream, mediated, manner)),
  };
}

function openedBefore(
  { calendar: { from } }: Population,
  stream: RandomStream,
  { day, second }: Moment,
  manner: MediationManner,
): Moment {
  if (manner === 'on_the_spot') return { day, second: second - stream.int(5, 45) * 60 };
  const earlier = addDays(day, -stream.int(1, 6));
  return { day: earlier < from ? from : earlier, second: Math.min(second, pickSecond(stream, eventHours)) };
}

/** Occasionally, a dispute that has not been mediated yet. */
function openCases(
  population: Population,
  stream: RandomStream,
  { member, community }: Officer,
  month: Month,
): readonly DisputeCase[] {
  if (!stream.chance(perMille.stillOpen)) return [];
  const day = stream.weighted(population.calendar.daysOf(month));
  return numbered('do', member, [{ day, second: pickSecond(stream, eventHours) }]).map(
    ({ id, ...opened }) => ({
      dispute: {
        id,
        stationId: member.stationId,
        communityId: community.id,
        kind: stream.weighted(kinds),
        origin: 'reported',
        openedAt: population.calendar.clock(opened),
      },
      mediations: [],
    }),
  );
}
