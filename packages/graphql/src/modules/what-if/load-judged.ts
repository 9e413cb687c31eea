import type { CompiledRuleSet } from '@beatwork/core';
import type { Context } from '../../context.ts';
import { readScoredArea } from '../judging/access.ts';
import { loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { type JudgementArguments, rulesOf } from '../judging/judgement-arguments.ts';
import { type JudgedSubject, loadPopulation } from '../judging/population.ts';

/** The rules of a period, and everyone in an area whom they judge and whose results the viewer may see. */
export interface JudgedPopulation {
  readonly rules: CompiledRuleSet;
  readonly population: readonly JudgedSubject[];
}

/** @throws what `scoreboard` throws; POPULATION_TOO_LARGE */
export async function loadJudged(
  context: Context,
  args: JudgementArguments & { readonly area?: string | null | undefined },
): Promise<JudgedPopulation> {
  const { viewer, now } = context;
  const rules = await rulesOf(context, args);
  const area = await readScoredArea(context, args.area);
  const earlier = await loadEarlierPeriods(context, rules);
  return {
    rules,
    population: await loadPopulation(context, { rules, earlier, area, viewer, now }),
  };
}
