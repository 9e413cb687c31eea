import { storedRecords } from '../acts/stored-record.ts';
import type { Prisma } from '../database/prisma-client.ts';
import { servedRecord } from '../records/served-records.ts';
import { sampleRecords } from './sample-records.ts';

const name = (en: string, zh: string) => ({ nameEn: en, nameZh: zh });

/**
 * A small world to ask about. Station `alpha` has most of the records; `beta` has members and records with the
 * same codes; `gamma` lies in another time zone.
 */
export async function insertFixture(prisma: Prisma): Promise<void> {
  await insertOrganisation(prisma);
  await insertVisits(prisma);
  await insertDisputes(prisma);
  await insertOtherRecords(prisma);
  await insertCallsAndAttendance(prisma);
  await insertSamples(prisma);
}

async function insertSamples(prisma: Prisma): Promise<void> {
  for (const [name, record] of Object.entries(sampleRecords)) {
    await storedRecords(prisma, servedRecord(name)).create(record);
  }
}

async function insertOrganisation(prisma: Prisma): Promise<void> {
  await prisma.bureau.createMany({
    data: [
      { id: 'harbour', ...name('Harbour City', '港城市局') },
      { id: 'island', ...name('Island City', '岛城市局'), timeZone: 'UTC' },
    ],
  });
  await prisma.branch.createMany({
    data: [
      { id: 'east', bureauId: 'harbour', ...name('East', '东区分局') },
      { id: 'isle', bureauId: 'island', ...name('Isle', '岛区分局') },
    ],
  });
  await prisma.station.createMany({
    data: [
      { id: 'alpha', branchId: 'east', ...name('Alpha', '甲派出所') },
      { id: 'beta', branchId: 'east', ...name('Beta', '乙派出所') },
      { id: 'gamma', branchId: 'isle', ...name('Gamma', '丙派出所') },
    ],
  });
  await prisma.community.createMany({
    data: [
      { stationId: 'alpha', id: 'c1', ...name('Willow', '柳园'), households: 800, residents: 2100 },
      { stationId: 'alpha', id: 'c2', ...name('Square', '广场'), households: 300, residents: 700 },
      { stationId: 'beta', id: 'c1', ...name('Mill', '磨坊'), households: 500, residents: 1300 },
      { stationId: 'gamma', id: 'c1', ...name('Pier', '码头'), households: 200, residents: 450 },
    ],
  });
  await prisma.post.createMany({
    data: [
      {
        stationId: 'alpha',
        id: 'p1',
        communityId: 'c1',
        kind: 'police_room',
        ...name('Willow room', '柳园警务室'),
      },
      {
        stationId: 'alpha',
        id: 'p2',
        communityId: 'c2',
        kind: 'kiosk',
        ...name('Square kiosk', '广场警务亭'),
      },
      {
        stationId: 'beta',
        id: 'p1',
        communityId: 'c1',
        kind: 'police_room',
        ...name('Mill room', '磨坊警务室'),
      },
    ],
  });
  await prisma.member.createMany({
    data: [
      {
        stationId: 'alpha',
        id: 'm1',
        postId: 'p1',
        role: 'community_officer',
        team: 'community_team',
        ...name('A One', '甲一'),
      },
      { stationId: 'alpha', id: 'm2', postId: 'p1', role: 'community_officer', ...name('A Two', '甲二') },
      { stationId: 'alpha', id: 'm3', postId: null, role: 'department_officer', ...name('A Three', '甲三') },
      { stationId: 'alpha', id: 'm4', postId: 'p2', role: 'auxiliary', ...name('A Four', '甲四') },
      { stationId: 'beta', id: 'm1', postId: 'p1', role: 'community_officer', ...name('B One', '乙一') },
      { stationId: 'gamma', id: 'm1', postId: null, role: 'community_officer', ...name('C One', '丙一') },
    ],
  });
}

/** Late on 31 January in UTC; early on 1 February in Shanghai. */
const monthsTurn = '2014-01-31T20:00:00.000Z';

/** Of `alpha/m1`, newest first: three at one instant, so that only the id orders them. */
export const visitsOfFirstMember = ['v7', 'v6', 'v5', 'v4', 'v3', 'v2', 'v1'] as const;

async function insertVisits(prisma: Prisma): Promise<void> {
  const visit = (stationId: string, memberId: string, id: string, visitedAt: string) => ({
    stationId,
    memberId,
    communityId: 'c1',
    id,
    visitedAt,
    householdKey: `hh_${stationId}000${id}`,
    difficulties: [],
  });
  await prisma.householdVisit.createMany({
    data: [
      {
        ...visit('alpha', 'm1', 'v1', '2014-01-05T01:30:00.000Z'),
        difficulties: ['health', 'documents'],
        suggestion: 'More patrols at night',
        promised: 'paperwork',
        followUpOn: new Date('2014-01-20'),
        followedUpOn: new Date('2014-01-18'),
      },
      visit('alpha', 'm1', 'v2', '2014-01-06T02:00:00.000Z'),
      visit('alpha', 'm1', 'v3', '2014-01-07T03:00:00.123Z'),
      visit('alpha', 'm1', 'v4', '2014-01-07T03:00:00.123Z'),
      visit('alpha', 'm1', 'v5', '2014-01-07T03:00:00.123Z'),
      visit('alpha', 'm1', 'v6', monthsTurn),
      visit('alpha', 'm1', 'v7', '2014-02-10T08:00:00.000Z'),
      visit('alpha', 'm2', 'w1', '2014-01-09T08:00:00.000Z'),
      visit('alpha', 'm2', 'w2', '2014-01-08T08:00:00.000Z'),
      visit('beta', 'm1', 'v1', '2014-01-09T08:00:00.000Z'),
      visit('gamma', 'm1', 'v1', monthsTurn),
    ],
  });
  await prisma.visitCallBack.createMany({
    data: [
      { id: 'cb1', visitId: 'v1', satisfied: true },
      { id: 'cb2', visitId: 'v2', satisfied: false },
    ].map((callBack) => ({
      ...callBack,
      stationId: 'alpha',
      calledAt: '2014-01-15T02:00:00.000Z',
      numberMatched: true,
      visitConfirmed: true,
    })),
  });
}

async function insertDisputes(prisma: Prisma): Promise<void> {
  const dispute = { stationId: 'alpha', communityId: 'c1', openedAt: '2014-01-10T01:00:00.000Z' };
  await prisma.dispute.createMany({
    data: [
      { ...dispute, id: 'd1', kind: 'noise', origin: 'reported' },
      { ...dispute, id: 'd2', kind: 'dogs', origin: 'found' },
      { ...dispute, id: 'd3', kind: 'neighbours', origin: 'found', openedAt: '2014-02-11T01:00:00.000Z' },
    ],
  });
  const mediation = { stationId: 'alpha', memberId: 'm1', manner: 'at_home', ledBy: 'officer' } as const;
  await prisma.mediation.createMany({
    data: [
      {
        ...mediation,
        id: 'x1',
        disputeId: 'd1',
        outcome: 'failed',
        assistedBy: ['grid_worker', 'rehired_judge'],
        mediatedAt: '2014-01-11T01:00:00.000Z',
      },
      { ...mediation, id: 'x2', disputeId: 'd1', outcome: 'settled', mediatedAt: '2014-01-12T01:00:00.000Z' },
      { ...mediation, id: 'x3', disputeId: 'd2', outcome: 'settled', mediatedAt: '2014-01-12T01:00:00.000Z' },
    ],
  });
  await prisma.mediationCallBack.createMany({
    data: {
      stationId: 'alpha',
      id: 'y1',
      mediationId: 'x2',
      calledAt: '2014-01-20T01:00:00.000Z',
      bothSatisfied: true,
    },
  });
}

async function insertOtherRecords(prisma: Prisma): Promise<void> {
  const ofFirst = { stationId: 'alpha', memberId: 'm1' };
  await prisma.lead.createMany({
    data: [
      { ...ofFirst, id: 'l1', kind: 'case_lead', field: 'criminal', reportedAt: '2014-01-08T01:00:00.000Z' },
      {
        ...ofFirst,
        id: 'l2',
        kind: 'suspect_caught',
        field: 'drugs',
        reportedAt: '2014-01-09T01:00:00.000Z',
      },
    ],
  });
  const collectedAt = '2014-01-08T01:00:00.000Z';
  const entered = { ...ofFirst, collectedAt, enteredAt: '2014-01-08T05:00:00.000Z' };
  await prisma.informationItem.createMany({
    data: [
      { ...entered, id: 'i1', category: 'rental_housing', source: 'own_observation', isLead: false },
      { ...entered, id: 'i2', category: 'hazards', source: 'red_armband', isLead: true },
    ],
  });
  const served = { ...ofFirst, servedAt: '2014-01-13T01:00:00.000Z' };
  await prisma.service.createMany({
    data: [
      { ...served, id: 's1', kind: 'traffic', mode: 'at_post', recognised: false },
      { ...served, id: 's2', kind: 'help', mode: 'at_home', recognised: true },
    ],
  });
}

async function insertCallsAndAttendance(prisma: Prisma): Promise<void> {
  const ofFirst = { stationId: 'alpha', memberId: 'm1' };
  const receivedAt = '2014-01-10T02:00:00.000Z';
  const call = { ...ofFirst, communityId: 'c1', receivedAt, category: 'noise', policeWork: true } as const;
  await prisma.call.createMany({
    data: [
      { ...call, id: 'k1', arrivedAt: '2014-01-10T02:08:00.000Z', referred: false, noIncident: false },
      { ...call, id: 'k2', category: 'consultation', policeWork: false, referred: true, noIncident: false },
    ],
  });
  const morning = { startsAt: '2014-01-08T01:00:00.000Z', endsAt: '2014-01-08T05:00:00.000Z' };
  await prisma.shift.createMany({
    data: { ...ofFirst, ...morning, id: 'h1', postId: 'p1', activity: 'post', overtime: false },
  });
  await prisma.absence.createMany({ data: { ...ofFirst, ...morning, id: 'n1', reason: 'leave' } });
  await prisma.callOut.createMany({ data: { ...ofFirst, ...morning, id: 'o1', reason: 'meeting' } });
}
