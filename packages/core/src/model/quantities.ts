import * as z from 'zod';

/** A number of people, vehicles or visitors. It is whole, so that sums are exact in any order. */
export const countSchema = z.int().min(0).max(1_000_000_000);

/** A number of minutes within one calendar day, which has 25 hours when summer time ends. */
export const minutesOfDaySchema = z.int().min(0).max(1500);

/** Whole yuan 元. */
export const yuanSchema = z.int().min(0).max(1_000_000_000_000);
