import * as z from 'zod';

/** How many: people, vehicles, visitors. Whole, so that sums are exact in any order. */
export const countSchema = z.int().min(0).max(1_000_000_000);

/** Minutes of one calendar day, which has 25 hours where summer time ends. */
export const minutesOfDaySchema = z.int().min(0).max(1500);

/** Whole yuan 元. */
export const yuanSchema = z.int().min(0).max(1_000_000_000_000);
