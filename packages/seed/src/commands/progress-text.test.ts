import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-text.ts';

describe('a line of progress', () => {
  const halfway = {
    stage: 'copying',
    table: 'householdVisit',
    rows: 1_500,
    totalRows: 3_000,
    seconds: 2,
  } as const;

  it('says what is written, how far it is and how fast, in both languages', () => {
    expect(progressLine(halfway, 'en')).toBe(
      'household visits: 1,500 of about 3,000 rows (50 %), 750 rows/s',
    );
    expect(progressLine(halfway, 'zh')).toBe('入户走访：已写入 1,500 条，共约 3,000 条（50 %），每秒 750 条');
  });

  it('says only the stage before the first row', () => {
    const deleting = { stage: 'deleting', table: null, rows: 0, totalRows: 3_000, seconds: 0 } as const;
    expect(progressLine(deleting, 'en')).toBe('deleting');
    expect(progressLine(deleting, 'zh')).toBe('正在删除');
  });
});
