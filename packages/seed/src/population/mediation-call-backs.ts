import type { MediationCallBack, Month } from '@beatwork/core';
import { callBackMoment } from './call-back-moment.ts';
import { disputeCases } from './dispute-cases.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { callBackIdOf } from './record-id.ts';

const perMille = { calledBack: 620, satisfiedIfSettled: 945, satisfiedOtherwise: 300 };

/** The call-backs of an officer's mediations of a month. */
export function mediationCallBacks(
  population: Population,
  officer: Officer,
  month: Month,
): readonly MediationCallBack[] {
  const stream = streamOf(population, 'mediationCallBack', officer.member, month);
  const ended = disputeCases(population, officer, month).flatMap(({ mediations }) => mediations);
  return ended.flatMap(({ mediation, day, flawless }) => {
    if (!flawless && !stream.chance(perMille.calledBack)) return [];
    const moment = callBackMoment(population.calendar, stream, day, 10);
    if (moment === undefined) return [];
    const likely =
      mediation.outcome === 'settled' ? perMille.satisfiedIfSettled : perMille.satisfiedOtherwise;
    return {
      id: callBackIdOf(mediation.id),
      stationId: mediation.stationId,
      mediationId: mediation.id,
      calledAt: population.calendar.clock(moment),
      bothSatisfied: flawless || stream.chance(likely),
    };
  });
}
