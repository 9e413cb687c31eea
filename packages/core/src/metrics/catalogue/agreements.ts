import { count, share, text, unit, withIds } from './define.ts';

/** S3: the agreements that mediations end with, and whether they were performed. */
export const agreementsMetrics = withIds({
  agreementsMade: count('mediationAgreement', {
    unit: unit('agreement', '份'),
    name: text('agreements made', '达成协议数'),
    definition: text('Agreements that the parties of disputes made.', '当事人达成的调解协议份数。'),
    systems: ['S3'],
    source: [],
  }),
  agreementsWritten: count('mediationAgreement', {
    where: [{ field: 'written', equals: true }],
    unit: unit('agreement', '份'),
    name: text('written agreements', '书面协议数'),
    definition: text('Agreements made in writing.', '以书面形式达成的调解协议份数。'),
    systems: ['S3'],
    source: [],
  }),
  agreementsDue: count('agreementPerformance', {
    unit: unit('agreement', '份'),
    name: text('agreements due', '到期协议数'),
    definition: text('Agreements whose performance was due.', '履行期限届满的调解协议份数。'),
    systems: ['S3'],
    source: [],
  }),
  agreementsPerformed: count('agreementPerformance', {
    where: [{ field: 'performedOn', present: true }],
    unit: unit('agreement', '份'),
    name: text('agreements performed', '已履行协议数'),
    definition: text(
      'Agreements due that were performed, in time or late.',
      '到期协议中已履行的份数，含逾期履行。',
    ),
    systems: ['S3', 'S20'],
    source: [],
  }),
  agreementsPerformedOnTime: count('agreementPerformance', {
    where: [{ field: 'dueOn', atLeastField: 'performedOn' }],
    unit: unit('agreement', '份'),
    name: text('agreements performed on time', '按期履行协议数'),
    definition: text(
      'Agreements due that were performed by the day on which they were due.',
      '到期协议中按期履行的份数。',
    ),
    systems: ['S3'],
    source: [],
  }),
  agreementsOverdue: count('agreementPerformance', {
    where: [{ field: 'performedOn', present: false }],
    unit: unit('agreement', '份'),
    name: text('agreements overdue', '逾期未履行协议数'),
    definition: text('Agreements due that have not been performed.', '到期协议中尚未履行的份数。'),
    systems: ['S3'],
    source: [],
  }),
  agreementPerformanceRate: share({
    numerator: 'agreementsPerformed',
    denominator: 'agreementsDue',
    name: text('agreement performance rate', '协议履行率'),
    definition: text('Agreements performed, of agreements due.', '已履行协议数占到期协议数的比例。'),
    systems: ['S3', 'S20'],
    source: [],
  }),
});
