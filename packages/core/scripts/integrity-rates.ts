import { integrityChecks } from '../src/integrity/check-names.ts';
import {
  type FalseAlarms,
  measuredFalseAlarms,
  measuredSensitivity,
  officersAReport,
} from '../src/integrity/testing/measured-rates.ts';

const falseAlarmReports = 200;
const sensitivityReports = 25;
const mistyped = 0.001;

const share = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const sumOf = (checks: readonly FalseAlarms[]) => checks.reduce((sum, { findings }) => sum + findings, 0);

/** What stands between the marks of docs/integrity.md. */
export function integrityRates(): string {
  const ordinary = measuredFalseAlarms(falseAlarmReports);
  const slips = measuredFalseAlarms(falseAlarmReports / 4, mistyped);
  const officers = falseAlarmReports * officersAReport;
  const aThousand = (findings: number, of: number) => ((1000 * findings) / of).toFixed(1);
  const contradictions = slips.checks.filter(({ tests }) => tests === 0);
  return [
    `**Ordinary work.** ${falseAlarmReports} reports on a quarter of ${officersAReport} officers each: ${share(ordinary.alarmed, falseAlarmReports)} of the reports had any finding; ${aThousand(sumOf(ordinary.checks), officers)} findings for 1,000 officers and quarter.`,
    '',
    row(['check', 'tests', 'p ≤ 0.05', 'p ≤ 0.01', 'findings']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...ordinary.checks.map(({ check, tests, below5, below1, findings }) =>
      row([`\`${check}\``, tests, share(below5, tests), share(below1, tests), findings]),
    ),
    '',
    `**Mistyped times.** With one time in ${1 / mistyped} mistyped by hours or days there are ${aThousand(sumOf(contradictions), officers / 4)} contradictions for 1,000 officers and quarter: true mistakes, and no more than that.`,
    '',
    `**Arranged records.** ${sensitivityReports} reports for each check, ${officersAReport} officers each, of whom some arrange their records in the way that the check is for:`,
    '',
    row(['check', 'arranged by', 'noticed', 'findings of all checks', 'of these about others']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...integrityChecks.values.map((check) => {
      const { arranged, noticed, findings, others } = measuredSensitivity(check, sensitivityReports);
      const who = check === 'exactly_on_threshold' ? 'stations' : 'officers';
      return row([`\`${check}\``, `${arranged} ${who}`, share(noticed, arranged), findings, others]);
    }),
  ].join('\n');
}
