import { count, distinct, ratio, share, text, total, unit, withIds } from './define.ts';

/** S19: care cases. The metrics say how they were cared for, and never whom they are about. */
export const careCasesMetrics = withIds({
  careCasesOpened: count('careCase', {
    unit: unit('care case', '件'),
    name: text('care cases opened', '新立帮扶个案数'),
    definition: text('Care cases opened.', '新立的帮扶个案件数。'),
    systems: ['S19'],
    source: ['000', '001', '002'],
  }),
  careCasesClosed: count('careCase', {
    where: [{ field: 'closedAt', present: true }],
    unit: unit('care case', '件'),
    name: text('care cases closed', '已结帮扶个案数'),
    definition: text(
      'Care cases opened in the period that are closed by now.',
      '期内新立的帮扶个案中已结的件数。',
    ),
    systems: ['S19'],
    source: [],
  }),
  careGoalsReached: count('careCase', {
    where: [
      { field: 'closedAt', present: true },
      { field: 'goalReached', equals: true },
    ],
    unit: unit('care case', '件'),
    name: text('care goals reached', '达成目标的帮扶个案数'),
    definition: text('Care cases closed whose goal was reached.', '已结帮扶个案中达成目标的件数。'),
    systems: ['S19'],
    source: ['000', '001'],
  }),
  careGoalRate: share({
    numerator: 'careGoalsReached',
    denominator: 'careCasesClosed',
    name: text('care goal rate', '帮扶目标达成率'),
    definition: text(
      'Care goals reached, of care cases closed.',
      '达成目标的帮扶个案数占已结帮扶个案数的比例。',
    ),
    systems: ['S19'],
    source: [],
  }),
  carePartnerAgencies: total('careCase', {
    amount: { field: 'partnerAgencies' },
    unit: unit(['agency', 'agencies'], '家次'),
    name: text('partner agencies in care cases', '帮扶协作单位数'),
    definition: text(
      'Partner agencies in care cases opened, counted once a case.',
      '新立帮扶个案的协作单位，按件累计。',
    ),
    systems: ['S19'],
    source: ['000', '001'],
  }),
  careContacts: count('careContact', {
    unit: unit('contact', '次'),
    name: text('care contacts', '帮扶联系次数'),
    definition: text('Contacts in care cases.', '帮扶个案中的联系次数。'),
    systems: ['S19'],
    source: ['001', '002'],
  }),
  careVisits: count('careContact', {
    where: [{ field: 'manner', equals: 'visit' }],
    unit: unit('contact', '次'),
    name: text('care visits', '帮扶上门次数'),
    definition: text('Care contacts that were a visit.', '上门进行的帮扶次数。'),
    systems: ['S19', 'S20'],
    source: [],
  }),
  counsellingSessions: count('careContact', {
    where: [{ field: 'manner', equals: 'counselling' }],
    unit: unit('contact', '次'),
    name: text('counselling sessions', '心理疏导次数'),
    definition: text('Care contacts that were counselling.', '帮扶中的心理疏导次数。'),
    systems: ['S19'],
    source: ['001'],
  }),
  careCasesContacted: distinct('careContact', {
    field: 'careCaseId',
    codesOf: 'station',
    unit: unit('care case', '件'),
    name: text('care cases with contact', '有联系的帮扶个案数'),
    definition: text('Different care cases with a contact.', '有联系的不同帮扶个案数。'),
    systems: ['S19'],
    source: [],
  }),
  contactsPerCareCase: ratio({
    numerator: 'careContacts',
    denominator: 'careCasesContacted',
    unit: unit(['contact per case', 'contacts per case'], '次/件'),
    name: text('contacts per care case', '个案均联系次数'),
    definition: text(
      'Care contacts, to each care case with contact.',
      '帮扶联系次数除以有联系的帮扶个案数。',
    ),
    systems: ['S19'],
    source: [],
  }),
});
