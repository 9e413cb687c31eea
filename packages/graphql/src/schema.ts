import { builder } from './builder.ts';
import './modules/index.ts';

/** The executable schema of the gateway. */
export const schema = builder.toSchema();
