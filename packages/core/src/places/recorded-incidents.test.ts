import { describe, expect, it } from 'vitest';
import { type Incident, incidentSchema } from '../model/incident.ts';
import { caseSeries } from './case-series.ts';
import { hotSpots } from './hot-spots.ts';
import { incidentsWithPlaces, seriesIncidents, timedIncidents } from './recorded-incidents.ts';
import { timeWindows } from './time-windows.ts';

const incident = (number: number, over: Partial<Incident> = {}): Incident =>
  incidentSchema.parse({
    id: `i${number}`,
    stationId: 's1',
    communityId: 'c1',
    kind: 'pickpocketing',
    offence: 'public_order',
    occurredAt: new Date(Date.UTC(2021, 11, 1 + (number % 28), 2)).toISOString(),
    occurredUntil: null,
    place: { x: (number * 377) % 3000, y: (number * 911) % 3000 },
    methods: [],
    target: null,
    serious: false,
    seriesId: null,
    solved: false,
    lossYuan: 0,
    injured: 0,
    ...over,
  });

describe('stored incidents', () => {
  it('lead to the market that is a hot spot', () => {
    const records = [
      ...Array.from({ length: 30 }, (_, number) =>
        incident(number, { place: { x: 1010 + number, y: 1020 } }),
      ),
      ...Array.from({ length: 60 }, (_, number) => incident(100 + number)),
      incident(999, { place: null }),
    ];
    const { spots, cells } = hotSpots(incidentsWithPlaces(records), {
      coordinates: 'metres',
      cells: { kind: 'square', metres: 100 },
    });
    expect(spots).toHaveLength(1);
    expect(cells[0]).toMatchObject({ hot: true });
    expect(cells[0]!.count).toBeGreaterThanOrEqual(30);
  });

  it('lead to the series of phones picked at markets, done alike', () => {
    const market = { methods: ['in_a_crowd', 'pocket_or_bag'], target: 'phone' } as const;
    const records = [
      incident(1, { ...market, place: { x: 0, y: 0 } }),
      incident(4, { ...market, place: { x: 5000, y: 0 } }),
      incident(9, { ...market, methods: ['in_a_crowd', 'pocket_or_bag', 'several_persons'], place: null }),
      incident(5, { methods: ['window_smashed', 'at_night'], target: 'parked_car', place: { x: 0, y: 0 } }),
    ];
    const { series } = caseSeries(seriesIncidents(records), {
      coordinates: 'metres',
      withinDays: 60,
      withinMetres: 500,
    });
    expect(series.map(({ incidents }) => incidents)).toEqual([['i1', 'i4', 'i9']]);
    expect(series[0]!.methodsOfAll).toEqual(['in_a_crowd', 'pocket_or_bag']);
  });

  it('spread a burglary over the hours in which it can have happened', () => {
    const away = incident(1, {
      kind: 'burglary',
      occurredAt: '2021-12-06T00:00:00.000Z',
      occurredUntil: '2021-12-06T04:00:00.000Z',
    });
    expect(timedIncidents([away, incident(2)])).toEqual([
      { earliest: '2021-12-06T00:00:00.000Z', latest: '2021-12-06T04:00:00.000Z' },
      { occurredAt: '2021-12-03T02:00:00.000Z' },
    ]);
    expect(() =>
      timeWindows(timedIncidents([away]), { timeZone: 'Asia/Shanghai', windowMinutes: 120 }),
    ).not.toThrow();
  });
});
