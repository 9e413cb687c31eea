import type { CompiledRuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { batched } from '../../loading/batched.ts';
import { type Key, keysSql, type Numbered } from '../../loading/keys.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { tallyTableOf } from '../../tallies/counted-tables.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { loadEarlierMonths } from '../judging/earlier-months.ts';
import { countersSql, type MemberTally, memberTallyColumns } from '../judging/scored-members.ts';
import { todaySql } from '../judging/today.ts';
import { MemberType } from '../organisation/member.ts';
import { judgementArguments, rulesOf } from '../rules/month-rules.ts';
import { type MemberScorecard, ScorecardType } from './scorecard.type.ts';
import { explain } from './scorecards.ts';

builder.objectField(MemberType, 'scorecard', (t) =>
  t.field({
    type: ScorecardType,
    description:
      "The member's results in a month, and why. For a role without awards, the list of awards is empty.",
    args: judgementArguments(),
    resolve: ({ stationId, id }, args, context) => {
      checkScoreAccess(context.viewer, stationId);
      return loadScorecard(context, rulesOf(context, args), [stationId, id]);
    },
  }),
);

/** The scorecard of a member who exists. All scorecards that one level of a query asks for take one statement. */
function loadScorecard(context: Context, rules: CompiledRuleSet, member: Key): Promise<MemberScorecard> {
  const { id, version } = rules.ruleSet;
  return batched<Key, MemberScorecard>(
    context,
    `scorecard:${id}:${version}:${rules.period}`,
    async (keys) => {
      const earlier = await loadEarlierMonths(context, rules);
      const parameters = new Parameters();
      const rows = await query<MemberTally & Numbered & { today: string }>(
        context,
        `SELECT t.n::int AS "_n", ${memberTallyColumns(earlier, parameters)}, ${todaySql('t.station_id', context, parameters)} AS today
FROM (
  SELECT k.n, m.station_id, m.id AS member_id, m.role, ${countersSql('tally')}
  FROM ${keysSql(keys, parameters)}
  JOIN member m ON m.station_id = k.k1 AND m.id = k.k2
  LEFT JOIN ${tallyTableOf('member')} tally
    ON tally.station_id = m.station_id AND tally.subject_id = m.id
    AND tally.month = ${parameters.add(`${rules.period}-01`, 'date')}
) t`,
        parameters.values,
      );
      const toCard = explain(rules, earlier);
      const cards = new Map(rows.map(({ _n, ...row }) => [_n, toCard(row)]));
      return keys.map((_, place) => cards.get(place + 1)!);
    },
  ).load(member);
}
