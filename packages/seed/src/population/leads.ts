import type { CaseField, Lead, LeadKind, Month } from '@beatwork/core';
import { eventHours, pickSecond } from '../calendar/hours.ts';
import type { RandomStream } from '../random/random-stream.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { numbered } from './record-id.ts';
import type { SetLead } from './script.ts';

const counts: readonly (readonly [number, number])[] = [
  [0, 880],
  [1, 95],
  [2, 20],
  [3, 5],
];
const kinds: readonly (readonly [LeadKind, number])[] = [
  ['case_lead', 80],
  ['suspect_caught', 15],
  ['fugitive_caught', 5],
];
const fields: readonly (readonly [CaseField, number])[] = [
  ['criminal', 45],
  ['public_order', 38],
  ['drugs', 9],
  ['economic', 8],
];

/** An officer's leads of a month, in the order of time. */
export function leads(population: Population, { member }: Officer, month: Month): readonly Lead[] {
  const stream = streamOf(population, 'lead', member, month);
  const drafts = population.scriptOf(member, month).leads ?? drawn(population, stream, month);
  return numbered('l', member, drafts).map(({ id, kind, field, ...moment }) => ({
    id,
    stationId: member.stationId,
    memberId: member.id,
    kind,
    field,
    reportedAt: population.calendar.clock(moment),
  }));
}

function drawn(population: Population, stream: RandomStream, month: Month): readonly SetLead[] {
  const days = population.calendar.daysOf(month);
  return Array.from({ length: stream.weighted(counts) }, () => ({
    day: stream.weighted(days),
    second: pickSecond(stream, eventHours),
    kind: stream.weighted(kinds),
    field: stream.weighted(fields),
  }));
}
