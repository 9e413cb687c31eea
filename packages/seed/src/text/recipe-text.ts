import type { LocalizedText } from '@beatwork/core';
import type { Recipe } from '../dataset/dataset.ts';

/** A recipe as people read it: `dezhou 2.2.0 (seed 2014, records to 2014-05-23)`. */
export function recipeText({ name, version, seed, referenceDate }: Recipe): LocalizedText {
  return {
    en: `${name} ${version} (seed ${seed}, records to ${referenceDate})`,
    zh: `${name} ${version}（种子 ${seed}，记录截至 ${referenceDate}）`,
  };
}
