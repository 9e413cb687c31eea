import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RotaDay, rota } from './index.ts';

const worked = (memberId: string, day: string, minutesWorked = 480): RotaDay => ({
  memberId,
  day,
  minutesWorked,
  nightDuty: false,
  restedAfter: null,
});
const night = (memberId: string, day: string, restedAfter: boolean): RotaDay => ({
  ...worked(memberId, day, 600),
  nightDuty: true,
  restedAfter,
});
const dayOf = (number: number) => new Date(Date.UTC(2012, 7, 1 + number)).toISOString().slice(0, 10);

/** The fewest duties to hand over until all have their fair share rounded down or up, by trying all targets. */
function fewestMoves(counts: readonly number[], availability: readonly number[]): number {
  const [total, all] = [counts.reduce((a, b) => a + b, 0), availability.reduce((a, b) => a + b, 0)];
  let fewest = Number.POSITIVE_INFINITY;
  const from = (index: number, left: number, moved: number): void => {
    if (index === counts.length) {
      if (left === 0) fewest = Math.min(fewest, moved);
      return;
    }
    // In whole numbers, so that a share of three is three.
    const down = Math.floor((total * availability[index]!) / all + 1e-9);
    const exact = (total * availability[index]!) % all === 0;
    for (const target of exact ? [down] : [down, down + 1]) {
      from(index + 1, left - target, moved + Math.max(0, counts[index]! - target));
    }
  };
  from(0, total, 0);
  return fewest;
}

describe('the fairness of a rota', () => {
  it('counts nights, weekends, runs and rest', () => {
    const found = rota(
      [{ memberId: 'a' }, { memberId: 'b' }, { memberId: 'c' }],
      [
        // 31 August 2012 was a Friday.
        night('a', '2012-09-01', true),
        night('a', '2012-08-31', false),
        night('a', '2012-09-03', true),
        worked('b', '2012-09-02'),
        worked('b', '2012-09-08', 0),
        night('b', '2012-09-05', true),
      ],
    );
    expect(found.members).toEqual([
      {
        memberId: 'a',
        nights: 3,
        weekendDays: 1,
        minutesWorked: 1800,
        restedAfterNight: 2,
        longestRunOfNights: 2,
      },
      {
        memberId: 'b',
        nights: 1,
        weekendDays: 1,
        minutesWorked: 1080,
        restedAfterNight: 1,
        longestRunOfNights: 1,
      },
      {
        memberId: 'c',
        nights: 0,
        weekendDays: 0,
        minutesWorked: 0,
        restedAfterNight: 0,
        longestRunOfNights: 0,
      },
    ]);
    expect(found.restAfterNight).toEqual({ rested: 3, nights: 4, share: 0.75 });
    // Four nights for three: 1 or 2 each.
    expect([found.nights.toMove, found.weekendDays.toMove]).toEqual([1, 0]);
    expect(found.sentence.zh).toBe(
      '夜间值班：每人0至3次，共4次，需调换1次方可均衡。周末值班：每人0至1天，已均衡。值班后补休3次，共4次（75%）。',
    );
  });

  it('knows holidays, and weekends that are worked instead', () => {
    const days = [worked('a', '2012-10-01'), worked('a', '2012-09-29')];
    const weekend = (restDays?: string[]) =>
      rota([{ memberId: 'a' }], days, restDays ? { restDays } : {}).weekendDays.total;
    expect([weekend(), weekend(['2012-10-01']), weekend([])]).toEqual([1, 1, 0]);
  });

  it('says how many duties would have to change hands, by trying all even rotas', () => {
    const cases = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cases, (list) => {
        const members = list.map(([, quarters], index) => ({
          memberId: `m${index}`,
          availability: quarters / 4,
        }));
        const days = list.flatMap(([nights], index) =>
          Array.from({ length: nights }, (_, number) => night(`m${index}`, dayOf(number), true)),
        );
        const { nights } = rota(members, days);
        expect(nights.toMove).toBe(
          fewestMoves(
            list.map(([count]) => count),
            list.map(([, quarters]) => quarters),
          ),
        );
        expect(nights.shares.reduce((sum, { fairShare }) => sum + fairShare, 0)).toBeCloseTo(nights.total, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('has no rate of rest where there were no nights', () => {
    const { restAfterNight, sentence } = rota([{ memberId: 'a' }], []);
    expect(restAfterNight.share).toBeNull();
    expect(sentence.en).toBe('No nights. No weekend days. No rest was due.');
  });

  const a = { memberId: 'a' };
  it.each([
    [[], [], {}, 'members is []'],
    [[a, a], [], {}, 'members.memberId is a'],
    [[{ ...a, availability: 0 }], [], {}, 'members[0].availability is 0'],
    [[a], [worked('b', '2012-08-27')], {}, 'days.memberId is b'],
    [[a], [worked('a', '2012-8-27')], {}, 'days[0].day is 2012-8-27'],
    [
      [a],
      [worked('a', '2012-08-27'), worked('a', '2012-08-27')],
      {},
      'days is a 2012-08-27, but must be named once',
    ],
    [[a], [worked('a', '2012-08-27', -1)], {}, 'days[0].minutesWorked is -1'],
    [[a], [{ ...worked('a', '2012-08-27'), restedAfter: true }], {}, 'days.restedAfter is true'],
    [[a], [], { restDays: ['x'] }, 'options.restDays[0] is x'],
  ])('refuses %j with %j, %j', (members, days, options, message) => {
    expect(() => rota(members, days, options)).toThrow(message);
  });
});
