import type { LocalizedText } from '@beatwork/core';
import type { Recipe } from '../dataset/dataset.ts';

/** Every error of this package: its code, and the details that its texts name. */
export interface SeedErrorDetails {
  DATASET_UNKNOWN: { readonly dataset: string; readonly known: readonly string[] };
  SEED_INVALID: { readonly value: string };
  DATASET_ALREADY_LOADED: { readonly asked: Recipe; readonly loaded: Recipe; readonly bureauId: string };
  DATASET_ID_CLASH: { readonly dataset: string; readonly table: string; readonly ids: readonly string[] };
  TEXT_NOT_STORABLE: { readonly table: string; readonly id: string; readonly column: string };
  DATABASE_NOT_MIGRATED: { readonly reason: string };
  LOAD_INTERRUPTED: { readonly dataset: string };
  LOAD_FAILED: { readonly dataset: string; readonly reason: string };
  PROGRAM_MISSING: { readonly program: string; readonly purpose: LocalizedText };
}

/** The code of an error of the datasets and their command. */
export type SeedErrorCode = keyof SeedErrorDetails;

type Texts = { readonly [C in SeedErrorCode]: (details: SeedErrorDetails[C]) => LocalizedText };

const recipe = ({ name, version, seed, referenceDate }: Recipe): LocalizedText => ({
  en: `${name} ${version}, seed ${seed}, to ${referenceDate}`,
  zh: `${name} ${version}，种子 ${seed}，截至 ${referenceDate}`,
});

/** What happened, where, and what to do, by code. */
export const seedErrorTexts: Texts = {
  DATASET_UNKNOWN: ({ dataset, known }) => ({
    en: `There is no dataset "${dataset}". Known: ${known.join(', ')}. "beatwork-seed list" shows what they contain.`,
    zh: `没有名为“${dataset}”的数据集。已有：${known.join('、')}。运行 beatwork-seed list 可查看其内容。`,
  }),
  SEED_INVALID: ({ value }) => ({
    en: `"${value}" is not a seed. Give a whole number from 0 to 2147483647.`,
    zh: `“${value}”不是有效的种子。请给出 0 到 2147483647 之间的整数。`,
  }),
  DATASET_ALREADY_LOADED: ({ asked, loaded, bureauId }) => ({
    en: `The dataset ${asked.name} is already in this database (${recipe(loaded).en}); nothing was changed. To load ${recipe(asked).en} in its place, add --replace (replace: true): that first deletes every row of the bureau ${bureauId}, including those recorded since.`,
    zh: `数据集 ${asked.name} 已在此数据库中（${recipe(loaded).zh}），未作任何改动。若要改为载入（${recipe(asked).zh}），请加上 --replace（replace: true）：将先删除 ${bureauId} 的全部数据，包括之后录入的记录。`,
  }),
  DATASET_ID_CLASH: ({ dataset, table, ids }) => ({
    en: `The dataset ${dataset} can't be loaded: the table ${table} has rows from another source with its ids: ${ids.join(', ')}. Nothing was changed. Load it into another database (--database), or delete those rows first.`,
    zh: `无法载入数据集 ${dataset}：表 ${table} 中已有来源不同但编号相同的数据：${ids.join('、')}。未作任何改动。请载入到其他数据库（--database），或先移除这些数据。`,
  }),
  TEXT_NOT_STORABLE: ({ table, id, column }) => ({
    en: `The text in ${table}.${column} of ${id} can't be stored: it has a NUL character or half of a surrogate pair. Remove that character.`,
    zh: `${table}.${column}（${id}）中的文本无法存储：含有 NUL 字符或不完整的代理对。请删除该字符。`,
  }),
  DATABASE_NOT_MIGRATED: ({ reason }) => ({
    en: `The database does not have the tables of this version (${reason}). Apply the migrations first: the command beatwork-seed and the gateway do so when they start.`,
    zh: `数据库中没有当前版本所需的表（${reason}）。请先应用迁移：beatwork-seed 命令与网关在启动时会自动执行。`,
  }),
  LOAD_INTERRUPTED: ({ dataset }) => ({
    en: `Loading ${dataset} was interrupted and rolled back: the database is as it was before. Run the command again to load it.`,
    zh: `载入 ${dataset} 的过程被中断并已回滚：数据库保持原样。重新运行该命令即可载入。`,
  }),
  LOAD_FAILED: ({ dataset, reason }) => ({
    en: `Loading ${dataset} failed and was rolled back: ${reason}. The database is as it was before; solve that problem and load it again.`,
    zh: `载入 ${dataset} 失败并已回滚：${reason}。数据库保持原样；请排除上述问题后重新载入。`,
  }),
  PROGRAM_MISSING: ({ program, purpose }) => ({
    en: `The program "${program}" is not on the PATH. ${purpose.en}`,
    zh: `PATH 中没有程序“${program}”。${purpose.zh}`,
  }),
};
