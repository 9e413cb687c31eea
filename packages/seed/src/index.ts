export type { Dataset, Recipe } from './dataset/dataset.ts';
export { datasetDigest, jsonLines, tableDigest } from './dataset/digest.ts';
export { type DatasetFigures, datasetFigures } from './dataset/figures.ts';
export {
  type Row,
  sqlTableOf,
  type TableName,
  type TableRows,
  tableNames,
  tableSchemas,
} from './dataset/tables.ts';
export * from './stations/dezhou/index.ts';
