import { type DisputeKind, disputeKinds, type LocalizedText, metricValue, Tallies } from '@beatwork/core';
import type { createPrismaClient } from '@beatwork/graphql';
import type { Dataset } from '../dataset/dataset.ts';

type Pool = ReturnType<typeof createPrismaClient>['pool'];

/** The posts, people and investment of the bureau, and the kinds of disputes that it mediated. */
export interface Overview {
  readonly bureau: LocalizedText;
  /** The first and the last day of the period for which mediations are counted. */
  readonly from: string;
  readonly through: string;
  readonly posts: number;
  readonly communityOfficers: number;
  readonly auxiliaries: number;
  readonly investedYuan: number;
  readonly mediations: number;
  /** The kinds of disputes that were mediated, the most frequent first. */
  readonly kinds: readonly { readonly name: LocalizedText; readonly mediations: number }[];
}

/** Counts posts and people in the dataset, and reads from the database the mediations of the year to date. */
export async function overviewOf(dataset: Dataset, pool: Pool): Promise<Overview> {
  const [bureau] = dataset.rows('bureau');
  const { id, name, timeZone } = bureau!;
  const through = dataset.referenceDate;
  const from = `${through.slice(0, 4)}-01-01`;
  const tallies = new Tallies({ subject: 'bureau', period: 'month', timeZone, bureauOf: () => id });
  for (const establishment of dataset.rows('establishment')) tallies.add('establishment', establishment);
  const counted = tallies.get({ stationId: null, id }, through.slice(0, 7));
  const count = (metric: Parameters<typeof metricValue>[0]) => metricValue(metric, counted).value ?? 0;
  const { rows } = await pool.query<{ kind: DisputeKind; mediations: number }>(
    `SELECT dispute.kind, count(*)::int AS mediations
    FROM mediation
    JOIN dispute ON dispute.station_id = mediation.station_id AND dispute.id = mediation.dispute_id
    JOIN station ON station.id = mediation.station_id
    JOIN branch ON branch.id = station.branch_id
    WHERE branch.bureau_id = $1
      AND mediation.mediated_at >= $2::timestamp AT TIME ZONE $4
      AND mediation.mediated_at < ($3::date + 1)::timestamp AT TIME ZONE $4
    GROUP BY dispute.kind ORDER BY mediations DESC, dispute.kind`,
    [id, from, through, timeZone],
  );
  return {
    bureau: name,
    from,
    through,
    posts: count('postMonths'),
    communityOfficers: count('communityOfficerMonths'),
    auxiliaries: count('auxiliaryMonths'),
    investedYuan: count('communityInvestment'),
    mediations: rows.reduce((sum, { mediations }) => sum + mediations, 0),
    kinds: rows.map(({ kind, mediations }) => ({ name: disputeKinds.labels[kind], mediations })),
  };
}
