import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberRoles } from '../../model/member-role.ts';
import { isBeatworkError } from '../../text/error.ts';
import { parseDutyCatalogue } from '../parse.ts';
import { templateDutyCatalogue } from '../template/template-duty-catalogue.ts';
import { triage } from './triage.ts';

const items = templateDutyCatalogue.categories.flatMap((category) => category.items);
const first = (text: string) => triage({ text }).matters[0]?.item.id;
const flags = (text: string) => triage({ text }).flags.map(({ flag }) => flag);
const spelled = (words: string) =>
  words
    .replace(/<([a-z-]+)>/g, (_, concept: string) => templateDutyCatalogue.concepts[concept]![0]!)
    .replaceAll('…', '，')
    .replaceAll('*', '');

describe('denials', () => {
  it.each([
    ['没有人受伤，两车追尾', 'damage-accident'],
    ['没有着火，是孩子乱按的', 'no-incident'],
    ['just a bump between two cars, no fire, nobody was bleeding', 'damage-accident'],
    ["there's no fire, sorry, wrong number", 'no-incident'],
    ['这里没有爆炸，就是路灯坏了', 'street-facilities'],
  ])('%s is no danger', (text, item) => {
    expect(triage({ text }).decision.urgency).not.toBe('immediate');
    expect(first(text)).toBe(item);
  });

  it('are shown to a person where they deny danger', () => {
    expect(flags('没有着火，是孩子乱按的')).toEqual(
      expect.arrayContaining(['danger_denied', 'possible_no_incident']),
    );
  });

  it.each([
    '不要跳楼啊，快来人',
    "don't jump off, please",
    '没有呼吸了',
    'he is not breathing',
    '没有人管，这里着火了',
    "no there's a fire in the kitchen",
    'no one is coming and the house is on fire',
    '是不是着火了',
    '没有人受伤。但是着火了',
    "nobody was hurt, but there's a fire",
    '着 火 了',
    'ＦＩＲＥ！ the kitchen',
  ])('do not hide the danger of: %s', (text) => {
    expect(triage({ text }).decision.urgency).toBe('immediate');
  });

  it('affirm where there are two of them', () => {
    const { danger } = triage({ text: '不是没有着火' });
    expect(danger.level).not.toBe('none');
    expect(danger.evidence.map(({ said }) => said)).toEqual(['着火']);
    expect(danger.denied).toEqual([]);
  });
});

describe('words of danger', () => {
  const dangers = [
    ...templateDutyCatalogue.dangerWords,
    ...items.flatMap(({ terms }) => terms.filter(({ danger }) => danger).map(({ words }) => words)),
  ];
  const harmless = items.flatMap(({ terms }) =>
    terms.filter(({ danger }) => !danger).map(({ words }) => words),
  );

  it('are never passed over: somebody is sent, or a person asks at once', () => {
    for (const words of dangers) {
      const { danger, decision } = triage({ text: spelled(words) });
      expect([words, danger.level]).not.toEqual([words, 'none']);
      expect(['dispatch', 'three_way_call']).toContain(decision.response);
    }
  });

  it('are not hidden by what else is said, before or after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dangers),
        fc.array(fc.constantFrom(...harmless), { maxLength: 6 }),
        fc.array(fc.constantFrom(...harmless), { maxLength: 6 }),
        (word, before, after) => {
          // Each its own sentence: whether what stands before denies it is tested above.
          const text = [...before, word, ...after].map(spelled).join('。');
          const { danger, decision } = triage({ text });
          expect(danger.level).not.toBe('none');
          expect(['dispatch', 'three_way_call']).toContain(decision.response);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(['今天消防演练', '想买个灭火器', 'the fire drill was loud', 'I got fired', '坐火车去吃火锅'])(
    'are not in: %s',
    (text) => expect(triage({ text }).decision.urgency).not.toBe('immediate'),
  );

  it('shorten the time limit of an item that usually can wait', () => {
    const { matters, decision } = triage({ text: '厨房里钻进来一条蛇' });
    expect(matters[0]!.item).toMatchObject({ id: 'dangerous-animal', urgency: 'prompt' });
    expect(decision).toMatchObject({ urgency: 'immediate', timeLimit: { minutes: 5, until: 'arrival' } });
  });

  it('do not send an officer of the wrong kind: what may happen to the person says who goes', () => {
    const { matters, decision, sentence } = triage({ text: '房租结清了，把猫送人了，我坐在桥栏杆外面' });
    expect(decision).toMatchObject({ response: 'dispatch', urgency: 'immediate', owner: 'security_officer' });
    expect(decision.together).toEqual(expect.arrayContaining(['fire_rescue', 'medical_emergency']));
    expect(decision.together).not.toContain('mediation_committee');
    expect(matters.length).toBeGreaterThan(0);
    expect(sentence.zh).toContain('危险：有人在高处（“坐在…桥栏”）');
  });

  it('win over a caller who takes it back', () => {
    const { decision, flags: raised } = triage({ text: '打错了，没事了。老公打我' });
    expect(['dispatch', 'three_way_call']).toContain(decision.response);
    expect(raised.map(({ flag }) => flag)).toContain('possible_no_incident');
    expect(raised.some(({ flag }) => flag === 'danger' || flag === 'danger_possible')).toBe(true);
  });
});

describe('whose it is', () => {
  it('hands a wage dispute to the labour inspection, with who sees to it', () => {
    const { decision, sentence } = triage({ text: '老板拖欠工资不给' });
    expect(decision).toMatchObject({
      response: 'refer',
      policeWork: false,
      agency: 'labour',
      owner: 'community_cadre',
      timeLimit: { minutes: 10, until: 'handover' },
    });
    expect(sentence).toEqual({
      en: 'Unpaid wages (“拖欠工资”, “老板”): hand over to the agency, routine, community cadre; within 10 min the other agency has it; with labour inspection.',
      zh: '拖欠工资（“拖欠工资”、“老板”）：分流移交，一般，由社区干部负责；10分钟内移交；联系劳动保障监察机构。',
    });
  });

  it('of an unclear call is found out by three, and meanwhile stays with whoever received it', () => {
    const {
      decision,
      sentence,
      flags: raised,
    } = triage({ text: '喂，你好' }, { receivedBy: 'hotline_12345' });
    expect(decision).toMatchObject({ response: 'three_way_call', policeWork: null, owner: null });
    expect(raised.map(({ flag }) => flag)).toEqual(['nothing_fits']);
    expect(sentence.zh).toContain('首接单位（12345热线）先行处置');
  });

  it('is a question for three where police and another agency are as likely', () => {
    const { decision, flags: raised } = triage({ text: '邻居加盖房子挡光，说他他就骂人' });
    expect(decision.response).toBe('three_way_call');
    expect(decision.together).toEqual(['hotline_12345', 'urban_management', 'mediation_committee']);
    expect(raised.map(({ flag }) => flag)).toContain('boundary');
  });

  it.each(['邻居', 'my neighbour', 'phone', '老板', '钱'])(
    'is not decided by one general word: %s',
    (text) => {
      expect(flags(text)).toContain('nothing_fits');
    },
  );

  it('brings in those who can stop the money or keep somebody alive', () => {
    expect(triage({ text: '刚转了六万给安全账户，能不能拦下来' }).decision.together).toContain(
      'anti_fraud_96110',
    );
    const { decision } = triage({ text: '他靠机器喘气的，停电了，电瓶只剩两格' });
    expect(decision).toMatchObject({ urgency: 'immediate', timeLimit: { minutes: 5, until: 'arrival' } });
    expect(decision.together).toEqual(expect.arrayContaining(['medical_emergency', 'power']));
  });

  it('of debts and rent is mediated where it arose', () => {
    expect(triage({ text: '房东不退我押金，还把锁换了' }).decision).toMatchObject({
      response: 'mediate',
      agency: 'mediation_committee',
    });
  });

  it('finds each of several matters', () => {
    const { matters, flags: raised } = triage({ text: '家里被偷了。另外楼上漏水到我家' });
    expect(matters.map(({ item }) => item.id)).toEqual(expect.arrayContaining(['burglary', 'leak-dispute']));
    expect(raised.map(({ flag }) => flag)).toContain('several_matters');
  });
});

describe('any call', () => {
  it('is answered, twice the same, with evidence that stands in it', () => {
    const words = fc.constantFrom(...items.flatMap(({ terms }) => terms.map((term) => spelled(term.words))));
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), words), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (call) => {
        const result = triage({ text: call });
        expect(triage({ text: call })).toEqual(result);
        expect(['dispatch', 'answer', 'mediate', 'refer', 'three_way_call', 'call_back']).toContain(
          result.decision.response,
        );
        for (const { evidence } of result.matters) {
          for (const { said, spans } of evidence)
            expect(said).toBe(spans.map(({ start, end }) => call.slice(start, end)).join('…'));
        }
        if (result.decision.owner !== null) expect(memberRoles.values).toContain(result.decision.owner);
        // How soon and by when come from one source.
        if (result.decision.urgency === 'immediate')
          expect(result.decision.timeLimit!.minutes).toBeLessThan(6);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '  \n', '\u{1f525}', '\ud800', '…', '*', '<person>'])('is answered when it is %j', (text) => {
    expect(triage({ text }).decision.response).toBe('three_way_call');
  });

  it('is answered in time that grows with its length only', () => {
    const text = '着火了没有人受伤楼上吵'.repeat(8_000);
    expect(triage({ text }).decision.urgency).toBe('immediate');
  });

  it('that says nothing is rung back', () => {
    expect(flags('')).toEqual(['nothing_said']);
  });

  it('that holds a citizen number says so', () => {
    expect(flags('身份证11010519491231002X丢了怎么补')).toContain('citizen_number');
  });

  it('that is withdrawn is rung back, whatever it was about', () => {
    const { decision, flags: raised } = triage({ text: '刚才报的有人打闹，搞错了，你们别来了' });
    expect(decision).toMatchObject({ response: 'call_back', urgency: 'prompt' });
    expect(raised.map(({ flag }) => flag)).toContain('possible_no_incident');
  });

  it('that is asked about has a limit and somebody on the line, and the flag says so', () => {
    for (const { text } of templateDutyCatalogue.examples.slice(0, 300)) {
      const { decision, danger, flags: raised, sentence } = triage({ text });
      if (decision.response !== 'three_way_call') continue;
      expect(decision.together.length, text).toBeGreaterThan(0);
      expect(decision.timeLimit.minutes).toBeLessThanOrEqual(15);
      expect(sentence.en.includes('Danger is possible'), text).toBe(danger.level === 'ask');
      expect(raised.some(({ flag }) => flag === 'danger_possible')).toBe(danger.level === 'ask');
      if (danger.level === 'ask') expect(decision.together).not.toContain('mediation_committee');
    }
  });

  it('that may be no incident is rung back, never dropped', () => {
    const { decision, flags: raised } = triage({ text: '打错了，不好意思' });
    expect(decision.response).toBe('call_back');
    expect(raised.map(({ flag }) => flag)).toEqual(['possible_no_incident']);
  });

  it('is a text', () => {
    const thrown = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return isBeatworkError(error, 'ANALYSIS_INPUT_INVALID') && error.details;
      }
    };
    expect(thrown(() => triage({ text: undefined as never }))).toMatchObject({ field: 'call.text' });
    expect(thrown(() => triage({ text: '' }, { receivedBy: 'nobody' as never }))).toMatchObject({
      field: 'options.receivedBy',
    });
  });
});

it('goes by the catalogue of the station', () => {
  const own = structuredClone(templateDutyCatalogue) as {
    -readonly [K in keyof typeof templateDutyCatalogue]: unknown;
  };
  own.id = 'harbour';
  own.categories = [
    {
      ...templateDutyCatalogue.categories[0]!,
      items: [{ ...items[0]!, id: 'ferry', terms: [{ words: 'ferry', weight: 4 }] }],
    },
  ];
  own.noIncidentItemId = null;
  own.examples = [];
  const result = triage({ text: 'The ferry has not come' }, { catalogue: parseDutyCatalogue(own) });
  expect(result.catalogue).toEqual({ id: 'harbour', version: '1.0.0' });
  expect(result.matters.map(({ item }) => item.id)).toEqual(['ferry']);
});

it('learns from examples without an item which calls are unclear', () => {
  const placed = templateDutyCatalogue.examples.filter(({ item }, at) => item !== null && at % 8 === 0);
  const unclear = { text: '上次那个噪音的事，你们到底管不管，给个说法', item: null, danger: false };
  const answer = (examples: typeof placed) => {
    const { flags: raised, matters } = triage(
      { text: '上次那个噪音的事你们管不管，总要给个说法' },
      { catalogue: { ...templateDutyCatalogue, examples } },
    );
    return { raised: raised.map(({ flag }) => flag), listed: matters.length };
  };
  expect(answer(placed).raised).not.toContain('nothing_fits');
  const taught = answer([...placed, unclear]);
  expect(taught.raised).toContain('nothing_fits');
  expect(taught.listed).toBeGreaterThan(0);
});

it('sends nobody by a likelihood that no example taught', () => {
  const untaught = { ...templateDutyCatalogue, examples: [] };
  const { danger, decision } = triage({ text: '身份证丢了，怎么补办' }, { catalogue: untaught });
  expect(danger).toMatchObject({ likelihood: 0, level: 'none' });
  expect(decision.urgency).not.toBe('immediate');
  expect(triage({ text: '厨房着火了' }, { catalogue: untaught }).danger.level).toBe('ask');
});
