import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { countSchema } from './quantities.ts';

/** How a service ended 办结 and how long it was waited for. A service has one at most. */
export const serviceCompletionSchema = z
  .strictObject({
    ...stationFields,
    serviceId: field(refersTo('service'), 'The service.', '所办服务。'),
    waitingMinutes: field(
      countSchema,
      'Minutes from the request until somebody attended to it 等候时间.',
      '等候时间（分钟）。',
    ),
    completed: field(
      z.boolean(),
      'Whether what was asked for was done; false where it was refused or given up.',
      '是否办结；被拒绝或放弃的为否。',
    ),
  })
  .readonly();

/** A record that passes {@link serviceCompletionSchema}. */
export type ServiceCompletion = z.infer<typeof serviceCompletionSchema>;

/** The description of completions of services; see {@link serviceCompletionSchema}. */
export const serviceCompletionRecord: RecordDescription<'serviceCompletion', ServiceCompletion> =
  describeRecord('serviceCompletion', serviceCompletionSchema, {
    names: { one: 'completion of a service', many: 'completions of services', zh: '服务办结' },
    description: {
      en: 'How long somebody waited for a service, and whether it was done.',
      zh: '服务的等候时间和办结情况。',
    },
    access: 'residents',
    unique: ['serviceId'],
    single: {
      service: {
        name: 'completion',
        en: 'How the service ended; null as long as it is open.',
        zh: '服务的办结情况；尚未办结的为空。',
      },
    },
    correctable: ['waitingMinutes', 'completed'],
  });
