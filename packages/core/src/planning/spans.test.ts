import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonOf, type Span, spansWithout, unionOf } from './spans.ts';

/** Spans over a line of 60 moments; what they hold can be listed. */
const spans = fc.array(
  fc
    .tuple(fc.nat({ max: 59 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]): Span => ({ start, end: Math.min(60, start + length) })),
  { maxLength: 8 },
);
const moments = (held: readonly Span[]) =>
  Array.from({ length: 60 }, (_, moment) => moment).filter((moment) =>
    held.some(({ start, end }) => moment >= start && moment < end),
  );

describe('spans', () => {
  it('are united, cut and removed as the sets of their moments are', () => {
    fc.assert(
      fc.property(spans, spans, (some, others) => {
        const [one, other] = [unionOf(some), unionOf(others)];
        const inOther = new Set(moments(other));
        expect(moments(one)).toEqual(moments(some));
        expect(moments(commonOf(one, other))).toEqual(moments(one).filter((moment) => inOther.has(moment)));
        expect(moments(spansWithout(one, other))).toEqual(
          moments(one).filter((moment) => !inOther.has(moment)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never touch each other in a union, and are in order', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const united = unionOf(some);
        united.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThan(united[index]!.end);
        });
      }),
    );
  });
});
