import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { integrityChecks } from './check-names.ts';
import { some } from './figures.ts';
import type { IntegrityFinding, IntegrityTest } from './finding.ts';

/** Puts a finding into words: who and what it is about, how likely it is in ordinary work, and what to check. */
export function sentenceOf(test: IntegrityTest): LocalizedText {
  const [who, name, likelihood] = [whoOf(test), integrityChecks.labels[test.check], likelihoodOf(test)];
  return {
    en: `${who.en}, ${name.en}: ${test.seen.en} ${likelihood.en} To do: ${test.toCheck.en}`,
    zh: `${who.zh}，${name.zh}：${test.seen.zh}${likelihood.zh}需核查：${test.toCheck.zh}`,
  };
}

/** Sums up all findings in a sentence, and says how much they prove. */
export function summaryOf(findings: readonly IntegrityFinding[], tests: number, rate: number): LocalizedText {
  if (findings.length === 0) {
    return tests === 0
      ? { en: 'Nothing needs checking.', zh: '没有需要核查的事项。' }
      : {
          en: `Nothing needs checking: ${some(tests, 'test')} gave no result that is unlikely in ordinary work.`,
          zh: `没有需要核查的事项：${numberText(tests)}项检验的结果在正常工作下均属可能。`,
        };
  }
  const unlikely = findings.filter(({ pValue }) => pValue !== null).length;
  const contradictions = findings.length - unlikely;
  const share = percentage(rate);
  const parts = [
    contradictions === 0
      ? null
      : {
          en: some(contradictions, 'contradiction between records', 'contradictions between records'),
          zh: `记录相互矛盾${numberText(contradictions)}项`,
        },
    unlikely === 0
      ? null
      : {
          en: `${some(unlikely, 'result')} of ${some(tests, 'test')} that ${unlikely === 1 ? 'is' : 'are'} unlikely in ordinary work; on average up to ${share.en} of such results are chance`,
          zh: `${numberText(tests)}项检验中有${numberText(unlikely)}项结果在正常工作下不太可能出现，此类结果平均至多${share.zh}出于偶然`,
        },
  ].filter((part) => part !== null);
  return {
    en: `${some(findings.length, 'finding needs', 'findings need')} checking: ${parts.map(({ en }) => en).join(', and ')}. Findings are questions; they say nothing about intent.`,
    zh: `需核查${numberText(findings.length)}项：${parts.map(({ zh }) => zh).join('；')}。以上仅为待核实的问题，不代表对主观意图的判断。`,
  };
}

function whoOf({ stationId, memberId }: IntegrityTest): LocalizedText {
  if (memberId !== null) {
    return {
      en: `Member ${memberId} of station ${stationId}`,
      zh: `派出所${stationId}人员${memberId}`,
    };
  }
  return stationId === null
    ? { en: 'All members', zh: '全体人员' }
    : { en: `All members of station ${stationId}`, zh: `派出所${stationId}全体人员` };
}

function likelihoodOf({ pValue, model }: IntegrityTest): LocalizedText {
  if (pValue === null) {
    return {
      en: `There should be none, on this assumption: ${model.en}`,
      zh: `按以下前提，本不应出现：${model.zh}`,
    };
  }
  const { en, zh } = chanceOf(pValue);
  return {
    en: `In ordinary work as much would be seen ${en}, on this assumption: ${model.en}`,
    zh: `按以下前提，正常工作出现此情形的可能性${zh}：${model.zh}`,
  };
}

function chanceOf(p: number): LocalizedText {
  if (p >= 0.1) {
    const { en, zh } = percentage(p);
    return { en: `in ${en} of cases`, zh: `约为${zh}` };
  }
  if (p < 1e-6) return { en: 'less than once in 1,000,000 cases', zh: '不到百万分之一' };
  // More than two digits would claim more precision than any model has.
  const digits = 10 ** (Math.floor(Math.log10(1 / p)) - 1);
  const times = Math.round(1 / p / digits) * digits;
  return { en: `about once in ${numberText(times)} cases`, zh: `约为${chineseNumber(times)}分之一` };
}

/** From 10,000 on Chinese counts in 万. */
const chineseNumber = (value: number) => (value < 10_000 ? `${value}` : `${value / 10_000}万`);
