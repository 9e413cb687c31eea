// What somebody does who has read the README only: their own files in, answers out.
import {
  compileRuleSet,
  dezhouFiveStar,
  hotSpots,
  householdVisitSchema,
  instantsIn,
  isBeatworkError,
  nearMisses,
  type PopulationSubject,
  parseRuleSet,
  scorecardOf,
  Tallies,
} from '@beatwork/core';

const csv = `officer,household,time
m1,hh_k3v9x2aa,2014-01-06 08:30
m1,hh_k3v9x2ab,2014/1/31 23:45
m2,hh_k3v9x2aa,2014-02-01 00:10`;

// 1. A CSV with local times becomes instants, records and tallies by month.
const instantOf = instantsIn('Asia/Shanghai');
const tallies = new Tallies({ subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' });
for (const [index, line] of csv.split('\n').slice(1).entries()) {
  const [memberId, householdKey, time] = line.split(',') as [string, string, string];
  const visit = householdVisitSchema.parse({
    id: `v${index}`,
    stationId: 's1',
    memberId,
    communityId: 'c1',
    householdKey,
    visitedAt: instantOf(time),
    difficulties: [],
    suggestion: null,
    promised: null,
    followUpOn: null,
    followedUpOn: null,
  });
  tallies.add('householdVisit', visit);
}
const households = (id: string, month: string) =>
  tallies.get({ stationId: 's1', id }, month).householdsVisited ?? 0;
console.log('tallies', households('m1', '2014-01'), households('m2', '2014-01'), households('m2', '2014-02'));

// 2. A month is judged, with its near misses.
const january = compileRuleSet(dezhouFiveStar, '2014-01');
const officer = (subjectId: string, leadInformationItems: number): PopulationSubject => ({
  subjectId,
  role: 'community_officer',
  tally: { leadInformationItems },
});
for (const { subjectId, goal, missed } of nearMisses(january, [officer('m1', 9), officer('m2', 10)]))
  console.log('near', subjectId, goal.id, missed[0]?.gap);

// 3. Members without a record appear.
const members = ['m1', 'm2', 'm3'].map((id) => ({ stationId: 's1', id }));
for (const { id, tally } of tallies.of(members, '2014-01')) {
  const { awards } = scorecardOf(january, 'community_officer', tally);
  console.log('member', id, tally.householdsVisited ?? 0, awards[0]?.outcome);
}

// 4. Hot spots are found from rows of longitudes and latitudes.
const rows = Array.from({ length: 60 }, (_, row) =>
  row < 30
    ? { lon: 116.3 + row / 1e5, lat: 37.45 }
    : { lon: 116.28 + ((row * 37) % 100) / 2000, lat: 37.43 + ((row * 91) % 100) / 2000 },
);
const found = hotSpots(
  rows.map((place) => ({ place })),
  {
    coordinates: 'degrees',
    cells: { kind: 'square', metres: 250, projectAt: { lon: 116.3, lat: 37.45 } },
  },
);
console.log(
  'hot spots',
  found.spots.length,
  found.cells.every(({ hot, count }) => !hot || count > 0),
);

// 5. A rule set of one's own has a typo, and the error says what was meant.
const mine = JSON.parse(
  JSON.stringify({ ...dezhouFiveStar, id: 'my-city' }).replace(
    '"leadInformationItems"',
    '"leadInformationItem"',
  ),
);
try {
  parseRuleSet(mine);
} catch (error) {
  if (!isBeatworkError(error, 'RULE_SET_INVALID')) throw error;
  for (const { code, message } of error.details.issues) console.log(code, message.en, message.zh);
}
