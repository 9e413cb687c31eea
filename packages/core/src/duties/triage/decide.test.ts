import { describe, expect, it } from 'vitest';
import { templateDutyCatalogue } from '../template/template-duty-catalogue.ts';
import { triage } from './triage.ts';

describe('a call that pretends to be about something else', () => {
  it.each([
    '我要一份牛肉面，送到自来水公司宿舍，水管那家，对，我知道打的是哪里，他就在旁边',
    "I'd like to order a large pizza, the water in our flat is off. Yes I know what number this is. He is right here next to me",
    '不方便说话，别打过来。家里停水了，你们派人来看看',
  ])('calls nobody in for what it pretends to be about: %s', (text) => {
    const { danger, decision } = triage({ text });
    expect(danger.signs.some(({ discreet }) => discreet)).toBe(true);
    expect(decision.together).not.toContain('water');
    expect(decision.together).not.toContain('property_management');
  });
});

/** Whatever the catalogue's examples make triage answer: a broad sample of calls. */
const broad = templateDutyCatalogue.examples
  .filter((_, at) => at % 12 === 0)
  .map(({ text }) => triage({ text }));

describe('a call in which danger is possible', () => {
  const asked = broad.filter(
    ({ danger, decision }) => danger.level === 'ask' && decision.response === 'three_way_call',
  );

  it('has the duty officer of the station on the line, and a limit for finding out who acts', () => {
    expect(asked.length).toBeGreaterThan(5);
    for (const { decision, sentence } of asked) {
      expect(decision.together[0]).toBe('station_duty_officer');
      expect(decision).toMatchObject({ urgency: 'prompt', timeLimit: { minutes: 5, until: 'decision' } });
      expect(sentence.en).toContain('within 5 min it is clear who acts');
      expect(sentence.zh).toContain('5分钟内明确处置单位');
    }
  });

  it('has the police 110 on the line where the station took the call', () => {
    const { danger, decision } = triage({ text: '有人一直跟着我' }, { receivedBy: 'station' });
    expect(danger.level).not.toBe('none');
    if (decision.response === 'three_way_call') expect(decision.together[0]).toBe('police_110');
  });
});

it('always says who goes', () => {
  const sent = broad.filter(({ decision }) => decision.response === 'dispatch');
  expect(sent.length).toBeGreaterThan(50);
  for (const { decision } of sent) expect(decision.owner).not.toBeNull();
});

it('does not quote pieces of text as reasons where no sign was found', () => {
  const unnamed = broad.filter(
    ({ danger, matters }) =>
      danger.level === 'send' &&
      danger.signs.length + danger.evidence.length === 0 &&
      matters[0]?.item.urgency !== 'immediate',
  );
  expect(unnamed.length).toBeGreaterThan(0);
  for (const { sentence } of unnamed) {
    expect(sentence.en).toMatch(
      /^Danger \(similar to example calls about a danger; no single sign can be named\)/,
    );
    expect(sentence.zh).toMatch(/^危险（与有危险的示例来电相似，未发现可单独指明的迹象）/);
  }
});

it.each([
  'complain',
  '投诉',
  'complaint',
  'I want to complain about the garbage bins',
  '我要投诉物业不修电梯',
])('one word makes no complaint about the police: %s', (text) => {
  const { matters, flags } = triage({ text });
  const isPlaced = !flags.some(({ flag }) => flag === 'nothing_fits');
  expect(isPlaced && matters[0]?.item.id === 'police-complaint').toBe(false);
});
