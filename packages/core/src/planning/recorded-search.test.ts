import { describe, expect, it } from 'vitest';
import { type LostPersonSearch, lostPersonSearchSchema } from '../model/lost-person-search.ts';
import { searchSweepSchema } from '../model/search-sweep.ts';
import { recordedSearch, searchTimeline } from './recorded-search.ts';
import { searchPlan } from './search-plan.ts';

const at = (time: string) => `2019-05-01T${time}:00.000Z`;
const search = (kind: LostPersonSearch['kind']): LostPersonSearch =>
  lostPersonSearchSchema.parse({
    id: 'n1',
    stationId: 's1',
    communityId: 'c1',
    kind,
    reportedAt: at('06:00'),
    sectors: [
      { id: 'steps', probability: 0.5, squareMetres: 1000, wheelchairPassable: false },
      { id: 'main-road', probability: 0.3, squareMetres: 1000, wheelchairPassable: true },
      { id: 'side-road', probability: 0.1, squareMetres: 1000, wheelchairPassable: true },
    ],
    foundAt: at('10:10'),
    outcome: 'found_safe',
    purgedAt: null,
  });
const sweep = (id: string, sectorId: string, from: string, to: string, found = false) =>
  searchSweepSchema.parse({
    id,
    stationId: 's1',
    searchId: 'n1',
    sectorId,
    memberId: null,
    manner: 'camera',
    startedAt: at(from),
    endedAt: at(to),
    detection: 0.9,
    found,
  });
const sweeps = [sweep('w2', 'side-road', '08:00', '10:10', true), sweep('w1', 'main-road', '06:30', '07:30')];

describe('a stored search', () => {
  it('for a child looks where its chance is highest', () => {
    const { sectors, searches } = recordedSearch(search('child'), sweeps);
    expect(searchPlan(sectors, searches).next).toBe('steps');
  });

  it('for a wheelchair user leaves out where a wheelchair cannot go', () => {
    const { sectors, searches } = recordedSearch(search('wheelchair_user'), sweeps);
    expect(sectors.map(({ id }) => id)).toEqual(['main-road', 'side-road']);
    expect(searches).toEqual([{ sectorId: 'main-road', detection: 0.9 }]);
    expect(searchPlan(sectors, searches).next).toBe('side-road');
  });

  it('has a timeline of all that was done', () => {
    const broadcast = {
      id: 'b1',
      stationId: 's1',
      searchId: 'n1',
      channel: 'radio',
      sentAt: at('06:10'),
    } as const;
    const other = { ...broadcast, id: 'b2', searchId: 'n2' };
    expect(
      searchTimeline(search('child'), sweeps, [broadcast, other]).map(({ kind, recordId }) => [
        kind,
        recordId,
      ]),
    ).toEqual([
      ['reported', null],
      ['broadcast', 'b1'],
      ['sweep_started', 'w1'],
      ['sweep_ended', 'w1'],
      ['sweep_started', 'w2'],
      ['sweep_ended', 'w2'],
      ['found', null],
    ]);
  });
});
