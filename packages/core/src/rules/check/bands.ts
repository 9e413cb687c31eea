import type { Band } from '../format/index.ts';
import type { RuleSet } from '../format/rule-set.ts';
import { changeDaysOf, inForce } from './dates.ts';
import type { Report } from './report.ts';

/**
 * Checks that on every day the bands cover every number of points once, from the highest band, which has no upper end,
 * to the lowest.
 */
export function checkBands(ruleSet: RuleSet, report: Report): void {
  const days = changeDaysOf(ruleSet);
  const all = [...listed('scores', ruleSet.scores), ...listed('rollUps', ruleSet.rollUps)];
  for (const [path, bands] of all) {
    bands.slice(1).forEach((band, index) => {
      const at = `${path}.${index + 1}`;
      const above = bands[index]!;
      if (above.from === undefined) {
        report(
          `${path}.${index}.from`,
          'BANDS_GAP',
          'give the points from which this band begins, because a lower band follows',
          '其后还有等次：请写明起始分',
        );
      } else if (band.below === undefined) {
        report(
          `${at}.below`,
          'BANDS_OVERLAP',
          'give the points below which this band ends, because there is a higher band',
          '其上还有等次：请写明上限分',
        );
      } else checkBorder(above.from, band.below, days, at, report);
    });
    if (bands[0]!.below !== undefined) {
      report(
        `${path}.0.below`,
        'BANDS_GAP',
        'the highest band has no upper end: leave it out',
        '最高等次没有上限：请删除此项',
      );
    }
    const last = bands.length - 1;
    if (bands[last]!.from !== undefined) {
      report(
        `${path}.${last}.from`,
        'BANDS_GAP',
        'the lowest band has no lower end: leave it out',
        '最低等次没有下限：请删除此项',
      );
    }
  }
}

function listed(
  key: 'scores' | 'rollUps',
  owners: readonly { readonly bands?: readonly Band[] | undefined }[],
): readonly (readonly [path: string, bands: readonly Band[]])[] {
  return owners.flatMap(({ bands }, index) =>
    bands === undefined ? [] : [[`${key}.${index}.bands`, bands]],
  );
}

function checkBorder(
  from: NonNullable<Band['from']>,
  below: NonNullable<Band['below']>,
  days: readonly string[],
  path: string,
  report: Report,
): void {
  for (const day of days) {
    const start = inForce(from, day)?.value;
    const end = inForce(below, day)?.value;
    if (start === undefined || end === undefined || start === end) continue;
    if (end < start) {
      report(
        `${path}.below`,
        'BANDS_GAP',
        `on ${day} no band covers ${end} to ${start}: end this band where the one above begins`,
        `${day} 时 ${end} 至 ${start} 分不属于任何等次：本等次的上限应等于上一等次的起点`,
      );
    } else {
      report(
        `${path}.below`,
        'BANDS_OVERLAP',
        `on ${day} two bands cover ${start} to ${end}: end this band where the one above begins`,
        `${day} 时 ${start} 至 ${end} 分同属两个等次：本等次的上限应等于上一等次的起点`,
      );
    }
    return;
  }
}
