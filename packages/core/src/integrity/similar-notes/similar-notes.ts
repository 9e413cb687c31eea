import { inputsOf } from '../../analysis/inputs.ts';
import { binomialUpperTail } from '../../statistics/distributions/tails.ts';
import { rounded, some } from '../figures.ts';
import type { IntegrityTest } from '../finding.ts';
import { type MemberClaims, ofKind } from '../member-claims.ts';
import { type NoteClusterOptions, similarNoteClusters } from './clusters.ts';
import { wordsOf } from './shingles.ts';

/** Settings that decide when similar notes need checking. */
export interface SimilarNoteOptions extends NoteClusterOptions {
  /** The share of notes that may repeat an earlier one in ordinary work; 0.2 unless set (a reading). */
  readonly ordinaryShare?: number;
}

/**
 * Tests each member for more visit notes that nearly repeat another note of the same member than the ordinary share
 * explains. All notes of a cluster except one count as repeats.
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function similarNotes(
  groups: readonly MemberClaims[],
  { ordinaryShare = 0.2, fewestWords = 8, ...options }: SimilarNoteOptions = {},
): readonly IntegrityTest[] {
  inputsOf('similarNotes').openShare('ordinaryShare', ordinaryShare);
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    const notes = claims.flatMap(({ id, note }) =>
      note !== null && wordsOf(note).length >= fewestWords ? [{ id, text: note }] : [],
    );
    if (notes.length < 2) return [];
    const clusters = similarNoteClusters(notes, { fewestWords, ...options });
    const alike = new Set(clusters.flat());
    const repeats = alike.size - clusters.length;
    const expected = notes.length * ordinaryShare;
    return {
      check: 'similar_notes',
      stationId,
      memberId,
      recordIds: notes.filter(({ id }) => alike.has(id)).map(({ id }) => id),
      observed: repeats,
      of: notes.length,
      expected,
      pValue: binomialUpperTail(repeats, notes.length, ordinaryShare),
      model: {
        en: `Each note of ${fewestWords} words or more nearly repeats another with a probability of at most ${ordinaryShare}, independently of the others (binomial).`,
        zh: `不少于${fewestWords}个字词的记录与其他记录雷同的概率不超过${ordinaryShare}，且相互独立（二项分布）。`,
      },
      seen: {
        en: `${repeats} of ${some(notes.length, 'note')} nearly repeat another; about ${rounded(expected)} at most would be ordinary.`,
        zh: `${notes.length}条文字记录中有${repeats}条与其他记录雷同；通常至多约${rounded(expected)}条。`,
      },
      toCheck: {
        en: 'Ask whether a template or one wish of many households explains it; read some of these notes with the officer.',
        zh: '请核实是否使用模板，或多户反映同一诉求，并与民警一同抽看部分记录。',
      },
    };
  });
}
