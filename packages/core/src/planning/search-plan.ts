import {
  listOf,
  notNegative,
  onlyFields,
  optional,
  positive,
  share,
  text,
  where,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { percentage } from '../text/numbers-and-days.ts';
import { spreadEffort } from './spread-effort.ts';

/** A part of the search area that one team can search: a stretch of road, a park, the field of view of some cameras. */
export interface SearchSector {
  readonly id: string;
  /**
   * The probability, before any search, that the person is in it. If the probabilities of all sectors sum to less than
   * 1, the rest is the probability that the person is elsewhere.
   */
  readonly probability: number;
  /** The area to be searched, above 0, in any unit of area; the effort is given in the same unit. */
  readonly area: number;
}

/** A search of one sector that did not find the person. Give either the coverage or the probability of detection. */
export type VainSearch = { readonly sectorId: string } & (
  | {
      /** The area that was swept, as a multiple of the area of the sector: width of view × distance walked ÷ area. */
      readonly coverage: number;
    }
  | {
      /**
       * The probability that the person would have been seen, if in this sector; below 1, because no search is certain.
       */
      readonly detection: number;
    }
);

/** Options of {@link searchPlan}. */
export interface SearchPlanOptions {
  /**
   * The area that all teams together can sweep next: width of view × distance walked. If left out, no effort is divided
   * among the sectors.
   */
  readonly effort?: number;
}

/** A sector with the effort that it gets and the probability of finding the person there. */
export interface SearchedSector {
  readonly id: string;
  readonly area: number;
  readonly prior: number;
  /** The probability that the person is in it, given that all these searches did not find the person. */
  readonly probability: number;
  readonly coverage: number;
  /**
   * The probability that the searches of it so far would have found the person, if in this sector: 1 − e^(−coverage).
   */
  readonly detection: number;
  /**
   * How much a small sweep of this sector would add to the probability of finding the person, per unit of area:
   * `probability` ÷ `area`. The sector with the highest yield is searched next.
   */
  readonly yield: number;
  /** How much of the effort goes to this sector; 0 if no effort was given. */
  readonly effort: number;
}

/** What {@link searchPlan} proposes. */
export interface SearchPlan {
  /** The sectors in the order in which to search them, the highest yield first. */
  readonly sectors: readonly SearchedSector[];
  /** The sector to search next. */
  readonly next: string;
  /** The probability that the person is in none of the sectors. */
  readonly elsewhere: number;
  /** The probability, seen from before the first search, that one of the searches so far would find the person. */
  readonly successSoFar: number;
  /** The same after each search: the probability that this search or one before it would find the person. */
  readonly timeline: readonly { readonly sectorId: string; readonly successSoFar: number }[];
  /** The probability that the next effort, divided as in `sectors`, finds the person. */
  readonly successOfNext: number;
  readonly sentence: LocalizedText;
}

const sectorList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<SearchSector>({ id: text, probability: share, area: positive }),
  1,
);
const searchList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ where<VainSearch>((value) => typeof value === 'object' && value !== null, {
    en: 'an object with sectorId, and coverage or detection',
    zh: '含 sectorId 以及 coverage 或 detection 的对象',
  }),
);
const searchPlanOptions = /* @__PURE__ */ onlyFields<SearchPlanOptions>({
  effort: /* @__PURE__ */ optional(notNegative),
});

/**
 * Proposes where to search next for a lost person 走失人员查找. A sector that was searched without success becomes less
 * likely, and every other sector more likely (Bayes). The probability of detection follows the exponential law 1 −
 * e^(−coverage) (Koopman). The available effort is divided so that the probability of finding the person is as high as
 * possible.
 *
 * Checks of cameras by video officers are searches in the same way as sweeps on foot; give them by their probability of
 * detection. The function neither asks for nor keeps anything about the person. The probabilities before the search are
 * set by the search leader, from where a person in this situation can get to. The method assumes that the person stays
 * in one sector during the search. If the person moves on, give the earlier searches a lower detection, or start again
 * with a new plan.
 *
 * @example
 * ```ts
 * const sectors = [{ id: 'parks', probability: 0.5, area: 2 }, { id: 'main-roads', probability: 0.3, area: 1 }, { id: 'dead-end-roads', probability: 0.1, area: 0.5 }];
 * searchPlan(sectors, []).next; // → 'main-roads'
 * const later = searchPlan(sectors, [{ sectorId: 'main-roads', detection: 0.9 }, { sectorId: 'parks', coverage: 1.5 }]);
 * later.sentence.en; // → 'Search dead-end-roads next: the chance that the person is there is now 29.3 %.'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 * @see Koopman 1957, The theory of search III, Operations Research 5(5):613–626; de Guenin 1961, ibid. 9(1):1–7
 */
export function searchPlan(
  sectors: readonly SearchSector[],
  searches: readonly VainSearch[],
  options: SearchPlanOptions = {},
): SearchPlan {
  const inputs = inputsOf('searchPlan');
  inputs.check(
    { sectors, searches, options },
    { sectors: sectorList, searches: searchList, options: searchPlanOptions },
  );
  const { effort = 0 } = options;
  const inSectors = check(inputs, sectors);
  const elsewhereBefore = Math.max(0, 1 - inSectors);
  const coverage = new Map(sectors.map(({ id }) => [id, 0]));
  const timeline = searches.map((search) => {
    const { sectorId } = search;
    const before = coverage.get(sectorId);
    inputs.require(before !== undefined, 'searches.sectorId', sectorId, {
      en: 'the id of a sector',
      zh: '某个区块的编号',
    });
    coverage.set(sectorId, before! + coverageOf(inputs, search));
    return { sectorId, successSoFar: successWith(sectors, coverage) };
  });

  // The joint probability of "in this sector" and "not found", which Bayes' rule divides by the sum over all places.
  const joint = sectors.map(({ id, probability }) => probability * Math.exp(-coverage.get(id)!));
  const unfound = elsewhereBefore + joint.reduce((sum, each) => sum + each, 0);
  inputs.require(unfound > 0, 'searches', unfound, {
    en: 'a list of searches that leaves some place where the person can be',
    zh: '仍留有人员可能所在之处的查找记录',
  });
  const posterior = joint.map((each) => each / unfound);
  const share = spreadEffort(
    sectors.map(({ area }, index) => ({ area, probability: posterior[index]! })),
    effort,
  );
  const searched = sectors
    .map(
      ({ id, area, probability: prior }, index): SearchedSector => ({
        id,
        area,
        prior,
        probability: posterior[index]!,
        coverage: coverage.get(id)!,
        detection: -Math.expm1(-coverage.get(id)!),
        yield: posterior[index]! / area,
        effort: share[index]!,
      }),
    )
    .sort((a, b) => b.yield - a.yield || (a.id < b.id ? -1 : 1));
  const [next] = searched as [SearchedSector, ...SearchedSector[]];
  const chance = percentage(next.probability);
  return {
    sectors: searched,
    next: next.id,
    elsewhere: elsewhereBefore / unfound,
    successSoFar: successWith(sectors, coverage),
    timeline,
    successOfNext: searched.reduce(
      (sum, { probability, effort: own, area }) => sum - probability * Math.expm1(-own / area),
      0,
    ),
    sentence: {
      en: `Search ${next.id} next: the chance that the person is there is now ${chance.en}.`,
      zh: `下一步查找 ${next.id}：目前人员在该区块的可能性为${chance.zh}。`,
    },
  };
}

const successWith = (sectors: readonly SearchSector[], coverage: ReadonlyMap<string, number>) =>
  sectors.reduce((sum, { id, probability }) => sum - probability * Math.expm1(-coverage.get(id)!), 0);

function coverageOf(inputs: Inputs, search: VainSearch): number {
  if ('coverage' in search) {
    inputs.notNegative('searches.coverage', search.coverage);
    return search.coverage;
  }
  inputs.require(search.detection >= 0 && search.detection < 1, 'searches.detection', search.detection, {
    en: 'a chance from 0 to below 1',
    zh: '不小于 0 且小于 1 的概率',
  });
  return -Math.log1p(-search.detection);
}

/** @returns the probability that the person is in one of the sectors */
function check(inputs: Inputs, sectors: readonly SearchSector[]): number {
  inputs.notEmpty('sectors', sectors);
  inputs.distinct(
    'sectors.id',
    sectors.map(({ id }) => id),
  );
  for (const { id, probability, area } of sectors) {
    inputs.share(`sectors.${id}.probability`, probability);
    inputs.positive(`sectors.${id}.area`, area);
  }
  const sum = sectors.reduce((all, { probability }) => all + probability, 0);
  inputs.require(sum > 0 && sum <= 1 + 1e-9, 'sectors.probability', sum, {
    en: 'above 0 and at most 1 in total',
    zh: '合计大于 0 且不大于 1 的概率',
  });
  return sum;
}
