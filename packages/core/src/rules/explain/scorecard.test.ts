import { expect, it } from 'vitest';
import { metricSql } from '../../metrics/sql.ts';
import { dated } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { defineRuleSet } from '../parse.ts';
import { comparisonsOf } from './criterion-card.ts';
import { scorecardOf } from './scorecard.ts';

const text = { en: 'waiting', zh: '等候' };
const waiting = defineRuleSet({
  id: 'waiting',
  version: '1.0.0',
  title: text,
  description: text,
  subject: 'post',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  requirements: [
    {
      id: 'short',
      name: text,
      criterion: { metric: 'medianWaitingMinutes', is: 'atMost', threshold: dated(15) },
    },
  ],
});

it('tells a median with its unit, and as no part of its sample', () => {
  const card = scorecardOf(compileRuleSet(waiting, '2014-01'), null, {
    medianWaitingMinutes: 12,
    servicesTracked: 40,
  });
  const [comparison] = comparisonsOf(card.requirements[0]!.criterion);
  expect(comparison!.sentence.en).toBe('Median waiting time: 12 minutes, at most 15 minutes allowed; met.');
  expect(comparison).toMatchObject({ numerator: null, outcome: 'met' });
});

it('has SQL in which a median without a sample is unknown too', () => {
  expect(metricSql('medianWaitingMinutes', 't')).toBe(
    '(CASE WHEN t.services_tracked > 0 THEN t.median_waiting_minutes END)',
  );
});
