import { invalidInput } from '../acts/act-error.ts';
import type { Context } from '../context.ts';
import { query } from '../loading/query.ts';

const noSuchBureau = { en: 'there is no such bureau: check the id', zh: '没有此市局：请核对编号' };

/**
 * The day on which the operation began, by the bureau's time zone.
 * @throws ActError InvalidInput where there is no such bureau
 */
export async function findBureau(context: Context, bureauId: string): Promise<{ readonly today: string }> {
  const [bureau] = await query<{ today: string }>(
    context,
    `SELECT ($2::timestamptz AT TIME ZONE time_zone)::date::text AS today FROM bureau WHERE id = $1`,
    [bureauId, context.now.toISOString()],
  );
  if (bureau !== undefined) return bureau;
  throw invalidInput([{ path: 'bureau', code: 'REFERENCE_NOT_FOUND', message: noSuchBureau }]);
}
