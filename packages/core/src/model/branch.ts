import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { unitId, unitName } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';

/** A district's or county's branch 分局 of a bureau. */
export const branchSchema = z
  .strictObject({
    id: unitId,
    bureauId: field(refersTo('bureau'), 'The bureau to which it belongs.', '所属市局。'),
    name: unitName,
  })
  .readonly();

/** A record that passes {@link branchSchema}. */
export type Branch = z.infer<typeof branchSchema>;

/** The description of branches; see {@link branchSchema}. */
export const branchRecord: RecordDescription<'branch', Branch> = describeRecord('branch', branchSchema, {
  names: { one: 'branch', many: 'branches', zh: '分局' },
  description: { en: "A district's or county's branch of a bureau.", zh: '市局在区、县的分局。' },
  access: 'open',
  lists: { bureau: 'branches' },
  correctable: ['name'],
});
