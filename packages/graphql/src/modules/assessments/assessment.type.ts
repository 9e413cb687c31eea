import { type Award, type MetricId, metricsOf, metricValue, type Outcome } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { loadOne } from '../../loading/load-one.ts';
import { query } from '../../loading/query.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { recordTypes } from '../../records/index.ts';
import { recordTable } from '../../records/record-table.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { kindJudged } from '../judging/subjects.ts';
import { countersOfRules, tallyReader } from '../judging/tallies-read.ts';
import { MetricValueType } from '../metrics/metric.type.ts';
import { MemberRole, MemberType } from '../organisation/member.ts';
import { GoalType } from '../rules/goal.type.ts';
import { goalNamed, scoreNamed } from '../rules/rule-references.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { LevelType, ScoreType } from '../rules/score.type.ts';
import { OutcomeEnum } from '../scorecards/comparison.type.ts';
import {
  type AssessmentRow,
  loadAssessment,
  type OfRules,
  type ResultRow,
  rulesOfAssessment,
  withRules,
} from './assessment-row.ts';
import { type ChangeRow, changesConnection, type ResultOrder, resultsConnection } from './result-pages.ts';

interface SubjectKey {
  readonly stationId: string;
  readonly subjectId: string;
}

const AssessedSubjectType = builder.objectRef<OfRules<SubjectKey>>('AssessedSubject').implement({
  description:
    'Who was judged in a published assessment: the code stays, also where the subject has been removed since.',
  fields: (t) => ({
    station: t.field({
      type: recordTypes('station').type,
      description: 'The station.',
      resolve: ({ row }, _args, context) =>
        loadOne(context, recordTable('station'), [row.stationId]) as never,
    }),
    code: t.string({
      description: 'The code in the station; of a station, its own.',
      resolve: ({ row }) => row.subjectId,
    }),
    member: t.field({
      type: MemberType,
      nullable: true,
      description: 'The member; null where others are judged, and where the member has been removed since.',
      resolve: ({ ruleSet, row }, _args, context) =>
        kindJudged(ruleSet) === 'member'
          ? (loadOne(context, recordTable('member'), [row.stationId, row.subjectId]) as never)
          : null,
    }),
  }),
});

const AssessedGoalType = builder
  .objectRef<OfRules<{ readonly code: string; readonly outcome: Outcome }>>('AssessedGoal')
  .implement({
    description: 'The published outcome of an award or a requirement.',
    fields: (t) => ({
      goal: t.field({
        type: GoalType,
        description: 'The award or requirement.',
        resolve: ({ ruleSet, row }) => goalNamed({ ruleSet, value: row.code }),
      }),
      outcome: t.field({
        type: OutcomeEnum,
        description: 'Whether it was met, was not met, or could not be judged.',
        resolve: ({ row }) => row.outcome,
      }),
    }),
  });

interface Scored {
  readonly code: string;
  readonly points: number | null;
  readonly level: string | null;
}

const AssessedScoreType = builder.objectRef<OfRules<Scored>>('AssessedScore').implement({
  description: 'The published points and level of a score.',
  fields: (t) => ({
    score: t.field({
      type: ScoreType,
      description: 'The score.',
      resolve: ({ ruleSet, row }) => scoreNamed({ ruleSet, value: row.code })!,
    }),
    points: t.float({
      nullable: true,
      description: 'The points; null where they were unknown.',
      resolve: ({ row }) => row.points,
    }),
    level: t.field({
      type: LevelType,
      nullable: true,
      description:
        'The level; null where it was unknown, where none was reached, and where the score has none.',
      resolve: ({ ruleSet, row }) => {
        const bands = scoreNamed({ ruleSet, value: row.code })?.value.bands ?? [];
        const band = bands.find(({ id }) => id === row.level);
        return band === undefined ? null : { ruleSet, value: band };
      },
    }),
  }),
});

const AssessmentResultType = builder.objectRef<OfRules<ResultRow>>('AssessmentResult').implement({
  description:
    'The result of one subject in a published assessment. Analysts, officers and supervisors may read it.',
  fields: (t) => ({
    subject: t.field({
      type: AssessedSubjectType,
      description: 'Who was judged.',
      resolve: (result) => result,
    }),
    role: t.field({
      type: MemberRole,
      nullable: true,
      description: 'The role in which a member was judged; null of others.',
      resolve: ({ row }) => row.role,
    }),
    awardsEarned: t.int({
      description: 'How many awards were earned.',
      resolve: ({ row }) => row.awardsEarned,
    }),
    goals: t.field({
      type: [AssessedGoalType],
      description: 'The outcomes of the awards and requirements that existed for the subject.',
      resolve: ({ ruleSet, row }) =>
        [...ruleSet.awards, ...ruleSet.requirements]
          .filter(({ id }) => Object.hasOwn(row.outcomes, id))
          .map(({ id }) => ({ ruleSet, row: { code: id, outcome: row.outcomes[id]! } })),
    }),
    scores: t.field({
      type: [AssessedScoreType],
      description: 'The points and levels of the scores that existed for the subject.',
      resolve: ({ ruleSet, row }) =>
        ruleSet.scores
          .filter(({ id }) => Object.hasOwn(row.scores, id))
          .map(({ id }) => ({ ruleSet, row: { code: id, ...row.scores[id]! } })),
    }),
    values: t.field({
      type: [MetricValueType],
      description:
        'The values of the metrics that the rules use, from the counts by which the subject was judged.',
      resolve: ({ ruleSet, row }) => {
        const counters = countersOfRules(ruleSet);
        const tally = tallyReader(counters)(row.tally);
        const metrics = new Set<MetricId>([...metricsOf(ruleSet), ...counters]);
        return [...metrics].map((metric) => {
          const { value, numerator, denominator } = metricValue(metric, tally);
          return { metric, value, numerator, denominator };
        });
      },
    }),
  }),
});

const AssessmentChangeType = builder.objectRef<OfRules<ChangeRow>>('AssessmentChange').implement({
  description: 'A subject whose counts or outcomes are different today from those that were published.',
  fields: (t) => ({
    subject: t.field({
      type: AssessedSubjectType,
      description: 'Whom it concerns.',
      resolve: (change) => change,
    }),
    published: t.field({
      type: AssessmentResultType,
      nullable: true,
      description: 'What was published; null of a subject that was not judged then.',
      resolve: ({ ruleSet, row }) => (row.published === null ? null : { ruleSet, row: row.published }),
    }),
    today: t.field({
      type: AssessmentResultType,
      nullable: true,
      description: 'The result by the same rules today; null of a subject that is not judged any more.',
      resolve: ({ ruleSet, row }) => (row.today === null ? null : { ruleSet, row: row.today }),
    }),
  }),
});

interface NamingRow extends SubjectKey {
  readonly award: Award['id'];
  readonly rank: number;
  readonly byNumber: boolean;
}

const AssessmentNamingType = builder.objectRef<OfRules<NamingRow>>('AssessmentNaming').implement({
  description: 'Who was named for an award in a published assessment. Open to everyone.',
  fields: (t) => ({
    subject: t.field({ type: AssessedSubjectType, description: 'Who was named.', resolve: (named) => named }),
    award: t.field({
      type: GoalType,
      description: 'The award.',
      resolve: ({ ruleSet, row }) => goalNamed({ ruleSet, value: row.award }),
    }),
    rank: t.int({
      description: 'The rank among all who earned the award and could be named, starting at 1.',
      resolve: ({ row }) => row.rank,
    }),
    byNumber: t.boolean({
      description: 'Whether another one of the same rank was not named because of a higher number.',
      resolve: ({ row }) => row.byNumber,
    }),
  }),
});

const ResultOrderEnum = builder.enumType('AssessmentResultOrder', {
  description: 'The orders in which published results are listed.',
  values: {
    AWARDS_EARNED: {
      value: 'awardsEarned',
      description: 'The most awards first, then by station and code 获星数降序.',
    },
    SUBJECT: { value: 'subject', description: 'By station and code 按单位和编号.' },
  } as const satisfies Record<string, { value: ResultOrder; description: string }>,
});

const ResultConnection = defineConnection(AssessmentResultType, 'results');
const ChangeConnection = defineConnection(AssessmentChangeType, 'changes');

export const AssessmentType = builder.objectRef<AssessmentRow>('Assessment');

AssessmentType.implement({
  description:
    'A published assessment: the results of a bureau in a period, as they were when it was published. Later edits, deletions and new rules do not change it. Everyone may read who was named; the results are for analysts, officers and supervisors.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id, for the query `assessment`.' }),
    bureau: t.field({
      type: recordTypes('bureau').type,
      description: 'The bureau.',
      resolve: ({ bureauId }, _args, context) => loadOne(context, recordTable('bureau'), [bureauId]) as never,
    }),
    ruleSet: t.field({
      type: RuleSetType,
      description: 'The rules by which it was judged, in the version that was used.',
      resolve: (assessment) => rulesOfAssessment(assessment).ruleSet,
    }),
    ruleSetText: t.string({
      description: 'The same rules as the text of a JSON document.',
      resolve: ({ rules }) => JSON.stringify(rules),
    }),
    period: t.expose('period', { type: 'Period', description: 'The period.' }),
    issue: t.exposeInt('issue', {
      description: 'The number of the issue, from 1. A later issue replaces it.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description:
        'Why it was published; null where no reason was given. An issue that replaces a former one always has one.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    publishedBy: t.string({
      nullable: true,
      description:
        'Who published it: the `sub` of the token; null, with an error, for those who may not read scores.',
      resolve: ({ publishedBy }, _args, { viewer }) => {
        checkScoreAccess(viewer);
        return publishedBy;
      },
    }),
    replacedBy: t.field({
      type: AssessmentType,
      nullable: true,
      description: 'The issue that replaced it; null where it is the newest one.',
      resolve: ({ replacedById }, _args, context) =>
        replacedById === null ? null : loadAssessment(context, replacedById),
    }),
    named: t.field({
      type: [AssessmentNamingType],
      description: 'Those who were named, by award and rank; empty where the rules name nobody.',
      resolve: async (assessment, _args, context) => {
        const rows = await query<NamingRow>(
          context,
          `SELECT station_id AS "stationId", subject_id AS "subjectId", award, rank, by_number AS "byNumber"
FROM assessment_naming WHERE assessment_id = $1 ORDER BY place`,
          [assessment.id],
        );
        return withRules(assessment, rows);
      },
    }),
    results: t.field({
      type: ResultConnection,
      description: 'The results of everyone who was judged, as far as the viewer may see them.',
      args: {
        ...pageArguments(),
        orderBy: t.arg({
          type: ResultOrderEnum,
          required: true,
          defaultValue: 'awardsEarned',
          description: 'The order of the list.',
        }),
      },
      complexity: costOfPage,
      resolve: (assessment, { orderBy, ...args }, context) => {
        checkScoreAccess(context.viewer);
        return resultsConnection(context, assessment, orderBy, args);
      },
    }),
    changes: t.field({
      type: ChangeConnection,
      description:
        'Those whose counts or outcomes are different today, judged by the same rules: what has changed since it was published. The whole bureau is judged anew for it.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: (assessment, args, context) => {
        checkScoreAccess(context.viewer);
        return changesConnection(context, assessment, args);
      },
    }),
  }),
});
