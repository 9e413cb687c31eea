import type { Holidays } from '../../calendar/day-kind.ts';

/**
 * The public holidays in China in the first half of 2014: New Year, the Spring Festival from 31 January, the Qingming
 * Festival and Labour Day, with the weekend days that were worked in exchange.
 */
export const holidays2014: Holidays = {
  festivals: [['2014-01-31', '2014-02-06']],
  holidays: [
    ['2014-01-01', '2014-01-01'],
    ['2014-04-05', '2014-04-07'],
    ['2014-05-01', '2014-05-03'],
  ],
  workedWeekends: ['2014-01-26', '2014-02-08', '2014-05-04'],
};
