import { builder } from './builder.ts';
import './modules/index.ts';

/** The whole schema, executable. */
export const schema = builder.toSchema();
