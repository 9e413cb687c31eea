import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CounterId, metrics } from '../../metrics/catalogue.ts';
import type { RecordType } from '../../metrics/record-types.ts';
import type { Tally } from '../../metrics/tally.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import { compileRollUp, rollUpSubjects } from '../../rules/roll-up/index.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { examples } from './examples.ts';
import { stationGrade } from './rule-set.ts';

const compiled = compileRuleSet(stationGrade, '2024');
const evaluate = evaluatorFor(compiled, null);
const grades = ['fifth', 'fourth', 'third', 'second', 'first'];

/** Good work that is a part of no whole, or that makes a failure of its whole a success. */
const goodWork: readonly (readonly [part: CounterId, whole?: CounterId])[] = [
  ['mediationsSettled', 'mediations'],
  ['agreementsPerformed', 'agreementsDue'],
  ['plannedPatrolsDone', 'patrolsPlanned'],
  ['casesSolved', 'cases'],
  ['servicesCompleted', 'servicesTracked'],
  ['servicesRecognised', 'services'],
  ['postCoveredMinutes', 'postOpenMinutes'],
  ['nightDutiesRested', 'nightDuties'],
  ['communityTeamDays', 'officerDays'],
  ['educationEvents'],
  ['trainingMinutes'],
  ['recognitions'],
];
/** A year with all points: every border lies a little below it. */
const full: Tally = { ...examples[0]!.counts, cases: 20, casesSolved: 10 };
/** Years with less good work than that, often only a little less. */
const years: fc.Arbitrary<Tally> = fc
  .record(
    Object.fromEntries(
      goodWork.map(([part]) => {
        const most = full[part]!;
        const little = fc.integer({ min: Math.floor(most * 0.85), max: most });
        return [part, fc.oneof(little, fc.constant(most), fc.nat(most))];
      }),
    ),
  )
  .map((done) => ({ ...full, ...done }));

const gradeOf = (counts: Parameters<typeof evaluate>[0]) => {
  const { points, level } = evaluate(counts).scores.at(-1)!;
  return { points: points!, level: level! };
};

describe('the grade of a station', () => {
  checkExamples(stationGrade, examples);

  it('never falls for better work', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...goodWork), (year, [part, whole]) => {
        const done = year[part] ?? 0;
        if (whole !== undefined && done >= (year[whole] ?? 0)) return;
        const before = gradeOf(year);
        const after = gradeOf({ ...year, [part]: done + 1 });
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(grades.indexOf(after.level)).toBeGreaterThanOrEqual(grades.indexOf(before.level));
      }),
    );
  });

  it('is the fifth for a serious problem, whatever else was done', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 5 }), (year, seriousIncidents) => {
        expect(evaluate({ ...year, seriousIncidents }).scores.at(-1)).toMatchObject({
          points: 0,
          level: 'fifth',
          veto: 'serious-problem',
        });
      }),
    );
  });

  it('is the first only with every mandatory condition', () => {
    fc.assert(
      fc.property(fc.nat(3650), fc.nat(2), (communityTeamDays, complaintsSubstantiated) => {
        const { goals, scores } = evaluate({ ...full, communityTeamDays, complaintsSubstantiated });
        const met = goals.every(({ outcome }) => outcome === 'met');
        const { points, level } = scores.at(-1)!;
        expect(level === 'first').toBe(met && points! >= 95);
      }),
    );
  });

  it('has a mean over the stations of a branch, and a serious problem weighs in it', () => {
    const branch = compileRollUp(stationGrade, 'branch-mean', '2024');
    const station = (subjectId: string, counts: Tally) => ({
      subjectId,
      evaluationOf: () => evaluate(counts),
    });
    const { value, known } = rollUpSubjects(branch, [
      station('s1', full),
      station('s2', { ...full, callQualityProblems: 39 }),
      station('s3', { ...full, seriousIncidents: 1 }),
    ]);
    // (100 + 95 + 0) / 3
    expect({ value, known }).toEqual({ value: 65, known: 3 });
  });

  it('says what is missing where there is no grade', () => {
    const { sentence } = scorecardOf(compiled, null, { ...full, mediations: 9, workdays: 0 }).scores.at(-1)!;
    expect(sentence).toEqual({
      en: 'Grade: no points can be given, because 2 parts are unknown: disputes (settled), team (training).',
      zh: '等级评定得分：无法计分，以下2项情况不明：矛盾不上交（化解）、队伍建设（教育训练）。',
    });
  });

  it('is unknown without the records that it rests on', () => {
    // Without one of these it is known that there was none: other records show that the station keeps records.
    const knownWithout: readonly RecordType[] = [
      'educationEvent',
      'recognition',
      'incident',
      'disputeDevelopment',
      'trainingSession',
    ];
    const types = new Set((Object.keys(full) as CounterId[]).map((id) => metrics[id].record as RecordType));
    for (const type of [...types].filter((each) => !knownWithout.includes(each))) {
      const rest = Object.entries(full).filter(([id]) => metrics[id as CounterId].record !== type);
      expect(evaluate(Object.fromEntries(rest)).scores.at(-1), type).toMatchObject({
        points: null,
        level: null,
      });
    }
  });

  it('says why, and what leads to the next grade', () => {
    const example = examples.find(({ title }) => title.en.startsWith('one education event fewer'))!;
    const card = scorecardOf(compiled, null, example.counts).scores.at(-1)!;
    expect(card.level?.name).toEqual({ en: 'second grade', zh: '二级' });
    expect(card.pointsToNextBand).toBeCloseTo(0.37, 10);
    expect(card.sentence.zh).toBe('等级评定得分：94.63分，二级。');
  });
});
