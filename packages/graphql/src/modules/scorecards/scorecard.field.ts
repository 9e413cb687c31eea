import type { CompiledRuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { batched } from '../../loading/batched.ts';
import { loadByStation } from '../../loading/by-station.ts';
import { type Batch, type Key, keysSql, type Numbered, stationSql } from '../../loading/keys.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { recordTypes } from '../../records/index.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { earlierTalliesSql, loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { todaySql } from '../judging/has-begun.ts';
import {
  judgementArguments,
  periodArguments,
  ruleSetArgument,
  rulesOf,
} from '../judging/judgement-arguments.ts';
import { type SubjectRow, subjectColumns, tallyJoinSql } from '../judging/scored-subjects.ts';
import { kindJudged, subjectsOf } from '../judging/subjects.ts';
import { MemberType } from '../organisation/member.ts';
import { ScorecardType } from './scorecard.type.ts';
import { explain } from './scorecards.ts';
import type { SubjectScorecard } from './subject-scorecard.ts';

builder.objectField(MemberType, 'scorecard', (t) =>
  t.field({
    type: ScorecardType,
    description:
      "The member's results in a period, and why. For a role without awards, the list of awards is empty.",
    args: judgementArguments(),
    resolve: async ({ stationId, id }, args, context) =>
      loadScorecard(context, 'member', await rulesOf(context, args), [stationId, id]),
  }),
);

for (const kind of ['post', 'community', 'station'] as const) {
  const { type } = recordTypes(kind);
  builder.objectField(type, 'scorecard', (t) =>
    t.field({
      type: ScorecardType,
      description: `The results of the ${kind} in a period, and why.`,
      args: { ...periodArguments(), ...ruleSetArgument() },
      resolve: async ({ stationId = '', id }, args, context) =>
        loadScorecard(
          context,
          kind,
          await rulesOf(context, args),
          kind === 'station' ? [id, id] : [stationId, id],
        ),
    }),
  );
}

/**
 * The scorecard of a subject that exists.
 * @throws RULE_SET_FOR_OTHERS where the rules judge another kind
 */
function loadScorecard(
  context: Context,
  kind: TallyKind,
  rules: CompiledRuleSet,
  subject: readonly [station: string, id: string],
): Promise<SubjectScorecard> {
  checkScoreAccess(context.viewer, subject[0]);
  const { id, subject: judged } = rules.ruleSet;
  if (judged !== kind) {
    throw new GatewayError('RULE_SET_FOR_OTHERS', { ruleSet: id, subject: judged, asked: kind });
  }
  return loadInBatches(context, rules, subject);
}

/** The scorecard of a subject that exists. All scorecards that one level of a query asks for take one statement. */
function loadInBatches(context: Context, rules: CompiledRuleSet, subject: Key): Promise<SubjectScorecard> {
  const { id, version } = rules.ruleSet;
  return batched<Key, SubjectScorecard>(context, `scorecard:${id}:${version}:${rules.period}`, (keys) =>
    loadByStation(context, keys, (batch) => loadBatch(context, rules, batch)),
  ).load(subject);
}

async function loadBatch(
  context: Context,
  rules: CompiledRuleSet,
  batch: Batch,
): Promise<readonly SubjectScorecard[]> {
  const earlier = await loadEarlierPeriods(context, rules);
  const parameters = new Parameters();
  const subjects = subjectsOf(kindJudged(rules.ruleSet));
  const station = stationSql(batch, parameters);
  const { columns, join } = tallyJoinSql(rules, [], { station, id: subjects.id }, parameters);
  const rows = await query<SubjectRow & Numbered & { readonly today: string }>(
    context,
    `SELECT t.n::int AS "_n", ${subjectColumns(rules)}, ${todaySql('t.station_id', context, parameters)} AS today
FROM (
  SELECT k.n, ${subjects.station} AS station_id, ${subjects.id} AS subject_id, ${subjects.role} AS role, ${columns},
    ${earlierTalliesSql(rules, earlier, { station, subject: subjects.id }, parameters)} AS earlier
  FROM ${keysSql(batch, parameters)}
  JOIN ${subjects.from} ON ${subjects.station} = ${station} AND ${subjects.id} = k.k2
  ${join}
) t`,
    parameters.values,
  );
  const toCard = explain(rules, earlier);
  const cards = new Map(rows.map((row) => [row._n, toCard(row)]));
  return batch.keys.map((_, place) => cards.get(place + 1)!);
}
