import type { LocalizedText } from '../text/localized-text.ts';
import { percentText } from '../text/numbers-and-days.ts';
import { integrityChecks } from './check-names.ts';
import { some } from './figures.ts';
import type { IntegrityFinding, IntegrityTest } from './finding.ts';

/** A finding in words: who and what, how likely under ordinary work, what to check. */
export function sentenceOf(test: IntegrityTest): LocalizedText {
  const [who, name, likelihood] = [whoOf(test), integrityChecks.labels[test.check], likelihoodOf(test)];
  return {
    en: `${who.en}, ${name.en}: ${test.seen.en} ${likelihood.en} Needs checking: ${test.toCheck.en}`,
    zh: `${who.zh}，${name.zh}：${test.seen.zh}${likelihood.zh}需核查：${test.toCheck.zh}`,
  };
}

/** All findings in a sentence, with what they are worth. */
export function summaryOf(findings: readonly IntegrityFinding[], tests: number, rate: number): LocalizedText {
  const unlikely = findings.filter(({ pValue }) => pValue !== null).length;
  const contradictions = findings.length - unlikely;
  const share = percentText(rate);
  return {
    en: `${some(findings.length, 'finding needs', 'findings need')} checking: ${some(contradictions, 'contradiction')}, and ${unlikely} of ${some(tests, 'test')} unlikely under ordinary work, of which about ${share} may be chance. Findings are questions; they say nothing of intent.`,
    zh: `需核查${findings.length}项：其中记录相互矛盾${contradictions}项；${tests}项检验中有${unlikely}项在正常工作下不太可能出现，其中约${share}可能出于偶然。以上仅为待核实的问题，不代表对主观意图的判断。`,
  };
}

function whoOf({ stationId, memberId }: IntegrityTest): LocalizedText {
  if (memberId !== null) return { en: `${memberId} of ${stationId}`, zh: `${stationId} ${memberId}` };
  return stationId === null
    ? { en: 'All members', zh: '全体人员' }
    : { en: `All members of ${stationId}`, zh: `${stationId}全体人员` };
}

function likelihoodOf({ pValue, model }: IntegrityTest): LocalizedText {
  if (pValue === null) {
    return { en: `None would be, if this holds: ${model.en}`, zh: `若满足以下前提则不应出现：${model.zh}` };
  }
  const { en, zh } = chanceOf(pValue);
  return {
    en: `Ordinary work shows as much ${en}, if this holds: ${model.en}`,
    zh: `若满足以下前提，正常工作出现此情形的可能性${zh}：${model.zh}`,
  };
}

function chanceOf(p: number): LocalizedText {
  if (p >= 0.1) return { en: `in ${percentText(p)} of cases`, zh: `约为${percentText(p)}` };
  if (p < 1e-6) return { en: 'less than 1 time in 1,000,000', zh: '不到百万分之一' };
  // Two digits: no model bears more.
  const digits = 10 ** (Math.floor(Math.log10(1 / p)) - 1);
  const times = Math.round(1 / p / digits) * digits;
  return { en: `about 1 time in ${times.toLocaleString('en')}`, zh: `约为${chineseNumber(times)}分之一` };
}

/** From 10,000 on Chinese counts in 万. */
const chineseNumber = (value: number) => (value < 10_000 ? `${value}` : `${value / 10_000}万`);
