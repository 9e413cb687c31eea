import {
  maximumCoverage,
  type PatrolHotSpot,
  type PatrolTeams,
  type PatrolWindow,
  patrolPlan,
} from '../src/planning/index.ts';
import { assignRounds, type ForceLimits, type Round } from '../src/planning/patrol-assignment.ts';
import { roundsOf, turnsOf } from '../src/planning/patrol-turns.ts';
import { race } from './race.ts';
import { randomBelow } from './random.ts';

const daily = [1, 2, 3, 4, 5, 6, 7];
const windows: readonly PatrolWindow[] = [
  { id: 'morning', days: daily, from: '07:00', to: '09:00' },
  { id: 'market', days: [6, 7], from: '09:00', to: '12:00' },
  { id: 'afternoon', days: daily, from: '15:30', to: '18:00' },
  { id: 'evening', days: daily, from: '20:00', to: '22:00' },
  { id: 'night', days: daily, from: '22:00', to: '02:00' },
];
const areas = 25;
const areaIds = (first: number, count: number) =>
  Array.from({ length: count }, (_, each) => `area-${first + each}`);
const forces: readonly PatrolTeams[] = [
  { id: 'officers', force: 'officers', teams: 4, patrolsPerWeek: 40 },
  { id: 'auxiliaries', force: 'auxiliaries', teams: 4, windowIds: ['evening', 'night'], patrolsPerWeek: 30 },
  { id: 'volunteers', force: 'volunteers', teams: 2, windowIds: ['morning', 'market', 'evening'] },
  { id: 'guards-east', force: 'guards', teams: 3, areaIds: areaIds(0, 5), patrolsPerWeek: 25 },
  { id: 'guards-west', force: 'guards', teams: 3, areaIds: areaIds(5, 5), patrolsPerWeek: 25 },
];
const options = { week: '2019-W39', timeZone: 'Asia/Shanghai', seed: 39 };

/** A few cells and hours with much, most with little, as incidents are. */
function cells(count: number): readonly PatrolHotSpot[] {
  const below = randomBelow(count);
  return Array.from({ length: count }, (_, cell) => {
    const heat = 1 / (1 + below(count));
    const peak = below(24);
    return {
      id: `cell-${cell}`,
      areaId: `area-${below(areas)}`,
      expected: Array.from({ length: 168 }, (_, hour) => {
        const away = Math.abs((hour % 24) - peak);
        return heat * Math.exp(-Math.min(away, 24 - away) / 3) * (1 + below(100) / 100);
      }),
    };
  });
}

console.log('Patrol plans of a week: cells × 168 hours, five windows, five forces with limits.');
let smallest = 0;
for (const count of [1000, 2000, 4000]) {
  const spots = cells(count);
  let milliseconds = Number.POSITIVE_INFINITY;
  let plan = patrolPlan(spots, windows, forces, options);
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    plan = patrolPlan(spots, windows, forces, options);
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  smallest ||= milliseconds;
  const stops = plan.patrols.reduce((sum, patrol) => sum + patrol.stops.length, 0);
  console.log(
    `${count} cells: ${milliseconds.toFixed(1)} ms, ${(milliseconds / smallest).toFixed(2)} of the first; ` +
      `${plan.patrols.length} patrols, ${stops} stops, ${(100 * plan.coveredShare).toFixed(1)} % covered, ` +
      `${(100 * plan.atMostShare).toFixed(1)} % at most, alone for ${Math.max(...plan.patrols.map((patrol) => patrol.longestAbsence))} minutes at most`,
  );
}

/** What a roster made by hand does: force by force takes the hottest rounds that it may walk. */
function firstFit(rounds: readonly Round[], limits: readonly ForceLimits[]): readonly (number | null)[] {
  const walkedBy: (number | null)[] = rounds.map(() => null);
  const order = [...rounds.keys()].sort((a, b) => rounds[b]!.expected - rounds[a]!.expected);
  limits.forEach(({ teams, roundsPerWeek }, force) => {
    let walked = 0;
    const out = new Map<number, number>();
    for (const round of order) {
      const { turn, forces: able } = rounds[round]!;
      if (walkedBy[round] !== null || walked >= roundsPerWeek || !able.includes(force)) continue;
      if ((out.get(turn) ?? 0) >= teams) continue;
      walkedBy[round] = force;
      walked += 1;
      out.set(turn, (out.get(turn) ?? 0) + 1);
    }
  });
  return walkedBy;
}

const turns = turnsOf(windows, options.week, options.timeZone);
const spots = cells(1000);
const rounds = turns.flatMap((turn, index) =>
  roundsOf(turn, spots, 5).map(
    ({ areaId, expected }): Round => ({
      turn: index,
      expected,
      forces: forces.flatMap(({ areaIds: where, windowIds }, force) =>
        (where?.includes(areaId) ?? true) && (windowIds?.includes(turn.window.id) ?? true) ? [force] : [],
      ),
    }),
  ),
);
const limits = forces.map(({ teams, patrolsPerWeek = Number.POSITIVE_INFINITY }) => ({
  teams,
  roundsPerWeek: patrolsPerWeek,
}));
const covered = (walkedBy: readonly (number | null)[]) =>
  rounds.reduce((sum, { expected }, round) => sum + (walkedBy[round] === null ? 0 : expected), 0);
const [byHand, best] = [covered(firstFit(rounds, limits)), covered(assignRounds(rounds, limits))];
console.log(
  `\nWho walks which of ${rounds.length} rounds: force by force in turn, against the best assignment,` +
    ` which covers ${(best / byHand).toFixed(3)} of what the former does.`,
);
await race(
  'rounds',
  [
    {
      name: 'force by force',
      slices: 1,
      unitsPerSlice: rounds.length,
      run: () => covered(firstFit(rounds, limits)),
    },
    {
      name: 'assignRounds',
      slices: 1,
      unitsPerSlice: rounds.length,
      run: () => covered(assignRounds(rounds, limits)),
    },
  ],
  15,
);

console.log(
  '\nMaximum coverage: demand points in a square, a tenth as many sites, each covers what is near.',
);
for (const [points, choose] of [
  [200, 4],
  [500, 5],
  [1000, 10],
  [5000, 20],
] as const) {
  const below = randomBelow(points);
  const at = () => [below(1000), below(1000)] as const;
  const demand = Array.from({ length: points }, (_, index) => ({
    id: `d${index}`,
    weight: 1 + below(20),
    at: at(),
  }));
  const sites = Array.from({ length: points / 10 }, (_, index) => {
    const [x, y] = at();
    const near = demand.filter(({ at: [a, b] }) => Math.hypot(a - x, b - y) < 150);
    return { id: `s${index}`, covers: near.map(({ id }) => id) };
  });
  const timed = (lookUps?: number) => {
    const start = performance.now();
    const found = maximumCoverage(demand, sites, choose, lookUps === undefined ? {} : { lookUps });
    return { ...found, milliseconds: performance.now() - start };
  };
  timed();
  const [greedy, searched] = [timed(0), timed()];
  console.log(
    `${choose} of ${sites.length} sites for ${points} points: greedy ${greedy.covered} in ${greedy.milliseconds.toFixed(1)} ms` +
      ` (gap ${(100 * greedy.gap).toFixed(1)} %), searched ${searched.covered} in ${searched.milliseconds.toFixed(1)} ms` +
      ` (${searched.provenBest ? 'proven best' : `gap ${(100 * searched.gap).toFixed(1)} %`})`,
  );
}
