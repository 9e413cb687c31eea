import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
}, 60_000);
afterAll(() => gateway.drop());

const series = `query ($metric: MetricId!, $of: ID, $from: Month = "2013-12", $through: Month = "2014-02") {
  metricSeries(metric: $metric, of: $of, from: $from, through: $through) {
    metric { id } months { month value numerator denominator reason } } }`;

interface Series {
  readonly metric: { readonly id: string };
  readonly months: readonly {
    readonly month: string;
    readonly value: number | null;
    readonly reason: string | null;
  }[];
}

async function valuesOf(metric: string, of?: string) {
  const { data, errors } = await gateway.ask<{ metricSeries: Series }>(series, { variables: { metric, of } });
  expect(errors).toBeUndefined();
  return data!.metricSeries.months.map(({ value }) => value);
}

describe('a metric by month', () => {
  it('is counted for a member and for every area, months without records included', async () => {
    const alpha = await valuesOf('VISITS', idOf('Station', 'alpha'));
    expect(alpha[0]).toBe(0);
    expect(alpha.reduce((sum, each) => sum! + each!, 0)).toBe(9);
    expect(await valuesOf('VISITS', idOf('Member', 'alpha', 'm1'))).toEqual([0, 5, 2]);
    expect(await valuesOf('VISITS', idOf('Post', 'alpha', 'p1'))).toEqual([0, 5, 2]);
    expect(await valuesOf('VISITS', idOf('Community', 'alpha', 'c1'))).toEqual([0, 7, 2]);
    expect(await valuesOf('VISITS', idOf('Bureau', 'harbour'))).toEqual([0, 8, 2]);
    expect((await valuesOf('VISITS')).reduce((sum, each) => sum! + each!, 0)).toBe(11);
  });

  it('has the parts of shares, and says where there are no cases', async () => {
    const { answer, statements } = await gateway.count<{ metricSeries: Series }>(series, {
      variables: { metric: 'VISIT_SATISFACTION_RATE' },
    });
    expect(answer.data).toMatchSnapshot();
    expect(answer.data!.metricSeries.months[0]).toMatchObject({ value: null, reason: 'NO_CASES' });
    expect(statements).toHaveLength(1);
  });

  it('has different values and medians of one station, and of several together', async () => {
    const alpha = idOf('Station', 'alpha');
    const harbour = idOf('Bureau', 'harbour');
    expect(await valuesOf('HOUSEHOLDS_VISITED', alpha)).toEqual([0, 7, 2]);
    expect(await valuesOf('HOUSEHOLDS_VISITED', harbour)).toEqual([0, 8, 2]);
    const medians = await valuesOf('MEDIAN_WAITING_MINUTES', alpha);
    expect(medians).toContain(12);
    expect(await valuesOf('MEDIAN_WAITING_MINUTES', harbour)).toEqual(medians);
  });

  it.each([
    [{ from: '2014-03' }, 'MONTHS_INVALID'],
    [{ from: '2004-01' }, 'MONTHS_INVALID'],
    [{ of: idOf('Station', 'omega') }, 'NOT_FOUND'],
    [{ of: idOf('Member', 'alpha', 'm99') }, 'NOT_FOUND'],
    [{ of: idOf('Dispute', 'alpha', 'd1') }, 'ID_INVALID'],
    [{ of: idOf('Member', 'alpha', 'm1'), metric: 'TRAINING_SESSIONS' }, 'METRIC_NOT_OF_KIND'],
    [{ of: idOf('Post', 'alpha', 'p1'), metric: 'TRAINING_MINUTES_PER_SESSION' }, 'METRIC_NOT_OF_KIND'],
  ])('%o is %s, in both languages', async (variables, code) => {
    const { errors } = await gateway.ask(series, { variables: { metric: 'VISITS', ...variables } });
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  });

  it('is read by those who may read scores, of their own stations', async () => {
    const codeFor = async (viewer: object, of?: string) => {
      const { errors } = await gateway.ask(series, {
        viewer: viewer as never,
        variables: { metric: 'VISITS', of },
      });
      return errors?.[0]?.extensions.code;
    };
    expect(await codeFor({ id: 'anonymous', role: 'public' })).toBe('UNAUTHENTICATED');
    const officer = { id: 'o', role: 'officer', stations: ['beta'] };
    expect(await codeFor(officer, idOf('Member', 'alpha', 'm1'))).toBe('FORBIDDEN_STATION');
    expect(await codeFor(officer, idOf('Post', 'alpha', 'p1'))).toBe('FORBIDDEN_STATION');
    expect(await codeFor(officer, idOf('Member', 'beta', 'm1'))).toBeUndefined();
    const { data } = await gateway.ask<{ metricSeries: Series }>(series, {
      viewer: officer as never,
      variables: { metric: 'VISITS' },
    });
    expect(data!.metricSeries.months.reduce((sum, { value }) => sum + value!, 0)).toBe(1);
  });
});
