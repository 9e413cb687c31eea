import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifiers.ts';

/** A district's or county's branch 分局 of a bureau. */
export const branchSchema = z
  .strictObject({ id: idSchema, bureauId: idSchema, name: localizedTextSchema })
  .readonly();

/** A record that passes {@link branchSchema}. */
export type Branch = z.infer<typeof branchSchema>;
