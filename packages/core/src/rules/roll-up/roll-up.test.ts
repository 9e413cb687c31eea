import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import type { CompiledRuleSet } from '../compile/index.ts';
import { type Evaluation, evaluatorFor } from '../evaluate/index.ts';
import type { RuleSet } from '../format/index.ts';
import { defineRuleSet } from '../parse.ts';
import { leagueTable } from '../select/index.ts';
import { compileRollUp, type RollUpSubject, rollUp, rollUpSubjects } from './index.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const grades = [
  { id: 'first', name: { en: 'first grade', zh: '一等' }, from: dated(95) },
  { id: 'second', name: { en: 'second grade', zh: '二等' }, from: dated(85), below: dated(95) },
  { id: 'third', name: { en: 'third grade', zh: '三等' }, below: dated(85) },
];

/** Communities are assessed monthly; a month without a visit called back has no points. */
const prevention = defineRuleSet({
  id: 'prevention',
  version: '1.0.0',
  title: { en: 'Prevention', zh: '防范工作' },
  description: { en: 'Made up to test roll-ups.', zh: '为测试汇总而虚构。' },
  subject: 'community',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  requirements: [
    {
      id: 'confirmed',
      name: { en: 'visits confirmed', zh: '走访属实' },
      criterion: { metric: 'visitConfirmedRate', is: 'atLeast', threshold: dated(0.9) },
    },
  ],
  scores: [
    {
      id: 'points',
      name: { en: 'points', zh: '得分' },
      items: [{ id: 'rate', name: reading, of: { metric: 'visitConfirmedRate' }, per: dated(100) }],
      decimals: 2,
      bands: grades,
    },
  ],
  rollUps: [
    {
      id: 'half-year',
      name: { en: 'half-year prevention', zh: '半年防范' },
      over: { period: 'half_year' },
      of: { score: 'points' },
      by: 'mean',
      minimumKnown: [...dated(4), { from: '2014-07-01', value: 6, reading }],
      bands: grades,
    },
    {
      id: 'year',
      name: { en: 'annual award', zh: '年度评比' },
      over: { period: 'year' },
      of: { rollUp: 'half-year' },
      by: 'sum',
    },
    {
      id: 'station',
      name: { en: 'communities of the station', zh: '派出所各社区' },
      over: { subject: 'station' },
      of: { rollUp: 'half-year' },
      by: 'mean',
      minimumKnown: dated(1),
    },
    {
      id: 'branch-year',
      name: { en: 'stations of the branch', zh: '分局各派出所' },
      over: { subject: 'branch' },
      of: { rollUp: 'station' },
      by: 'best',
      minimumKnown: dated(1),
    },
    {
      id: 'best',
      name: { en: 'best month', zh: '最佳月' },
      over: { period: 'quarter' },
      of: { score: 'points' },
      by: 'best',
      minimumKnown: dated(1),
    },
    {
      id: 'last',
      name: { en: 'latest month', zh: '最近一月' },
      over: { period: 'quarter' },
      of: { score: 'points' },
      by: 'last',
    },
    {
      id: 'times',
      name: { en: 'months confirmed', zh: '属实月数' },
      over: { period: 'quarter' },
      of: { goal: 'confirmed' },
      by: 'times_met',
      minimumKnown: dated(1),
    },
    {
      id: 'sum',
      name: { en: 'points of the quarter', zh: '季度总分' },
      over: { period: 'quarter' },
      of: { score: 'points' },
      by: 'sum',
    },
  ],
});

const evaluations = new WeakMap<CompiledRuleSet, ReturnType<typeof evaluatorFor>>();
function judge(compiled: CompiledRuleSet, tally: Tally): Evaluation {
  const evaluate = evaluations.get(compiled) ?? evaluatorFor(compiled, null, { generateCode: false });
  evaluations.set(compiled, evaluate);
  return evaluate(tally);
}

/** A subject that earned so many points by month, from January; null where nobody called back. */
const subject = (subjectId: string, points: readonly (number | null)[]): RollUpSubject => ({
  subjectId,
  evaluationOf: (compiled) => {
    const each = points[Number(compiled.period.slice(5)) - 1] ?? null;
    return judge(
      compiled,
      each === null ? {} : { visitsCalledBack: 1000, visitsConfirmed: Math.round(each * 10) },
    );
  },
});

const compiled = (id: string, period: string) => compileRollUp(prevention, id, period);

describe('a roll-up over periods', () => {
  it('is the mean of six months, with its level and its parts', () => {
    const result = rollUp(compiled('half-year', '2014-H1'), subject('c', [90, 95, 100, 85, 90, 95]));
    expect(result).toMatchObject({ value: 92.5, level: 'second', reason: null, known: 6, of: 6 });
    expect(result.parts.slice(0, 2)).toEqual([
      { period: '2014-01', subjectId: null, value: 90, level: 'second' },
      { period: '2014-02', subjectId: null, value: 95, level: 'first' },
    ]);
    expect(result.sentence).toEqual({
      en: 'Half-year prevention, first half of 2014: mean of 6 months: 92.5 points; second grade.',
      zh: '半年防范（2014年上半年）：6个月平均：92.5分；二等。',
    });
  });

  it('leaves out unknown parts, as long as enough are known', () => {
    const five = rollUp(compiled('half-year', '2014-H1'), subject('c', [90, null, 100, 85, 90, 95]));
    expect(five).toMatchObject({ value: 92, known: 5, of: 6 });
    expect(five.sentence).toEqual({
      en: 'Half-year prevention, first half of 2014: mean of the 5 of 6 months that are known: 92 points; second grade.',
      zh: '半年防范（2014年上半年）：6个月中已知的5个月平均：92分；二等。',
    });
    const three = rollUp(compiled('half-year', '2014-H1'), subject('c', [90, null, null, null, 90, 95]));
    expect(three).toMatchObject({ value: null, level: null, reason: 'TOO_FEW_KNOWN', known: 3, of: 6 });
    expect(three.sentence).toEqual({
      en: 'Half-year prevention, first half of 2014: unknown, because only 3 of 6 months are known and at least 4 must be.',
      zh: '半年防范（2014年上半年）：无法得出：6个月中仅3个月有结果，至少需要4个月。',
    });
  });

  it('takes the bound in force on its own first day, or as of another', () => {
    const points = Array.from({ length: 12 }, (_, month) => (month === 8 ? null : 90));
    expect(rollUp(compiled('half-year', '2014-H2'), subject('c', points)).reason).toBe('TOO_FEW_KNOWN');
    const asOf = compileRollUp(prevention, 'half-year', '2014-H2', { asOf: '2014-06-30' });
    expect(rollUp(asOf, subject('c', points)).value).toBe(90);
    expect(asOf.parts[0]).toMatchObject({ compiled: { asOf: '2014-06-30', period: '2014-07' } });
  });

  it('does not lose a grade to binary fractions', () => {
    const points = [73.8, 83.1, 98.1, null, null, 85];
    const result = rollUp(compiled('half-year', '2014-H1'), subject('c', points));
    expect((73.8 + 83.1 + 98.1) / 3).toBeLessThan(85);
    expect(result).toMatchObject({ value: 85, level: 'second' });
  });

  it('rolls up roll-ups', () => {
    const year = rollUp(
      compiled('year', '2014'),
      subject(
        'c',
        Array.from({ length: 12 }, () => 90),
      ),
    );
    expect(year).toMatchObject({ value: 180, of: 2 });
    expect(year.parts).toEqual([
      { period: '2014-H1', subjectId: null, value: 90, level: 'second' },
      { period: '2014-H2', subjectId: null, value: 90, level: 'second' },
    ]);
    expect(year.sentence.en).toBe('Annual award, 2014: sum of 2 half-years: 180 points.');
    expect(rollUp(compiled('year', '2014'), subject('c', [90, 90, 90, 90, 90, 90])).reason).toBe(
      'TOO_FEW_KNOWN',
    );
  });

  it('rounds only what it comes to in the end, so that equals stay equals', () => {
    const sixth = [91, 90, 90, 90, 90, 90];
    const third = [91, 91, 90, 90, 90, 90];
    const none = [90, 90, 90, 90, 90, 90];
    const yearOf = (points: readonly number[]) =>
      rollUp(compiled('year', '2014'), subject('c', points)).value;
    expect(yearOf([...sixth, ...sixth])).toBe(yearOf([...third, ...none]));
  });

  it('is the best, the last one’s own, or how often a goal was met', () => {
    const points = subject('c', [80, 95, 90]);
    expect(rollUp(compiled('best', '2014-Q1'), points).value).toBe(95);
    expect(rollUp(compiled('last', '2014-Q1'), points).value).toBe(90);
    expect(rollUp(compiled('last', '2014-Q1'), subject('c', [null, null, 90])).value).toBe(90);
    expect(rollUp(compiled('last', '2014-Q1'), subject('c', [80, 95, null]))).toMatchObject({
      value: null,
      reason: 'LAST_UNKNOWN',
    });
    const times = rollUp(compiled('times', '2014-Q1'), subject('c', [80, 95, null]));
    expect(times).toMatchObject({ value: 1, known: 2, of: 3 });
    expect(times.sentence).toEqual({
      en: 'Months confirmed, first quarter of 2014: visits confirmed met in 1 of the 2 of 3 months that are known.',
      zh: '属实月数（2014年第一季度）：3个月中已知的2个月，其中1个月达标：走访属实。',
    });
  });

  it('counts a month of which nothing is known as unknown', () => {
    const { evaluationOf } = subject('c', [80, 95, 90]);
    const result = rollUp(compiled('sum', '2014-Q1'), (month) =>
      month.period === '2014-02' ? null : evaluationOf!(month),
    );
    expect(result).toMatchObject({ value: null, known: 2, of: 3 });
  });

  it('does not count months in which the goal did not exist for the role', () => {
    const stars: RuleSet = {
      ...dezhouFiveStar,
      rollUps: [
        { id: 'stars', name: reading, over: { period: 'quarter' }, of: { goal: 'visits' }, by: 'times_met' },
      ],
    };
    const roles = { '2014-01': 'auxiliary', '2014-02': 'community_officer', '2014-03': 'auxiliary' } as const;
    const quarter = compileRollUp(stars, 'stars', '2014-Q1');
    const changed = rollUp(quarter, (month) => evaluatorFor(month, roles[month.period as '2014-01'])({}));
    expect(changed).toMatchObject({ value: 0, known: 1, of: 1 });
    const never = rollUp(quarter, (month) => evaluatorFor(month, 'auxiliary')({}));
    expect(never).toMatchObject({ value: null, reason: 'NO_PARTS', of: 0 });
  });

  it('judges the weeks of a month in which the rules began', () => {
    const weekly = defineRuleSet({
      ...prevention,
      period: 'week',
      effectiveFrom: '2014-02-03',
      rollUps: [
        {
          id: 'month',
          name: reading,
          over: { period: 'month' },
          of: { score: 'points' },
          by: 'mean',
          bands: grades,
        },
      ],
    });
    const february = compileRollUp(weekly, 'month', '2014-02');
    expect(february.parts.map(({ period }) => period)).toEqual([
      '2014-W06',
      '2014-W07',
      '2014-W08',
      '2014-W09',
    ]);
    expect(rollUp(february, (week) => judge(week, { visitsCalledBack: 1, visitsConfirmed: 1 })).level).toBe(
      'first',
    );
  });

  it.each([
    ['nothing', '2014-H1', 'ROLL_UP_UNKNOWN'],
    ['half-year', '2014-Q1', 'PERIOD_INVALID'],
    ['station', '2014-01', 'PERIOD_INVALID'],
    ['half-year', '2013-H2', 'RULE_SET_NOT_YET_EFFECTIVE'],
  ])('is refused: %s of %s', (id, period, code) => {
    expect(() => compiled(id, period)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a roll-up over subjects', () => {
  const half = (points: number | null) => Array.from({ length: 6 }, () => points);
  const communities = [subject('c1', half(90)), subject('c2', half(null)), subject('c3', half(100))];

  it('is over those within, each rolled up over its periods before', () => {
    const station = rollUpSubjects(compiled('station', '2014-H1'), communities);
    expect(station).toMatchObject({ value: 95, known: 2, of: 3 });
    expect(station.parts.map(({ subjectId, value }) => [subjectId, value])).toEqual([
      ['c1', 90],
      ['c2', null],
      ['c3', 100],
    ]);
    expect(station.sentence.en).toBe(
      'Communities of the station, first half of 2014: mean of the 2 of 3 communities that are known: 95 points.',
    );
  });

  it('goes as deep as the subjects do', () => {
    const stations = [
      { subjectId: 's1', within: communities },
      { subjectId: 's2', within: [subject('c4', half(80))] },
      { subjectId: 's3', within: [] },
    ];
    const branch = rollUpSubjects(compiled('branch-year', '2014-H1'), stations);
    expect(branch).toMatchObject({ value: 95, known: 2, of: 2 });
    expect(branch.sentence.en).toBe(
      'Stations of the branch, first half of 2014: best of 2 stations: 95 points.',
    );
  });

  it('says what a subject did not say', () => {
    const missing = (needs: string) =>
      expect.objectContaining({
        code: 'ROLL_UP_SOURCE_MISSING',
        details: expect.objectContaining({ needs }),
      });
    const station = compiled('station', '2014-H1');
    expect(() => rollUp(station, subject('c', half(90)))).toThrow(missing('within'));
    expect(() => rollUpSubjects(station, [{ subjectId: 'c1' }])).toThrow(missing('evaluationOf'));
  });

  it('ranks communities by their half-year', () => {
    const rolled = communities.map((community) => {
      const { value, level } = rollUp(compiled('half-year', '2014-H1'), community);
      return { subjectId: community.subjectId, value, level };
    });
    const table = leagueTable([...rolled, { subjectId: 'c0', value: 100, level: 'first' }]);
    expect(table.map(({ rank, subjectId, level }) => [rank, subjectId, level])).toEqual([
      [1, 'c0', 'first'],
      [1, 'c3', 'first'],
      [3, 'c1', 'second'],
      [null, 'c2', null],
    ]);
  });
});

describe('the laws of roll-ups', () => {
  const points = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 }), {
    minLength: 6,
    maxLength: 6,
  });
  const { rollUps } = prevention;
  /** The same months rolled up in another way. */
  const by = (way: (typeof rollUps)[number]['by'], minimumKnown: number) =>
    compileRollUp(
      {
        ...prevention,
        rollUps: [
          {
            id: 'any',
            name: reading,
            over: { period: 'half_year' },
            of: way === 'times_met' ? { goal: 'confirmed' } : { score: 'points' },
            by: way,
            minimumKnown: dated(minimumKnown),
          },
        ],
      },
      'any',
      '2014-H1',
    );
  const ways = { sum: by('sum', 1), mean: by('mean', 1), best: by('best', 1), times: by('times_met', 1) };

  it('put the mean between the least and the best, and the sum at the mean of those known', () => {
    fc.assert(
      fc.property(points, (months) => {
        const community = subject('c', months);
        const known = months.filter((value) => value !== null);
        const [sum, mean, best, times] = [ways.sum, ways.mean, ways.best, ways.times].map((way) =>
          rollUp(way, community),
        );
        expect(sum!.known).toBe(known.length);
        if (known.length === 0) {
          expect([sum, mean, best, times].map((each) => each!.value)).toEqual([null, null, null, null]);
          return;
        }
        expect(best!.value).toBe(Math.max(...known));
        expect(mean!.value).toBeLessThanOrEqual(best!.value!);
        expect(mean!.value).toBeGreaterThanOrEqual(Math.min(...known));
        expect(mean!.value! * known.length).toBeCloseTo(sum!.value!, 6);
        expect(times!.value).toBe(known.filter((value) => value >= 90).length);
      }),
    );
  });

  it('do not depend on the order of subjects', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 6 }), (all) => {
        const subjects = all.map((months, index) => subject(`c${index}`, months));
        const station = compiled('station', '2014-H1');
        expect(rollUpSubjects(station, subjects.toReversed())).toEqual(rollUpSubjects(station, subjects));
      }),
    );
  });

  it('add up: the sum of the halves of a year is that of its months', () => {
    const nested = defineRuleSet({
      ...prevention,
      rollUps: [
        { id: 'half', name: reading, over: { period: 'half_year' }, of: { score: 'points' }, by: 'sum' },
        { id: 'of-halves', name: reading, over: { period: 'year' }, of: { rollUp: 'half' }, by: 'sum' },
        { id: 'of-months', name: reading, over: { period: 'year' }, of: { score: 'points' }, by: 'sum' },
      ],
    });
    const [halves, months] = ['of-halves', 'of-months'].map((id) => compileRollUp(nested, id, '2014'));
    fc.assert(
      fc.property(fc.tuple(points, points), ([first, second]) => {
        const year = subject('c', [...first, ...second]);
        expect(rollUp(halves!, year).value).toBe(rollUp(months!, year).value);
      }),
    );
  });

  it('know no less where more is known', () => {
    fc.assert(
      fc.property(points, fc.nat(5), fc.integer({ min: 1, max: 6 }), (months, place, needed) => {
        const more = months.with(place, months[place] ?? 50);
        const mean = by('mean', needed);
        if (rollUp(mean, subject('c', months)).value !== null) {
          expect(rollUp(mean, subject('c', more)).value).not.toBeNull();
        }
      }),
    );
  });
});
