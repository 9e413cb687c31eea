import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import { talliesOf } from '../../testing/index.ts';
import { CounterSlots } from './slots.ts';

const ids: readonly CounterId[] = ['visits', 'mediations', 'caseLeads', 'services'];

it('reads every tally right, whatever keys those before it had', () => {
  fc.assert(
    fc.property(fc.array(talliesOf([...ids, 'visitsCalledBack']), { maxLength: 60 }), (tallies) => {
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
