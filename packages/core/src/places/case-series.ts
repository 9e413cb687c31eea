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
import { metresBetween } from './metres-between.ts';
import {
  type Coordinates,
  coordinatesName,
  placeObject,
  readPoints,
  refuseDegreesCalledMetres,
} from './place.ts';

const mostLinks = 1_000_000;
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
 * Proposes case series 串并案: links between incidents that were done alike within a span of time, and near each
 * other or to the same kind of target, with the evidence of each link. A person decides. It compares incidents and
 * never people; who did it is not asked.
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
 * @throws ANALYSIS_INPUT_INVALID also for fields that are not asked for, and for citizen numbers
 */
export function caseSeries(
  incidents: readonly SeriesIncident[],
  options: CaseSeriesOptions,
): CaseSeriesProposal {
  const inputs = inputsOf('caseSeries');
  inputs.check({ incidents, options }, { incidents: incidentList, options: seriesOptions });
  const { coordinates, withinDays, withinMetres, sharedMethods = 2, also = 'either' } = options;
  const days = checked(inputs, incidents, coordinates, withinMetres);

  const methodCounts = countedBy(incidents.flatMap(({ methods }) => methods));
  const targetCounts = countedBy(incidents.flatMap(({ targetKind }) => targetKind ?? []));
  const evidenceOf = (one: number, other: number): readonly LinkEvidence[] | null => {
    const [a, b] = [incidents[one]!, incidents[other]!];
    const shared = a.methods.filter((method) => b.methods.includes(method)).sort();
    if (shared.length < sharedMethods) return null;
    const metres = a.place && b.place ? metresBetween(a.place, b.place, { coordinates }) : null;
    const near = metres !== null && metres <= withinMetres;
    const target = a.targetKind !== null && a.targetKind === b.targetKind ? a.targetKind : null;
    const agrees = {
      place: near,
      target: target !== null,
      either: near || target !== null,
      both: near && target !== null,
    };
    if (!agrees[also]) return null;
    return [
      { kind: 'time', days: days[other]! - days[one]! },
      {
        kind: 'method',
        shared: shared.map((method) => ({ method, heldBy: methodCounts.get(method)! })),
        similarity: shared.length / new Set([...a.methods, ...b.methods]).size,
      },
      ...(near ? [{ kind: 'place', metres } as const] : []),
      ...(target === null
        ? []
        : [{ kind: 'target', targetKind: target, heldBy: targetCounts.get(target)! } as const]),
    ];
  };

  const links: { readonly one: number; readonly other: number; readonly link: CaseLink }[] = [];
  for (const [one, other] of candidatePairs(incidents, days, withinDays)) {
    const evidence = evidenceOf(one, other);
    if (evidence === null) continue;
    inputs.require(links.length < mostLinks, 'incidents', incidents.length, {
      en: `fewer, or compared more strictly: they have over ${mostLinks} links`,
      zh: `更少，或采用更严的条件：目前关联已超过 ${mostLinks} 条`,
    });
    const ids = [incidents[one]!.id, incidents[other]!.id] as const;
    links.push({
      one,
      other,
      link: { incidents: ids, evidence, sentence: linkSentence(ids, evidence, incidents.length) },
    });
  }
  const groups = connectedComponents(
    incidents.length,
    links.map(({ one, other }) => [one, other] as const),
  ).filter((group) => group.length > 1);
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

function checked(
  inputs: Inputs,
  incidents: readonly SeriesIncident[],
  coordinates: Coordinates,
  withinMetres: number,
): Float64Array {
  inputs.distinct(
    'incidents.id',
    incidents.map(({ id }) => id),
  );
  incidents.forEach((incident, index) => {
    const other = Object.keys(incident).find((field) => !fields.includes(field));
    inputs.require(other === undefined, `incidents[${index}]`, other, {
      en: `without other fields than ${fields.join(', ')}: incidents are compared, not people`,
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
      // The number itself must not come back in a message.
      inputs.require(!containsCitizenNumber(word), `incidents[${index}]`, '(…)', {
        en: 'without citizen numbers',
        zh: '不含公民身份号码的词语',
      });
    }
  });
  const places = incidents.flatMap(({ place }) => place ?? []);
  refuseDegreesCalledMetres(inputs, readPoints(inputs, 'incidents.place', places, coordinates), withinMetres);
  return readDays(
    inputs,
    'incidents',
    incidents.map(({ occurredAt }) => occurredAt),
  );
}

/** Pairs with a method in common, close enough in time, each once and the earlier first; not every pair is tried. */
function* candidatePairs(
  incidents: readonly SeriesIncident[],
  days: Float64Array,
  withinDays: number,
): Generator<readonly [earlier: number, later: number]> {
  const order = incidents.map((_, index) => index).sort((a, b) => days[a]! - days[b]! || a - b);
  const recent = new Map<string, number[]>();
  for (const later of order) {
    const earlier = new Set<number>();
    for (const method of incidents[later]!.methods) {
      const withMethod = recent.get(method) ?? [];
      const still = withMethod.filter((one) => days[later]! - days[one]! <= withinDays);
      for (const one of still) earlier.add(one);
      recent.set(method, [...still, later]);
    }
    for (const one of earlier) yield [one, later];
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

/** Days with a decimal where they have one. */
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
