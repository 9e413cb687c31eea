import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

const query = `query ($id: ID!, $from: Date!, $days: Int!, $opening: [OpeningHours!]!) {
  post(id: $id) {
    coverage(from: $from, days: $days, opening: $opening) {
      day openMinutes coveredMinutes standInMinutes differs
      presence { minutes member { code } }
      recorded { coveredMinutes }
    }
  }
}`;

/** From Monday to Friday, nine hours. */
const opening = [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }];
const variables = { id: idOf('Post', 'alpha', 'p1'), from: '2014-03-03', days: 7, opening };

/** An instant of March 2014 in Shanghai. */
const at = (day: number, hour: number, minute = 0) => new Date(Date.UTC(2014, 2, day, hour - 8, minute));

describe('the coverage of a post', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
    const { prisma } = gateway.database;
    const shift = { stationId: 'alpha', postId: 'p1', activity: 'post', overtime: false } as const;
    await prisma.shift.createMany({
      data: [
        { ...shift, id: 'mo', memberId: 'm1', startsAt: at(3, 8, 30), endsAt: at(3, 17, 30) },
        { ...shift, id: 'mo-stand-in', memberId: 'm3', startsAt: at(3, 11), endsAt: at(3, 12) },
        { ...shift, id: 'tu', memberId: 'm1', startsAt: at(4, 8), endsAt: at(4, 18) },
        { ...shift, id: 'we', memberId: 'm2', startsAt: at(5, 8), endsAt: at(5, 18) },
        { ...shift, id: 'kiosk', postId: 'p2', memberId: 'm4', startsAt: at(5, 9), endsAt: at(5, 10) },
      ],
    });
    const first = { stationId: 'alpha', memberId: 'm1' };
    await prisma.callOut.createMany({
      data: { ...first, id: 'out', reason: 'incident', startsAt: at(3, 10), endsAt: at(3, 12) },
    });
    // A leave that began long ago.
    await prisma.absence.createMany({
      data: {
        ...first,
        id: 'leave',
        reason: 'leave',
        startsAt: new Date('2013-12-01T00:00:00Z'),
        endsAt: at(3, 8, 30),
      },
    });
    await prisma.absence.createMany({
      data: { ...first, id: 'ill', reason: 'illness', startsAt: at(4, 13), endsAt: at(6, 0) },
    });
    const day = { stationId: 'alpha', postId: 'p1', communityId: 'c1', openMinutes: 540 };
    await prisma.postDay.createMany({
      data: [
        { ...day, id: 'r-mo', day: new Date('2014-03-03'), coveredMinutes: 480, standInMinutes: 60 },
        { ...day, id: 'r-tu', day: new Date('2014-03-04'), coveredMinutes: 540, standInMinutes: 0 },
      ],
    });
  });
  afterAll(() => gateway.drop());

  test('comes from shifts, absences and call-outs, beside what is recorded', async () => {
    const { answer, statements } = await gateway.count(query, { variables });
    expect(answer.errors).toBeUndefined();
    const empty = {
      openMinutes: 540,
      coveredMinutes: 0,
      standInMinutes: 0,
      presence: [],
      recorded: [],
      differs: false,
    };
    const was = (code: string, minutes: number) => ({ minutes, member: { code } });
    expect(answer.data).toEqual({
      post: {
        coverage: [
          {
            day: '2014-03-03',
            openMinutes: 540,
            // Two hours away, of which somebody stood in for one.
            coveredMinutes: 480,
            standInMinutes: 60,
            presence: [was('m1', 420), was('m3', 60)],
            recorded: [{ coveredMinutes: 480 }],
            differs: false,
          },
          {
            day: '2014-03-04',
            openMinutes: 540,
            coveredMinutes: 270,
            standInMinutes: 0,
            presence: [was('m1', 270)],
            recorded: [{ coveredMinutes: 540 }],
            differs: true,
          },
          { ...empty, day: '2014-03-05', coveredMinutes: 540, presence: [was('m2', 540)] },
          { ...empty, day: '2014-03-06' },
          { ...empty, day: '2014-03-07' },
        ],
      },
    });
    // The post, shifts, absences and call-outs, recorded days, members.
    expect(statements).toHaveLength(5);
  });

  test('of all posts of a station takes no more statements', async () => {
    const { answer, statements } = await gateway.count(
      `query ($id: ID!, $opening: [OpeningHours!]!) { station(id: $id) { posts { nodes { code
        coverage(from: "2014-03-05", days: 1, opening: $opening) { coveredMinutes standInMinutes } } } } }`,
      { variables: { id: idOf('Station', 'alpha'), opening } },
    );
    expect(answer.data).toEqual({
      station: {
        posts: {
          nodes: [
            { code: 'p1', coverage: [{ coveredMinutes: 540, standInMinutes: 0 }] },
            { code: 'p2', coverage: [{ coveredMinutes: 60, standInMinutes: 60 }] },
          ],
        },
      },
    });
    // The station, its posts, shifts, absences and call-outs, recorded days.
    expect(statements).toHaveLength(5);
  });

  test('counts the hours over midnight for the day on which they begin', async () => {
    const { prisma } = gateway.database;
    await prisma.shift.createMany({
      data: {
        stationId: 'alpha',
        id: 'night',
        memberId: 'm4',
        postId: 'p2',
        activity: 'night_duty',
        overtime: false,
        startsAt: at(11, 0, 30),
        endsAt: at(11, 2),
      },
    });
    const { data } = await gateway.ask(query, {
      variables: {
        id: idOf('Post', 'alpha', 'p2'),
        from: '2014-03-10',
        days: 1,
        opening: [{ days: [1], from: '22:00', to: '02:00' }],
      },
    });
    expect(data).toMatchObject({ post: { coverage: [{ openMinutes: 240, coveredMinutes: 90 }] } });
  });

  test('says what is wrong with the days and hours, and is not for everybody', async () => {
    const codes = async (changes: object, role: 'supervisor' | 'public' = 'supervisor') => {
      const { errors } = await gateway.ask(query, {
        variables: { ...variables, ...changes },
        viewer: { id: 'v', role },
      });
      return errors?.map(({ extensions }) => extensions.code);
    };
    expect(await codes({ days: 0 })).toEqual(['PAGE_SIZE_INVALID']);
    expect(await codes({ days: 101 })).toEqual(['PAGE_TOO_LARGE']);
    expect(await codes({ opening: [{ days: [8], from: '08:30', to: '17:30' }] })).toEqual([
      'ANALYSIS_INPUT_INVALID',
    ]);
    expect(await codes({ opening: [{ days: [1], from: '8.30', to: '17:30' }] })).toEqual([
      'ANALYSIS_INPUT_INVALID',
    ]);
    expect(await codes({}, 'public')).toEqual(['UNAUTHENTICATED']);
  });
});
