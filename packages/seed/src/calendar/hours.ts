import type { RandomStream } from '../random/random-stream.ts';
import { at } from './clock.ts';

/** Windows `[from, to)` of the day, in minutes since midnight, each with a weight: how often something happens in it. */
export type Hours = readonly (readonly [window: readonly [from: number, to: number], weight: number])[];

const span = (from: string, to: string): readonly [number, number] => [minuteOf(from), minuteOf(to)];

function minuteOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return at('', Number(hour), Number(minute)).second / 60;
}

/** The hours of household visits: mornings, afternoons and evenings, rarely at other times, and never at night. */
export const visitHours: Hours = [
  [span('7:20', '8:30'), 2],
  [span('8:30', '11:30'), 44],
  [span('11:30', '14:00'), 3],
  [span('14:00', '17:30'), 36],
  [span('17:30', '18:30'), 3],
  [span('18:30', '20:30'), 11],
  [span('20:30', '21:30'), 1],
];

/** The hours in which offices are open. */
export const officeHours: Hours = [
  [span('8:40', '11:40'), 55],
  [span('13:40', '17:20'), 45],
];

/** The hours in which offices are closed and the police room still helps. */
export const afterHours: Hours = [
  [span('17:40', '19:30'), 70],
  [span('19:30', '21:40'), 30],
];

/** The hours in which disputes and crimes occur: all day, and most often in the evening. */
export const eventHours: Hours = [
  [span('7:00', '8:30'), 8],
  [span('8:30', '12:00'), 34],
  [span('12:00', '18:00'), 34],
  [span('18:00', '22:00'), 24],
];

/** Draws a second of the day within some hours. */
export function pickSecond(stream: RandomStream, hours: Hours): number {
  const [from, to] = stream.weighted(hours);
  return stream.int(from * 60, to * 60 - 1);
}
