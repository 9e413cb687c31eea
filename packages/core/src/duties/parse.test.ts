import { describe, expect, it } from 'vitest';
import { callSchema } from '../model/call.ts';
import { isBeatworkError } from '../text/error.ts';
import { dutyCatalogueJsonSchema, parseDutyCatalogue } from './parse.ts';
import { templateDutyCatalogue } from './template/template-duty-catalogue.ts';

const items = templateDutyCatalogue.categories.flatMap((category) => category.items);

describe('the template', () => {
  it('can be read, so that it is a catalogue itself', () => {
    expect(parseDutyCatalogue(JSON.parse(JSON.stringify(templateDutyCatalogue)))).toEqual(
      templateDutyCatalogue,
    );
  });

  it('has more than 40 groups and more than 100 items, as the article (001) tells', () => {
    expect(templateDutyCatalogue.categories.length).toBeGreaterThan(40);
    expect(items.length).toBeGreaterThan(100);
  });

  it('says that it is a template', () => {
    expect(templateDutyCatalogue.template?.zh).toContain('模板');
  });

  it('covers every class and has words in both languages for every item', () => {
    expect(new Set(templateDutyCatalogue.categories.map((category) => category.class)).size).toBe(10);
    for (const { id, terms } of items) {
      expect(
        terms.some(({ words }) => /\p{Script=Han}/u.test(words)),
        id,
      ).toBe(true);
      expect(
        terms.some(({ words }) => /[a-z]/.test(words)),
        id,
      ).toBe(true);
    }
  });

  it('has ids and categories that the records of calls take', () => {
    for (const { id, callCategory } of items) {
      const { error } = callSchema.safeParse({
        id: 'c1',
        stationId: 's1',
        communityId: null,
        memberId: null,
        receivedAt: '2026-01-01T00:00:00.000Z',
        arrivedAt: null,
        category: callCategory,
        dutyItemId: id,
        policeWork: true,
        referred: false,
        noIncident: false,
        qualityProblem: null,
      });
      expect(error).toBeUndefined();
    }
  });
});

describe('a catalogue', () => {
  /** The template with one thing changed. */
  const broken = (change: (copy: Copy) => void) => {
    const copy = JSON.parse(JSON.stringify(templateDutyCatalogue)) as Copy;
    change(copy);
    try {
      parseDutyCatalogue(copy);
    } catch (error) {
      if (isBeatworkError(error, 'DUTY_CATALOGUE_INVALID'))
        return error.details.issues.map(({ path, code }) => `${code} at ${path}`);
      throw error;
    }
    return [];
  };
  // biome-ignore lint/suspicious/noExplicitAny: what a station writes may be anything.
  type Copy = any;

  it.each<[string, (copy: Copy) => void, string]>([
    [
      'two items of one id',
      (c) => {
        c.categories[1].items[0].id = 'robbery';
      },
      'DUPLICATE at categories.1.items.0.id',
    ],
    [
      'two groups of one id',
      (c) => {
        c.categories[1].id = 'violence';
      },
      'DUPLICATE at categories.1.id',
    ],
    [
      'words twice',
      (c) => {
        c.categories[0].items[0].terms.push(c.categories[0].items[0].terms[0]);
      },
      'DUPLICATE at categories.0.items.0.terms.',
    ],
    [
      'an agency without handing over',
      (c) => {
        c.categories[0].items[0].agency = 'water';
      },
      'AGENCY_AND_RESPONSE_DIFFER at categories.0.items.0.agency',
    ],
    [
      'danger that is ignored',
      (c) => {
        c.ignored = ['着火'];
      },
      'DANGER_HIDDEN at ignored.0',
    ],
    [
      'an unknown concept',
      (c) => {
        c.dangerWords = ['<dragon>'];
      },
      'CONCEPT_UNKNOWN at dangerWords.0',
    ],
    [
      'an unknown item',
      (c) => {
        c.noIncidentItemId = 'none';
      },
      'ITEM_UNKNOWN at noIncidentItemId',
    ],
    [
      'danger in a call without a matter',
      (c) => {
        c.noIncidentItemId = 'building-fire';
      },
      'DANGER_IN_NO_INCIDENT at categories.',
    ],
    [
      'an unknown role',
      (c) => {
        c.categories[0].items[0].owner = 'sheriff';
      },
      'INVALID_VALUE at categories.0.items.0.owner',
    ],
    [
      'a weight of 0',
      (c) => {
        c.categories[0].items[0].terms[0].weight = 0;
      },
      'TOO_SMALL at categories.0.items.0.terms.0.weight',
    ],
    [
      'empty words',
      (c) => {
        c.ignored = [''];
      },
      'INVALID_FORMAT at ignored.0',
    ],
    [
      'a pattern that ends open',
      (c) => {
        c.dangerWords = ['火…'];
      },
      'INVALID_FORMAT at dangerWords.0',
    ],
    [
      'a time limit of 0',
      (c) => {
        c.categories[0].items[0].timeLimit.minutes = 0;
      },
      'TOO_SMALL at categories.0.items.0.timeLimit.minutes',
    ],
    [
      'a name in one language',
      (c) => {
        delete c.categories[0].name.zh;
      },
      'INVALID_TYPE at categories.0.name.zh',
    ],
  ])('with %s is refused', (_, change, issue) => {
    expect(broken(change).join('\n')).toContain(issue);
  });

  it.each([null, 3, [], 'text'])('is not %j', (data) => {
    expect(() => parseDutyCatalogue(data)).toThrow('The duty catalogue is not valid');
  });

  it('has a JSON Schema', () => {
    expect(dutyCatalogueJsonSchema()).toMatchObject({
      $defs: { DutyCatalogue: { title: 'beatwork duty catalogue' } },
    });
  });
});
