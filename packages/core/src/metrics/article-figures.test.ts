import { describe, expect, it } from 'vitest';
import { records } from '../records/records.ts';
import type { MetricId } from './catalogue.ts';
import type { RecordType } from './record-types.ts';
import { Tallies } from './tallies/tallies.ts';
import { metricValue } from './tally.ts';

/** So many records of a type, each made by its place. Every one is checked against its schema. */
type Records = readonly [RecordType, number, (place: number) => object];

const noon = (place: number) => `2021-01-${String(1 + (place % 28)).padStart(2, '0')}T04:00:00.000Z`;
const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

function measure(made: readonly Records[], ids: readonly MetricId[]) {
  const tallies = new Tallies({ subject: 'station', period: 'year', timeZone: 'Asia/Shanghai' });
  const add = tallies.add.bind(tallies) as (type: RecordType, record: unknown) => unknown;
  for (const [type, times, make] of made) {
    for (let place = 0; place < times; place += 1) {
      add(type, records[type].schema.parse({ id: `${type}-${place}`, stationId: 's1', ...make(place) }));
    }
  }
  const tally = tallies.get({ stationId: 's1', id: 's1' }, '2021');
  return ids.map((id) => metricValue(id, tally).value);
}

const call = (place: number) => ({
  communityId: null,
  memberId: null,
  receivedAt: noon(place),
  arrivedAt: null,
  category: 'other',
  dutyItemId: null,
  policeWork: place % 100 >= 41,
  referred: false,
  noIncident: false,
  qualityProblem: false,
});

const complaint = (channel: string, substantiated: boolean) => (place: number) => ({
  communityId: null,
  memberId: null,
  receivedAt: noon(place),
  answeredAt: null,
  channel,
  about: 'call_handling',
  substantiated,
});

const stationDay = (communityTeam: number, vehiclesOut: number) => (place: number) => ({
  day: noon(place).slice(0, 10),
  workday: true,
  officers: 20,
  communityTeam,
  communityMinutes: 0,
  vehicles: 6,
  vehiclesOut,
});

describe('the figures of the articles can be computed', () => {
  it('over 40 % of calls are no police work (000)', () => {
    const [calls, share] = measure([['call', 100, call]], ['calls', 'notPoliceWorkShare']);
    expect([calls, share]).toEqual([100, 0.41]);
  });

  it('over 160 sessions and 195 hours of training; 767 calls and no substantiated complaint about one (002)', () => {
    const session = (place: number) => ({
      communityId: null,
      form: 'training_corner',
      subject: 'law',
      trainees: 'police',
      participants: 12,
      startedAt: noon(place),
      // 73 minutes and 7½ seconds each.
      endedAt: later(noon(place), 73.125),
      teacher: 'own_officer',
      answersFault: null,
      planWeek: null,
    });
    const made: readonly Records[] = [
      ['trainingSession', 160, session],
      ['call', 767, call],
      ['complaint', 3, complaint('hotline', false)],
    ];
    const ids = [
      'trainingSessions',
      'trainingHours',
      'trainingMinutesPerSession',
      'calls',
      'hotlineIssues',
    ] as const;
    expect(measure(made, [...ids, 'callComplaintsSubstantiated'])).toEqual([160, 195, 73.125, 767, 3, 0]);
    const one = measure([['complaint', 1, complaint('letter_visit', true)]], ['callComplaintsSubstantiated']);
    expect(one).toEqual([1]);
  });

  it('over 6,000 visitors of the hall; over 200 were expected at a talk, and over 1,000 came (002)', () => {
    const event = (form: string, reached: number, expected: number | null) => (place: number) => ({
      communityId: null,
      memberId: null,
      heldAt: noon(place),
      topic: 'other',
      form,
      audience: 'residents',
      reached,
      expected,
    });
    const made: readonly Records[] = [
      ['educationEvent', 100, event('hall', 60, null)],
      ['educationEvent', 1, event('talk', 1000, 200)],
    ];
    expect(measure(made, ['hallVisitors', 'peopleReached', 'turnoutRatio'])).toEqual([6000, 7000, 5]);
  });

  it('every vehicle out at 8:30 (001); half of the officers in the community team, as 004 has half on patrols there', () => {
    const made: readonly Records[] = [['stationDay', 1, stationDay(10, 6)]];
    const ids = ['communityTeamShare', 'vehiclesOutShare', 'allVehiclesOutDays'] as const;
    expect(measure(made, ids)).toEqual([0.5, 1, 1]);
    expect(measure([['stationDay', 1, stationDay(7, 5)]], ids)).toEqual([0.35, 5 / 6, 0]);
  });

  it('587 posts, 613 community officers, over 1,800 auxiliaries and over 85 million yuan (003)', () => {
    const establishment = () => ({
      countedOn: '2021-05-31',
      posts: 587,
      officers: 700,
      communityOfficers: 613,
      auxiliaries: 1800,
      guards: 0,
      residents: 5_500_000,
      investedYuan: 85_000_000,
    });
    const ids = ['postMonths', 'communityOfficerMonths', 'auxiliaryMonths', 'communityInvestment'] as const;
    expect(measure([['establishment', 1, establishment]], ids)).toEqual([587, 613, 1800, 85_000_000]);
  });

  it('18 units in the alliance, patrol agreements with 6, bases with four titles (002)', () => {
    const partnership =
      (kind: string, titles: readonly string[] = []) =>
      (place: number) => ({
        partnerId: `${kind}-${place}`,
        partnerName: { en: 'Unit', zh: '单位' },
        kind,
        titles,
        agreedOn: '2021-03-01',
        endsOn: null,
      });
    const titles = ['legal_publicity', 'youth_safety', 'work_safety', 'correction_teaching'];
    const ids = ['allianceUnitsJoined', 'patrolAgreementUnits', 'titledBases', 'partnershipsBegun'] as const;
    const of = (kind: string, times: number, base?: readonly string[]): Records => [
      'partnership',
      times,
      (place) => ({ id: `${kind}-${place}`, ...partnership(kind, base)(place) }),
    ];
    const made = [of('party_alliance', 18), of('patrol_agreement', 6), of('education_base', 1, titles)];
    expect(measure(made, ids)).toEqual([18, 6, 1, 25]);
  });

  it('a lost child found in 10 minutes, an old man in more than four hours (001, 002)', () => {
    const search = (place: number) => ({
      communityId: null,
      kind: place === 0 ? 'child' : 'wheelchair_user',
      reportedAt: noon(place),
      sectors: [],
      foundAt: later(noon(place), [10, 245][place]!),
      outcome: 'found_safe',
      purgedAt: null,
    });
    const ids = ['searchSuccessRate', 'medianSearchMinutes', 'searchesFoundWithinFourHours'] as const;
    expect(measure([['lostPersonSearch', 2, search]], ids)).toEqual([1, 127.5, 1]);
  });

  it('over 10,000 settled in a year, over 90 % of those taken up (001)', () => {
    const mediation = (place: number) => ({
      memberId: 'm1',
      disputeId: `d${place}`,
      mediatedAt: noon(place),
      manner: 'on_the_spot',
      outcome: place % 11 === 0 ? 'failed' : 'settled',
      ledBy: 'community_cadre',
      assistedBy: ['officer'],
    });
    const ids = ['mediations', 'mediationsSettled', 'mediationSuccessRate'] as const;
    const [taken, settled, rate] = measure([['mediation', 11_100, mediation]], ids);
    expect(taken).toBe(11_100);
    expect(settled).toBeGreaterThan(10_000);
    expect(rate).toBeGreaterThan(0.9);
  });
});
