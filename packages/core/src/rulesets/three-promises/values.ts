import { valuesFrom } from '../values-from.ts';

export const { anyRecorded, chosen, cited } = valuesFrom('2022-01-01');

/** The goal that is unknown for a year without a single recorded call. */
export const callsRecorded = 'calls-recorded';

/**
 * An item without points that leaves the score unknown if nothing is recorded, because then there is nothing to judge.
 */
export const noPoints = () =>
  chosen(
    0,
    'It earns no points. If nothing is recorded it is unknown, and so is the promise.',
    '本项不计分。没有记录时，本项及该项承诺均无法评定。',
  );

export const sample = (value: number) =>
  chosen(
    value,
    `Judged only with ${value} or more, because with fewer a single case would decide.`,
    `样本满${value}方可评定：数量过少时，一例之差即可左右结果。`,
  );

export const points = (value: number) =>
  chosen(
    value,
    'The articles give no points. The division of the 100 points of this promise is ours.',
    '报道未规定分值：本项承诺100分中的份额，为解读。',
  );

export const half = (value: number) =>
  chosen(
    value,
    'What cannot be judged counts half, because in this point the promise is neither kept nor broken.',
    '无法评定的项目计一半：既未兑现，也未违背。',
  );

const border = (value: number) =>
  chosen(
    value,
    'The articles name no levels; 85 and 60 of 100 points are usual borders.',
    '报道未列等次：按常见做法以85分、60分为界。',
  );

/** The levels of a promise. The promise only counts as kept if the goals in `requires` are met. */
export const levels = (...requires: readonly string[]) => [
  { id: 'kept', name: { en: 'kept', zh: '兑现' }, from: border(85), requires },
  { id: 'mostly', name: { en: 'mostly kept', zh: '基本兑现' }, from: border(60), below: border(85) },
  { id: 'not-kept', name: { en: 'not kept', zh: '未兑现' }, below: border(60) },
];
