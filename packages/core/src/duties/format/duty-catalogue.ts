import * as z from 'zod';
import { callCategories } from '../../model/call.ts';
import { idSchema } from '../../model/identifiers.ts';
import { memberRoles } from '../../model/member-role.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { agencies, dutyClasses, dutyResponses, timeLimitEnds, urgencies } from './terms.ts';

/** Words as a caller says them. A `*` at the end stands for any ending. */
const plainWordsSchema = z
  .string()
  .max(80)
  .regex(/^[^\s*…<>](?:[^*…<>]*[^\s*…<>])?\*?$/u)
  .meta({ description: 'Words as a caller says them; "*" at the end stands for any ending.' });

/** The same, but `…` may stand for up to twelve words, and `<concept>` for any word of a concept. */
const wordsSchema = z
  .string()
  .max(120)
  .regex(
    /^(?:<[a-z-]{1,40}>|[^\s*…<>](?:[^*…<>]*[^\s*…<>])?\*?)(?:…(?:<[a-z-]{1,40}>|[^\s*…<>](?:[^*…<>]*[^\s*…<>])?\*?)){0,3}$/u,
  )
  .meta({
    description:
      'Words as a caller says them; "…" stands for a few words between, "*" for any ending, "<concept>" for any word of a concept.',
  });

/** Words that point to an item, with their weight, and whether they may mean danger. */
const evidenceTermSchema = z
  .strictObject({
    words: wordsSchema,
    weight: z.number().gt(0).max(10).meta({ description: 'How much they speak for the item.' }),
    danger: z
      .boolean()
      .optional()
      .meta({ description: 'They may mean danger to life: somebody is sent, or a person asks.' }),
  })
  .readonly();
/** Data that {@link evidenceTermSchema} accepts. */
export type EvidenceTerm = z.infer<typeof evidenceTermSchema>;

/** One kind of matter (小项): who takes it, how soon, by which steps, and how callers speak of it. */
const dutyItemSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    callCategory: z
      .enum(callCategories.values)
      .meta({ description: 'The category of the call in the records.' }),
    owner: z.enum(memberRoles.values).meta({
      description: 'The role in the station that takes it or sees it handed over.',
    }),
    urgency: z.enum(urgencies.values),
    response: z.enum(dutyResponses.values),
    timeLimit: z
      .strictObject({ minutes: z.int().min(1).max(43_200), until: z.enum(timeLimitEnds.values) })
      .readonly(),
    agency: z
      .enum(agencies.values)
      .nullable()
      .meta({ description: 'Whose work it is; null where it is the work of the police.' }),
    together: z
      .array(z.enum(agencies.values))
      .max(8)
      .readonly()
      .meta({ description: 'Who is called in beside the owner.' }),
    steps: z
      .array(localizedTextSchema)
      .min(1)
      .max(20)
      .readonly()
      .meta({ description: 'The standard procedure.' }),
    terms: z.array(evidenceTermSchema).max(500).readonly(),
  })
  .readonly();
/** Data that {@link dutyItemSchema} accepts. */
export type DutyItem = z.infer<typeof dutyItemSchema>;

/** A group of kinds (大项). */
const dutyCategorySchema = z
  .strictObject({
    id: idSchema,
    class: z.enum(dutyClasses.values),
    name: localizedTextSchema,
    items: z.array(dutyItemSchema).min(1).max(50).readonly(),
  })
  .readonly();
/** Data that {@link dutyCategorySchema} accepts. */
export type DutyCategory = z.infer<typeof dutyCategorySchema>;

/** Something that may happen to a person, described by lists of words. The call must contain a word of each list. */
const dangerSignSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    owner: z.enum(memberRoles.values).meta({ description: 'The role in the station that goes first.' }),
    together: z
      .array(z.enum(agencies.values))
      .max(8)
      .readonly()
      .meta({ description: 'Who is called in for the person in danger, such as 120.' }),
    discreet: z.boolean().optional().meta({
      description:
        'The caller cannot speak freely: no agency is called in for what the call pretends to be about.',
    }),
    all: z
      .array(z.string().regex(/^[a-z-]{1,40}$/))
      .min(1)
      .max(4)
      .readonly()
      .meta({ description: 'The concepts that must come together, such as water and somebody who fell in.' }),
  })
  .readonly();
/** Data that {@link dangerSignSchema} accepts. */
export type DangerSign = z.infer<typeof dangerSignSchema>;

/** A call with the labels that a person gave it, so that similar calls are recognised. */
const exampleCallSchema = z
  .strictObject({
    text: z.string().min(1).max(2000),
    item: idSchema.nullable().meta({
      description: 'The item that it is about; null where it is unclear: calls like it are unclear too.',
    }),
    danger: z.boolean().meta({ description: 'Whether somebody has to be sent at once.' }),
  })
  .readonly();
/** Data that {@link exampleCallSchema} accepts. */
export type ExampleCall = z.infer<typeof exampleCallSchema>;

const calmingSchema = z.array(plainWordsSchema).max(300).readonly();

/** The duty catalogue 职责清单 of a station, as data. */
export const dutyCatalogueSchema = z
  .strictObject({
    id: idSchema,
    version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
    title: localizedTextSchema,
    template: localizedTextSchema.optional().meta({
      description: 'That it is a template to be edited, and what in it is made up: a notice to every reader.',
    }),
    categories: z.array(dutyCategorySchema).min(1).max(200).readonly(),
    noIncidentItemId: idSchema.nullable().meta({
      description: 'The item of calls that may be no incident; null where the station keeps none.',
    }),
    concepts: z
      .record(z.string().regex(/^[a-z-]{1,40}$/), z.array(plainWordsSchema).min(1).max(300).readonly())
      .meta({ description: 'Words that stand for one another within patterns, such as all weapons.' }),
    dangerWords: z.array(wordsSchema).max(500).readonly().meta({
      description: 'Words that may mean danger to life, whatever the matter is.',
    }),
    dangerSigns: z.array(dangerSignSchema).max(200).readonly().meta({
      description: 'What may happen to a person, each sign composed of concepts.',
    }),
    subjects: z
      .array(z.string().regex(/^[a-z-]{1,40}$/))
      .max(300)
      .readonly()
      .meta({
        description:
          'Concepts by which calls are compared: calls that name one of them in different words are alike.',
      }),
    calmingWords: z
      .strictObject({
        played: calmingSchema,
        past: calmingSchema,
        asked: calmingSchema,
        exaggerated: calmingSchema,
        hypothetical: calmingSchema,
        likened: calmingSchema,
        thanks: calmingSchema,
        ruled_out: calmingSchema,
      })
      .readonly()
      .meta({
        description:
          'Words that make a danger less likely: it is played, past, only asked about, exaggerated, hypothetical, only likened to something, ruled out, or somebody gives thanks.',
      }),
    examples: z.array(exampleCallSchema).max(20_000).readonly().meta({
      description: 'Labelled calls; similar calls are recognised by them.',
    }),
    negations: z
      .array(z.strictObject({ words: plainWordsSchema, reach: z.int().min(0).max(12) }).readonly())
      .max(200)
      .readonly()
      .meta({ description: 'Words that deny what follows within so many words in the same clause.' }),
    ignored: z.array(plainWordsSchema).max(1000).readonly().meta({
      description: 'Phrases that hide what stands in them: a fire drill is no fire.',
    }),
  })
  .readonly()
  .meta({
    id: 'DutyCatalogue',
    title: 'beatwork duty catalogue',
    description: 'What a station does, as data.',
  });
/** Data that {@link dutyCatalogueSchema} accepts. */
export type DutyCatalogue = z.infer<typeof dutyCatalogueSchema>;
