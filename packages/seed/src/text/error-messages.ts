import type { LocalizedText } from '@beatwork/core';
import type { Recipe } from '../dataset/dataset.ts';
import { recipeText } from './recipe-text.ts';

/** The errors of this package: each code with the details for its texts. */
export interface SeedErrorDetails {
  DATASET_UNKNOWN: { readonly dataset: string; readonly known: readonly string[] };
  SEED_INVALID: { readonly value: string };
  DATASET_ALREADY_LOADED: { readonly asked: Recipe; readonly loaded: Recipe; readonly bureauId: string };
  DATASET_ID_CLASH: { readonly dataset: string; readonly table: string; readonly ids: readonly string[] };
  DATASET_PUBLISHED: {
    readonly dataset: string;
    readonly bureauId: string;
    readonly assessments: number;
  };
  TEXT_NOT_STORABLE: { readonly table: string; readonly id: string; readonly column: string };
  DATABASE_NOT_MIGRATED: { readonly reason: string };
  LOAD_INTERRUPTED: { readonly dataset: string };
  LOAD_FAILED: { readonly dataset: string; readonly reason: string };
  PROGRAM_MISSING: { readonly program: string; readonly purpose: LocalizedText };
}

/** The code of an error of the datasets and their command. */
export type SeedErrorCode = keyof SeedErrorDetails;

type Texts = { readonly [C in SeedErrorCode]: (details: SeedErrorDetails[C]) => LocalizedText };

/** For each code, a text that says what happened, where, and what to do. */
export const seedErrorTexts: Texts = {
  DATASET_UNKNOWN: ({ dataset, known }) => ({
    en: `There is no dataset "${dataset}". The datasets are: ${known.join(', ')}. "beatwork-seed list" shows what they contain.`,
    zh: `没有名为“${dataset}”的数据集。现有数据集：${known.join('、')}。运行 beatwork-seed list 可查看其内容。`,
  }),
  SEED_INVALID: ({ value }) => ({
    en: `"${value}" is not a seed. Give a whole number from 0 to 2147483647.`,
    zh: `“${value}”不是有效的种子。请给出 0 到 2147483647 之间的整数。`,
  }),
  DATASET_ALREADY_LOADED: ({ asked, loaded, bureauId }) => ({
    en: `The dataset ${asked.name} is already in this database: ${recipeText(loaded).en}. Nothing was changed. To load ${recipeText(asked).en} instead, add --replace (in a program: replace: true). This first deletes every row of the bureau ${bureauId}, including records that were added since.`,
    zh: `数据集 ${asked.name} 已在此数据库中：${recipeText(loaded).zh}。未作任何改动。如需改为载入 ${recipeText(asked).zh}，请加上 --replace（在程序中为 replace: true）：将先删除市局 ${bureauId} 的全部数据，包括之后录入的记录。`,
  }),
  DATASET_ID_CLASH: ({ dataset, table, ids }) => ({
    en: `The dataset ${dataset} cannot be loaded, because the table ${table} has rows from another source with the same ids: ${ids.join(', ')}. Nothing was changed. Load the dataset into another database (--database), or delete those rows first.`,
    zh: `无法载入数据集 ${dataset}：表 ${table} 中已有编号相同的其他来源的数据：${ids.join('、')}。未作任何改动。请载入到其他数据库（--database），或先删除这些数据。`,
  }),
  DATASET_PUBLISHED: ({ dataset, bureauId, assessments }) => ({
    en: `The dataset ${dataset} cannot be replaced, because the bureau ${bureauId} or its stations have published results (assessments: ${assessments}), which stay as they were published. Nothing was changed. Load the dataset into another database (--database or --data).`,
    zh: `无法替换数据集 ${dataset}：市局 ${bureauId} 或其派出所已有公布的评定结果（${assessments} 份），公布后须保持原样。未作任何改动。请载入到其他数据库（--database 或 --data）。`,
  }),
  TEXT_NOT_STORABLE: ({ table, id, column }) => ({
    en: `The text in ${table}.${column} of ${id} cannot be stored, because it has a NUL character or half of a surrogate pair. Remove that character.`,
    zh: `${table}.${column}（${id}）中的文本无法存储：含有 NUL 字符或不完整的代理对。请删除该字符。`,
  }),
  DATABASE_NOT_MIGRATED: ({ reason }) => ({
    en: `The database does not have the tables that this version needs (${reason}). Apply the migrations first; "beatwork-seed load" and the gateway do so when they start.`,
    zh: `数据库中没有当前版本所需的表（${reason}）。请先执行迁移；beatwork-seed load 与网关启动时会自动执行。`,
  }),
  LOAD_INTERRUPTED: ({ dataset }) => ({
    en: `Loading ${dataset} was interrupted and rolled back. The database is as it was before. To load the dataset, run the command again.`,
    zh: `载入 ${dataset} 时被中断，已回滚，数据库保持原样。如需载入，请重新运行该命令。`,
  }),
  LOAD_FAILED: ({ dataset, reason }) => ({
    en: `Loading ${dataset} failed and was rolled back: ${reason}. The database is as it was before. Solve this problem, and load the dataset again.`,
    zh: `载入 ${dataset} 失败，已回滚：${reason}。数据库保持原样。请排除上述问题后重新载入。`,
  }),
  PROGRAM_MISSING: ({ program, purpose }) => ({
    en: `The program "${program}" is not on the PATH. ${purpose.en}`,
    zh: `PATH 中没有程序“${program}”。${purpose.zh}`,
  }),
};
