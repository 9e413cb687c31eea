import { describe, expect, it } from 'vitest';
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

describe('a period that has not begun on the day of the reader', () => {
  const scored = defineRuleSet({
    ...waiting,
    effectiveFrom: '2014-01-01',
    awards: [
      {
        id: 'quick',
        name: text,
        criterion: { goal: 'short' },
        rankBy: [{ metric: 'visits', first: 'most' }],
      },
    ],
    scores: [
      {
        id: 'points',
        name: { en: 'points', zh: '得分' },
        items: [
          { id: 'short', name: text, when: { goal: 'short' }, points: dated(10), ifUnknown: dated(5) },
          { id: 'visits', name: text, of: { metric: 'visits' }, per: dated(1) },
        ],
        bands: [
          { id: 'good', name: text, from: dated(5) },
          { id: 'poor', name: text, below: dated(5) },
        ],
        vetoes: [
          {
            id: 'veto',
            name: text,
            when: { metric: 'seriousIncidents', is: 'atLeast', threshold: dated(1) },
            points: dated(0),
          },
        ],
      },
    ],
  });
  const february = compileRuleSet(scored, '2014-02');
  const tally = { medianWaitingMinutes: 12, servicesTracked: 40, visits: 30, seriousIncidents: 1 };
  const on = (asOf: string) => scorecardOf(february, null, tally, { asOf });

  it('is unknown in every goal and score, whatever is recorded', () => {
    const { awardsEarned, requirements, scores } = on('2014-01-31');
    expect(awardsEarned).toBe(0);
    expect(requirements[0]).toMatchObject({ outcome: 'not_evaluable', nearMiss: false });
    expect(requirements[0]!.sentence).toEqual({
      en: 'waiting: not begun; the period begins on 1 February 2014.',
      zh: '等候：尚未开始，本期自2014年2月1日起。',
    });
    const [comparison] = comparisonsOf(requirements[0]!.criterion);
    expect(comparison).toMatchObject({ outcome: 'not_evaluable', reason: 'NOT_BEGUN', gap: null });
    expect(comparison!.sentence.zh).toContain('无法评定：本期尚未开始');
    expect(scores[0]).toMatchObject({ points: null, level: null, pointsToNextBand: null });
    expect(scores[0]!.items.map(({ points, stoodIn }) => [points, stoodIn])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(scores[0]!.sentence.en).toBe('Points: not begun; the period begins on 1 February 2014.');
  });

  it('is judged from its first day on', () => {
    const { awardsEarned, requirements, scores } = on('2014-02-01');
    expect(awardsEarned).toBe(1);
    expect(requirements[0]!.outcome).toBe('met');
    expect(scores[0]).toMatchObject({ points: 0, level: { id: 'poor' } });
  });
});
