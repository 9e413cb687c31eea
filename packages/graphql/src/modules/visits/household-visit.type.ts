import { difficulties, promises } from '@beatwork/core';
import { householdKeyFor } from '../../access/household-keys.ts';
import { defineWhere } from '../../filters/define-where.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { householdVisits } from './tables.ts';

const Difficulty = defineEnum('Difficulty', difficulties, 'A kind of difficulty that a household can have.');

const Promised = defineEnum('Promised', promises, 'What an officer promised a household.');

export const HouseholdVisitType = defineNode(
  householdVisits,
  'A visit to a home 入户走访. It names a household by its pseudonym only.',
  (t) => ({
    householdKey: t.string({
      description:
        "The household's keyed pseudonym. Who plans and makes visits in the community (`visitsIn` of the token) gets the stored one, `hh_…`. Every other reader gets one that holds within one month and the reader's stations, `hr_…`: visits to one household can be recognised within them, and not joined into its history.",
      resolve: (visit, _args, context) => householdKeyFor(context, visit),
    }),
    visitedAt: t.expose('visitedAt', { type: 'DateTime', description: 'When the visit took place.' }),
    difficulties: t.expose('difficulties', {
      type: [Difficulty],
      description: 'The kinds of difficulty that the household spoke of: kinds, not stories.',
    }),
    suggestion: t.exposeString('suggestion', {
      nullable: true,
      description: 'What the household suggests about police work; null where it suggested nothing.',
    }),
    promised: t.expose('promised', {
      type: Promised,
      nullable: true,
      description: 'What the officer promised; null where nothing was promised.',
    }),
    followUpOn: t.expose('followUpOn', {
      type: 'Date',
      nullable: true,
      description: 'The day by which it was promised; null where nothing was promised.',
    }),
    followedUpOn: t.expose('followedUpOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the promise was kept; null as long as it is open.',
    }),
  }),
);

export const HouseholdVisitConnection = defineConnection(HouseholdVisitType, 'household visits');

export const householdVisitWhere = defineWhere('HouseholdVisitWhere', 'Which household visits to list.', {
  visitedAt: instantFilter('visitedAt', 'When the visit took place.'),
  month: monthFilter('visitedAt', 'The month in which the visit took place.'),
});
