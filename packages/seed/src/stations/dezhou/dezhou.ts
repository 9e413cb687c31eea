import { workCalendar } from '../../calendar/work-calendar.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { officersOf } from '../../population/organisation.ts';
import { populationRows } from '../../population/rows.ts';
import { article } from './article.ts';
import { establishmentsOf } from './establishments.ts';
import { expectedFigures } from './expected-figures.ts';
import { holidays2014 } from './holidays-2014.ts';
import { mediationPlan } from './mediation-plan.ts';
import { dezhouOrganisation } from './organisation.ts';
import { scriptOf } from './stories.ts';

/** The version of the generator. Every change that alters a row must raise it. */
const version = '2.2.0';
const firstDay = '2014-01-01';

/**
 * The bureau of Dezhou from 1 January 2014 to the day of the article, 23 May: 587 police rooms, 613 community officers,
 * 1,597 mediations, and the five stars of the article, with its places and days. May has not ended.
 *
 * The figures of the article hold with every seed; the rest differs from seed to seed.
 *
 * @example
 * ```ts
 * for (const visit of dezhou().rows('householdVisit')) console.log(visit.visitedAt);
 * ```
 */
export function dezhou(options: { readonly seed?: number } = {}): Dataset {
  const seed = options.seed ?? 2014;
  const organisation = dezhouOrganisation(seed);
  const calendar = workCalendar(firstDay, article.publishedOn, organisation.bureau.timeZone, holidays2014);
  const total = article.mediationsInYearToDate;
  const population = populationRows({
    organisation,
    seed,
    calendar,
    scriptOf,
    mediationsOf: mediationPlan(seed, officersOf(organisation), calendar, total),
  });
  const rows: typeof population = { ...population, establishment: () => establishmentsOf(organisation) };
  return {
    name: 'dezhou',
    version,
    seed,
    referenceDate: article.publishedOn,
    title: {
      en: 'Dezhou, January to May 2014: the five-star assessment',
      zh: '德州市公安局 2014 年 1—5 月：“五星”社区民警评选',
    },
    bureauId: organisation.bureau.id,
    expected: expectedFigures,
    rows: (table) => rows[table]?.() ?? [],
  };
}
