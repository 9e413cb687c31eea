import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordTypeNames } from '../metrics/record-types.ts';
import { field } from '../model/describe/field.ts';
import { instantSchema } from '../model/identifiers.ts';
import { fieldsOf, type RecordName, recordNames, records } from './index.ts';
import { problemsOf } from './records.ts';

describe('the descriptions of records', () => {
  test.each(recordNames)('%s is described without a fault', (name) => {
    expect(problemsOf(records[name])).toEqual([]);
  });

  test('every type that is counted is described', () => {
    expect(recordNames).toEqual(expect.arrayContaining([...recordTypeNames]));
  });

  test.each(recordNames)('%s says when a field can be null', (name) => {
    for (const { nullable, text } of fieldsOf(records[name])) {
      expect(/\bnull\b/.test(text.en)).toBe(nullable);
      expect(/为空/.test(text.zh.replace(/的列表为空|为空列表/g, ''))).toBe(
        nullable || /empty/.test(text.en),
      );
    }
  });

  test('a list, and a field that leads to a check, has one name for each record that it stands in', () => {
    const places = recordNames.flatMap((name) => [
      ...Object.entries(records[name].lists).map(([owner, list]) => `${owner}.${list}`),
      ...Object.entries(records[name].single).map(([owner, { name: field }]) => `${owner}.${field}`),
      ...fieldsOf(records[name]).map((field) => `${name}.${field.name}`),
    ]);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('what a field holds is known from its schema', () => {
    const kindOf = (name: RecordName, field: string) =>
      fieldsOf(records[name]).find((each) => each.name === field)?.kind;
    expect(kindOf('householdVisit', 'visitedAt')).toBe('instant');
    expect(kindOf('householdVisit', 'difficulties')).toBe('term');
    expect(kindOf('householdVisit', 'followUpOn')).toBe('day');
    expect(kindOf('householdVisit', 'suggestion')).toBe('text');
    expect(kindOf('householdVisit', 'memberId')).toBe('id');
    expect(kindOf('incident', 'place')).toBe('place');
    expect(kindOf('incident', 'injured')).toBe('whole');
    expect(kindOf('incident', 'lossYuan')).toBe('largeWhole');
    expect(kindOf('searchSweep', 'detection')).toBe('number');
    expect(kindOf('member', 'name')).toBe('localizedText');
    expect(kindOf('lostPersonSearch', 'sectors')).toBe('object');
  });

  test('what an object in a field holds is known too', () => {
    const sectors = fieldsOf(records.lostPersonSearch).find(({ name }) => name === 'sectors');
    expect(sectors?.list).toBe(true);
    expect(sectors?.object?.name).toBe('SearchSector');
    expect(sectors?.object?.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['id', 'id'],
      ['probability', 'number'],
      ['squareMetres', 'number'],
      ['wheelchairPassable', 'boolean'],
    ]);
  });

  test('whether a field holds several values is known from its schema', () => {
    const lists = fieldsOf(records.householdVisit).filter(({ list }) => list);
    expect(lists.map(({ name }) => name)).toEqual(['difficulties']);
  });

  test('a description that names what is not there is refused with the name of its record', () => {
    const wrong = {
      ...records.dispute,
      lists: { post: 'disputes' },
      filters: ['colour'],
    };
    expect(problemsOf(wrong)).toEqual([
      'dispute is listed for post, but none of its fields refers to it',
      'dispute has no field colour',
    ]);
  });

  test('a description that lacks a text is refused with the place of the text', () => {
    const { lead } = records;
    const wrong = {
      ...lead,
      names: { ...lead.names, many: ' ' },
      description: { en: 'A lead.', zh: 'A lead.' },
      shape: { ...lead.shape, reportedAt: field(instantSchema, 'When it was reported.', '') },
    };
    expect(problemsOf(wrong)).toEqual([
      'the plural of lead has no English text',
      'the description of lead has no Chinese text',
      'lead.reportedAt has no Chinese text',
    ]);
  });

  test('what identifies a record cannot be corrected', () => {
    expect(problemsOf({ ...records.lead, correctable: ['kind', 'id'] })).toEqual([
      'lead.id identifies the record, and cannot be corrected',
    ]);
  });

  test('a work list that can never be right is refused with its name', () => {
    const { en, zh } = { en: 'Some.', zh: '一些。' };
    const wrong = {
      ...records.dispute,
      worklists: {
        unordered: { en, zh, order: 'kind' },
        unknown: { en, zh, order: 'openedAt', absent: ['closedAt'] },
        everOpen: { en, zh, order: 'openedAt', absent: ['openedAt'] },
        unbounded: { en, zh, order: 'openedAt', without: [{ record: 'mediation' }] },
        unrelated: { en, zh, order: 'openedAt', without: [{ record: 'shift' }], withinDays: 9 },
        unheardOf: {
          en,
          zh,
          order: 'openedAt',
          without: [{ record: 'mediation', where: { outcome: ['won'] } }],
          withinDays: 9,
        },
      },
    };
    expect(problemsOf(wrong)).toEqual([
      'the work list dispute.unordered is ordered by kind, which is no time',
      'the work list dispute.unknown asks whether closedAt is null, which it never is',
      'the work list dispute.everOpen asks whether openedAt is null, which it never is',
      'the work list dispute.unbounded asks for what is not there, and so needs a number of days before now',
      'the work list dispute.unrelated names shift, which does not refer to dispute',
      'the work list dispute.unheardOf names mediation.outcome won, which is not in its closed list',
    ]);
    const { householdVisit } = records;
    const nullable = { ...householdVisit, worklists: { promised: { en, zh, order: 'followUpOn' } } };
    expect(problemsOf(nullable)).toEqual([
      'the work list householdVisit.promised is ordered by followUpOn, which may be null',
    ]);
  });

  test('a check must have the field that leads to what it checks', () => {
    const { calledAt } = records.visitCallBack.shape;
    expect(problemsOf({ ...records.visitCallBack, shape: { calledAt: calledAt! } })).toContain(
      'visitCallBack checks householdVisit, but visitId does not refer to it',
    );
  });
});

test('every description in the model is among the records', () => {
  const folder = new URL('../model/', import.meta.url);
  const described = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/: RecordDescription<'(\w+)'/g),
    ])
    .map(([, name]) => name);
  expect(described.toSorted()).toEqual(recordNames.toSorted());
});
