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

/** The demand: how many arrive and how long each takes. All times are in one unit, such as minutes. */
export interface Demand {
  /** How many calls or visitors arrive in the interval; 0 or more. */
  readonly arrivals: number;
  /** How long the interval is; above 0. */
  readonly interval: number;
  /** How long one of them keeps an officer busy on average, including the paperwork; above 0. */
  readonly handling: number;
  /** How long a person may wait and still count as served in time; 0 or more. */
  readonly within: number;
}

/** How a queue behaves with the given number of staff. */
export interface ErlangC {
  readonly demand: Demand;
  readonly servers: number;
  /** How many servers the arrivals keep busy on average (erlangs). */
  readonly load: number;
  /** The probability that an arrival has to wait; 1 if the queue only grows. */
  readonly waitProbability: number;
  /** The share that is served in time. */
  readonly serviceLevel: number;
  /** The share of their time for which the servers are busy; at most 1. */
  readonly occupancy: number;
  /** How long an arrival waits on average, in the unit of the demand; null if the queue only grows. */
  readonly meanWait: number | null;
}

/** The goal that a queue has to reach. */
export interface StaffGoal {
  /** The share that must be served in time; 0.8 unless given. */
  readonly serviceLevel?: number;
  /** The largest share of their time for which officers may be busy; 0.85 unless given. */
  readonly maxOccupancy?: number;
  /** The share of the rostered time that is used for leave, training and breaks; 0.3 unless given. */
  readonly shrinkage?: number;
}

/** The smallest number of staff that reaches a goal, and how the queue behaves with it. */
export interface RequiredStaff extends ErlangC {
  readonly goal: Required<StaffGoal>;
  /** How many must be at work; the same as `servers`. */
  readonly onDuty: number;
  /** How many must be on the roster, so that enough are at work. */
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

/** The load of a checked demand. It refuses loads that are too large to be computed. */
function loadOf(inputs: Inputs, { arrivals, interval, handling }: Demand): number {
  const load = (arrivals / interval) * handling;
  inputs.require(load <= 1e6, 'demand', load, {
    en: 'a load of at most 1,000,000 (arrivals × handling / interval)',
    zh: '不超过 1000000 的负荷（到达数 × 处理时长 / 时段长度）',
  });
  return load;
}

/**
 * Computes how long people wait for a free officer, by the Erlang C queue. It assumes that arrivals are independent,
 * that nobody gives up, and that the demand stays the same during the interval, so compute peaks separately.
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

/** Erlang B for the given number of servers, computed by adding one server at a time. */
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
 * Computes how many officers a demand needs: the smallest number at work that reaches the service level without being
 * busier than allowed, and how many this requires on the roster.
 *
 * @param goal the goal: a service level and a shrinkage below 1, an occupancy of at most 1
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
  // There must be more servers than the load, because otherwise the queue only grows, and as many as the occupancy
  // requires.
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

/** The mean wait in the unit of the demand; null if the queue grows without end. */
function waitText(wait: number | null): LocalizedText {
  if (wait === null) return { en: 'without limit', zh: '无上限' };
  if (wait > 0 && wait < 0.001) return { en: 'less than 0.001', zh: '不足0.001' };
  return figures(wait);
}

/**
 * Rounds up to a whole number, except if a number is above a whole one only by a rounding error: 14 / (1 − 0.3) is 20.
 */
const wholeUp = (value: number) => Math.max(0, Math.ceil(value - 1e-9 * Math.max(1, value)));
