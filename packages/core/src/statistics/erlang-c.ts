import {
  notNegative,
  numberFrom,
  onlyFields,
  optional,
  positive,
  where,
  wholeNumber,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { figures } from './sentence-parts.ts';

/** What comes in, and how long each takes. All times are in one unit, such as minutes. */
export interface Demand {
  /** How many calls or visitors arrive in the interval; 0 or more. */
  readonly arrivals: number;
  /** How long the interval is; above 0. */
  readonly interval: number;
  /** How long one keeps an officer busy on average, the writing-up included; above 0. */
  readonly handling: number;
  /** How long one may wait and still count as served in time; 0 or more. */
  readonly within: number;
}

/** How a queue fares with so many staff. */
export interface ErlangC {
  readonly demand: Demand;
  readonly servers: number;
  /** How many servers the arrivals keep busy on average (erlangs). */
  readonly load: number;
  /** How likely an arrival has to wait; 1 where the queue only grows. */
  readonly waitProbability: number;
  /** Which share is served within the time. */
  readonly serviceLevel: number;
  /** Which share of their time the servers are busy; at most 1. */
  readonly occupancy: number;
  /** How long an arrival waits on average, in the unit of the demand; null where the queue only grows. */
  readonly meanWait: number | null;
}

/** What a queue is asked to reach. */
export interface StaffGoal {
  /** Which share is to be served in time; 0.8 unless given. */
  readonly serviceLevel?: number;
  /** Which share of their time officers may be busy at most; 0.85 unless given. */
  readonly maxOccupancy?: number;
  /** Which share of the rostered time goes to leave, training and breaks; 0.3 unless given. */
  readonly shrinkage?: number;
}

/** The fewest staff that reach a goal, and how the queue fares with them. */
export interface RequiredStaff extends ErlangC {
  readonly goal: Required<StaffGoal>;
  /** How many must be at work, the same as `servers`. */
  readonly onDuty: number;
  /** How many must be on the roster, so that so many are at work. */
  readonly rostered: number;
  readonly sentence: LocalizedText;
}

const demandFields = /* @__PURE__ */ onlyFields<Demand>({
  arrivals: notNegative,
  interval: positive,
  handling: positive,
  within: notNegative,
});
const serverCount = /* @__PURE__ */ wholeNumber(0, 2e6);
const belowOne = /* @__PURE__ */ optional(
  /* @__PURE__ */ where<number>((value) => typeof value === 'number' && value >= 0 && value < 1, {
    en: 'a share of 0 or more and below 1',
    zh: '不小于 0 且小于 1 的比例',
  }),
);
const goalFields = /* @__PURE__ */ onlyFields<StaffGoal>({
  serviceLevel: belowOne,
  maxOccupancy: /* @__PURE__ */ optional(/* @__PURE__ */ numberFrom(1e-6, 1)),
  shrinkage: /* @__PURE__ */ optional(/* @__PURE__ */ numberFrom(0, 0.99)),
});

/** The load of a checked demand, which the queue must be able to compute. */
function loadOf(inputs: Inputs, { arrivals, interval, handling }: Demand): number {
  const load = (arrivals / interval) * handling;
  inputs.require(load <= 1e6, 'demand', load, {
    en: 'a load of at most 1,000,000 (arrivals × handling / interval)',
    zh: '不超过 1000000 的负荷（到达数 × 处理时长 / 时段长度）',
  });
  return load;
}

/**
 * How long people wait for a free officer: the queue of Erlang C. Assumes that arrivals are independent, that
 * nobody gives up, and that the demand holds on for the interval; so take peaks by themselves.
 *
 * @param servers how many officers take the arrivals; a whole number of 0 to 2,000,000
 * @throws ANALYSIS_INPUT_INVALID for a demand or servers out of range
 * @see Erlang 1917; Gans, Koole & Mandelbaum 2003, Telephone call centers, M&SOM 5(2), section 3
 * @example
 * ```ts
 * const calls = { arrivals: 100, interval: 30, handling: 3, within: 20 / 60 };
 * const { waitProbability, serviceLevel, occupancy } = erlangC(calls, 14);
 * [waitProbability.toFixed(10), serviceLevel.toFixed(10), occupancy.toFixed(7)]; // → ['0.1741319336', '0.8883500192', '0.7142857']
 * ```
 */
export function erlangC(demand: Demand, servers: number): ErlangC {
  const inputs = inputsOf('erlangC');
  inputs.check({ demand, servers }, { demand: demandFields, servers: serverCount });
  const load = loadOf(inputs, demand);
  return queueOf(demand, load, servers, blocking(load, servers));
}

/** Erlang B for so many servers, one server at a time; `from` continues what is known for one fewer. */
function blocking(load: number, servers: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers; count += 1) blocked = oneMore(load, count, blocked);
  return blocked;
}

const oneMore = (load: number, count: number, blocked: number) => (load * blocked) / (count + load * blocked);

function queueOf(demand: Demand, load: number, servers: number, blocked: number): ErlangC {
  const { handling, within } = demand;
  const known = { demand, servers, load };
  if (load === 0) return { ...known, waitProbability: 0, serviceLevel: 1, occupancy: 0, meanWait: 0 };
  if (load >= servers) {
    return { ...known, waitProbability: 1, serviceLevel: 0, occupancy: 1, meanWait: null };
  }
  const occupancy = load / servers;
  const waitProbability = blocked / (1 - occupancy * (1 - blocked));
  const spare = servers - load;
  return {
    ...known,
    waitProbability,
    serviceLevel: 1 - waitProbability * Math.exp((-spare * within) / handling),
    occupancy,
    meanWait: (waitProbability * handling) / spare,
  };
}

/**
 * How many officers a demand needs: the fewest at work who reach the service level without being busier than
 * allowed, and how many that takes on the roster.
 *
 * @param goal what is to be reached; a service level and a shrinkage below 1, an occupancy of at most 1
 * @throws ANALYSIS_INPUT_INVALID for a demand or a goal out of range
 * @see Erlang 1917; the defaults and the worked case are of pyworkforce's README
 * @example
 * ```ts
 * const { onDuty, rostered } = requiredStaff({ arrivals: 100, interval: 30, handling: 3, within: 20 / 60 });
 * [onDuty, rostered]; // → [14, 20]
 * ```
 */
export function requiredStaff(demand: Demand, goal: StaffGoal = {}): RequiredStaff {
  const inputs = inputsOf('requiredStaff');
  inputs.check({ demand, goal }, { demand: demandFields, goal: goalFields });
  const { serviceLevel = 0.8, maxOccupancy = 0.85, shrinkage = 0.3 } = goal;
  const load = loadOf(inputs, demand);
  // More than the load, or the queue only grows; and no fewer than the occupancy allows.
  let servers = load === 0 ? 0 : Math.max(Math.floor(load) + 1, wholeUp(load / maxOccupancy));
  inputs.require(servers <= 2e6, 'maxOccupancy', maxOccupancy, {
    en: 'large enough for at most 2,000,000 servers',
    zh: '足够大，使所需人数不超过 2000000',
  });
  let blocked = blocking(load, servers);
  let queue = queueOf(demand, load, servers, blocked);
  while (queue.serviceLevel < serviceLevel) {
    servers += 1;
    blocked = oneMore(load, servers, blocked);
    queue = queueOf(demand, load, servers, blocked);
  }
  const rostered = wholeUp(servers / (1 - shrinkage));
  const [onTime, busy] = [percentage(queue.serviceLevel), percentage(queue.occupancy)];
  const wait = waitText(queue.meanWait);
  const [atWork, onRoster] = [numberText(servers), numberText(rostered)];
  return {
    ...queue,
    goal: { serviceLevel, maxOccupancy, shrinkage },
    onDuty: servers,
    rostered,
    sentence: {
      en: `${atWork} on duty, ${onRoster} on the roster: ${onTime.en} served in time, staff busy for ${busy.en} of the time, average wait ${wait.en}.`,
      zh: `在岗${atWork}人，编排${onRoster}人：按时接待率${onTime.zh}，忙碌率${busy.zh}，平均等待${wait.zh}。`,
    },
  };
}

/** The mean wait in the units of the demand; null where the queue grows without end. */
function waitText(wait: number | null): LocalizedText {
  if (wait === null) return { en: 'without limit', zh: '无上限' };
  if (wait > 0 && wait < 0.001) return { en: 'less than 0.001', zh: '不足0.001' };
  return figures(wait);
}

/** Up to a whole number; what is above one by rounding only stays: 14 / (1 − 0.3) is 20. */
const wholeUp = (value: number) => Math.max(0, Math.ceil(value - 1e-9 * Math.max(1, value)));
