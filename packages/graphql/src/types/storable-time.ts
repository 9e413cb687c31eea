const first = Date.parse('0001-01-01T00:00:00.000Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether an instant, in milliseconds, lies in the years 1 to 9999, which are written with four digits everywhere. */
export const isStorable = (time: number): boolean => time >= first && time <= last;
