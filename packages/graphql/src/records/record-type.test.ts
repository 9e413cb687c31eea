import { expect, test } from 'vitest';
import { defineRecordType } from './record-type.ts';
import { servedRecord } from './served-records.ts';

test('a type of records without a table is refused, with what there is to do', () => {
  expect(() => defineRecordType({ ...servedRecord('lead'), model: 'KeyHandover' })).toThrow(
    'no table for KeyHandover: add a model of this name to prisma/schema, and run the scripts generate and migration:new',
  );
});
