import {
  countFromOne,
  listOf,
  notNegative,
  nullable,
  oneOf,
  onlyFields,
  optional,
  rowWith,
  text,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { containsCitizenNumber } from '../personal-data/citizen-number.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText } from '../text/numbers-and-days.ts';
import type {
  CaseLink,
  CaseSeries,
  CaseSeriesOptions,
  CaseSeriesProposal,
  LinkEvidence,
  SeriesIncident,
} from './case-series-types.ts';
import { connectedComponents } from './components.ts';
import { momentValue, readDays } from './days.ts';
import { distances } from './distances.ts';
import {
  type Coordinates,
  coordinatesName,
  placeObject,
  readPoints,
  refuseDegreesCalledMetres,
} from './place.ts';

/** A person could not check more links than this. */
const mostLinks = 100_000;
/** This many comparisons take some seconds. */
const mostComparisons = 2 ** 26;
const fields = ['id', 'occurredAt', 'place', 'methods', 'targetKind'];

const incidentList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<SeriesIncident>({
    id: text,
    occurredAt: momentValue,
    place: /* @__PURE__ */ nullable(placeObject),
    methods: /* @__PURE__ */ listOf(text),
    targetKind: /* @__PURE__ */ nullable(text),
  }),
  1,
);
const seriesOptions = /* @__PURE__ */ onlyFields<CaseSeriesOptions>({
  coordinates: coordinatesName,
  withinDays: notNegative,
  withinMetres: notNegative,
  sharedMethods: /* @__PURE__ */ optional(countFromOne),
  also: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['place', 'target', 'either', 'both'])),
});

/**
 * Proposes case series 串并案: links between incidents that were done in a similar way within a span of time, and near
 * each other or to the same kind of target, with the evidence for each link. A person decides. It compares incidents
 * and never people, and does not ask who did it.
 *
 * @example
 * ```ts
 * const car = (id, occurredAt, x, methods) => ({
 *   id, occurredAt, place: { x, y: 0 }, methods, targetKind: 'parked car',
 * });
 * const { series } = caseSeries(
 *   [
 *     car('a', '2021-12-03', 0, ['window smashed', 'at night']),
 *     car('b', '2021-12-06', 400, ['window smashed', 'at night', 'bag taken']),
 *     car('c', '2021-12-07', 500, ['lock picked']),
 *   ],
 *   { coordinates: 'metres', withinDays: 30, withinMetres: 1000 },
 * );
 * series[0].incidents; // → ['a', 'b']
 * series[0].links[0].evidence.map(({ kind }) => kind); // → ['time', 'method', 'place', 'target']
 * ```
 * @throws ANALYSIS_INPUT_INVALID also for fields that are not asked for, for citizen numbers, and where there are over
 *   100,000 links or over 67,108,864 pairs to compare
 */
export function caseSeries(
  incidents: readonly SeriesIncident[],
  options: CaseSeriesOptions,
): CaseSeriesProposal {
  const inputs = inputsOf('caseSeries');
  inputs.check({ incidents, options }, { incidents: incidentList, options: seriesOptions });
  const { coordinates, withinDays, withinMetres, sharedMethods = 2, also = 'either' } = options;
  const { days, metresApart } = checked(inputs, incidents, coordinates, withinMetres);

  const methodCounts = countedBy(incidents.flatMap(({ methods }) => methods));
  const targetCounts = countedBy(incidents.flatMap(({ targetKind }) => targetKind ?? []));
  const methodSets = incidents.map(({ methods }) => new Set(methods));
  const hasSharedMethods = (one: number, other: number) => {
    let shared = 0;
    for (const method of incidents[one]!.methods) {
      if (methodSets[other]!.has(method)) shared += 1;
      if (shared === sharedMethods) return true;
    }
    return false;
  };
  const isLinked = (one: number, other: number) => {
    if (!hasSharedMethods(one, other)) return false;
    const target = sharedTarget(incidents[one]!, incidents[other]!) !== null;
    if (also === 'target' || (also === 'either' && target)) return target;
    if (also === 'both' && !target) return false;
    const metres = metresApart(one, other);
    return metres !== null && metres <= withinMetres;
  };
  const evidenceOf = (one: number, other: number): readonly LinkEvidence[] => {
    const [a, b] = [incidents[one]!, incidents[other]!];
    const shared = a.methods.filter((method) => methodSets[other]!.has(method)).sort();
    const metres = metresApart(one, other);
    const target = sharedTarget(a, b);
    return [
      { kind: 'time', days: days[other]! - days[one]! },
      {
        kind: 'method',
        shared: shared.map((method) => ({ method, heldBy: methodCounts.get(method)! })),
        similarity: shared.length / new Set([...a.methods, ...b.methods]).size,
      },
      ...(metres !== null && metres <= withinMetres ? [{ kind: 'place', metres } as const] : []),
      ...(target === null
        ? []
        : [{ kind: 'target', targetKind: target, heldBy: targetCounts.get(target)! } as const]),
    ];
  };

  const pairs: (readonly [one: number, other: number])[] = [];
  let comparisons = 0;
  for (const pair of candidatePairs(incidents, methodCounts, sharedMethods, days, withinDays)) {
    comparisons += 1;
    inputs.require(comparisons <= mostComparisons, 'incidents', incidents.length, fewerComparisons);
    if (!isLinked(...pair)) continue;
    inputs.require(pairs.length < mostLinks, 'incidents', incidents.length, fewerLinks);
    pairs.push(pair);
  }
  // The evidence is written only now, after the number of links was checked.
  const links = pairs.map(([one, other]) => {
    const ids = [incidents[one]!.id, incidents[other]!.id] as const;
    const evidence = evidenceOf(one, other);
    const link: CaseLink = {
      incidents: ids,
      evidence,
      sentence: linkSentence(ids, evidence, incidents.length),
    };
    return { one, link };
  });
  const groups = connectedComponents(incidents.length, pairs).filter((group) => group.length > 1);
  const groupOf = new Map(groups.flatMap((group, index) => group.map((member) => [member, index] as const)));
  const linksOf: CaseLink[][] = groups.map(() => []);
  for (const { one, link } of links) linksOf[groupOf.get(one)!]!.push(link);
  const series = groups
    .map((group, index) => seriesOf(group, linksOf[index]!, incidents, days))
    .sort((a, b) => b.incidents.length - a.incidents.length);
  const result = {
    coordinates,
    withinDays,
    withinMetres,
    sharedMethods,
    also,
    incidents: incidents.length,
    series,
  };
  return { ...result, sentence: sentenceOf(series, incidents.length) };
}

const fewerLinks = {
  en: 'fewer incidents, or compared more strictly (fewer days or metres, more shared methods): they have over 100,000 links',
  zh: '更少的事件，或更严的条件（更短的天数或距离、更多的共同手法）：目前关联已超过 100000 条',
};
const fewerComparisons = {
  en: 'fewer incidents, or compared more strictly (fewer days, more shared methods): over 67,108,864 pairs have methods in common',
  zh: '更少的事件，或更严的条件（更短的天数、更多的共同手法）：目前有共同手法的事件对已超过 67108864 对',
};

const sharedTarget = (one: SeriesIncident, other: SeriesIncident) =>
  one.targetKind === other.targetKind ? one.targetKind : null;

/** The places and times of the incidents after reading. */
interface ReadIncidents {
  readonly days: Float64Array;
  /** The metres between two incidents; null if a place is unknown. */
  readonly metresApart: (one: number, other: number) => number | null;
}

function checked(
  inputs: Inputs,
  incidents: readonly SeriesIncident[],
  coordinates: Coordinates,
  withinMetres: number,
): ReadIncidents {
  inputs.distinct(
    'incidents.id',
    incidents.map(({ id }) => id),
  );
  incidents.forEach((incident, index) => {
    const other = Object.keys(incident).find((field) => !fields.includes(field));
    inputs.require(other === undefined, `incidents[${index}]`, other, {
      en: `an incident with no fields other than ${fields.join(', ')}: incidents are compared, not people`,
      zh: `仅含 ${fields.join('、')} 字段：比较的是事件，不是人`,
    });
    inputs.distinct(`incidents[${index}].methods`, incident.methods);
    for (const word of [
      ...incident.methods,
      ...(incident.targetKind === null ? [] : [incident.targetKind]),
    ]) {
      inputs.require(word.trim() !== '' && word.length <= 60, `incidents[${index}]`, word, {
        en: 'words of at most 60 characters',
        zh: '不超过 60 字的词语',
      });
      // The message must not repeat the number itself.
      inputs.require(!containsCitizenNumber(word), `incidents[${index}]`, '(…)', {
        en: 'words without citizen numbers',
        zh: '不含公民身份号码的词语',
      });
    }
  });
  const places = incidents.flatMap(({ place }) => place ?? []);
  const points = readPoints(inputs, 'incidents.place', places, coordinates);
  refuseDegreesCalledMetres(inputs, points, withinMetres);
  const metresOf = distances(points);
  let known = 0;
  const pointOf = incidents.map(({ place }) => (place === null ? null : known++));
  const days = readDays(
    inputs,
    'incidents',
    incidents.map(({ occurredAt }) => occurredAt),
  );
  return {
    days,
    metresApart: (one, other) => {
      const [from, to] = [pointOf[one]!, pointOf[other]!];
      return from === null || to === null ? null : metresOf(from, to);
    },
  };
}

/**
 * Finds the pairs that may share enough methods and are close enough in time, each pair once and the earlier incident
 * first, without trying every pair. If two incidents share k methods, at least one of the shared ones is not among the
 * k - 1 most common methods of an incident. So only the rarer methods are looked up, and a method that nearly all
 * incidents have does not produce pairs by itself (prefix filter).
 *
 * @see Bayardo, Ma & Srikant 2007, Scaling up all pairs similarity search, WWW '07, 131–140
 */
function* candidatePairs(
  incidents: readonly SeriesIncident[],
  methodCounts: ReadonlyMap<string, number>,
  sharedMethods: number,
  days: Float64Array,
  withinDays: number,
): Generator<readonly [earlier: number, later: number]> {
  const order = incidents.map((_, index) => index).sort((a, b) => days[a]! - days[b]! || a - b);
  const ranks = new Map(
    [...methodCounts]
      .sort(([a, few], [b, many]) => few - many || (a < b ? -1 : 1))
      .map(([method], rank) => [method, rank]),
  );
  /** For each method, the incidents that have it in order of time, and how many of them are already too long ago. */
  const recent = new Map<string, { readonly incidents: number[]; passed: number }>();
  /** For each incident, the last one with which it was paired. */
  const pairedWith = new Int32Array(incidents.length).fill(-1);
  for (const later of order) {
    const rarer = incidents[later]!.methods.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!).slice(
      0,
      Math.max(0, incidents[later]!.methods.length - sharedMethods + 1),
    );
    for (const method of rarer) {
      const withMethod = recent.get(method) ?? { incidents: [], passed: 0 };
      recent.set(method, withMethod);
      const { incidents: earlier } = withMethod;
      while (
        withMethod.passed < earlier.length &&
        days[later]! - days[earlier[withMethod.passed]!]! > withinDays
      )
        withMethod.passed += 1;
      for (let at = withMethod.passed; at < earlier.length; at += 1) {
        const one = earlier[at]!;
        if (pairedWith[one] === later) continue;
        pairedWith[one] = later;
        yield [one, later];
      }
      earlier.push(later);
    }
  }
}

function countedBy(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function seriesOf(
  group: readonly number[],
  links: readonly CaseLink[],
  incidents: readonly SeriesIncident[],
  days: Float64Array,
): CaseSeries {
  const byTime = group.toSorted((a, b) => days[a]! - days[b]! || a - b);
  const [first, ...others] = byTime.map((index) => incidents[index]!) as [
    SeriesIncident,
    ...SeriesIncident[],
  ];
  const methodsOfAll = first.methods
    .filter((method) => others.every(({ methods }) => methods.includes(method)))
    .sort();
  const span = days[byTime.at(-1)!]! - days[byTime[0]!]!;
  const chained = links.length < (group.length * (group.length - 1)) / 2;
  const common = methodsOfAll.map((method) => `“${method}”`);
  return {
    incidents: byTime.map((index) => incidents[index]!.id),
    links,
    methodsOfAll,
    days: span,
    chained,
    sentence: {
      en: `${group.length} incidents within ${daysText(span).en} may be one series${common.length === 0 ? '' : `, all with ${methodsOfAll.map((method) => `"${method}"`).join(', ')}`}${chained ? '; some are linked only through other incidents' : ''}. An investigator must decide.`,
      zh: `${daysText(span).zh}内的${group.length}起事件疑似系列案件${common.length === 0 ? '' : `，均有${common.join('、')}`}${chained ? '；其中部分仅经其他事件间接关联' : ''}。是否串并由办案人员决定。`,
    },
  };
}

/** A number of days, with one decimal if it is not whole. */
const daysText = (days: number) => countedText(days, unitName('day', '天'), 1);

function linkSentence(
  [one, other]: readonly [string, string],
  evidence: readonly LinkEvidence[],
  incidents: number,
): LocalizedText {
  const en = evidence.map((item) => evidenceText(item, incidents).en).join('; ');
  const zh = evidence.map((item) => evidenceText(item, incidents).zh).join('；');
  return { en: `${one} and ${other}: ${en}.`, zh: `${one}与${other}：${zh}。` };
}

function evidenceText(evidence: LinkEvidence, of: number): LocalizedText {
  switch (evidence.kind) {
    case 'time':
      return { en: `${daysText(evidence.days).en} apart`, zh: `相隔${daysText(evidence.days).zh}` };
    case 'method':
      return {
        en: `both ${evidence.shared.map(({ method, heldBy }) => `"${method}" (in ${heldBy} of ${of} incidents)`).join(', ')}`,
        zh: `手法同为${evidence.shared.map(({ method, heldBy }) => `“${method}”（${of}起中有${heldBy}起）`).join('、')}`,
      };
    case 'place':
      return {
        en: `${numberText(evidence.metres, 0)} m apart`,
        zh: `相距${numberText(evidence.metres, 0)}米`,
      };
    case 'target':
      return {
        en: `both against "${evidence.targetKind}" (${evidence.heldBy} of ${of} incidents)`,
        zh: `侵害对象同为“${evidence.targetKind}”（${of}起中有${evidence.heldBy}起）`,
      };
  }
}

function sentenceOf(series: readonly CaseSeries[], incidents: number): LocalizedText {
  if (series.length === 0) {
    return {
      en: `No series was found among ${countedText(incidents, unitName('incident', '起')).en} under these conditions.`,
      zh: `在现有条件下，${incidents}起事件中未发现疑似系列案件。`,
    };
  }
  const linked = series.reduce((sum, one) => sum + one.incidents.length, 0);
  return {
    en: `${linked} of ${incidents} incidents may belong to ${series.length} series. An investigator must decide.`,
    zh: `${incidents}起事件中有${linked}起疑似属于${series.length}个系列案件。是否串并由办案人员决定。`,
  };
}
