import type { Claim } from './claim.ts';
import { some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';
import { spreadPValue } from './spread-test.ts';

/** Fewer times than this cannot show a pattern. */
const fewest = 20;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Tests whether every last digit of the minutes at which a member's visits began is equally frequent (exact G test).
 * This is so if a device records the time, but not if times are typed from memory. Leave the check out if times are
 * entered by hand.
 */
export function minuteDigits(groups: readonly MemberClaims[]): readonly IntegrityTest[] {
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    if (claims.length < fewest) return [];
    const counts = digits.map((digit) => claims.filter((claim) => lastDigit(claim) === digit).length);
    const most = digits.reduce((a, b) => (counts[b]! > counts[a]! ? b : a));
    return {
      check: 'minute_digits',
      stationId,
      memberId,
      recordIds: [],
      observed: counts[most]!,
      of: claims.length,
      expected: claims.length / digits.length,
      pValue: spreadPValue(
        counts,
        digits.map(() => 1 / digits.length),
      ),
      model: {
        en: 'A device records each time as the visit begins, so that minutes end in every digit equally often (G test).',
        zh: '时间由设备实时记录，分钟尾数各数字出现的可能性相同（G 检验）。',
      },
      seen: {
        en: `The minutes of ${some(claims.length, 'visit')} end in 0 to 9 this often: ${counts.join(', ')}.`,
        zh: `${claims.length}次走访的分钟尾数0至9出现次数：${counts.join('、')}。`,
      },
      toCheck: {
        en: 'Ask whether times were recorded at the door or typed in later; compare some with the device.',
        zh: '请核实时间是现场记录还是事后补录，并抽取部分与设备时间比对。',
      },
    };
  });
}

/**
 * The digit is taken from UTC. Time zones with a quarter of an hour turn 0 into 5 and 1 into 6, which does not change
 * how even the digits are.
 */
const lastDigit = ({ startedAt }: Claim) => Number(startedAt[15]);
