import {
  countFromOne,
  listOf,
  notNegative,
  onlyFields,
  optional,
  text,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { countedText, pluralForm, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { searchCoverage } from './coverage-search.ts';

/** Something to be covered: a household block, a school, a cell of the map. */
export interface CoverageDemand {
  readonly id: string;
  /** Its weight, 0 or more, such as a number of residents, incidents or visitors. */
  readonly weight: number;
}

/** A place that could be chosen, and the demand that it would cover. */
export interface CoverageSite {
  readonly id: string;
  readonly covers: readonly string[];
}

/** Options of {@link maximumCoverage}. */
export interface MaximumCoverageOptions {
  /**
   * How many times the search may look up the demand of a site before it returns the best choice found; 20 million if
   * left out, which takes less than a second. Unlike a time limit, this gives the same result in every run.
   */
  readonly lookUps?: number;
}

/** The sites that cover most, and how much better the best possible choice could be. */
export interface MaximumCoverage {
  /** The ids of the sites, in the order in which they were given. */
  readonly chosen: readonly string[];
  readonly covered: number;
  readonly total: number;
  /** `covered` as a share of the total. */
  readonly share: number;
  /** No choice of as many sites covers more than this. */
  readonly atMost: number;
  /** The share of `atMost` that is not covered; 0 if the choice is proven to be the best. */
  readonly gap: number;
  readonly provenBest: boolean;
  readonly sentence: LocalizedText;
}

const demandList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<CoverageDemand>({ id: text, weight: notNegative }),
  1,
);
const siteList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<CoverageSite>({ id: text, covers: /* @__PURE__ */ listOf(text) }),
  1,
);
const coverageOptions = /* @__PURE__ */ onlyFields<MaximumCoverageOptions>({
  lookUps: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 1e10)),
});

/**
 * Chooses sites so that as much demand as possible is covered by at least one of them: where to put kiosks, cameras or
 * standing guards. It starts with a greedy choice and then looks for better ones by branch and bound. In small cases
 * the result is proven to be the best; if the search has to stop earlier, the result says by how much it may fall short
 * of the best. The greedy choice alone never falls short by more than 1/e, 36.8 % (Nemhauser, Wolsey & Fisher 1978).
 *
 * @param choose the largest number of sites to choose
 * @example
 * ```ts
 * const demand = [{ id: 'school', weight: 40 }, { id: 'market', weight: 30 }, { id: 'station', weight: 30 }, { id: 'park', weight: 20 }];
 * const sites = [{ id: 'a', covers: ['market', 'station'] }, { id: 'b', covers: ['school', 'market'] }, { id: 'c', covers: ['station', 'park'] }];
 * const { chosen, share, provenBest } = maximumCoverage(demand, sites, 2);
 * [chosen, share, provenBest]; // → [['b', 'c'], 1, true]
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 * @see Church & ReVelle 1974, The maximal covering location problem, Papers of the Regional Science Association 32
 */
export function maximumCoverage(
  demand: readonly CoverageDemand[],
  sites: readonly CoverageSite[],
  choose: number,
  options: MaximumCoverageOptions = {},
): MaximumCoverage {
  const inputs = inputsOf('maximumCoverage');
  inputs.check(
    { demand, sites, choose, options },
    { demand: demandList, sites: siteList, choose: countFromOne, options: coverageOptions },
  );
  const { lookUps = 20_000_000 } = options;
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  inputs.distinct('demand.id', idsOf(demand));
  inputs.distinct('sites.id', idsOf(sites));
  const total = demand.reduce((sum, { weight }) => sum + weight, 0);
  inputs.require(total > 0 && Number.isFinite(total), 'demand.weight', total, {
    en: 'a finite number above 0 in total',
    zh: '合计大于 0 的有限数',
  });
  const numberOf = new Map(demand.map(({ id }, index) => [id, index]));
  const covers = sites.map(({ id, covers: ids }) => {
    inputs.distinct(`sites.${id}.covers`, ids);
    return Int32Array.from(ids, (each) => {
      const number = numberOf.get(each);
      inputs.require(number !== undefined, `sites.${id}.covers`, each, {
        en: 'the id of a demand',
        zh: '某项需求的编号',
      });
      return number!;
    });
  });

  const weights = Float64Array.from(demand, ({ weight }) => weight);
  const found = searchCoverage(weights, covers, Math.min(choose, sites.length), lookUps);
  const { covered, atMost } = found;
  const gap = atMost === 0 ? 0 : (atMost - covered) / atMost;
  const share = Math.min(1, covered / total);
  const provenBest = gap === 0;
  return {
    chosen: found.chosen.toSorted((a, b) => a - b).map((site) => sites[site]!.id),
    covered,
    total,
    share,
    atMost,
    gap,
    provenBest,
    sentence: sentenceOf(
      found.chosen.length,
      sites.length,
      share,
      provenBest ? null : Math.min(1, atMost / total),
    ),
  };
}

/**
 * @param atMost an upper bound for the share that the best choice covers; null if this choice is proven to be the best
 */
function sentenceOf(chosen: number, of: number, share: number, atMost: number | null): LocalizedText {
  const all = countedText(of, unitName('site', '个备选点'));
  const other = countedText(chosen, unitName('site', '个'));
  const covered = percentage(share);
  const said = {
    en: `${numberText(chosen)} of ${all.en} ${pluralForm(chosen, { one: 'covers', other: 'cover' })} ${covered.en} of the demand`,
    zh: `从${all.zh}中选取${numberText(chosen)}个，覆盖需求的${covered.zh}`,
  };
  if (atMost === null) {
    return {
      en: `${said.en}; no other choice of ${other.en} covers more.`,
      zh: `${said.zh}；同样数量下没有更优的选法。`,
    };
  }
  const bound = percentage(atMost);
  return {
    en: `${said.en}; the best choice of ${other.en} covers at most ${bound.en}.`,
    zh: `${said.zh}；同样数量的最优选法至多覆盖${bound.zh}。`,
  };
}
