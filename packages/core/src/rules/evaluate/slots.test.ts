import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { talliesOf } from '../../testing/index.ts';
import { CounterSlots } from './slots.ts';

const ids: readonly CounterId[] = ['visits', 'mediations', 'caseLeads', 'services', 'medianArrivalMinutes'];

/** Mostly small whole numbers, now and then a large one or, of a median, a fraction. */
const anyTallies = fc
  .tuple(
    talliesOf([...ids, 'visitsCalledBack']),
    fc.constantFrom({}, {}, { visits: 2 ** 40 }, { medianArrivalMinutes: 4.5 }, { services: 2 ** 31 }),
  )
  .map(([tally, unusual]): Tally => ({ ...tally, ...unusual }));

it('reads every tally right, whatever keys and values those before it had', () => {
  fc.assert(
    fc.property(fc.array(anyTallies, { maxLength: 60 }), (tallies) => {
      const slots = new CounterSlots();
      const places = ids.map((id) => slots.slotOf(id));
      const into: number[] = [];
      for (const tally of tallies) {
        slots.read(tally, into);
        expect(places.map((place) => into[place])).toEqual(ids.map((id) => tally[id] ?? 0));
      }
    }),
  );
});

it.each([-1, 0.5, 2 ** 53, Number.NaN, '3', 3n, null, undefined])(
  'reads %s as it does at first once it knows the layout',
  (visits) => {
    const read = (...tallies: readonly unknown[]) => {
      const slots = new CounterSlots();
      const place = slots.slotOf('visits');
      const into: number[] = [];
      for (const tally of tallies) slots.read(tally as Tally, into);
      return into[place];
    };
    const outcomeOf = (readIt: () => unknown) => {
      try {
        return readIt();
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    };
    const atFirst = outcomeOf(() => read({ visits }));
    expect(atFirst).toBe(visits === undefined ? 0 : 'TALLY_INVALID');
    expect(outcomeOf(() => read({ visits: 3 }, { visits: 3 }, { visits }))).toBe(atFirst);
  },
);

it.each([
  ['a value that is no count', { mediations: 5, visits: -1 }],
  ['a name that is no counter', { mediations: 5, vists: 1 }],
])('keeps nothing of a tally that was refused for %s', (_reason, refused) => {
  const slots = new CounterSlots();
  const [mediations, visits] = [slots.slotOf('mediations'), slots.slotOf('visits')];
  const into: number[] = [];
  slots.read({ visits: 3 }, into);
  expect(() => slots.read(refused, into)).toThrow();
  slots.read({ visits: 4 }, into);
  expect([into[mediations], into[visits]]).toEqual([0, 4]);
});
