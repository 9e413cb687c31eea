import * as z from 'zod';
import { householdKeyPattern } from './household-key-pattern.ts';

/** An identifier: 1–64 letters, digits, `.`, `_` or `-`. Records are identified within their station. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({
    id: 'Id',
    description: 'Letters, digits, ".", "_" and "-"; 1–64 of them.',
    examples: ['household-visits'],
  });

/**
 * An instant in UTC with milliseconds, such as `2014-01-05T01:30:00.000Z`. Sorting instants as texts sorts them in
 * time.
 */
export const instantSchema = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Instant', description: 'An instant in UTC, with milliseconds.' });

/** A calendar day in the bureau's time zone, such as `2014-01-05`. */
export const dateSchema = z.iso.date().meta({ id: 'Date', description: 'A calendar day: YYYY-MM-DD.' });

/** The keyed pseudonym of a household, which is never an address, a name or a citizen number. */
export const householdKeySchema = z
  .string()
  .regex(householdKeyPattern)
  .meta({
    id: 'HouseholdKey',
    description: 'A keyed pseudonym of a household.',
    examples: ['hh_7a3c791fdee239a6'],
  });
