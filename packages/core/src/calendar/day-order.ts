import type { Period } from './period.ts';

/** The earlier of two days: written as year, month and day, they are in order as texts. */
export const earlierDay = (one: Period, other: Period): Period => (one < other ? one : other);

/** The later of two days. */
export const laterDay = (one: Period, other: Period): Period => (one > other ? one : other);
