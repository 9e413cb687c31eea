import type { Month } from '@beatwork/core';
import type { TableName, TableRows } from '../dataset/tables.ts';
import { disputeCases } from './dispute-cases.ts';
import { informationItems } from './information-items.ts';
import { leads } from './leads.ts';
import { mediationCallBacks } from './mediation-call-backs.ts';
import { officersOf } from './organisation.ts';
import type { Population } from './population.ts';
import { postingsOf } from './postings.ts';
import { services } from './services.ts';
import { visitCallBacks } from './visit-call-backs.ts';
import { visits } from './visits.ts';

type Rows = { readonly [Table in TableName]?: () => Iterable<TableRows[Table]> };

/** Generates the rows of each table of a population that has any while they are read: member by member, month by month. */
export function populationRows(population: Population): Rows {
  const { organisation } = population;
  const officers = officersOf(organisation);
  const { months } = population.calendar;
  const serving = organisation.members.filter(
    ({ role }) => role === 'community_officer' || role === 'department_officer',
  );

  function* each<Who, Row>(
    who: readonly Who[],
    rowsOf: (population: Population, one: Who, month: Month) => readonly Row[],
  ): Generator<Row> {
    for (const one of who) for (const month of months) yield* rowsOf(population, one, month);
  }

  return {
    bureau: () => [organisation.bureau],
    branch: () => organisation.branches,
    station: () => organisation.stations,
    community: () => organisation.communities,
    post: () => organisation.posts,
    member: () => organisation.members,
    posting: () => postingsOf(organisation, population.calendar.from),
    householdVisit: () => each(officers, visits),
    visitCallBack: () => each(officers, visitCallBacks),
    dispute: () => each(officers, (...of) => disputeCases(...of).map(({ dispute }) => dispute)),
    mediation: () =>
      each(officers, (...of) =>
        disputeCases(...of).flatMap(({ mediations }) => mediations.map(({ mediation }) => mediation)),
      ),
    mediationCallBack: () => each(officers, mediationCallBacks),
    lead: () => each(officers, leads),
    informationItem: () => each(officers, informationItems),
    service: () => each(serving, services),
  };
}
