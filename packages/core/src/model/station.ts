import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifiers.ts';

/** A police station 派出所: everything that is done is recorded under one. */
export const stationSchema = z
  .strictObject({ id: idSchema, branchId: idSchema, name: localizedTextSchema })
  .readonly();

/** A record that passes {@link stationSchema}. */
export type Station = z.infer<typeof stationSchema>;
